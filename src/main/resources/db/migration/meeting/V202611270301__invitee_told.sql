-- A cancellation names the time that somebody knows, also where the meeting was moved and no mail said so yet. And whoever
-- was sent minutes may object once to each version that was sent round, so that it is kept when that was.
alter table meeting.invitee add column sent_starts timestamptz, add column sent_ends timestamptz;
comment on column meeting.invitee.sent_starts is 'Begin of the meeting as the mail said that was sent last';
comment on column meeting.invitee.sent_ends is 'End of the meeting as the mail said that was sent last';
update meeting.invitee i set sent_starts = m.starts_at, sent_ends = m.ends_at
  from meeting.meeting m where m.id = i.meeting_id and i.sent_sequence >= m.moved_sequence;
alter table meeting.minutes add column sent_at timestamptz;
comment on column meeting.minutes.sent_at is 'When they were sent round last';
update meeting.minutes set sent_at = changed_at where state = 'CIRCULATED';

-- Days that a freeze took are given back to those who can still object beside somebody who has.
create or replace function meeting.add_days() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    added int := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
begin
    update meeting.minutes m set deadline = m.deadline + make_interval(days => added), ends_on = m.ends_on + added
     where m.owner_id = old.member_id
       and (m.state = 'CIRCULATED' or m.state = 'OBJECTED' and m.deadline > old.since);
    return null;
end;
$$;
