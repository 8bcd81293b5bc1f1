-- Texts in other languages that readers ask for and others propose. Who asks is read by those who read the item; what is
-- proposed by its translator and the item's owner alone. With the original's words they go when it is withdrawn.
create table library.translation_request (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    item_id     uuid        not null references library.item (id) on delete cascade,
    text_id     uuid        not null references library.item_text (id) on delete cascade,
    language    text        not null check (char_length(language) <= 8),
    asked_at    timestamptz not null
);
comment on column library.translation_request.text_id is 'The original, with which this goes';
create unique index translation_request_once on library.translation_request (owner_id, item_id, language);
create index translation_request_item on library.translation_request (item_id, language);
create index translation_request_text on library.translation_request (text_id);
create index translation_request_newest on library.translation_request (asked_at desc, id);
call audience.protect('library.translation_request');

create table library.translation (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    item_id     uuid        not null references library.item (id) on delete cascade,
    text_id     uuid        not null references library.item_text (id) on delete cascade,
    language    text        not null check (char_length(language) <= 8),
    title       text        not null check (char_length(title) between 1 and 300),
    summary     text        not null check (char_length(summary) <= 8000),
    context     text        not null check (char_length(context) <= 4000),
    problem     text        not null check (char_length(problem) <= 8000),
    done        text        not null check (char_length(done) <= 4000),
    result      text        not null check (char_length(result) <= 4000),
    known       text        not null check (char_length(known) <= 4000),
    failed      text        not null check (char_length(failed) <= 4000),
    conditions  text        not null check (char_length(conditions) <= 8000),
    named       boolean     not null,
    sent_at     timestamptz not null
);
comment on table library.translation is 'A proposal: read by its translator and by the owner of the item';
comment on column library.translation.named is 'Whether readers of the item may learn who translated it';
create index translation_item on library.translation (item_id);
create index translation_text on library.translation (text_id);
create index translation_owner on library.translation (owner_id, sent_at desc);
call audience.protect('library.translation');

create table library.translation_decision (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    translation_id uuid        not null references library.translation (id) on delete cascade,
    accepted       boolean     not null,
    word           text        not null check (char_length(word) <= 1000),
    decided_at     timestamptz not null
);
comment on table library.translation_decision is 'What the owner of an item says of a proposal, for its translator';
create unique index translation_decision_once on library.translation_decision (translation_id, owner_id);
call audience.protect('library.translation_decision');

alter table library.item_text add column translator_id uuid;
comment on column library.item_text.translator_id is 'The member that translated it, where it agreed to be named';
