-- Lengths of time limits that an organisation has set for itself and those below it (期限设定).
create table views.organisation_time_limit (
    organisation_id uuid not null,
    rule            text not null,
    length          integer not null check (length > 0),
    primary key (organisation_id, rule)
);
