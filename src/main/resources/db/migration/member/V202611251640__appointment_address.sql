-- The address of a person in office who has not registered yet, by the secretariat: the program asks for it only while
-- the invitation is open, for afterwards the address is the account's, and access ends by it.
create function member.correct_address(appointment uuid, seen int, mail text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set mail = correct_address.mail, version = a.version + 1
     where a.id = correct_address.appointment and a.version = correct_address.seen
       and a.invitation_id is not null and a.state <> 'ENDED' and audience.viewer_is_officer();
    return found;
end;
$$;
revoke all on function member.correct_address(uuid, int, text) from public;
grant execute on function member.correct_address(uuid, int, text) to focalnet_request;
