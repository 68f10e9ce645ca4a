-- Every issue of every published report (统计报告), as its event says it; the figures stand as the very text that was published.
create table statistics.report_issue (
    report_id          uuid not null,
    issue              integer not null,
    period             text not null,
    question           text not null,
    reason             text,
    difference         text,
    definition_version integer not null,
    fold_version       integer not null,
    reached            bigint not null,
    gaps               bigint[] not null,
    figures            text not null,
    at                 timestamptz not null,
    primary key (report_id, issue)
);
grant select, insert on statistics.report_issue to mediation_app;
