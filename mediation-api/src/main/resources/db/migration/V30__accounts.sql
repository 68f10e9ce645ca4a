-- Who may sign in. One account has one role, so the three administrations (三员分立) can never meet in one hand.
create table security.account (
    -- A mediator's account bears the mediator's own id: the rules compare who acts with who is meant.
    id              uuid primary key,
    username        text not null unique check (username = lower(username) and length(username) <= 100),
    password_hash   text not null,
    display_name    text not null,
    role            text not null check (role <> 'SYSTEM'),
    organisation_id uuid,
    party_case_id   uuid,
    party_id        uuid,
    active          boolean not null default true,
    -- Made by the demo; nobody signs in with it in any other mode.
    demo            boolean not null default false,
    created_at      timestamptz not null,
    check ((party_case_id is null) = (party_id is null)),
    check ((role in ('APPLICANT', 'RESPONDENT', 'REPRESENTATIVE')) = (party_id is not null)),
    check (role not in ('INTAKE_CLERK', 'MEDIATION_ORG_HEAD', 'OVERSEER') or organisation_id is not null)
);

-- By name, whether or not there is such an account: a lock must not tell that there is one.
create table security.failed_login (
    username     text primary key,
    attempts     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

-- What a request with this key was answered, so that sending it again answers the same.
create table security.idempotency (
    account    uuid not null,
    key        uuid not null,
    body_hash  text not null,
    status     integer,
    response   json,
    created_at timestamptz not null,
    primary key (account, key)
);
