-- Questions to the network and what is answered. An anonymous one is the secretariat's row: nothing that its readers can
-- read bears the asker.
create table exchange.question (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    audience_kind text        not null check (audience_kind in ('GROUP', 'NETWORK')),
    tlp           text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    title         text        not null check (char_length(title) between 1 and 160),
    text          text        not null check (char_length(text) between 1 and 8000),
    language      text        not null check (language ~ '^[a-z]{2}$'),
    themes        text[]      not null,
    author        text        not null check (char_length(author) <= 200),
    withheld      boolean     not null,
    region        text check (region ~ '^([0-9]{3}|[A-Z_]{2,20})$'),
    answers       text        not null check (answers in ('PUBLIC', 'PRIVATE')),
    asked_at      timestamptz not null,
    closed_at     timestamptz,
    check (not withheld or author = '')
);
comment on column exchange.question.withheld is 'Relayed by the secretariat, which owns the row; region says where the asker is, if that may be said';
create index question_audience on exchange.question (audience_id, asked_at);
create index question_owner on exchange.question (owner_id, asked_at);
call audience.protect('exchange.question');

-- What an asker hands to the secretariat, and nobody else, to be asked without its name.
create table exchange.submission (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    title        text        not null check (char_length(title) between 1 and 160),
    text         text        not null check (char_length(text) between 1 and 8000),
    language     text        not null check (language ~ '^[a-z]{2}$'),
    themes       text[]      not null,
    author       text        not null check (char_length(author) between 1 and 200),
    answers      text        not null check (answers in ('PUBLIC', 'PRIVATE')),
    submitted_at timestamptz not null
);
create index submission_audience on exchange.submission (audience_id, submitted_at);
call audience.protect('exchange.submission');

-- What the secretariat made of it: a question, or a reason why not. For the asker and the secretariat.
create table exchange.relay (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    submission_id uuid        not null references exchange.submission (id) on delete cascade,
    question_id   uuid,
    reason        text        not null check (char_length(reason) <= 2000),
    decided_at    timestamptz not null,
    unique (submission_id, owner_id)
);
create index relay_audience on exchange.relay (audience_id, decided_at);
create index relay_question on exchange.relay (question_id);
call audience.protect('exchange.relay');

create table exchange.answer (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    question_id uuid        not null references exchange.question (id) on delete cascade,
    original_id uuid,
    from_id     uuid,
    author      text        not null check (char_length(author) between 1 and 200),
    capacity    text        not null check (capacity in ('FOR_THE_MEMBER', 'PERSONAL', 'AS_CHAIR', 'FOR_THE_GROUP')),
    text        text        not null check (char_length(text) between 1 and 8000),
    language    text        not null check (language ~ '^[a-z]{2}$'),
    private     boolean     not null,
    helped_at   timestamptz,
    told_at     timestamptz,
    written_at  timestamptz not null,
    check ((original_id is null) = (from_id is null))
);
comment on column exchange.answer.original_id is 'Where this is the copy of a private answer that the asker of an anonymous question owns: the answer, and whose it is';
create index answer_audience on exchange.answer (audience_id, written_at);
create index answer_question on exchange.answer (question_id, written_at);
create index answer_untold on exchange.answer (written_at) where told_at is null;
call audience.protect('exchange.answer');

-- That a member wants to see what is answered; its own team reads that and nobody else.
create table exchange.following (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    question_id uuid not null references exchange.question (id) on delete cascade,
    seen_at     timestamptz not null,
    unique (owner_id, question_id)
);
create index following_audience on exchange.following (audience_id, question_id);
call audience.protect('exchange.following');

-- A draft lesson from a good exchange, and who of those that wrote in it agreed. The draft is its writer's alone; each
-- asked member has a row of its own, which says nothing of the writer.
create table exchange.lesson (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    question_id uuid        not null references exchange.question (id) on delete cascade,
    version     int         not null default 1,
    title       text        not null check (char_length(title) between 1 and 160),
    context     text        not null check (char_length(context) <= 4000),
    problem     text        not null check (char_length(problem) <= 8000),
    done        text        not null check (char_length(done) <= 4000),
    result      text        not null check (char_length(result) <= 4000),
    known       text        not null check (char_length(known) <= 4000),
    failed      text        not null check (char_length(failed) <= 4000),
    conditions  text        not null check (char_length(conditions) <= 4000),
    language    text        not null check (language ~ '^[a-z]{2}$'),
    themes      text[]      not null,
    created_at  timestamptz not null,
    asked_at    timestamptz,
    unique (owner_id, question_id)
);
create index lesson_audience on exchange.lesson (audience_id, created_at);
call audience.protect('exchange.lesson');

create table exchange.consent (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    lesson_id   uuid        not null,
    question_id uuid        not null references exchange.question (id) on delete cascade,
    answer_id   uuid        not null,
    state       text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    named       boolean     not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    unique (lesson_id, answer_id)
);
create index consent_audience on exchange.consent (audience_id, state);
call audience.protect('exchange.consent');

-- The functions of the next migration work as the owner of the tables, which forced row-level security binds too.
do $$
declare
    t regclass;
begin
    foreach t in array array['exchange.question', 'exchange.submission', 'exchange.relay', 'exchange.answer',
                             'exchange.lesson', 'exchange.consent']::regclass[] loop
        execute format('create policy question_functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;
