-- Repositories elsewhere that are asked by OAI-PMH, and what they said of each of their items: the secretariat's alone.
create table library.source (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    address     text        not null check (char_length(address) between 1 and 500),
    set_spec    text        not null check (char_length(set_spec) <= 200),
    asked_at    timestamptz,
    failed      text        not null check (failed in ('', 'ADDRESS', 'AWAY', 'LARGE', 'BROKEN', 'PROTOCOL')),
    word        text        not null check (char_length(word) <= 40),
    created_at  timestamptz not null
);
comment on column library.source.word is 'The code of the protocol''s error, where it answered with one';
create unique index source_once on library.source (address, set_spec);
create index source_owner on library.source (owner_id);
call audience.protect('library.source');

create table library.record (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    source_id   uuid        not null references library.source (id) on delete cascade,
    identifier  text        not null check (char_length(identifier) <= 500),
    title       text        not null check (char_length(title) <= 300),
    creator     text        not null check (char_length(creator) <= 300),
    issued      text        not null check (char_length(issued) <= 10),
    link        text        not null check (char_length(link) <= 1000),
    description text        not null check (char_length(description) <= 4000),
    language    text        not null check (char_length(language) <= 8),
    state       text        not null check (state in ('WAITING', 'TAKEN', 'DECLINED')),
    seen_at     timestamptz not null
);
create unique index record_once on library.record (source_id, identifier);
create index record_waiting on library.record (seen_at desc, id) where state = 'WAITING';
call audience.protect('library.record');
