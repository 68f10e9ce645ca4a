-- What a task was due before an event moved it, so that its date at any earlier event can be told.
create table views.task_move (
  case_id    uuid not null,
  key        text not null,
  sequence   bigint not null,
  due_before timestamptz not null,
  primary key (case_id, key, sequence)
);
