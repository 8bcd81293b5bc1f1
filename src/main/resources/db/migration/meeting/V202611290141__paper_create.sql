-- Papers of a meeting or of one of its sessions: an entry, with a file in each language that there is.
create table meeting.paper (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    session_id  uuid references meeting.session (id),
    title       text        not null check (char_length(title) between 1 and 200),
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    version     int         not null default 1,
    written_at  timestamptz not null
);
comment on column meeting.paper.session_id is 'Null where it is of the whole meeting; a session that has papers is not removed, since fewer may read it';
create index paper_meeting on meeting.paper (meeting_id, session_id, written_at);
create index paper_session on meeting.paper (session_id);
call audience.protect('meeting.paper');

create table meeting.paper_language (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    paper_id    uuid not null references meeting.paper (id) on delete cascade,
    language    text not null check (char_length(language) <= 8)
);
comment on table meeting.paper_language is 'A paper in one language: the file and its versions hang on this row';
create unique index paper_language_once on meeting.paper_language (paper_id, language);
call audience.protect('meeting.paper_language');
