-- Years of the working calendar that were imported, and what they did to open due dates (放假安排与期限重算).
create table views.calendar_year (
    year        integer not null,
    version     integer not null,
    text        text not null,
    imported_at timestamptz not null,
    primary key (year, version)
);

-- Cases whose due dates still have to be counted again.
create table views.recount_pending (
    case_id  uuid primary key,
    attempts integer not null default 0
);

create table views.recounted_date (
    case_id          uuid not null,
    sequence         bigint not null,
    rule             text not null,
    before           date not null,
    after            date not null,
    calendar_version text not null,
    recounted_at     timestamptz not null
);
create index recounted_date_of_case on views.recounted_date (case_id);
