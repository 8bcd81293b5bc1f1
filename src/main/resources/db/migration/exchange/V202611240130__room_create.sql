-- Rooms and what is written in them. Row-level security alone says who reads a room: its members, nobody else.
grant usage on schema exchange to focalnet_request;

create table exchange.room (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    purpose     text        not null check (char_length(purpose) between 1 and 160),
    kind        text        not null check (kind in ('BILATERAL', 'SEVERAL')),
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    attribution text        not null check (attribution in ('NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED')),
    members     uuid[]      not null,
    opened_at   timestamptz not null
);
comment on table exchange.room is 'A place where the members named write to each other; its id is that of what it is about';
comment on column exchange.room.members is 'Copy of the readers, which never change: a list of rooms asks once';
create index room_audience on exchange.room (audience_id, opened_at);
call audience.protect('exchange.room');

create table exchange.post (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    room_id     uuid        not null references exchange.room (id) on delete cascade,
    author      text        not null check (char_length(author) between 1 and 200),
    capacity    text        not null check (capacity in ('FOR_THE_MEMBER', 'PERSONAL')),
    text        text        not null check (char_length(text) between 1 and 8000),
    written_at  timestamptz not null
);
create index post_audience on exchange.post (audience_id, written_at);
create index post_room on exchange.post (room_id, written_at);
call audience.protect('exchange.post');

-- When a person last opened a room. Nobody else ever reads it: whether a colleague has looked is not ours to tell.
create table exchange.visit (
    account_id uuid        not null,
    room_id    uuid        not null references exchange.room (id) on delete cascade,
    visited_at timestamptz not null,
    primary key (account_id, room_id)
);
alter table exchange.visit enable row level security;
alter table exchange.visit force row level security;
create policy own_visit on exchange.visit to focalnet_request
    using (account_id = (select audience.viewer_account()))
    with check (account_id = (select audience.viewer_account()));
grant select, insert, update, delete on exchange.visit to focalnet_request;
