-- What was written wrongly about an appointment, by its own team's leads or the secretariat. What the secretariat verified
-- it alone corrects; the mail address stays once the person is in office, since access ends by it.
create function member.correct(appointment uuid, seen int, post text, name text, title text, mail text, languages text[],
                               expertise text[], listed boolean, number text, day date, started timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a
       set post = correct.post, name = correct.name, title = correct.title, mail = correct.mail,
           languages = correct.languages, expertise = correct.expertise, listed = correct.listed,
           note_number = correct.number, note_date = correct.day, started_at = correct.started, version = a.version + 1
     where a.id = correct.appointment and a.version = correct.seen and a.state <> 'ENDED'
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
               and (a.state in ('PROPOSED', 'NOMINATED')
                    or (a.post, a.name, a.mail, a.note_number, a.note_date, a.started_at)
                       is not distinct from
                       (correct.post, correct.name, correct.mail, correct.number, correct.day, correct.started)))
       and (a.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')
            or a.post = correct.post and a.mail = correct.mail)
       and (a.owner_id = audience.viewer_member()
            or (a.languages, a.expertise, a.listed) is not distinct from (correct.languages, correct.expertise, correct.listed));
    return found;
end;
$$;
revoke all on function member.correct(uuid, int, text, text, text, text, text[], text[], boolean, text, date, timestamptz) from public;
grant execute on function member.correct(uuid, int, text, text, text, text, text[], text[], boolean, text, date, timestamptz) to focalnet_request;

-- What is verified is changed by its function, as the state is: a team's own rows are its own to write otherwise.
create or replace function member.guard_state() returns trigger language plpgsql set search_path = '' as
$$
begin
    if current_user = 'focalnet_request'
       and (tg_op = 'INSERT' and new.state <> 'PROPOSED'
            or tg_op = 'UPDATE' and (new.state, new.post, new.name, new.mail, new.note_number, new.note_date, new.started_at)
               is distinct from (old.state, old.post, old.name, old.mail, old.note_number, old.note_date, old.started_at)) then
        raise exception 'a state, and what was verified, is changed by its function' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
