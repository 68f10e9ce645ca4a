-- The registers of mediation organisations and mediators, as today's decisions and lists read them.

create table views.organisation (
    id uuid primary key,
    name text not null,
    level text not null,
    legal_kind text not null,
    district_code text not null,
    parent uuid,
    courts text[] not null default '{}',
    arbitration_rostered boolean not null default false,
    rating text not null default 'UNRATED',
    pipeline text not null,
    active boolean not null default true
);

-- The name stays sealed: its text, and the event in which it stands.
create table views.mediator (
    id uuid primary key,
    person uuid not null,
    name_sealed text not null,
    name_sequence bigint not null,
    home uuid not null,
    lent_to uuid[] not null default '{}',
    firm uuid,
    firm_name text,
    employer_uscc text,
    qualification text not null,
    term_from date not null,
    term_until date not null,
    standing text not null default 'ACTIVE',
    courts text[] not null default '{}',
    conflicts text[] not null default '{}'
);

create index mediator_home on views.mediator (home);
create index mediator_lent_to on views.mediator using gin (lent_to);
