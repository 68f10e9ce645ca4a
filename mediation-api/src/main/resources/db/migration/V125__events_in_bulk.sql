-- Where events of a simulated year wait until all are there; then they enter the record in the order in which they happened.
create unlogged table views.waiting_event (
    place                bigint generated always as identity,
    event_identifier     text,
    aggregate_identifier text,
    sequence_number      bigint,
    type                 text,
    recorded_at          timestamptz,
    payload_type         text,
    payload_revision     text,
    payload              text,
    meta_data            text
);
