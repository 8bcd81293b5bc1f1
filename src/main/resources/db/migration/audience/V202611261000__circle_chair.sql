-- Whether the viewer's member is a convener of the group that an audience is: who speaks as its chair, and for it.
create function audience.chairs(audience uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from audience.audience a
                     join audience.circle_member c on c.circle_id = a.circle_id
                    where a.id = chairs.audience and c.member_id = audience.viewer_member() and c.convener);
end;
revoke all on function audience.chairs(uuid) from public;
grant execute on function audience.chairs(uuid) to focalnet_request;
