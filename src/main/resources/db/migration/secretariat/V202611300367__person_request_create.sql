-- What persons asked of what is held on them, by when it is answered, and what was done.
create table secretariat.person_request (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    mail        text        not null check (length(mail) <= 254),
    kind        text        not null check (kind in ('ACCESS', 'CORRECTION', 'DELETION')),
    note        text        not null default '' check (length(note) <= 1000),
    received_on date        not null,
    due_on      date        not null,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'REFUSED')),
    answer      text        not null default '' check (length(answer) <= 1000),
    author      text        not null check (length(author) <= 120),
    version     int         not null default 1,
    changed_at  timestamptz not null
);
create index person_request_audience on secretariat.person_request (audience_id, due_on);
call audience.protect('secretariat.person_request');
