-- The call for topics: what a member proposes is read by it and by who organises; each answer is a row of the organiser's.
create table meeting.topic (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    meeting_id   uuid        not null references meeting.network_meeting (id) on delete cascade,
    kind         text        not null check (kind in ('TOPIC', 'PAPER', 'SPEAKER')),
    title        text        not null check (char_length(title) between 1 and 200),
    text         text        not null check (char_length(text) <= 8000),
    withdrawn_at timestamptz,
    version      int         not null default 1,
    written_at   timestamptz not null
);
comment on column meeting.topic.written_at is 'An answer counts while nothing was written after it';
create index topic_meeting on meeting.topic (meeting_id, written_at);
call audience.protect('meeting.topic');

create table meeting.topic_answer (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    topic_id    uuid        not null references meeting.topic (id) on delete cascade,
    verdict     text        not null check (verdict in ('ACCEPTED', 'DECLINED')),
    session_id  uuid references meeting.session (id) on delete set null,
    note        text        not null check (char_length(note) <= 2000),
    answered_at timestamptz not null
);
comment on table meeting.topic_answer is 'What the organiser answered, the last one holds: an answer is never changed';
create index topic_answer_topic on meeting.topic_answer (topic_id, answered_at);
create index topic_answer_session on meeting.topic_answer (session_id);
call audience.protect('meeting.topic_answer');
revoke update, delete on meeting.topic_answer from focalnet_request;
drop policy changed on meeting.topic_answer;
drop policy removed on meeting.topic_answer;
