-- The action plan of a country: what it decided to do, who leads it, until when, and how far it is. All of it is the
-- team's own; what others read is an edition, a copy with readers of its own.
grant usage on schema plan to focalnet_request;

create table plan.plan (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    version     int         not null default 1,
    title       text        not null check (char_length(title) between 1 and 160),
    aim         text        not null default '' check (char_length(aim) <= 4000),
    starts_on   date        not null,
    ends_on     date        not null,
    state       text        not null check (state in ('DRAFT', 'ADOPTED', 'CLOSED')),
    created_at  timestamptz not null
);
comment on table plan.plan is 'A plan with its period';
comment on column plan.plan.state is 'ADOPTED from its first adopted version on';
create index plan_owner on plan.plan (owner_id, starts_on desc);
create index plan_audience on plan.plan (audience_id);
call audience.protect('plan.plan');

create table plan.objective (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    plan_id     uuid not null references plan.plan (id) on delete cascade,
    version     int  not null default 1,
    position    int  not null,
    title       text not null check (char_length(title) between 1 and 200),
    about       text not null default '' check (char_length(about) <= 2000),
    pillar      text check (pillar in ('PILLAR_1', 'PILLAR_2', 'PILLAR_3')),
    theme       text check (theme is null or char_length(theme) <= 40)
);
comment on column plan.objective.theme is 'Code of the one list of themes that needs, offers and lessons have too';
create index objective_plan on plan.objective (plan_id, position);
create index objective_owner on plan.objective (owner_id);
call audience.protect('plan.objective');

create table plan.action (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    plan_id      uuid        not null references plan.plan (id) on delete cascade,
    objective_id uuid        not null references plan.objective (id) on delete cascade,
    version      int         not null default 1,
    number       int         not null,
    title        text        not null check (char_length(title) between 1 and 200),
    about        text        not null default '' check (char_length(about) <= 4000),
    lead_id      uuid,
    lead         text        not null default '' check (char_length(lead) <= 200),
    starts_on    date,
    due_on       date,
    cost         text        not null check (cost in ('UNKNOWN', 'NONE', 'SMALL', 'MEDIUM', 'LARGE')),
    resourced    text        not null check (resourced in ('YES', 'PARTLY', 'NO')),
    status       text        not null check (status in ('NOT_STARTED', 'ON_TRACK', 'DELAYED', 'BLOCKED', 'DONE', 'DROPPED')),
    reason       text        not null default '' check (char_length(reason) <= 1000),
    status_on    date        not null,
    late_told    date,
    changed_at   timestamptz not null,
    unique (plan_id, number)
);
comment on table plan.action is 'What is done for an objective, led by one institution';
comment on column plan.action.number is 'By which people speak of it';
comment on column plan.action.lead_id is 'That of the institution map; null where its name was typed, or it left the map';
comment on column plan.action.late_told is 'The due date that was told to be over: each is told once';
create index action_plan on plan.action (plan_id, number);
create index action_objective on plan.action (objective_id);
create index action_lead on plan.action (lead_id) where lead_id is not null;
create index action_owner on plan.action (owner_id, due_on);
create index action_due on plan.action (due_on) where status not in ('DONE', 'DROPPED');
call audience.protect('plan.action');

create table plan.partner (
    id             uuid not null primary key,
    owner_id       uuid not null,
    audience_id    uuid not null,
    action_id      uuid not null references plan.action (id) on delete cascade,
    institution_id uuid,
    name           text not null check (char_length(name) between 1 and 200)
);
create index partner_action on plan.partner (action_id);
create index partner_institution on plan.partner (institution_id) where institution_id is not null;
create index partner_owner on plan.partner (owner_id);
call audience.protect('plan.partner');

create table plan.milestone (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    action_id   uuid not null references plan.action (id) on delete cascade,
    version     int  not null default 1,
    title       text not null check (char_length(title) between 1 and 200),
    due_on      date not null,
    done_on     date
);
create index milestone_action on plan.milestone (action_id, due_on);
create index milestone_owner on plan.milestone (owner_id, due_on);
call audience.protect('plan.milestone');

create table plan.note (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    action_id   uuid        not null references plan.action (id) on delete cascade,
    status      text        not null check (status in ('NOT_STARTED', 'ON_TRACK', 'DELAYED', 'BLOCKED', 'DONE', 'DROPPED')),
    text        text        not null check (char_length(text) <= 8000),
    evidence    text        not null default '' check (char_length(evidence) <= 1000),
    author      text        not null check (char_length(author) between 1 and 400),
    said_on     date        not null,
    written_at  timestamptz not null
);
comment on table plan.note is 'What was said of the progress of an action on a day; never changed';
comment on column plan.note.author is 'Who wrote it, or which institution answered';
create index note_action on plan.note (action_id, said_on desc, written_at desc);
create index note_owner on plan.note (owner_id, said_on);
call audience.protect('plan.note');

create table plan.indicator (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    action_id   uuid not null references plan.action (id) on delete cascade,
    text        text not null check (char_length(text) between 1 and 300),
    baseline    text not null default '' check (char_length(baseline) <= 300),
    target      text not null default '' check (char_length(target) <= 300),
    due_on      date
);
create index indicator_action on plan.indicator (action_id);
create index indicator_owner on plan.indicator (owner_id);
call audience.protect('plan.indicator');

create table plan.reading (
    id           uuid not null primary key,
    owner_id     uuid not null,
    audience_id  uuid not null,
    indicator_id uuid not null references plan.indicator (id) on delete cascade,
    value        text not null check (char_length(value) between 1 and 300),
    read_on      date not null,
    author       text not null check (char_length(author) between 1 and 200)
);
comment on table plan.reading is 'Where an indicator stood on a day, in words or as a number; nothing is computed of it';
create index reading_indicator on plan.reading (indicator_id, read_on desc);
create index reading_owner on plan.reading (owner_id);
call audience.protect('plan.reading');

create table plan.dependency (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    action_id   uuid not null references plan.action (id) on delete cascade,
    needs_id    uuid not null references plan.action (id) on delete cascade,
    unique (action_id, needs_id)
);
comment on table plan.dependency is 'That an action can begin only when another has ended';
create index dependency_needs on plan.dependency (needs_id);
create index dependency_owner on plan.dependency (owner_id);
call audience.protect('plan.dependency');

create table plan.source (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    action_id   uuid not null references plan.action (id) on delete cascade,
    kind        text not null check (kind in ('GAP', 'RISK', 'DECISION', 'ADVICE', 'OTHER')),
    source_id   uuid,
    title       text not null check (char_length(title) between 1 and 300),
    path        text not null default '' check (char_length(path) <= 200)
);
comment on table plan.source is 'Where an action comes from; its title is a copy, as it was then';
create index source_action on plan.source (action_id);
create index source_thing on plan.source (source_id) where source_id is not null;
create index source_owner on plan.source (owner_id);
call audience.protect('plan.source');
