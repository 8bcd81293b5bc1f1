-- What the secretariat announces, with each of its versions.
create table secretariat.announcement (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    titles       jsonb       not null,
    texts        jsonb       not null,
    group_id     uuid,
    until_day    date        not null,
    author       text        not null check (length(author) <= 120),
    version      int         not null default 1,
    announced_at timestamptz not null,
    changed_at   timestamptz not null,
    withdrawn_at timestamptz
);
comment on column secretariat.announcement.until_day is 'The last day on which it stands on the start page';
comment on column secretariat.announcement.group_id is 'Of whose members the readers were taken; null for the network';
create index announcement_audience on secretariat.announcement (audience_id, announced_at desc);
create index announcement_shown on secretariat.announcement (until_day) where withdrawn_at is null;
call audience.protect('secretariat.announcement');

create table secretariat.announcement_version (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    announcement_id uuid        not null references secretariat.announcement (id) on delete cascade,
    number          int         not null,
    titles          jsonb       not null,
    texts           jsonb       not null,
    author          text        not null check (length(author) <= 120),
    written_at      timestamptz not null,
    unique (announcement_id, number)
);
create index announcement_version_audience on secretariat.announcement_version (audience_id);
call audience.protect('secretariat.announcement_version');
