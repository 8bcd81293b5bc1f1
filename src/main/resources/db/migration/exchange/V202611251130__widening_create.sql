-- A reader asks the writer of a post whether it may be shared more widely. The two read it and nobody else.
create table exchange.widening (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    post_id     uuid        not null,
    room_id     uuid        not null,
    writer_id   uuid        not null,
    wanted      uuid[]      not null,
    why         text        not null check (char_length(why) between 1 and 2000),
    author      text        not null check (char_length(author) between 1 and 200),
    asked_at    timestamptz not null,
    passed_room uuid,
    passed_at   timestamptz
);
comment on column exchange.widening.wanted is 'The members to which it would go';
create index widening_audience on exchange.widening (audience_id, asked_at);
call audience.protect('exchange.widening');

-- The writer's word. It counts where the writer owns it.
create table exchange.permission (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    widening_id uuid        not null references exchange.widening (id) on delete cascade,
    granted     boolean     not null,
    reason      text        not null check (char_length(reason) <= 2000),
    author      text        not null check (char_length(author) between 1 and 200),
    answered_at timestamptz not null,
    unique (widening_id, owner_id)
);
create index permission_audience on exchange.permission (audience_id, answered_at);
call audience.protect('exchange.permission');
