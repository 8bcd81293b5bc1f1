-- What an officer decided of two contacts that looked like one: merged, with what the one that went had said, or left apart.
create table secretariat.merger (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    kept_id     uuid        not null,
    gone_id     uuid        not null,
    merged      boolean     not null,
    before      text        not null default '' check (length(before) <= 2000),
    why         text        not null default '' check (length(why) <= 500),
    author      text        not null check (length(author) <= 120),
    decided_at  timestamptz not null,
    unique (owner_id, kept_id, gone_id)
);
comment on column secretariat.merger.merged is 'Else they are two people, and nobody asks again';
comment on column secretariat.merger.before is 'What both said before, for whoever has to take it apart';
create index merger_audience on secretariat.merger (audience_id, decided_at desc);
call audience.protect('secretariat.merger');
