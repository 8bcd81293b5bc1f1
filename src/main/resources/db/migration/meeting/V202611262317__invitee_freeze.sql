-- Guests of a frozen hub come to nothing by their links until it is lifted.
create or replace function meeting.open_ticket(hash bytea, now timestamptz)
    returns table (member uuid, meeting uuid, invitee uuid) language sql stable security definer set search_path = ''
begin atomic
    select m.owner_id, m.id, i.id
      from meeting.ticket t
      join meeting.invitee i on i.id = t.invitee_id
      join meeting.meeting m on m.id = i.meeting_id
     where t.hash = open_ticket.hash
       and coalesce(t.until, m.ends_at + interval '1 day') > open_ticket.now
       and m.owner_id <> all (audience.frozen());
end;

-- Nobody can object meanwhile, so minutes are not adopted, and get the days of the freeze added.
create or replace function meeting.adopt(now timestamptz) returns table (meeting uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update meeting.minutes m set state = 'ADOPTED', changed_at = m.deadline, version = m.version + 1
         where m.state = 'CIRCULATED' and m.deadline <= adopt.now and m.owner_id <> all (audience.frozen())
        returning m.id, m.owner_id;
end;
$$;

create function meeting.add_days() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    added int := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
begin
    update meeting.minutes m set deadline = m.deadline + make_interval(days => added), ends_on = m.ends_on + added
     where m.owner_id = old.member_id and m.state = 'CIRCULATED';
    return null;
end;
$$;
revoke all on function meeting.add_days() from public;
create trigger days_added after delete on audience.freeze for each row execute function meeting.add_days();
