-- What was handed to or taken from which court or commission: a liaison acts in these matters only.
create table views.case_body (
    case_id uuid not null,
    body    text not null,
    matter  text not null,
    primary key (case_id, body, matter)
);
create index case_body_of_body on views.case_body (body);
