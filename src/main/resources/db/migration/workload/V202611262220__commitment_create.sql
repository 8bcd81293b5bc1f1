-- What the office may do and how many hours it has, and what it has taken on. All of it is the office's own.
grant usage on schema workload to focalnet_request;

create table workload.mandate (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    valid_from      date        not null,
    holder_hours    int         not null check (holder_hours between 0 and 744),
    alternate_hours int         not null check (alternate_hours between 0 and 744),
    staff_hours     int         not null check (staff_hours between 0 and 20000),
    convening       text        not null check (convening in ('CALL', 'INVITE', 'ASK')),
    source          text        not null check (source in ('LAW', 'DECREE', 'CABINET', 'LETTER', 'INFORMAL')),
    reporting       text        not null check (char_length(reporting) <= 300),
    budget          boolean     not null,
    version         int         not null default 1,
    written_at      timestamptz not null,
    unique (owner_id, valid_from)
);
comment on column workload.mandate.valid_from is 'The first day of the month from which it holds, until the next one does';
create index mandate_audience on workload.mandate (audience_id, valid_from);
call audience.protect('workload.mandate');

-- How long a kind of commitment takes in this office, where that is not what is usual.
create table workload.effort (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    kind        text not null check (char_length(kind) <= 40),
    minutes     int  not null check (minutes between 1 and 120000),
    unique (owner_id, kind)
);
create index effort_audience on workload.effort (audience_id);
call audience.protect('workload.effort');

create table workload.commitment (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    kind        text        not null check (char_length(kind) <= 40),
    source_id   uuid,
    path        text        not null check (char_length(path) <= 400),
    title       text        not null check (char_length(title) <= 160),
    first_month date        not null,
    last_month  date        not null,
    due         date,
    minutes     int         not null check (minutes between 1 and 1200000),
    adjusted    boolean     not null,
    moved       boolean     not null,
    state       text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    carrier     text        not null check (carrier in ('HOLDER', 'ALTERNATE', 'STAFF', 'INSTITUTION')),
    account_id  uuid,
    institution text        not null check (char_length(institution) <= 160),
    version     int         not null default 1,
    changed_at  timestamptz not null,
    unique (owner_id, kind, source_id),
    check (last_month >= first_month)
);
comment on column workload.commitment.source_id is 'What it is of another module, which has its words and its page; null for one that the office wrote down';
comment on column workload.commitment.adjusted is 'The office said how long this one takes: the effort of its kind no longer holds for it';
comment on column workload.commitment.moved is 'The office put it into other months than its source says';
create index commitment_audience on workload.commitment (audience_id, state, first_month);
call audience.protect('workload.commitment');

-- The yearly note for the minister: each version is a row and stays.
create table workload.note (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    year         int         not null check (year between 2020 and 2200),
    version      int         not null check (version >= 1),
    language     text        not null check (char_length(language) <= 8),
    title        text        not null check (char_length(title) <= 160),
    mandate      text        not null check (char_length(mandate) <= 4000),
    load         text        not null check (char_length(load) <= 4000),
    asked        text        not null check (char_length(asked) <= 4000),
    author       text        not null check (char_length(author) <= 200),
    first_month  date        not null,
    planned      int[]       not null,
    available    int[]       not null,
    written_at   timestamptz not null,
    unique (owner_id, year, version)
);
comment on column workload.note.planned is 'Minutes of each month from the first on, as they stood when the note was written';
create index note_audience on workload.note (audience_id, year);
call audience.protect('workload.note');
