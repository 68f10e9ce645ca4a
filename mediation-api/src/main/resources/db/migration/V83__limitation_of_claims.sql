-- Until when each claim can be taken to arbitration, and on which days somebody is to be warned (仲裁时效预警).
alter table views.case_claim
    add column limitation_end     date,
    add column limitation_lapsed  boolean not null default false,
    add column limitation_warn_on date,
    add column limitation_last_on date,
    -- Warnings given for this end: none, the first, the last.
    add column limitation_warned  integer not null default 0;

create index case_claim_to_warn_of on views.case_claim (limitation_warn_on)
    where limitation_warn_on is not null and limitation_warned < 2;
