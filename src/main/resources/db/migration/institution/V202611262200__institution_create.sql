-- Which institution matters for what, and where it stands. All of it is the hub's own: nobody else ever reads a row.
grant usage on schema institution to focalnet_request;

create table institution.institution (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    parent_id   uuid        references institution.institution (id) on delete set null,
    kind        text        not null default 'OTHER' check (kind ~ '^[A-Z_]{2,40}$'),
    name        text        not null check (char_length(name) between 1 and 200),
    mandate     text        not null check (char_length(mandate) <= 4000),
    relevance   jsonb       not null default '{}',
    contacts    jsonb       not null default '[]',
    liaison     text        not null check (char_length(liaison) <= 400),
    languages   text[]      not null default '{}',
    approach    text        not null check (char_length(approach) <= 2000),
    retired_at  timestamptz,
    version     int         not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    check (parent_id <> id)
);
comment on table institution.institution is 'A ministry or other body, as the focal point knows it';
comment on column institution.institution.relevance is 'What it does for each pillar and theme, in words, by the code of the pillar or theme';
comment on column institution.institution.contacts is 'Persons: name, function, mail, phone';
comment on column institution.institution.retired_at is 'Since when it is no part of the map, and kept for its history; null for one of the map';
create index institution_owner on institution.institution (owner_id, lower(name));
create index institution_parent on institution.institution (parent_id);
call audience.protect('institution.institution');

create table institution.stance (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    institution_id uuid        not null references institution.institution (id) on delete cascade,
    attitude       text        not null check (attitude in ('UNAWARE', 'SCEPTICAL', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION')),
    stage          text        not null check (stage in ('IDENTIFIED', 'CONTACTED', 'BRIEFED', 'LIAISON_NAMED', 'ATTENDS',
                                                         'ACCEPTS_ACTION', 'OWNS_OBJECTIVE')),
    reason         text        check (reason in ('NOT_KNOWN', 'OUTSIDE_MANDATE', 'OTHER_PRIORITIES', 'COVERED', 'OTHER')),
    reason_note    text        not null check (char_length(reason_note) <= 1000),
    evidence       text        not null check (char_length(evidence) <= 2000),
    on_day         date        not null,
    author         text        not null check (char_length(author) between 1 and 200),
    version        int         not null default 1,
    written_at     timestamptz not null
);
comment on table institution.stance is 'Where an institution stood on a day, and why';
create index stance_institution on institution.stance (institution_id, on_day desc, written_at desc);
create index stance_owner on institution.stance (owner_id);
call audience.protect('institution.stance');
