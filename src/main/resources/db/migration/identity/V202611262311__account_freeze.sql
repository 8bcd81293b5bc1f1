-- Of a frozen hub nobody is signed in: whoever was is out with the commit, and whoever comes with a right factor is told
-- after it, by the program. Who asks without one learns nothing, for what is asked before it is as ever.
create function identity.end_sign_ins() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    update identity.sign_in s set ended = new.since
      from identity.account a
     where a.id = s.account_id and a.owner_id = new.member_id and s.ended is null;
    return null;
end;
$$;
revoke all on function identity.end_sign_ins() from public;
create trigger sign_ins_ended after insert on audience.freeze for each row execute function identity.end_sign_ins();

create or replace function identity.come_in(account uuid, sign_in uuid, now timestamptz, longest interval)
    returns table (member uuid, name text, role text, language text, zone text)
    language sql security definer set search_path = ''
begin atomic
    update identity.sign_in s set last_seen = date_trunc('minute', come_in.now)
     where s.id = come_in.sign_in and s.account_id = come_in.account and s.ended is null
       and s.last_seen < date_trunc('minute', come_in.now);
    select a.owner_id, a.name, a.role, a.language, a.zone
      from identity.sign_in s join identity.account a on a.id = s.account_id
     where s.id = come_in.sign_in and a.id = come_in.account and a.active and s.ended is null
       and s.started > come_in.now - come_in.longest and a.owner_id <> all (audience.frozen());
end;

create or replace function identity.look_in(sign_ins uuid[], now timestamptz, longest interval, idle interval)
    returns table (sign_in uuid, account uuid, member uuid, name text, role text, language text, zone text)
    language sql stable security definer set search_path = ''
begin atomic
    select s.id, a.id, a.owner_id, a.name, a.role, a.language, a.zone
      from identity.sign_in s join identity.account a on a.id = s.account_id
     where s.id = any (look_in.sign_ins) and a.active and s.ended is null
       and s.started > look_in.now - look_in.longest and s.last_seen > look_in.now - look_in.idle
       and a.owner_id <> all (audience.frozen());
end;

-- An invitation into a frozen hub, or by one, waits: it is as good as before once the freeze is lifted.
create or replace function identity.open_invitation(invitation uuid, now timestamptz)
    returns table (member uuid, account uuid, name text, mail text, role text, seat text, open boolean, user_handle bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select i.member_id, i.account_id, coalesce(a.name, i.name), coalesce(a.mail, i.mail), i.role, i.seat,
           i.accepted is null and i.withdrawn is null and i.expires > open_invitation.now
               and i.member_id <> all (audience.frozen()), a.handle
      from identity.invitation i left join identity.account a on a.id = i.account_id and a.owner_id = i.member_id
     where i.id = open_invitation.invitation;
end;

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
       and i.member_id <> all (audience.frozen())
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
