-- Two appointments of one person, written down twice: what hangs on the one that goes hangs on the one that stays. The
-- secretariat's act, of one office and post alone, and only of one that never came into office.
create function member.take_over(kept uuid, gone uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat merges appointments' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from member.appointment k join member.appointment g on g.office_id = k.office_id and g.post = k.post
                    where k.id = take_over.kept and g.id = take_over.gone and k.id <> g.id and k.state <> 'ENDED'
                      and g.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')) then
        return false;
    end if;
    update member.scan s set appointment_id = take_over.kept
     where s.appointment_id = take_over.gone
       and not exists (select from member.scan o where o.appointment_id = take_over.kept);
    update member.handover h set appointment_id = take_over.kept where h.appointment_id = take_over.gone;
    return true;
end;
$$;
revoke all on function member.take_over(uuid, uuid) from public;
grant execute on function member.take_over(uuid, uuid) to focalnet_request;
