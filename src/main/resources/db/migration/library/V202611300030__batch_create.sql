-- Files of many entries that wait to be looked at, or were brought in.
create table library.batch (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    name         text        not null check (char_length(name) <= 200),
    content      text        not null check (char_length(content) <= 12000000),
    intended     uuid        not null,
    readers      text        not null check (readers in ('OWN', 'NAMED', 'GROUP', 'NETWORK')),
    language     text        not null check (char_length(language) <= 8),
    themes       text[]      not null,
    consent      text        not null check (char_length(consent) <= 1000),
    created_at   timestamptz not null,
    confirmed_at timestamptz
);
comment on column library.batch.content is 'The file, until it is brought in';
create index batch_owner on library.batch (owner_id, created_at desc);
call audience.protect('library.batch');
