-- Extracts: chosen parts of a closed round, copied for chosen readers until an hour. The round itself stays the team's own.
create table assessment.extract (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    round_id       uuid        not null references assessment.round (id) on delete cascade,
    purpose        text        not null check (purpose in ('SHARING', 'FACILITATOR', 'PEERS')),
    title          text        not null check (char_length(title) between 1 and 160),
    note           text        not null check (char_length(note) <= 4000),
    language       text        not null check (char_length(language) <= 8),
    instrument     jsonb       not null,
    mark           text        not null check (mark in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    intended       uuid        not null,
    prepared_by    uuid        not null,
    author         text        not null check (char_length(author) <= 200),
    confirmed_by   uuid,
    confirmer      text        not null default '' check (char_length(confirmer) <= 200),
    made_at        timestamptz not null,
    disclosed_at   timestamptz,
    withdrawn_at   timestamptz,
    readable_until timestamptz not null,
    check ((disclosed_at is null) = (confirmed_by is null))
);
comment on table assessment.extract is 'A copy of chosen parts of a round, for readers who are not of the team';
comment on column assessment.extract.instrument is 'Title of the instrument, by language';
comment on column assessment.extract.intended is 'The audience that it is for; until it is disclosed it has the own one';
comment on column assessment.extract.prepared_by is 'Account; another one confirms where the team has one that writes';
comment on column assessment.extract.readable_until is 'After this nobody but the owner reads it';
create index extract_round on assessment.extract (round_id, made_at);
create index extract_owner on assessment.extract (owner_id);
create index extract_audience on assessment.extract (audience_id, disclosed_at);
call audience.protect('assessment.extract');

create table assessment.extract_item (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    extract_id     uuid        not null references assessment.extract (id) on delete cascade,
    position       int         not null,
    kind           text        not null check (kind in ('SECTION', 'ITEM')),
    title          jsonb       not null,
    answered_by    text        check (answered_by in ('LEVEL', 'SIGN', 'YES_NO', 'TEXT')),
    positioned     boolean     not null,
    value          text        check (value in ('NOT_EXAMINED', 'NOT_IN_PLACE', 'BEGUN', 'ON_PAPER', 'IN_USE', 'ABLE_TO_HELP',
                                                'NOT_FOR_US', 'NO_INFORMATION', 'NOT_OBSERVED', 'SOME_SIGNS', 'CLEAR_SIGNS',
                                                'NOT_APPLICABLE', 'YES', 'NO', 'UNKNOWN')),
    trend          text        check (trend in ('UNKNOWN', 'EASING', 'STEADY', 'WORSENING')),
    confidence     text        check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    reasoning      text        not null check (char_length(reasoning) <= 8000),
    narrative      text        not null check (char_length(narrative) <= 20000),
    resilience     text        not null check (char_length(resilience) <= 20000),
    readable_until timestamptz not null
);
comment on table assessment.extract_item is 'What an extract says of a section or an item, copied when it was prepared';
comment on column assessment.extract_item.positioned is 'Whether the position goes along; else the reasons alone';
create index extract_item_extract on assessment.extract_item (extract_id, position);
create index extract_item_owner on assessment.extract_item (owner_id);
call audience.protect('assessment.extract_item');

-- What has a last hour is read by its owner alone from then on: the same rule as for posts.
create policy expiring on assessment.extract as restrictive for select to focalnet_request
    using (readable_until > now() or owner_id = (select audience.viewer_member()));
create policy expiring on assessment.extract_item as restrictive for select to focalnet_request
    using (readable_until > now() or owner_id = (select audience.viewer_member()));

create table assessment.remark (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    extract_id  uuid        not null references assessment.extract (id) on delete cascade,
    text        text        not null check (char_length(text) between 1 and 4000),
    author      text        not null check (char_length(author) <= 200),
    at          timestamptz not null
);
comment on table assessment.remark is 'What a facilitator or peers say to an extract; read by their member and by the one whose extract it is';
create index remark_extract on assessment.remark (extract_id, at);
create index remark_owner on assessment.remark (owner_id);
call audience.protect('assessment.remark');
