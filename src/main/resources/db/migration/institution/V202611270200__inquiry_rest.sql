-- Whether this is a link of a hub that is frozen: whoever holds it is told that it rests, and nothing of what it leads to.
create function institution.resting_inquiry(hash bytea) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from institution.inquiry_link l
                    where l.hash = resting_inquiry.hash and l.owner_id = any (audience.frozen()));
end;
revoke all on function institution.resting_inquiry(bytea) from public;
grant execute on function institution.resting_inquiry(bytea) to focalnet_request;
