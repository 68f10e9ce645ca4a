-- Statistics (统计): facts folded from the record, in up to three fillings beside one another, so that a new one is filled
-- while the old one is read, and one step back stays open.
create schema statistics;
grant usage on schema statistics to mediation_app;

create table statistics.filling (
    version        integer generated always as identity primary key,
    slot           smallint not null check (slot between 0 and 2),
    fold           integer not null,
    state          text not null check (state in ('FILLING', 'PAUSED', 'READY', 'CURRENT', 'PREVIOUS', 'DROPPED')),
    reason         text not null,
    -- How far a filling from the whole record has come; afterwards the token of its processor says it.
    reached        bigint not null default 0,
    gaps           bigint[] not null default '{}',
    events_read    bigint not null default 0,
    -- The highest place of the record when the filling was last looked at.
    head           bigint not null default 0,
    per_second     double precision,
    failure        text,
    begun_at       timestamptz not null,
    filled_at      timestamptz,
    switched_at    timestamptz
);
create unique index one_current_filling on statistics.filling ((true)) where state = 'CURRENT';
create unique index one_previous_filling on statistics.filling ((true)) where state = 'PREVIOUS';
create unique index one_filling_on_the_way on statistics.filling ((true)) where state in ('FILLING', 'PAUSED', 'READY');
create unique index one_filling_in_a_slot on statistics.filling (slot) where state <> 'DROPPED';

-- One row a countable happening or amount, with the dimensions (维度) as they stood when it happened.
create table statistics.fact (
    slot            smallint not null,
    global_index    bigint not null,
    ordinal         smallint not null,
    code            text not null,
    matter_id       uuid not null,
    sequence        bigint not null,
    occurred_on     date not null,
    recorded_on     date not null,
    amount          bigint not null,
    persons         bigint not null,
    -- The case under whose name an amount is counted once, for amounts only.
    link            uuid,
    district        text,
    street          text,
    organisation    text,
    level           text,
    channel         text,
    dispute_kind    text,
    claim_category  text,
    result          text,
    partner         text,
    mediator        text,
    amount_band     text,
    persons_band    text,
    aid_kind        text,
    ticket_category text,
    difficulty      text
) partition by list (slot);

-- What the fold remembers of each matter.
create table statistics.matter (
    slot    smallint not null,
    id      uuid not null,
    kind    text not null,
    number  text,
    traits  json not null,
    primary key (slot, id)
) partition by list (slot);

-- Events that could not be counted, and those of the same matters that came after them.
create table statistics.parked (
    slot         smallint not null,
    global_index bigint not null,
    matter_id    uuid not null,
    kind         text not null,
    sequence     bigint not null,
    name         text not null,
    failure      text,
    parked_at    timestamptz not null,
    primary key (slot, global_index)
);
create index parked_of_matter on statistics.parked (slot, matter_id);

do $$
begin
    for n in 0..2 loop
        execute format('create table statistics.fact_%s partition of statistics.fact for values in (%s)', n, n);
        execute format('create unique index on statistics.fact_%s (global_index, ordinal)', n);
        execute format('create index on statistics.fact_%s (code, occurred_on)', n);
        execute format('create index on statistics.fact_%s (link) where link is not null', n);
        execute format('create table statistics.matter_%s partition of statistics.matter for values in (%s)', n, n);
        execute format('grant select, insert, update, delete, truncate on statistics.fact_%s to mediation_app', n);
        execute format('grant select, insert, update, delete, truncate on statistics.matter_%s to mediation_app', n);
    end loop;
end
$$;

grant select, insert, update, delete on statistics.fact, statistics.matter, statistics.parked to mediation_app;
grant select, insert, update on statistics.filling to mediation_app;

insert into statistics.filling (slot, fold, state, reason, begun_at, filled_at, switched_at)
values (0, 1, 'CURRENT', '首次建立', now(), now(), now());
