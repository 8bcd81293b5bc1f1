-- Which invitations wait for their person, also where another one was sent to the same address since: for the leads of
-- the team, and for officers, who put people into office and see whether they came.
create function identity.waiting_invitations() returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select i.id
      from identity.invitation i
      join (select o.member_id, lower(o.mail) as mail from identity.invitation o
             where o.accepted is null and o.withdrawn is null and o.mail is not null
             group by o.member_id, lower(o.mail)) w on w.member_id = i.member_id and w.mail = lower(i.mail)
     where i.accepted is null
       and (i.owner_id = audience.viewer_member()
            or i.member_id = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
            or audience.viewer_is_officer() and i.role in ('FOCAL_POINT', 'ALTERNATE'));
end;
revoke all on function identity.waiting_invitations() from public;
grant execute on function identity.waiting_invitations() to focalnet_request;
