-- One key per subject, wrapped by the installation's key; apart from the record, for one role only.
create schema keys;

create table keys.subject_key (
    token        uuid primary key,
    wrapped      bytea,
    created_at   timestamptz not null,
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);

grant usage on schema keys to mediation_keys;
grant select, insert on keys.subject_key to mediation_keys;
grant update (wrapped, destroyed_at) on keys.subject_key to mediation_keys;
