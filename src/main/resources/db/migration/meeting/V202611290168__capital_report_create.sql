-- What a member reports to its capital of a meeting: its own.
create table meeting.capital_report (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    attended    text        not null check (char_length(attended) <= 10000),
    outcomes    text        not null check (char_length(outcomes) <= 20000),
    bilaterals  text        not null check (char_length(bilaterals) <= 20000),
    follow_up   text        not null check (char_length(follow_up) <= 10000),
    done_at     timestamptz,
    version     int         not null default 1,
    changed_at  timestamptz not null
);
create unique index capital_report_once on meeting.capital_report (owner_id, meeting_id);
create index capital_report_meeting on meeting.capital_report (meeting_id);
call audience.protect('meeting.capital_report');
create policy reminder_function on meeting.capital_report to focalnet_owner using (true) with check (true);

-- Who sent somebody to a meeting that ended fifteen days ago, and has not reported yet. The job asks for a few days, so that
-- a day on which it did not run is made up for; each is told once.
create function meeting.unreported(today date) returns table (meeting uuid, member uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job reminds' using errcode = 'insufficient_privilege';
    end if;
    return query
        select distinct m.id, d.owner_id
          from meeting.network_meeting m
          join meeting.delegate d on d.meeting_id = m.id and d.state = 'CONFIRMED'
         where m.ends_on between unreported.today - 21 and unreported.today - 15
           and m.announced_at is not null and m.cancelled_at is null and d.owner_id <> all (audience.frozen())
           and not exists (select from meeting.capital_report r
                            where r.meeting_id = m.id and r.owner_id = d.owner_id and r.done_at is not null);
end;
$$;
revoke all on function meeting.unreported(date) from public;
grant execute on function meeting.unreported(date) to focalnet_request;
