-- Courts and arbitration institutes with which messages are exchanged (往来单位), and the matters that they have with us.
create schema exchange;
grant usage on schema exchange to mediation_app;
alter default privileges in schema exchange grant select, insert, update, delete on tables to mediation_app;

create table exchange.counterpart (
    id            uuid primary key,
    kind          text not null check (kind in ('COURT', 'ARBITRATION')),
    name          text not null unique,
    district_code text not null,
    -- What its messages name as their source.
    source        text not null unique,
    -- Where its messages are delivered; without one they wait and are handed over by paper.
    address       text
);

-- That a case is a matter of a counterpart, under that side's own number if it has one.
create table exchange.matter (
    counterpart uuid not null references exchange.counterpart,
    case_id     uuid not null,
    reference   text,
    opened_at   timestamptz not null,
    primary key (counterpart, case_id)
);
create index matter_of_case on exchange.matter (case_id);
create unique index matter_by_reference on exchange.matter (counterpart, reference);

alter table security.account
    add check (role not in ('COURT_LIAISON', 'ARBITRATION_LIAISON') or organisation_id is not null);
