-- As before, and one move at a time in an office: of two posts of a person that end at the same moment, the second sees
-- that the first ended, and so that nothing keeps the person in the office.
create or replace function member.move(appointment uuid, seen int, wanted text, at timestamptz, due timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    perform from member.office o
      where o.id = (select a.office_id from member.appointment a where a.id = appointment) for update;
    update member.appointment a
       set state = wanted, version = a.version + 1,
           started_at = case when wanted = 'ACTIVE' then at else a.started_at end,
           ended_at = case when wanted = 'ENDED' then at else a.ended_at end,
           due_at = coalesce(due, a.due_at)
     where a.id = appointment and a.version = seen
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member()
               and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
               and wanted not in ('VERIFIED', 'ACTIVE'));
    return found;
end;
$$;
