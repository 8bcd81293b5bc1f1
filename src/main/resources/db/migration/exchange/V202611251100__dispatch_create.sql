-- One draft, several separate conversations. Only the author's own team ever reads these rows; what a recipient reads is a
-- room and a post of its own, which bear nothing of them.
create table exchange.dispatch (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    purpose     text        not null check (char_length(purpose) between 1 and 160),
    text        text        not null check (char_length(text) between 1 and 8000),
    author      text        not null check (char_length(author) between 1 and 200),
    capacity    text        not null check (capacity in ('FOR_THE_MEMBER', 'PERSONAL', 'AS_CHAIR', 'FOR_THE_GROUP')),
    written_at  timestamptz not null
);
comment on table exchange.dispatch is 'A text written once to several members, each of which gets a conversation of its own';
create index dispatch_audience on exchange.dispatch (audience_id, written_at);
call audience.protect('exchange.dispatch');

create table exchange.conversation (
    id           uuid not null primary key,
    owner_id     uuid not null,
    audience_id  uuid not null,
    dispatch_id  uuid not null references exchange.dispatch (id) on delete cascade,
    member_id    uuid not null,
    room_id      uuid,
    thread_id    uuid,
    delivered_at timestamptz,
    unique (dispatch_id, member_id)
);
comment on table exchange.conversation is 'One recipient of a dispatch, and the room in which it was reached once it was';
create index conversation_audience on exchange.conversation (audience_id, dispatch_id);
call audience.protect('exchange.conversation');
