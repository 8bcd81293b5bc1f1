-- Meetings of institutions at home. Everything is the hub's own; whoever is invited from outside sees one meeting by a link.
grant usage on schema meeting to focalnet_request;

create table meeting.series (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    title       text        not null check (char_length(title) between 1 and 160),
    kind        text        not null check (kind in ('INTER_MINISTERIAL', 'WORKING_GROUP', 'BILATERAL', 'BRIEFING', 'TRAINING')),
    rhythm      text        not null check (rhythm in ('MONTHLY', 'TWO_MONTHLY', 'QUARTERLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY', 'AS_NEEDED')),
    chair       text        not null check (char_length(chair) <= 160),
    legal_basis text        not null check (char_length(legal_basis) <= 400),
    quorum      int         not null check (quorum between 0 and 99),
    zone        text        not null check (char_length(zone) <= 60),
    version     int         not null default 1,
    created_at  timestamptz not null
);
create index series_owner on meeting.series (owner_id, title);
call audience.protect('meeting.series');

create table meeting.meeting (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    series_id   uuid references meeting.series (id),
    title       text        not null check (char_length(title) between 1 and 160),
    kind        text        not null check (kind in ('INTER_MINISTERIAL', 'WORKING_GROUP', 'BILATERAL', 'BRIEFING', 'TRAINING')),
    place       text        not null check (char_length(place) <= 200),
    link        text        not null check (char_length(link) <= 500),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    zone        text        not null check (char_length(zone) <= 60),
    chair       text        not null check (char_length(chair) <= 160),
    legal_basis text        not null check (char_length(legal_basis) <= 400),
    quorum      int         not null check (quorum between 0 and 99),
    cancelled   boolean     not null default false,
    sequence    int         not null default 0,
    version     int         not null default 1,
    created_at  timestamptz not null,
    check (ends_at > starts_at)
);
comment on column meeting.meeting.sequence is 'Revision of the calendar entry: what invitees hold with a lower one is out of date';
create index meeting_owner on meeting.meeting (owner_id, starts_at);
create index meeting_series on meeting.meeting (series_id, starts_at);
call audience.protect('meeting.meeting');

create table meeting.item (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.meeting (id) on delete cascade,
    position    int  not null,
    title       text not null check (char_length(title) between 1 and 200),
    presenter   text not null check (char_length(presenter) <= 160),
    minutes     int  not null check (minutes between 0 and 600),
    version     int  not null default 1
);
create index item_meeting on meeting.item (meeting_id, position);
call audience.protect('meeting.item');

