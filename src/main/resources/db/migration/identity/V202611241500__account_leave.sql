-- Who left an office opens nothing from the commit on: closes their account and takes back what invites them, in the
-- transaction that ends the appointment. The secretariat ends appointments of teams that it cannot see.
create function identity.leave(member uuid, mail text, now timestamptz) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    closed uuid;
begin
    if not (audience.viewer_is_officer()
            or leave.member = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')) then
        raise exception 'not the viewer''s to close' using errcode = 'insufficient_privilege';
    end if;
    -- first the invitation: who accepts it at this moment has an account when the next statement looks
    update identity.invitation i set withdrawn = leave.now
     where i.member_id = leave.member and lower(i.mail) = lower(leave.mail) and i.accepted is null and i.withdrawn is null;
    update identity.account a set active = false, version = a.version + 1
     where a.owner_id = leave.member and lower(a.mail) = lower(leave.mail) and a.active
    returning a.id into closed;
    return closed;
end;
$$;
revoke all on function identity.leave(uuid, text, timestamptz) from public;
grant execute on function identity.leave(uuid, text, timestamptz) to focalnet_request;
