-- Table-top exercises: a scenario that a hub wrote itself, an exercise with its own copy of what is played, what was
-- decided in it and what is taken away from it. Everything is the team's own.
grant usage on schema assessment to focalnet_request;

create table assessment.scenario (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    version     int         not null default 1,
    title       text        not null check (char_length(title) <= 160),
    source      text        not null check (char_length(source) <= 120000),
    author      text        not null check (char_length(author) <= 200),
    changed_at  timestamptz not null
);
comment on table assessment.scenario is 'A scenario that a hub wrote itself, as the file in which it was written';
create index scenario_owner on assessment.scenario (owner_id, changed_at);
create index scenario_audience on assessment.scenario (audience_id);
call audience.protect('assessment.scenario');

create table assessment.exercise (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    version      int         not null default 1,
    scenario     text        not null check (char_length(scenario) <= 60),
    title        text        not null check (char_length(title) <= 160),
    background   text        not null check (char_length(background) <= 8000),
    language     text        not null check (char_length(language) <= 8),
    held_on      date        not null,
    place        text        not null default '' check (char_length(place) <= 200),
    facilitator  text        not null default '' check (char_length(facilitator) <= 200),
    minutes      int         not null,
    timed        boolean     not null default false,
    state        text        not null check (state in ('PLANNED', 'RUNNING', 'PAUSED', 'ENDED', 'CANCELLED')),
    started_at   timestamptz,
    paused_at    timestamptz,
    rested       int         not null default 0,
    ended_at     timestamptz,
    debrief      text[]      not null,
    worked       text        not null default '' check (char_length(worked) <= 8000),
    failed       text        not null default '' check (char_length(failed) <= 8000),
    note_version int         not null default 0,
    made_at      timestamptz not null
);
comment on column assessment.exercise.timed is 'Whether an inject shows at its minute, without anybody revealing it';
comment on column assessment.exercise.rested is 'Seconds for which the clock stood still before now';
comment on column assessment.exercise.worked is 'After-action note: what worked; failed: what did not';
create index exercise_owner on assessment.exercise (owner_id, state, held_on);
create index exercise_audience on assessment.exercise (audience_id);
call audience.protect('assessment.exercise');

create table assessment.exercise_role (
    id             uuid not null primary key,
    owner_id       uuid not null,
    audience_id    uuid not null,
    exercise_id    uuid not null references assessment.exercise (id) on delete cascade,
    position       int  not null,
    code           text not null check (char_length(code) <= 40),
    title          text not null check (char_length(title) <= 160),
    brief          text not null check (char_length(brief) <= 4000),
    institution_id uuid,
    institution    text not null default '' check (char_length(institution) <= 200),
    people         text not null default '' check (char_length(people) <= 400)
);
comment on column assessment.exercise_role.institution is 'Its name when it was chosen, or as it was typed';
create index exercise_role_exercise on assessment.exercise_role (exercise_id, position);
create index exercise_role_audience on assessment.exercise_role (audience_id);
call audience.protect('assessment.exercise_role');

create table assessment.exercise_inject (
    id          uuid   not null primary key,
    owner_id    uuid   not null,
    audience_id uuid   not null,
    exercise_id uuid   not null references assessment.exercise (id) on delete cascade,
    position    int    not null,
    minute      int    not null,
    title       text   not null check (char_length(title) <= 160),
    text        text   not null check (char_length(text) <= 4000),
    roles       text[] not null,
    questions   text[] not null,
    hints       text   not null default '' check (char_length(hints) <= 4000),
    revealed_at timestamptz
);
comment on column assessment.exercise_inject.roles is 'Codes of the roles that get it; none for everybody';
create index exercise_inject_exercise on assessment.exercise_inject (exercise_id, position);
create index exercise_inject_audience on assessment.exercise_inject (audience_id);
call audience.protect('assessment.exercise_inject');

create table assessment.exercise_decision (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    exercise_id uuid        not null references assessment.exercise (id) on delete cascade,
    inject_id   uuid        references assessment.exercise_inject (id) on delete set null,
    version     int         not null default 1,
    text        text        not null check (char_length(text) <= 2000),
    who         text        not null default '' check (char_length(who) <= 200),
    minute      int         not null,
    author      text        not null check (char_length(author) <= 200),
    noted_at    timestamptz not null
);
comment on table assessment.exercise_decision is 'A decision as one of the note takers wrote it down; each is a row of its own, so that two lose nothing';
create index exercise_decision_exercise on assessment.exercise_decision (exercise_id, minute, noted_at);
create index exercise_decision_inject on assessment.exercise_decision (inject_id);
create index exercise_decision_audience on assessment.exercise_decision (audience_id);
call audience.protect('assessment.exercise_decision');

create table assessment.exercise_point (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    exercise_id    uuid        not null references assessment.exercise (id) on delete cascade,
    version        int         not null default 1,
    text           text        not null check (char_length(text) <= 400),
    institution_id uuid,
    institution    text        not null default '' check (char_length(institution) <= 200),
    due_on         date,
    made_at        timestamptz not null
);
comment on table assessment.exercise_point is 'What the exercise showed to be done: a point of the after-action note';
create index exercise_point_exercise on assessment.exercise_point (exercise_id, made_at);
create index exercise_point_due on assessment.exercise_point (owner_id, due_on);
create index exercise_point_audience on assessment.exercise_point (audience_id);
call audience.protect('assessment.exercise_point');
