-- A counterpart has several numbers for one case: of the referral, of the confirmation, of the enforcement.
drop index exchange.matter_by_reference;
alter table exchange.matter drop column reference;
create table exchange.reference (
    counterpart uuid not null references exchange.counterpart,
    reference   text not null,
    case_id     uuid not null,
    primary key (counterpart, reference)
);

-- What messages are signed with; several at once while one is being replaced. The secret stands sealed.
create table exchange.signing_key (
    key_id      text primary key,
    counterpart uuid not null references exchange.counterpart,
    secret      text not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz
);
create index signing_key_of_counterpart on exchange.signing_key (counterpart);

-- Every message that came in with a good signature, kept before it is acknowledged; its content stands sealed.
create table exchange.incoming (
    id            uuid primary key,
    counterpart   uuid not null references exchange.counterpart,
    message_id    text not null,
    -- Keyed, so that nobody can guess at a content by its digest.
    digest        text not null,
    signed_at     timestamptz not null,
    received_at   timestamptz not null,
    type          text not null,
    subject       text not null,
    occurred_at   timestamptz,
    sealed_under  uuid not null,
    content       text not null,
    state         text not null check (state in ('RECEIVED', 'PARKED', 'APPLIED')),
    case_id       uuid,
    reason        text,
    tried_version bigint,
    tried_at      timestamptz,
    attempts      integer not null default 0,
    events        text[] not null default '{}',
    unique (counterpart, message_id)
);
create index incoming_open on exchange.incoming (received_at) where state <> 'APPLIED';
create index incoming_of_case on exchange.incoming (case_id, received_at);

-- What goes out (发件箱), written in the transaction of its event; the content is made from the events when it is sent.
create table exchange.outgoing (
    id              uuid primary key,
    counterpart     uuid not null references exchange.counterpart,
    case_id         uuid not null,
    event_sequence  bigint not null,
    type            text not null,
    created_at      timestamptz not null,
    state           text not null check (state in ('WAITING', 'DELIVERED', 'UNDELIVERABLE', 'HANDED_OVER')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null,
    leased_until    timestamptz,
    failure         text,
    settled_at      timestamptz,
    receipt         text,
    settled_by      uuid,
    unique (counterpart, case_id, event_sequence, type)
);
create index outgoing_open on exchange.outgoing (counterpart, case_id, event_sequence)
    where state in ('WAITING', 'UNDELIVERABLE');
create index outgoing_of_case on exchange.outgoing (case_id, event_sequence);

-- A message is never lost, whoever wishes it away.
revoke delete on exchange.incoming, exchange.outgoing from mediation_app;
