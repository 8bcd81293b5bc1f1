-- The one page that is written to win an institution, version by version, and the hub's own copy of the texts it begins with.
create table institution.brief (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    institution_id uuid        not null references institution.institution (id) on delete cascade,
    number         int         not null,
    language       text        not null check (language ~ '^[a-z]{2}$'),
    why            text        not null check (char_length(why) between 1 and 4000),
    already        text        not null check (char_length(already) <= 4000),
    ask            text        not null check (char_length(ask) between 1 and 4000),
    offer          text        not null check (char_length(offer) <= 4000),
    others         text        not null check (char_length(others) <= 4000),
    binding        text        not null check (char_length(binding) <= 4000),
    author         text        not null check (char_length(author) between 1 and 200),
    written_at     timestamptz not null,
    unique (institution_id, number)
);
comment on table institution.brief is 'A version of a brief: never changed, the next one is another row';
create index brief_owner on institution.brief (owner_id);
call audience.protect('institution.brief');

create table institution.wording (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    language    text        not null check (language ~ '^[a-z]{2}$'),
    passage     text        not null check (char_length(passage) between 1 and 60),
    text        text        not null check (char_length(text) between 1 and 4000),
    version     int         not null default 1,
    changed_at  timestamptz not null,
    unique (owner_id, language, passage)
);
comment on table institution.wording is 'What a hub says in the place of a text of the program';
call audience.protect('institution.wording');
