-- The note verbale of an appointment as it was seen; false where somebody changed it meanwhile, and nothing is written then.
drop function member.nominate(uuid, text, date, uuid, text, text, bytea);
create function member.nominate(appointment uuid, seen int, number text, day date, scan uuid, file text, type text,
                                content bytea) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    perform from member.appointment a
     where a.id = appointment and a.state in ('PROPOSED', 'NOMINATED')
       and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
    if not found then
        raise exception 'not the viewer''s to nominate' using errcode = 'insufficient_privilege';
    end if;
    update member.appointment a set note_number = number, note_date = day, version = a.version + 1
     where a.id = appointment and a.version = seen;
    if not found then
        return false;
    end if;
    if content is not null then
        delete from member.scan s where s.appointment_id = appointment;
        insert into member.scan (id, owner_id, audience_id, appointment_id, name, type, content)
        select scan, a.owner_id, a.audience_id, a.id, file, nominate.type, nominate.content
          from member.appointment a where a.id = appointment;
    end if;
    return true;
end;
$$;
revoke all on function member.nominate(uuid, int, text, date, uuid, text, text, bytea) from public;
grant execute on function member.nominate(uuid, int, text, date, uuid, text, text, bytea) to focalnet_request;
