-- The record. Rows are only ever added: no right and, behind the rights, a trigger that no session setting silences.
create schema events;

create table events.domain_event_entry (
    global_index         bigint generated always as identity (increment by 1) primary key,
    event_identifier     text not null,
    aggregate_identifier text not null,
    sequence_number      bigint not null,
    type                 text,
    recorded_at          timestamptz not null,
    payload_type         text not null,
    payload_revision     text,
    -- json keeps the text as it was written; jsonb would not.
    payload              json not null,
    meta_data            json not null,
    unique (aggregate_identifier, sequence_number)
);

create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Events are never changed or deleted.' using errcode = 'restrict_violation';
end
$$;

create trigger events_are_never_changed
    before update or delete or truncate on events.domain_event_entry
    for each statement execute function events.refuse_change();

alter table events.domain_event_entry enable always trigger events_are_never_changed;

-- How far each streaming projection has read.
create table events.token_entry (
    processor_name text not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

grant usage on schema events to mediation_app;
grant select, insert on events.domain_event_entry to mediation_app;
grant select, insert, update, delete on events.token_entry to mediation_app;
