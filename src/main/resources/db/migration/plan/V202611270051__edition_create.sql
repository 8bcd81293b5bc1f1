-- Versions that were adopted, and editions that others read.
create table plan.version (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    plan_id     uuid        not null references plan.plan (id) on delete cascade,
    number      int         not null check (number >= 1),
    instrument  text        not null check (char_length(instrument) between 1 and 300),
    adopted_by  text        not null check (char_length(adopted_by) between 1 and 200),
    adopted_on  date        not null,
    author      text        not null check (char_length(author) between 1 and 200),
    made_at     timestamptz not null,
    unique (plan_id, number)
);
comment on table plan.version is 'A plan as it was adopted, by what instrument; never changed';
create index version_owner on plan.version (owner_id);
call audience.protect('plan.version');

create table plan.version_line (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    version_id  uuid not null references plan.version (id) on delete cascade,
    thing_id    uuid not null,
    position    int  not null,
    kind        text not null check (kind in ('OBJECTIVE', 'ACTION')),
    number      int  not null,
    title       text not null check (char_length(title) <= 200),
    about       text not null check (char_length(about) <= 4000),
    lead        text not null check (char_length(lead) <= 200),
    partners    text not null check (char_length(partners) <= 4000),
    starts_on   date,
    due_on      date,
    cost        text not null check (char_length(cost) <= 20),
    resourced   text not null check (char_length(resourced) <= 20)
);
comment on column plan.version_line.thing_id is 'The objective or action that it was: by it two versions are compared';
create index version_line_version on plan.version_line (version_id, position);
create index version_line_owner on plan.version_line (owner_id);
call audience.protect('plan.version_line');

create table plan.edition (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    plan_id      uuid        not null references plan.plan (id) on delete cascade,
    title        text        not null check (char_length(title) between 1 and 160),
    preface      text        not null check (char_length(preface) <= 4000),
    language     text        not null check (char_length(language) <= 8),
    mark         text        not null check (mark in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    author       text        not null check (char_length(author) between 1 and 200),
    intended     uuid        not null,
    made_at      timestamptz not null,
    shared_at    timestamptz,
    withdrawn_at timestamptz
);
comment on table plan.edition is 'Chosen lines of a plan, copied for chosen readers; the own team''s until it is shared, and again once it is withdrawn';
comment on column plan.edition.intended is 'The audience for which it is made';
create index edition_plan on plan.edition (plan_id, made_at desc);
create index edition_owner on plan.edition (owner_id, made_at desc);
create index edition_audience on plan.edition (audience_id, shared_at desc);
call audience.protect('plan.edition');

create table plan.edition_line (
    id          uuid    not null primary key,
    owner_id    uuid    not null,
    audience_id uuid    not null,
    edition_id  uuid    not null references plan.edition (id) on delete cascade,
    position    int     not null,
    kind        text    not null check (kind in ('OBJECTIVE', 'ACTION')),
    number      int     not null,
    title       text    not null check (char_length(title) <= 200),
    about       text    not null check (char_length(about) <= 4000),
    lead        text    not null check (char_length(lead) <= 200),
    starts_on   date,
    due_on      date,
    status      text    not null check (char_length(status) <= 20)
);
comment on column plan.edition_line.status is 'Empty where the edition says nothing of progress';
create index edition_line_edition on plan.edition_line (edition_id, position);
create index edition_line_owner on plan.edition_line (owner_id);
create index edition_line_audience on plan.edition_line (audience_id);
call audience.protect('plan.edition_line');
