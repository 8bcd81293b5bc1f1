-- One answer, many reports: texts that were approved once and are used again, and reports to others (compilations) that
-- are put together from them. Everything is the team's own.
grant usage on schema plan to focalnet_request;

create table plan.passage (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    title       text        not null check (char_length(title) <= 160),
    theme       text        not null default '' check (char_length(theme) <= 40),
    pillar      text        not null default '' check (char_length(pillar) <= 20),
    section     text        not null default '' check (char_length(section) <= 40),
    language    text        not null check (char_length(language) <= 8),
    retired     boolean     not null default false,
    version     int         not null default 1,
    made_at     timestamptz not null
);
comment on table plan.passage is 'A text on one topic that reports use; its words are in its wordings';
comment on column plan.passage.section is 'Code of a part of the report templates that it fits; empty for any';
create index passage_owner on plan.passage (owner_id, retired, made_at);
create index passage_audience on plan.passage (audience_id);
call audience.protect('plan.passage');

create table plan.wording (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    passage_id   uuid        not null references plan.passage (id) on delete cascade,
    number       int         not null,
    text         text        not null check (char_length(text) <= 20000),
    author       text        not null check (char_length(author) <= 200),
    account_id   uuid,
    written_at   timestamptz not null,
    approver     text        not null default '' check (char_length(approver) <= 200),
    approver_id  uuid,
    approved_at  timestamptz
);
comment on table plan.wording is 'One version of a passage; a draft until somebody approved it, never changed after';
create unique index wording_number on plan.wording (passage_id, number);
create index wording_audience on plan.wording (audience_id);
call audience.protect('plan.wording');

create table plan.compilation (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    version     int         not null default 1,
    kind        text        not null check (kind in ('SG_INPUT', 'REGIONAL', 'UPR')),
    title       text        not null check (char_length(title) <= 160),
    period      text        not null check (char_length(period) <= 60),
    language    text        not null check (char_length(language) <= 8),
    state       text        not null check (state in ('DRAFT', 'FINISHED')),
    previous_id uuid        references plan.compilation (id) on delete set null,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    finisher    text        not null default '' check (char_length(finisher) <= 200),
    mark        text        not null default 'AMBER_STRICT' check (mark in ('AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    hash        text        not null default '' check (char_length(hash) <= 64)
);
comment on column plan.compilation.previous_id is 'The last of its kind when it was begun, from which it started or with which it is compared';
comment on column plan.compilation.mark is 'Handling mark of its files, chosen when it is finished';
comment on column plan.compilation.hash is 'SHA-256 of what it says, from the moment of its finishing';
create index compilation_owner on plan.compilation (owner_id, kind, state, begun_at);
create index compilation_previous on plan.compilation (previous_id);
create index compilation_audience on plan.compilation (audience_id);
call audience.protect('plan.compilation');

create table plan.compilation_section (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    compilation_id   uuid        not null references plan.compilation (id) on delete cascade,
    position    int         not null,
    code        text        not null check (char_length(code) <= 40),
    title       text        not null check (char_length(title) <= 200),
    guidance    text        not null default '' check (char_length(guidance) <= 2000),
    most        int,
    version     int         not null default 1,
    text        text        not null default '' check (char_length(text) <= 40000),
    author      text        not null default '' check (char_length(author) <= 200),
    written_at  timestamptz
);
comment on column plan.compilation_section.most is 'How many words are taken; null where no limit is known';
create index compilation_section_report on plan.compilation_section (compilation_id, position);
create index compilation_section_audience on plan.compilation_section (audience_id);
call audience.protect('plan.compilation_section');

create table plan.compilation_source (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    section_id  uuid        not null references plan.compilation_section (id) on delete cascade,
    passage_id  uuid        not null references plan.passage (id) on delete cascade,
    number      int         not null,
    chosen_at   timestamptz not null
);
comment on table plan.compilation_source is 'Which version of which passage went into a section';
create index compilation_source_section on plan.compilation_source (section_id, chosen_at);
create index compilation_source_passage on plan.compilation_source (passage_id);
create index compilation_source_audience on plan.compilation_source (audience_id);
call audience.protect('plan.compilation_source');