create table meeting.invitee (
    id              uuid    not null primary key,
    owner_id        uuid    not null,
    audience_id     uuid    not null,
    meeting_id      uuid    not null references meeting.meeting (id) on delete cascade,
    institution     text    not null check (char_length(institution) between 1 and 160),
    person          text    not null check (char_length(person) between 1 and 160),
    mail            text    not null check (char_length(mail) <= 254),
    language        text    not null check (char_length(language) <= 8),
    obligatory      boolean not null,
    answer          text    not null default 'NONE' check (answer in ('NONE', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE')),
    note            text    not null default '' check (char_length(note) <= 500),
    substitute      text    not null default '' check (char_length(substitute) <= 160),
    answered_at     timestamptz,
    sent_sequence   int,
    attended        boolean not null default false
);
comment on column meeting.invitee.sent_sequence is 'Revision of the calendar entry that was mailed last; null before the first';
create unique index invitee_once on meeting.invitee (meeting_id, mail);
create index invitee_owner on meeting.invitee (owner_id, institution);
call audience.protect('meeting.invitee');

create table meeting.decision (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.meeting (id) on delete cascade,
    series_id   uuid,
    text        text        not null check (char_length(text) between 1 and 1000),
    institution text        not null check (char_length(institution) <= 160),
    due_on      date,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    settled_at  timestamptz,
    version     int         not null default 1,
    created_at  timestamptz not null
);
create index decision_meeting on meeting.decision (meeting_id);
create index decision_open on meeting.decision (owner_id, due_on) where state = 'OPEN';
create index decision_series on meeting.decision (series_id) where state = 'OPEN';
call audience.protect('meeting.decision');

create table meeting.minutes (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    text          text        not null check (char_length(text) <= 40000),
    state         text        not null check (state in ('DRAFT', 'CIRCULATED', 'OBJECTED', 'ADOPTED')),
    days          int,
    ends_on       date,
    deadline      timestamptz,
    version       int         not null default 1,
    changed_at    timestamptz not null
);
comment on column meeting.minutes.id is 'That of the meeting: who is assigned to the one finds the other';
comment on column meeting.minutes.ends_on is 'The last day of silence, whole, in the zone of the meeting';
create index minutes_due on meeting.minutes (deadline) where state = 'CIRCULATED';
call audience.protect('meeting.minutes');

create table meeting.objection (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.meeting (id) on delete cascade,
    institution text        not null check (char_length(institution) between 1 and 160),
    person      text        not null check (char_length(person) between 1 and 160),
    reason      text        not null check (char_length(reason) between 1 and 2000),
    at          timestamptz not null
);
create index objection_meeting on meeting.objection (meeting_id, at);
call audience.protect('meeting.objection');

-- What one person has begun to write, until it is saved: nobody else reads it.
create table meeting.draft (
    account_id uuid        not null,
    meeting_id uuid        not null references meeting.meeting (id) on delete cascade,
    text       text        not null check (char_length(text) <= 40000),
    version    int         not null,
    kept_at    timestamptz not null,
    primary key (account_id, meeting_id)
);
comment on table meeting.draft is 'Minutes that an account types; version is that of the minutes it began with';
create index draft_meeting on meeting.draft (meeting_id);
alter table meeting.draft enable row level security;
alter table meeting.draft force row level security;
create policy own_draft on meeting.draft to focalnet_request
    using (account_id = (select audience.viewer_account()))
    with check (account_id = (select audience.viewer_account()));
grant select, insert, update, delete on meeting.draft to focalnet_request;

-- Links of mails: found by the hash of what only the mail holds.
create table meeting.ticket (
    hash       bytea       not null primary key,
    invitee_id uuid        not null references meeting.invitee (id) on delete cascade,
    until      timestamptz
);
comment on column meeting.ticket.until is 'A link to minutes holds until then; one of an invitation until a day after its meeting';
create index ticket_invitee on meeting.ticket (invitee_id);
alter table meeting.ticket enable row level security;
alter table meeting.ticket force row level security;
create policy functions on meeting.ticket to focalnet_owner using (true) with check (true);
create policy ticket_functions on meeting.invitee to focalnet_owner using (true) with check (true);
create policy ticket_functions on meeting.meeting to focalnet_owner using (true) with check (true);
create policy adopt_function on meeting.minutes to focalnet_owner using (true) with check (true);

-- Keeps the hash of a link for an invitee of the viewer's own.
create function meeting.keep_ticket(hash bytea, invitee uuid, until timestamptz) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into meeting.ticket (hash, invitee_id, until)
    select keep_ticket.hash, i.id, keep_ticket.until from meeting.invitee i
     where i.id = keep_ticket.invitee and i.owner_id = audience.viewer_member();
    if not found then
        raise exception 'not the viewer''s to invite' using errcode = 'insufficient_privilege';
    end if;
end;
$$;
revoke all on function meeting.keep_ticket(bytea, uuid, timestamptz) from public;
grant execute on function meeting.keep_ticket(bytea, uuid, timestamptz) to focalnet_request;

-- Whom a link invites, to what and by which member; nothing where it is forged or over.
create function meeting.open_ticket(hash bytea, now timestamptz)
    returns table (member uuid, meeting uuid, invitee uuid) language sql stable security definer set search_path = ''
begin atomic
    select m.owner_id, m.id, i.id
      from meeting.ticket t
      join meeting.invitee i on i.id = t.invitee_id
      join meeting.meeting m on m.id = i.meeting_id
     where t.hash = open_ticket.hash
       and coalesce(t.until, m.ends_at + interval '1 day') > open_ticket.now;
end;
revoke all on function meeting.open_ticket(bytea, timestamptz) from public;
grant execute on function meeting.open_ticket(bytea, timestamptz) to focalnet_request;

-- Minutes to which nobody objected are adopted; each is given out once, to one job, however many run.
create function meeting.adopt(now timestamptz) returns table (meeting uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update meeting.minutes m set state = 'ADOPTED', changed_at = m.deadline, version = m.version + 1
         where m.state = 'CIRCULATED' and m.deadline <= adopt.now
        returning m.id, m.owner_id;
end;
$$;
revoke all on function meeting.adopt(timestamptz) from public;
grant execute on function meeting.adopt(timestamptz) to focalnet_request;
