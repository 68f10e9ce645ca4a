-- What a rebuild of the engine has still to play; while a row is left nothing else may work on this database.
create table views.engine_rebuild (
  case_id       uuid primary key,
  place         bigint not null,
  definition_id text
);
