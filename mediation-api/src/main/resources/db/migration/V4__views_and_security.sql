-- What the application may rewrite: read models, and accounts with their sessions. It never makes a table.
create schema views;
create schema security;

grant usage on schema views, security to mediation_app;
alter default privileges in schema views grant select, insert, update, delete, truncate on tables to mediation_app;
alter default privileges in schema views grant usage, select on sequences to mediation_app;
alter default privileges in schema security grant select, insert, update, delete on tables to mediation_app;
alter default privileges in schema security grant usage, select on sequences to mediation_app;
