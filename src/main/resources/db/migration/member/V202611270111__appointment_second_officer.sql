-- One officer brings the first focal point of a member into an office that nobody has held: there is nothing to read yet.
-- Where it was held, the hub keeps what its people wrote, and whoever leads it reads that. Then somebody of the member has
-- agreed to the person, or two officers have, on a note whose scan is kept.
alter table member.appointment
    add column agreed       text not null default '' check (length(agreed) <= 300),
    add column verified_by  uuid,
    add column confirmed_by uuid,
    add column early        text not null default '' check (length(early) <= 500),
    add constraint appointment_two_officers check (confirmed_by <> verified_by);
comment on column member.appointment.agreed is 'Post and address to which the member''s own leads agreed; a trigger writes it';
comment on column member.appointment.verified_by is 'Account of the officer who verified it, or corrected it since; a trigger writes it';
comment on column member.appointment.confirmed_by is 'Account of the second officer, where one is needed; a trigger writes it';
comment on column member.appointment.early is 'Why the secretariat did not wait for the day that was set';

create function member.vouch() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    ours    boolean := new.owner_id is not distinct from audience.viewer_member();
    officer boolean := coalesce(audience.viewer_is_officer(), false);
    key     text := new.post || ' ' || lower(new.mail);
    begins  boolean;
    planned boolean;
begin
    if tg_op = 'INSERT' then
        new.agreed := case when ours then key else '' end;
        new.verified_by := null;
        new.confirmed_by := null;
        return new;
    end if;
    if not ours then
        new.agreed := old.agreed;
    elsif (new.post, new.mail, new.takes_over, new.agreed) is distinct from (old.post, old.mail, old.takes_over, old.agreed) then
        new.agreed := key;
    end if;
    new.verified_by := old.verified_by;
    new.confirmed_by := old.confirmed_by;
    begins := new.state = 'ACTIVE' and old.state <> 'ACTIVE';
    planned := officer and not ours and new.takes_over is distinct from old.takes_over;
    if new.state = 'VERIFIED' and (old.state <> 'VERIFIED' or officer and (new.post, new.name, new.mail, new.note_number, new.note_date)
            is distinct from (old.post, old.name, old.mail, old.note_number, old.note_date)) then
        new.verified_by := audience.viewer_account();
        new.confirmed_by := null;
    end if;
    if planned and new.takes_over is null then
        new.confirmed_by := null;
    end if;
    if not (begins or planned and new.takes_over is not null or new.state = 'VERIFIED' and old.state <> 'VERIFIED')
       or new.post not in ('FOCAL_POINT', 'ALTERNATE') or new.agreed = key
       or not exists (select from member.appointment a
                       where a.office_id = new.office_id and a.id <> new.id and a.started_at is not null
                         and a.post in ('FOCAL_POINT', 'ALTERNATE'))
       or exists (select from member.appointment a -- who has an office here already, and stays
                   where a.office_id = new.office_id and a.id <> new.id and lower(a.mail) = lower(new.mail)
                     and a.started_at is not null and (a.ended_at is null or a.ended_at = new.started_at)) then
        return new;
    end if;
    if not exists (select from member.scan s where s.appointment_id = new.id) then
        raise exception 'the scan of the note verbale is missing' using errcode = 'check_violation';
    end if;
    if begins and audience.viewer_account() is null then -- the job, on the day that was confirmed
        if new.confirmed_by is null then
            raise exception 'a second officer is missing' using errcode = 'insufficient_privilege';
        end if;
    elsif begins or planned then
        if audience.viewer_account() is null or audience.viewer_account() is not distinct from new.verified_by then
            raise exception 'a second officer is missing' using errcode = 'insufficient_privilege';
        end if;
        new.confirmed_by := audience.viewer_account();
    end if;
    return new;
end;
$$;
revoke all on function member.vouch() from public;
create trigger vouch before insert or update on member.appointment for each row execute function member.vouch();

-- The leads of a member agree to a person whom somebody else proposed: by preparing the handover to them.
create function member.agree(appointment uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set agreed = a.post || ' ' || lower(a.mail)
     where a.id = agree.appointment and a.owner_id = audience.viewer_member()
       and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE') and a.agreed <> a.post || ' ' || lower(a.mail);
end;
$$;
revoke all on function member.agree(uuid) from public;
grant execute on function member.agree(uuid) to focalnet_request;

-- Why an officer does not wait for the day that was set.
create function member.hasten(appointment uuid, reason text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set early = reason
     where a.id = hasten.appointment and a.state = 'VERIFIED' and a.takes_over is not null and audience.viewer_is_officer();
    return found;
end;
$$;
revoke all on function member.hasten(uuid, text) from public;
grant execute on function member.hasten(uuid, text) to focalnet_request;

-- As before; but where the office was held before, whoever gets the link reads what is kept there: the address stays.
create or replace function member.correct_address(appointment uuid, seen int, mail text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set mail = correct_address.mail, version = a.version + 1
     where a.id = correct_address.appointment and a.version = correct_address.seen
       and a.invitation_id is not null and a.state <> 'ENDED' and audience.viewer_is_officer()
       and not exists (select from member.appointment b
                        where b.office_id = a.office_id and b.id <> a.id and b.started_at is not null
                          and b.post in ('FOCAL_POINT', 'ALTERNATE'));
    return found;
end;
$$;
