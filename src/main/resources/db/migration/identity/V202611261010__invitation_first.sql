-- Nodes that start together each print a link for the first officer, and all of them are good: whoever uses one ends the
-- others. One at a time, or two people who finish at the same moment would both become the first.
create or replace function identity.accept_invitation(invitation uuid, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    first boolean;
begin
    select i.mail is null into first from identity.invitation i where i.id = accept_invitation.invitation;
    if first then
        perform pg_advisory_xact_lock(hashtextextended('identity.first_officer', 6));
    end if;
    update identity.invitation i set accepted = accept_invitation.now
     where i.id = accept_invitation.invitation and i.member_id = audience.viewer_member()
       and i.accepted is null and i.withdrawn is null and i.expires > accept_invitation.now - interval '1 hour'
       and (i.mail is not null or not identity.has_lead(i.member_id));
    if not found then
        return false;
    end if;
    if first then
        update identity.invitation i set withdrawn = accept_invitation.now
         where i.mail is null and i.accepted is null and i.withdrawn is null;
    end if;
    update identity.one_time_link l set used = accept_invitation.now where l.subject_id = accept_invitation.invitation;
    return true;
end;
$$;
