-- Legal aid (法律援助): one row a matter for lists and for the question who may see it; names stay sealed.
create table views.aid_summary (
  aid_id              uuid primary key,
  number              text not null unique,
  organisation_id     uuid not null,
  district_code       text not null,
  channel             text not null,
  scope               text not null,
  category            text not null,
  emergency           boolean not null,
  stage               text not null,
  kind                text,
  received_at         timestamptz not null,
  due_at              timestamptz,
  closed_at           timestamptz,
  lawyer              uuid,
  law_firm            uuid,
  case_id             uuid,
  client              uuid,
  ticket_id           uuid,
  opponent_uscc       text,
  result              text,
  recovered_fen       bigint,
  subsidy_fen         bigint,
  applicant           json,
  applicant_sequence  bigint,
  respondent          json,
  respondent_sequence bigint,
  version             bigint not null
);
create index aid_of_organisation on views.aid_summary (organisation_id, received_at desc);
create index aid_of_lawyer on views.aid_summary (lawyer);
create index aid_of_case on views.aid_summary (case_id);

-- Every lawyer who was ever assigned to a matter, with the firm of that time: conflicts outlive the assignment (I-08).
create table views.aid_assignment (
  aid_id   uuid not null,
  lawyer   uuid not null,
  law_firm uuid not null,
  primary key (aid_id, lawyer)
);

create table views.aid_team (
  id              uuid primary key,
  name            text not null,
  organisation_id uuid not null,
  active          boolean not null default true
);

create table views.aid_lawyer (
  lawyer        uuid not null,
  team_id       uuid not null,
  person        uuid not null,
  name_sealed   text not null,
  name_sequence bigint not null,
  firm          uuid not null,
  firm_name     text not null,
  specialities  text[] not null default '{}',
  conflicts     text[] not null default '{}',
  active        boolean not null default true,
  primary key (lawyer, team_id)
);

-- What each organisation set, the version in force.
create table views.aid_standards (
  organisation_id uuid primary key,
  version         int not null,
  content         json not null
);

create table views.aid_number_series (
  district_code text not null,
  year          int not null,
  last          bigint not null,
  primary key (district_code, year)
);

-- Who ever mediated in a case or represented a party of it: a tie outlives the office (I-08).
create table views.dispute_tie (
  case_id  uuid not null,
  mediator uuid,
  firm     uuid,
  party_id uuid
);
create index dispute_tie_of_case on views.dispute_tie (case_id);
create table views.dispute_employer (
  case_id  uuid not null,
  party_id uuid not null,
  uscc     text,
  primary key (case_id, party_id)
);
insert into views.dispute_tie (case_id, mediator, firm)
select aggregate_identifier::uuid,
       coalesce(payload ->> 'replacement', payload ->> 'mediatorId')::uuid,
       (payload ->> 'firm')::uuid
from events.domain_event_entry
where payload_type in ('MediatorChosen', 'MediatorDesignated', 'CoMediatorAdded', 'MediatorReplaced');
insert into views.dispute_tie (case_id, firm, party_id)
select aggregate_identifier::uuid, (payload ->> 'firm')::uuid,
       (payload ->> 'partyId')::uuid
from events.domain_event_entry
where payload_type = 'RepresentativeAppointed' and payload ->> 'firm' is not null;
insert into views.dispute_employer (case_id, party_id, uscc)
select distinct on (aggregate_identifier, payload ->> 'partyId')
       aggregate_identifier::uuid, (payload ->> 'partyId')::uuid, payload ->> 'uscc'
from events.domain_event_entry
where payload_type in ('PartyAdded', 'PartyAmended')
order by aggregate_identifier, payload ->> 'partyId', sequence_number desc;

create or replace view views.matter as
select case_id as id, 'CASE' as kind, number, organisation_id, statutory_due_at,
       applicant, applicant_sequence, respondent, respondent_sequence, mediators
from views.case_summary
union all
select aid_id, 'AID', number, organisation_id, due_at,
       applicant, applicant_sequence, respondent, respondent_sequence, '{}'::uuid[]
from views.aid_summary
union all
select ticket_id, 'TICKET', number, organisation_id, due_at, name, 0::bigint, null::json, null::bigint, '{}'::uuid[]
from views.ticket;
