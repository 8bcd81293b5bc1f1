-- Rounds of self-reflection. All of it is the hub's own. What is answered is a word of a vocabulary or a text, never a number.
create table assessment.round (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    instrument  text        not null check (char_length(instrument) between 1 and 120),
    edition     int         not null,
    kind        text        not null check (kind in ('CAPACITY', 'RISK', 'CHECK')),
    name        jsonb       not null,
    source      text        not null check (char_length(source) <= 4000),
    languages   text[]      not null default '{}',
    title       text        not null check (char_length(title) between 1 and 160),
    from_on     date,
    to_on       date,
    territory   text        not null check (char_length(territory) <= 400),
    themes      text[]      not null default '{}',
    steering    text        not null check (char_length(steering) <= 4000),
    due_on      date        not null,
    next_on     date,
    summary     text        not null default '' check (char_length(summary) <= 20000),
    summarised  int         not null default 0,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    author      text        not null check (char_length(author) <= 200),
    version     int         not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
comment on table assessment.round is 'One answering of an instrument over a period; its questions are frozen with it';
comment on column assessment.round.instrument is 'Code of the instrument; edition is its version';
comment on column assessment.round.name is 'Title of the instrument, by language';
comment on column assessment.round.steering is 'Institutions and people, in words';
comment on column assessment.round.due_on is 'The day until which answers are awaited';
comment on column assessment.round.next_on is 'When the next round of this instrument is to begin';
comment on column assessment.round.summarised is 'Version of the summary: who writes it does not stand in the way of who changes the scope';
create index round_owner on assessment.round (owner_id, created_at desc);
call audience.protect('assessment.round');

create table assessment.section (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    round_id    uuid        not null references assessment.round (id) on delete cascade,
    code        text        not null check (char_length(code) between 1 and 80),
    place       int         not null,
    title       jsonb       not null,
    guidance    jsonb       not null,
    chosen      boolean     not null,
    narrative   text        not null default '' check (char_length(narrative) <= 20000),
    resilience  text        not null default '' check (char_length(resilience) <= 20000),
    author      text        not null default '' check (char_length(author) <= 200),
    version     int         not null default 0,
    written_at  timestamptz,
    unique (round_id, code)
);
comment on table assessment.section is 'A part of the instrument as it was when the round began';
comment on column assessment.section.chosen is 'Whether this round takes it up: a country goes by its own priorities';
comment on column assessment.section.resilience is 'What lowers the risk of this factor';
create index section_round on assessment.section (round_id, place);
create index section_owner on assessment.section (owner_id);
call audience.protect('assessment.section');

create table assessment.item (
    id          uuid    not null primary key,
    owner_id    uuid    not null,
    audience_id uuid    not null,
    round_id    uuid    not null references assessment.round (id) on delete cascade,
    section_id  uuid    not null references assessment.section (id) on delete cascade,
    code        text    not null check (char_length(code) between 1 and 80),
    place       int     not null,
    answered_by text    not null check (answered_by in ('LEVEL', 'SIGN', 'YES_NO', 'TEXT')),
    text        jsonb   not null,
    guidance    jsonb   not null,
    why         jsonb   not null,
    pillar      text    check (pillar in ('PILLAR_1', 'PILLAR_2', 'PILLAR_3')),
    sector      text    check (char_length(sector) <= 40),
    theme       text    check (char_length(theme) <= 40),
    source      text    not null check (char_length(source) <= 4000),
    verified    boolean not null,
    unique (round_id, code)
);
comment on table assessment.item is 'A question as it was when the round began; its code is the same in every round of the instrument';
create index item_section on assessment.item (section_id, place);
create index item_owner on assessment.item (owner_id);
call audience.protect('assessment.item');

create table assessment.position (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    round_id    uuid        not null references assessment.round (id) on delete cascade,
    item_id     uuid        not null unique references assessment.item (id) on delete cascade,
    value       text        check (value in ('NOT_EXAMINED', 'NOT_IN_PLACE', 'BEGUN', 'ON_PAPER', 'IN_USE', 'ABLE_TO_HELP',
                                             'NOT_FOR_US', 'NO_INFORMATION', 'NOT_OBSERVED', 'SOME_SIGNS', 'CLEAR_SIGNS',
                                             'NOT_APPLICABLE', 'YES', 'NO', 'UNKNOWN')),
    trend       text        check (trend in ('UNKNOWN', 'EASING', 'STEADY', 'WORSENING')),
    confidence  text        check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    reasoning   text        not null check (char_length(reasoning) <= 8000),
    mitigating  text        not null check (char_length(mitigating) <= 4000),
    dissent     text        not null check (char_length(dissent) <= 4000),
    author      text        not null check (char_length(author) <= 200),
    version     int         not null default 1,
    decided_at  timestamptz not null
);
comment on table assessment.position is 'What the hub decides that the country''s answer is';
comment on column assessment.position.mitigating is 'Capacity that is there already and lowers the risk';
comment on column assessment.position.dissent is 'Who sees it otherwise, and why: dissent stays';
create index position_round on assessment.position (round_id);
create index position_owner on assessment.position (owner_id);
call audience.protect('assessment.position');

create table assessment.asking (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    round_id       uuid        not null references assessment.round (id) on delete cascade,
    institution_id uuid        not null,
    institution    text        not null check (char_length(institution) <= 200),
    capacity       text        not null check (char_length(capacity) <= 160),
    language       text        not null check (char_length(language) <= 8),
    sections       text[]      not null default '{}',
    author         text        not null check (char_length(author) <= 200),
    asked_at       timestamptz not null
);
comment on table assessment.asking is 'That an institution was asked some sections of a round; its id is that of the inquiry';
comment on column assessment.asking.capacity is 'What the person is who was asked, in words: no name is kept here';
comment on column assessment.asking.sections is 'Codes of the sections';
create index asking_round on assessment.asking (round_id, asked_at);
create index asking_owner on assessment.asking (owner_id);
call audience.protect('assessment.asking');

create table assessment.asked_question (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    asking_id   uuid not null references assessment.asking (id) on delete cascade,
    item_id     uuid not null references assessment.item (id) on delete cascade,
    part        text not null check (part in ('VALUE', 'WORDS'))
);
comment on table assessment.asked_question is 'Which item a question of an inquiry is about: the choice, or the words beside it';
create index asked_question_asking on assessment.asked_question (asking_id);
create index asked_question_item on assessment.asked_question (item_id);
create index asked_question_owner on assessment.asked_question (owner_id);
call audience.protect('assessment.asked_question');

create table assessment.answer (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    round_id       uuid        not null references assessment.round (id) on delete cascade,
    item_id        uuid        not null references assessment.item (id) on delete cascade,
    source         text        not null check (source in ('LINK', 'TEAM', 'FILE')),
    source_id      uuid        not null,
    institution_id uuid,
    institution    text        not null check (char_length(institution) <= 200),
    capacity       text        not null check (char_length(capacity) <= 160),
    value          text        check (value in ('NOT_EXAMINED', 'NOT_IN_PLACE', 'BEGUN', 'ON_PAPER', 'IN_USE', 'ABLE_TO_HELP',
                                                'NOT_FOR_US', 'NO_INFORMATION', 'NOT_OBSERVED', 'SOME_SIGNS', 'CLEAR_SIGNS',
                                                'NOT_APPLICABLE', 'YES', 'NO', 'UNKNOWN')),
    words          text        not null check (char_length(words) <= 8000),
    version        int         not null default 1,
    at             timestamptz not null,
    unique (item_id, source_id)
);
comment on table assessment.answer is 'What one institution or one person of the team says to an item; several stand side by side';
comment on column assessment.answer.source_id is 'LINK: the asking; TEAM: the account; FILE: what the file was made for';
comment on column assessment.answer.institution is 'Name of the institution then; empty for the team';
create index answer_round on assessment.answer (round_id);
create index answer_owner on assessment.answer (owner_id);
call audience.protect('assessment.answer');

create table assessment.evidence (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    round_id    uuid        not null references assessment.round (id) on delete cascade,
    item_id     uuid        not null references assessment.item (id) on delete cascade,
    title       text        not null check (char_length(title) between 1 and 200),
    link        text        not null check (char_length(link) <= 500),
    note        text        not null check (char_length(note) <= 4000),
    source      text        not null check (source in ('LAW', 'OFFICIAL', 'STATISTICS', 'RESEARCH', 'INTERNATIONAL',
                                                       'CIVIL_SOCIETY', 'MEDIA', 'KNOWLEDGE')),
    confidence  text        not null check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    author      text        not null check (char_length(author) <= 200),
    at          timestamptz not null
);
comment on table assessment.evidence is 'What an answer rests on: a link, a note, a file that hangs on it';
create index evidence_item on assessment.evidence (item_id);
create index evidence_round on assessment.evidence (round_id);
create index evidence_owner on assessment.evidence (owner_id);
call audience.protect('assessment.evidence');

create table assessment.comment (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    round_id    uuid        not null references assessment.round (id) on delete cascade,
    item_id     uuid        not null references assessment.item (id) on delete cascade,
    text        text        not null check (char_length(text) between 1 and 4000),
    account_id  uuid        not null,
    author      text        not null check (char_length(author) <= 200),
    at          timestamptz not null
);
comment on table assessment.comment is 'What the team says to each other about an item; no part of what is sealed';
create index comment_item on assessment.comment (item_id);
create index comment_round on assessment.comment (round_id);
create index comment_owner on assessment.comment (owner_id);
call audience.protect('assessment.comment');

create table assessment.closing (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    round_id     uuid        not null references assessment.round (id) on delete cascade,
    hash         text        not null check (char_length(hash) <= 64),
    author       text        not null check (char_length(author) <= 200),
    closed_at    timestamptz not null,
    reopened_by  text        not null default '' check (char_length(reopened_by) <= 200),
    reopened_at  timestamptz,
    reason       text        not null default '' check (char_length(reason) <= 2000)
);
comment on table assessment.closing is 'That a round was closed, and opened again; the hash is that of all it said then';
comment on column assessment.closing.hash is 'SHA-256 over the canonical text of the round, in hexadecimal';
create index closing_round on assessment.closing (round_id, closed_at);
create index closing_owner on assessment.closing (owner_id);
call audience.protect('assessment.closing');
