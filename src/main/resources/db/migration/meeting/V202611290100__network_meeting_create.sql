-- Meetings of the network, of a group or of members invited. Who convenes owns them; who is invited reads them.
create table meeting.network_meeting (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    invited        uuid        not null,
    previous_id    uuid references meeting.network_meeting (id) on delete set null,
    title          text        not null check (char_length(title) between 1 and 200),
    hosts          text        not null check (char_length(hosts) <= 400),
    mode           text        not null check (mode in ('IN_PERSON', 'HYBRID', 'ONLINE')),
    place          text        not null check (char_length(place) <= 200),
    link           text        not null check (char_length(link) <= 500),
    starts_on      date        not null,
    ends_on        date        not null,
    zone           text        not null check (char_length(zone) <= 60),
    languages      text[]      not null,
    interpretation text[]      not null,
    concept        text        not null check (char_length(concept) <= 40000),
    tlp            text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    chatham_house  boolean     not null,
    seats          int         not null check (seats between 0 and 5000),
    seats_each     int         not null check (seats_each between 0 and 100),
    approval       boolean     not null,
    register_by    date        not null,
    topics_by      date,
    announced_at   timestamptz,
    cancelled_at   timestamptz,
    agenda_number  int         not null default 0,
    sequence       int         not null default 0,
    version        int         not null default 1,
    created_at     timestamptz not null,
    check (ends_on >= starts_on)
);
comment on column meeting.network_meeting.invited is 'The audience that reads it once it is announced; until then it is its owner''s own';
comment on column meeting.network_meeting.seats is 'Places in the rooms for delegates who come; 0 where there is no limit. Who follows online takes none';
comment on column meeting.network_meeting.seats_each is 'Places for one delegation; 0 where there is no limit';
comment on column meeting.network_meeting.topics_by is 'Last day of the call for topics; null where there is none';
comment on column meeting.network_meeting.sequence is 'Revision of the entry in calendars';
comment on column meeting.network_meeting.agenda_number is 'Version of the agenda that was published last; 0 before';
create index network_meeting_days on meeting.network_meeting (starts_on, id);
create index network_meeting_owner on meeting.network_meeting (owner_id, starts_on);
create index network_meeting_previous on meeting.network_meeting (previous_id);
call audience.protect('meeting.network_meeting');

create table meeting.hall (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.network_meeting (id) on delete cascade,
    name        text not null check (char_length(name) between 1 and 80),
    seats       int  not null check (seats between 0 and 5000),
    position    int  not null
);
comment on table meeting.hall is 'Rooms of the place where a meeting of the network is held';
create index hall_meeting on meeting.hall (meeting_id, position);
call audience.protect('meeting.hall');

create table meeting.session (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    narrowed      uuid,
    meeting_id    uuid        not null references meeting.network_meeting (id) on delete cascade,
    hall_id       uuid references meeting.hall (id) on delete set null,
    kind          text        not null check (kind in ('PLENARY', 'PARALLEL', 'WORKSHOP', 'SIDE_EVENT', 'BILATERALS', 'BREAK', 'CEREMONY')),
    track         text        not null check (char_length(track) <= 80),
    title         text        not null check (char_length(title) between 1 and 200),
    text          text        not null check (char_length(text) <= 8000),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    chair         text        not null check (char_length(chair) <= 200),
    speakers      text        not null check (char_length(speakers) <= 2000),
    languages     text[]      not null,
    tlp           text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    chatham_house boolean     not null,
    observers     boolean     not null,
    version       int         not null default 1,
    check (ends_at > starts_at)
);
comment on column meeting.session.narrowed is 'The audience of a session that not all who read the meeting read; null where they do';
comment on column meeting.session.languages is 'Into which it is interpreted, with that of the floor';
comment on column meeting.session.observers is 'Whether observers and experts may be in it';
comment on column meeting.session.speakers is 'Announced speakers, a line each. What was said is in no way joined to them';
create index session_meeting on meeting.session (meeting_id, starts_at, id);
create index session_hall on meeting.session (hall_id);
call audience.protect('meeting.session');

-- A published agenda stays as it was: the next version says what changed.
create table meeting.agenda_entry (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    number      int         not null check (number > 0),
    session_id  uuid        not null,
    title       text        not null check (char_length(title) between 1 and 200),
    hall        text        not null check (char_length(hall) <= 80),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    people      text        not null check (char_length(people) <= 2300)
);
comment on column meeting.agenda_entry.session_id is 'The session as it was, which may be gone since';
comment on column meeting.agenda_entry.people is 'Chair and speakers, a line each';
create unique index agenda_entry_once on meeting.agenda_entry (meeting_id, number, session_id);
call audience.protect('meeting.agenda_entry');

create table meeting.agenda_version (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    meeting_id   uuid        not null references meeting.network_meeting (id) on delete cascade,
    number       int         not null check (number > 0),
    note         text        not null check (char_length(note) <= 1000),
    published_at timestamptz not null
);
create unique index agenda_version_once on meeting.agenda_version (meeting_id, number);
call audience.protect('meeting.agenda_version');

-- What everybody may read of a meeting: written for the public, and nothing else of it is.
create table meeting.public_page (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    title        text        not null check (char_length(title) between 1 and 200),
    summary      text        not null check (char_length(summary) <= 4000),
    hosts        text        not null check (char_length(hosts) <= 400),
    place        text        not null check (char_length(place) <= 200),
    mode         text        not null check (mode in ('IN_PERSON', 'HYBRID', 'ONLINE')),
    starts_on    date        not null,
    ends_on      date        not null,
    cancelled    boolean     not null default false,
    version      int         not null default 1,
    published_at timestamptz not null
);
comment on column meeting.public_page.id is 'That of the meeting';
create index public_page_days on meeting.public_page (starts_on);
call audience.protect('meeting.public_page');
