-- Form packs: the questions of an institution as a file, to be filled in without a network and brought back.
create table assessment.pack (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    round_id       uuid        not null references assessment.round (id) on delete cascade,
    institution_id uuid        not null,
    institution    text        not null check (char_length(institution) <= 200),
    sections       text[]      not null default '{}',
    language       text        not null check (char_length(language) <= 8),
    secret         text        not null check (char_length(secret) <= 64),
    author         text        not null check (char_length(author) <= 200),
    made_at        timestamptz not null
);
comment on table assessment.pack is 'That sections of a round were given out as a file for an institution';
comment on column assessment.pack.sections is 'Codes of the sections';
comment on column assessment.pack.secret is 'Key of the signature in its files; on no page and in no file';
create index pack_round on assessment.pack (round_id, made_at);
create index pack_owner on assessment.pack (owner_id);
call audience.protect('assessment.pack');

create table assessment.pack_file (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    round_id       uuid        not null references assessment.round (id) on delete cascade,
    pack_id        uuid        references assessment.pack (id) on delete cascade,
    institution_id uuid        not null,
    institution    text        not null check (char_length(institution) <= 200),
    name           text        not null check (char_length(name) <= 200),
    hash           text        not null check (char_length(hash) <= 64),
    content        text        not null check (char_length(content) <= 4000000),
    author         text        not null check (char_length(author) <= 200),
    arrived_at     timestamptz not null,
    taken_by       text        not null default '' check (char_length(taken_by) <= 200),
    taken_at       timestamptz
);
comment on table assessment.pack_file is 'A file with answers that came back: waiting for a yes, or taken over';
comment on column assessment.pack_file.pack_id is 'Empty for results that another program collected';
comment on column assessment.pack_file.hash is 'SHA-256 of the file, in hexadecimal';
comment on column assessment.pack_file.content is 'The answers as they were read; empty once they are taken over';
create index pack_file_round on assessment.pack_file (round_id, arrived_at);
create index pack_file_pack on assessment.pack_file (pack_id);
create index pack_file_owner on assessment.pack_file (owner_id);
call audience.protect('assessment.pack_file');
