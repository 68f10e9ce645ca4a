-- Requests to the hotline 12351 (工单), one row each; written in the transaction of the event.
create table views.ticket (
    ticket_id       uuid primary key,
    number          text not null unique,
    organisation_id uuid not null,
    district_code   text not null,
    channel         text not null,
    category        text not null,
    anonymous       boolean not null,
    emergency       boolean not null,
    step            text not null,
    result          text,
    difficulty      text,
    unit_id         uuid,
    -- The account that took the call.
    taken_by        text not null,
    received_at     timestamptz not null,
    due_at          timestamptz,
    urged           boolean not null default false,
    overdue         boolean not null default false,
    in_time         boolean,
    completed_at    timestamptz,
    merged_into     uuid,
    -- What it has become: each case and each aid matter comes from one ticket at most (I-32).
    case_id         uuid unique,
    aid_id          uuid unique,
    name            json,
    version         bigint not null
);
create index ticket_of_agent on views.ticket (taken_by);
create index ticket_of_unit on views.ticket (unit_id);
create index ticket_of_organisation on views.ticket (organisation_id, received_at desc);

create table views.ticket_number_series (
    year integer primary key,
    last bigint not null
);

create or replace view views.matter as
select case_id as id, 'CASE' as kind, number, organisation_id, statutory_due_at,
       applicant, applicant_sequence, respondent, respondent_sequence, mediators
from views.case_summary
union all
select ticket_id, 'TICKET', number, organisation_id, due_at, name, 0::bigint, null::json, null::bigint, '{}'::uuid[]
from views.ticket;
