-- A member asks three questions of a session by name: counted here, so that two at once are not four.
create or replace function meeting.refuse_asker() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select from meeting.session s
                where s.id = new.session_id and s.chatham_house and s.owner_id <> new.owner_id) then
        raise exception 'a question in this session has no asker' using errcode = 'check_violation';
    end if;
    if not new.unattributed then
        perform pg_advisory_xact_lock(hashtextextended(new.session_id::text || new.owner_id::text, 0));
        if (select count(*) from meeting.session_question q
             where q.session_id = new.session_id and q.owner_id = new.owner_id and not q.unattributed
               and q.id <> new.id) >= 3 then
            raise exception 'the questions of this member are spent' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end;
$$;
