-- Who is still signed in, asked without leaving a trace: by connections that stay open, which are no act of a person and
-- must not keep a session alive. The caller names sign-ins that only sessions in the database know.
create function identity.look_in(sign_ins uuid[], now timestamptz, longest interval, idle interval)
    returns table (sign_in uuid, account uuid, member uuid, name text, role text, language text, zone text)
    language sql stable security definer set search_path = ''
begin atomic
    select s.id, a.id, a.owner_id, a.name, a.role, a.language, a.zone
      from identity.sign_in s join identity.account a on a.id = s.account_id
     where s.id = any (look_in.sign_ins) and a.active and s.ended is null
       and s.started > look_in.now - look_in.longest and s.last_seen > look_in.now - look_in.idle;
end;
revoke all on function identity.look_in(uuid[], timestamptz, interval, interval) from public;
grant execute on function identity.look_in(uuid[], timestamptz, interval, interval) to focalnet_request;

-- Says that this account may have lost something, so that what it has open is looked at again.
create function identity.signal_account() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_access', case tg_table_name when 'account' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'account_id' end);
    return null;
end;
$$;
revoke all on function identity.signal_account() from public;

create trigger sign_in_ended after update of ended on identity.sign_in
    for each row when (new.ended is not null) execute function identity.signal_account();
create trigger account_changed after update on identity.account
    for each row when (new.active is distinct from old.active or new.role is distinct from old.role
                       or new.owner_id is distinct from old.owner_id) execute function identity.signal_account();
