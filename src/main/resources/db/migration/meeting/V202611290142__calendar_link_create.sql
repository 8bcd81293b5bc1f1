-- Private links to calendars: each is of an account, which alone sees that it has it. Only the hash of its secret is kept.
create table meeting.calendar_link (
    id         uuid        not null primary key,
    hash       bytea       not null,
    account_id uuid        not null,
    member_id  uuid        not null,
    kind       text        not null check (kind in ('MEETING', 'DELEGATION', 'PERSON', 'GROUP')),
    meeting_id uuid references meeting.network_meeting (id) on delete cascade,
    circle_id  uuid,
    made_at    timestamptz not null,
    used_on    date,
    check ((meeting_id is not null) = (kind in ('MEETING', 'DELEGATION'))),
    check ((circle_id is not null) = (kind = 'GROUP'))
);
create unique index calendar_link_hash on meeting.calendar_link (hash);
create index calendar_link_account on meeting.calendar_link (account_id, made_at);
create index calendar_link_meeting on meeting.calendar_link (meeting_id);
alter table meeting.calendar_link enable row level security;
alter table meeting.calendar_link force row level security;
create policy functions on meeting.calendar_link to focalnet_owner using (true) with check (true);
create policy own_link on meeting.calendar_link to focalnet_request
    using (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()))
    with check (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()));
grant select, insert, update, delete on meeting.calendar_link to focalnet_request;

-- Whose link this is; nothing where it was ended, was never made, or the hub is frozen. Whether the account is still open
-- is asked next, as its office.
create function meeting.open_calendar_link(hash bytea)
    returns table (id uuid, member uuid, account uuid, kind text, meeting uuid, circle uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select l.id, l.member_id, l.account_id, l.kind, l.meeting_id, l.circle_id
      from meeting.calendar_link l
     where l.hash = open_calendar_link.hash and l.member_id <> all (audience.frozen());
end;
revoke all on function meeting.open_calendar_link(bytea) from public;
grant execute on function meeting.open_calendar_link(bytea) to focalnet_request;
