-- The summary of a meeting: written by its organiser, adopted when nobody who reads the meeting objects in time.
create table meeting.summary (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    text        text        not null check (char_length(text) <= 100000),
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    state       text        not null check (state in ('DRAFT', 'CIRCULATED', 'OBJECTED', 'ADOPTED')),
    ends_on     date,
    deadline    timestamptz,
    sent_at     timestamptz,
    version     int         not null default 1,
    changed_at  timestamptz not null
);
comment on column meeting.summary.ends_on is 'The last day of silence, whole, in the zone of the meeting';
create unique index summary_once on meeting.summary (meeting_id, owner_id);
create index summary_due on meeting.summary (deadline) where state = 'CIRCULATED';
call audience.protect('meeting.summary');

create table meeting.summary_objection (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    reason      text        not null check (char_length(reason) between 1 and 2000),
    at          timestamptz not null
);
comment on table meeting.summary_objection is 'What a member finds wrong in a summary; the organiser reads it';
create index summary_objection_meeting on meeting.summary_objection (meeting_id, at);
call audience.protect('meeting.summary_objection');

create policy silence_functions on meeting.summary to focalnet_owner using (true) with check (true);

-- A reader of the summary ends the silence; that it ended says nothing of who did.
create function meeting.break_silence(meeting uuid, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return false;
    end if;
    update meeting.summary s set state = 'OBJECTED', version = s.version + case when s.state = 'CIRCULATED' then 1 else 0 end
     where s.meeting_id = break_silence.meeting and s.state in ('CIRCULATED', 'OBJECTED') and s.deadline > break_silence.now
       and s.audience_id = any (audience.viewer_audiences());
    return found;
end;
$$;
revoke all on function meeting.break_silence(uuid, timestamptz) from public;
grant execute on function meeting.break_silence(uuid, timestamptz) to focalnet_request;

-- Summaries to which nobody objected are adopted; each is given out once, to one job, however many run.
create function meeting.adopt_summaries(now timestamptz) returns table (meeting uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update meeting.summary s set state = 'ADOPTED', changed_at = s.deadline, version = s.version + 1
         where s.state = 'CIRCULATED' and s.deadline <= adopt_summaries.now and s.owner_id <> all (audience.frozen())
        returning s.meeting_id, s.owner_id;
end;
$$;
revoke all on function meeting.adopt_summaries(timestamptz) from public;
grant execute on function meeting.adopt_summaries(timestamptz) to focalnet_request;

-- The days of a freeze are added here as to minutes.
create or replace function meeting.add_days() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    added int := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
begin
    update meeting.minutes m set deadline = m.deadline + make_interval(days => added), ends_on = m.ends_on + added
     where m.owner_id = old.member_id
       and (m.state = 'CIRCULATED' or m.state = 'OBJECTED' and m.deadline > old.since);
    update meeting.summary s set deadline = s.deadline + make_interval(days => added), ends_on = s.ends_on + added
     where s.owner_id = old.member_id
       and (s.state = 'CIRCULATED' or s.state = 'OBJECTED' and s.deadline > old.since);
    return null;
end;
$$;
