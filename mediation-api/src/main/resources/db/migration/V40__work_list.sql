-- The work list (待办), the running processes and the true path of every case; written in the transaction of the event.
create table views.process_instance (
  id            text primary key,
  case_id       uuid not null,
  definition_id text not null,
  definition    text not null,
  version       int not null,
  parent        text,
  started_at    timestamptz not null,
  ended_at      timestamptz
);
create index process_instance_of_case on views.process_instance (case_id);

create table views.task (
  id                uuid primary key,
  key               text not null,
  case_id           uuid not null,
  process_instance  text not null,
  engine_id         text not null,
  definition        text not null,
  activity          text not null,
  name              text not null,
  roles             text[] not null,
  finished_by       text[] not null,
  offers            text[] not null,
  command           text,
  member            text,
  due_at            timestamptz,
  opened_at         timestamptz not null,
  opened_sequence   bigint not null,
  claimed_by        text,
  finished_at       timestamptz,
  finished_sequence bigint,
  finished_event    text,
  done              boolean,
  actor             text,
  attempts          int not null default 0,
  failure           text,
  retry_at          timestamptz
);
create unique index task_of_case on views.task (case_id, key);
create unique index task_in_engine on views.task (engine_id) where finished_at is null;
create index system_steps on views.task (opened_at) where finished_at is null and command is not null;
create index open_tasks on views.task (due_at) where finished_at is null and command is null;

create table views.case_path (
  case_id  uuid not null,
  sequence bigint not null,
  steps    text[] not null,
  primary key (case_id, sequence)
);

-- One row a case for lists and for the question who may see it; names stay sealed, with the place that opens them.
create table views.case_summary (
  case_id            uuid primary key,
  number             text not null unique,
  external_id        text,
  organisation_id    uuid not null,
  district_code      text not null,
  channel            text not null,
  dispute_kind       text not null,
  stage              text not null,
  outcome            text,
  received_at        timestamptz not null,
  registered_at      timestamptz not null,
  statutory_due_at   timestamptz,
  closed_at          timestamptz,
  mediators          uuid[] not null default '{}',
  applicant          json,
  applicant_sequence bigint,
  respondent         json,
  respondent_sequence bigint,
  version            bigint not null
);
create index case_summary_of_organisation on views.case_summary (organisation_id, received_at desc);
create index case_summary_of_mediators on views.case_summary using gin (mediators);

create table views.case_claim (
  case_id    uuid not null,
  claim_id   uuid not null,
  category   text not null,
  amount_fen bigint,
  primary key (case_id, claim_id)
);

create table views.case_number_series (
  district_code text not null,
  year          int not null,
  last          bigint not null,
  primary key (district_code, year)
);
