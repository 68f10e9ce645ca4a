-- What a ticket is found by (盲索引): keyed digests of phone, identity number and name, never the text itself.
create table views.ticket_index (
    ticket_id uuid not null,
    token     bytea not null,
    primary key (token, ticket_id)
);
create index ticket_index_of_ticket on views.ticket_index (ticket_id);

-- What was begun and not yet registered (暂存), sealed under a key of its own that dies with it.
create table security.ticket_draft (
    id       uuid primary key,
    account  uuid not null,
    content  json not null,
    saved_at timestamptz not null
);
create index ticket_draft_of_account on security.ticket_draft (account, saved_at desc);

-- A case that comes from a hotline ticket names it; one case a ticket (I-32).
alter table views.case_summary add column ticket_id uuid unique;
create index ticket_by_digits on views.ticket (regexp_replace(number, '[^0-9]', '', 'g'));
