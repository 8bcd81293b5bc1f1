-- What can be found: one row for each object, with the readers of the object, under the one policy.
grant usage on schema search to focalnet_request;

create table search.entry (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    kind        text        not null check (length(kind) <= 40),
    object_id   uuid        not null,
    path        text        not null check (length(path) <= 400),
    title       text        not null check (length(title) <= 400),
    body        text        not null check (length(body) <= 20000),
    language    text        not null check (length(language) <= 8),
    words       tsvector    not null,
    group_id    uuid,
    themes      text[]      not null default '{}',
    pillars     text[]      not null default '{}',
    sender_id   uuid,
    at          timestamptz not null,
    analyser    int         not null,
    unique (kind, object_id)
);
comment on table search.entry is 'An object as it is found: who may read the object may find it, and nobody else';
comment on column search.entry.words is 'Made by the program, in the language of the text and in a plain form; no dictionary of the server has part in it';
comment on column search.entry.body is 'The beginning of the text, for the lines that are shown of it';
create index entry_words on search.entry using gin (words) with (fastupdate = off);
create index entry_audience on search.entry (audience_id, at);
create index entry_at on search.entry (at desc);
call audience.protect('search.entry');
create policy functions on search.entry to focalnet_owner using (true) with check (true);
-- Common words are known well enough to foresee how many texts hold two of them.
alter table search.entry alter column words set statistics 1000;

-- Every word that some text holds, and the word with one letter left out at each place: whoever mistypes a letter
-- shares one of these with the right word. Nobody reads it: search.alike answers with words that its viewer may read.
create table search.word (
    word text   not null primary key check (length(word) between 4 and 24),
    near text[] not null
);
create index word_near on search.word using gin (near) with (fastupdate = off);
comment on table search.word is 'The words of all texts, of which a viewer is told those that stand in a text it may read';

-- Which kinds have been brought in, and with which way of cutting texts into words.
create table search.fill (
    kind     text        not null primary key check (length(kind) <= 40),
    analyser int         not null,
    filled_at timestamptz not null
);
comment on table search.fill is 'Which kinds were brought into the index, by which version of the analyser';

do $$
declare
    t regclass;
begin
    foreach t in array array['search.word', 'search.fill']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;

-- A search that an account keeps, and until when it has seen what it finds.
create table search.saved (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    account_id  uuid        not null,
    name        text        not null check (length(name) <= 200),
    terms       text        not null check (length(terms) <= 1000),
    seen_at     timestamptz not null,
    told_at     timestamptz not null,
    created_at  timestamptz not null
);
comment on column search.saved.terms is 'The address of the search: words and filters, as they stand after the question mark';
create index saved_audience on search.saved (audience_id, account_id);
call audience.protect('search.saved');
create policy functions on search.saved to focalnet_owner using (true) with check (true);
