-- That a member received an official note: for itself and the member that wrote the note, and nobody else.
create table exchange.acknowledgement (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    post_id         uuid        not null,
    author          text        not null check (char_length(author) between 1 and 200),
    acknowledged_at timestamptz not null,
    unique (post_id, owner_id)
);
create index acknowledgement_audience on exchange.acknowledgement (audience_id, post_id);
call audience.protect('exchange.acknowledgement');

-- When the writer's team last reminded those who had not; its own alone.
create table exchange.reminder (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    post_id     uuid        not null,
    reminded_at timestamptz not null
);
create index reminder_audience on exchange.reminder (audience_id, post_id);
call audience.protect('exchange.reminder');
create index post_acknowledge on exchange.post (written_at) where acknowledge;
