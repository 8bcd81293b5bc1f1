-- A meeting of two at which one of them has nobody left does not stand: it is called off when the last delegate goes.
alter table meeting.bilateral add column deserted boolean not null default false;
comment on column meeting.bilateral.deserted is 'Called off because a side had nobody left there; it may be scheduled again when it has';

create policy plan_functions on meeting.bilateral_slot to focalnet_owner using (true) with check (true);

-- Calls off what is ahead of delegations that have nobody left; answers whom that concerns, the organiser too. For the
-- organiser and for a member that has or had a delegate there.
create function meeting.call_off_deserted(meeting uuid, at timestamptz) returns table (member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    perform from meeting.network_meeting m
      where m.id = call_off_deserted.meeting
        and (m.owner_id = audience.viewer_member()
             or exists (select from meeting.delegate d where d.meeting_id = m.id and d.owner_id = audience.viewer_member()))
        for update;
    if not found then
        return;
    end if;
    return query
        with off as (
            update meeting.bilateral b set state = 'CANCELLED', locked = false, deserted = true
              from meeting.bilateral_slot s
             where b.meeting_id = call_off_deserted.meeting and b.state = 'CONFIRMED'
               and s.id = b.slot_id and s.starts_at > call_off_deserted.at
               and (select count(distinct d.owner_id) from meeting.delegate d
                     where d.meeting_id = b.meeting_id and d.state = 'CONFIRMED' and not d.online
                       and d.owner_id in (b.one_id, b.other_id)) < 2
            returning b.one_id, b.other_id, b.owner_id)
        select distinct c.concerned from off, lateral (values (off.one_id), (off.other_id), (off.owner_id)) c (concerned);
end;
$$;
revoke all on function meeting.call_off_deserted(uuid, timestamptz) from public;
grant execute on function meeting.call_off_deserted(uuid, timestamptz) to focalnet_request;
