-- Why a hub is frozen and by whose request: the secretariat's own rows, read by its officers and nobody else. What freezes
-- is audience.freeze; the functions below keep the two in step, and there is no other way to either.
create table member.freeze (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    member_id   uuid        not null,
    state       text        not null default 'FROZEN' check (state in ('FROZEN', 'LIFTING', 'LIFTED')),
    number      text        not null check (length(number) between 1 and 80),
    day         date        not null,
    reason      text        not null check (length(reason) between 1 and 2000),
    frozen_by   uuid        not null,
    frozen_at   timestamptz not null,
    lift_number text        not null default '' check (length(lift_number) <= 80),
    lift_day    date,
    lift_reason text        not null default '' check (length(lift_reason) <= 2000),
    lift_by     uuid,
    lift_at     timestamptz,
    lifted_by   uuid,
    lifted_at   timestamptz,
    version     int         not null default 0,
    check (state = 'FROZEN' or lift_by is not null),
    check ((state = 'LIFTED') = (lifted_at is not null)),
    constraint freeze_two_officers check (lifted_by <> lift_by)
);
comment on table member.freeze is 'That a hub was frozen on a note verbale, and that two officers lifted it on another';
create unique index freeze_once on member.freeze (member_id) where state <> 'LIFTED';
create index freeze_audience on member.freeze (audience_id, member_id, frozen_at);

create table member.freeze_scan (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    freeze_id   uuid        not null references member.freeze (id) on delete cascade,
    act         text        not null check (act in ('FREEZE', 'LIFT')),
    name        text        not null check (length(name) <= 200),
    type        text        not null check (type in ('PDF', 'PNG', 'JPEG')),
    content     bytea       not null check (length(content) <= 10485760),
    unique (freeze_id, act)
);
comment on table member.freeze_scan is 'The note verbale that asks for a freeze, and the one that asks for its end';
create index freeze_scan_audience on member.freeze_scan (audience_id);

do $$
declare
    t regclass;
begin
    foreach t in array array['member.freeze', 'member.freeze_scan']::regclass[] loop
        call audience.protect(t);
        execute format('drop policy written on %s', t);
        execute format('drop policy changed on %s', t);
        execute format('drop policy removed on %s', t);
        execute format('revoke insert, update, delete on %s from focalnet_request', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;

-- An officer freezes a hub on a note verbale; false where it is frozen already. Never the secretariat's own.
create function member.freeze_hub(fresh uuid, wanted uuid, number text, day date, reason text, scan uuid, file text,
                                  type text, content bytea, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    own uuid;
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null
       or wanted = '00000000-0000-7000-8000-000000000003' then
        raise exception 'an officer freezes a hub, and not the secretariat' using errcode = 'insufficient_privilege';
    end if;
    own := audience.resolve(gen_random_uuid(), 'OWN', null, '{}');
    insert into member.freeze (id, owner_id, audience_id, member_id, number, day, reason, frozen_by, frozen_at)
    values (fresh, audience.viewer_member(), own, wanted, freeze_hub.number, freeze_hub.day, freeze_hub.reason,
            audience.viewer_account(), freeze_hub.now)
    on conflict (member_id) where state <> 'LIFTED' do nothing;
    if not found then
        return false;
    end if;
    insert into member.freeze_scan (id, owner_id, audience_id, freeze_id, act, name, type, content)
    values (scan, audience.viewer_member(), own, fresh, 'FREEZE', file, freeze_hub.type, freeze_hub.content);
    perform audience.set_frozen(wanted, true, freeze_hub.now);
    return true;
end;
$$;
revoke all on function member.freeze_hub(uuid, uuid, text, date, text, uuid, text, text, bytea, timestamptz) from public;
grant execute on function member.freeze_hub(uuid, uuid, text, date, text, uuid, text, text, bytea, timestamptz) to focalnet_request;

-- An officer asks for its end on a second note; false where somebody changed it meanwhile.
create function member.ask_lift(wanted uuid, seen int, number text, day date, reason text, scan uuid, file text,
                                type text, content bytea, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null then
        raise exception 'an officer asks for the end of a freeze' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'LIFTING', lift_number = ask_lift.number, lift_day = ask_lift.day, lift_reason = ask_lift.reason,
           lift_by = audience.viewer_account(), lift_at = ask_lift.now, version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'FROZEN';
    if not found then
        return false;
    end if;
    insert into member.freeze_scan (id, owner_id, audience_id, freeze_id, act, name, type, content)
    select scan, f.owner_id, f.audience_id, f.id, 'LIFT', file, ask_lift.type, ask_lift.content
      from member.freeze f where f.id = wanted;
    return true;
end;
$$;
revoke all on function member.ask_lift(uuid, int, text, date, text, uuid, text, text, bytea, timestamptz) from public;
grant execute on function member.ask_lift(uuid, int, text, date, text, uuid, text, text, bytea, timestamptz) to focalnet_request;

-- An officer takes that back: the freeze stands as before.
create function member.withdraw_lift(wanted uuid, seen int) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'an officer takes it back' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'FROZEN', lift_number = '', lift_day = null, lift_reason = '', lift_by = null, lift_at = null,
           version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'LIFTING';
    if not found then
        return false;
    end if;
    delete from member.freeze_scan s where s.freeze_id = wanted and s.act = 'LIFT';
    return true;
end;
$$;
revoke all on function member.withdraw_lift(uuid, int) from public;
grant execute on function member.withdraw_lift(uuid, int) to focalnet_request;

-- Another officer than the one who asked confirms it, and the hub is as it was.
create function member.confirm_lift(wanted uuid, seen int, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    lifted uuid;
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null then
        raise exception 'an officer confirms the end of a freeze' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'LIFTED', lifted_by = audience.viewer_account(), lifted_at = confirm_lift.now, version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'LIFTING' and f.lift_by <> audience.viewer_account()
    returning f.member_id into lifted;
    if lifted is null then
        return false;
    end if;
    perform audience.set_frozen(lifted, false, confirm_lift.now);
    return true;
end;
$$;
revoke all on function member.confirm_lift(uuid, int, timestamptz) from public;
grant execute on function member.confirm_lift(uuid, int, timestamptz) to focalnet_request;

-- Who belongs to the network is public and no disclosure of the hub. Appointments are between the member and the
-- secretariat, and settle who speaks for it: while it is frozen that is what is done.
drop policy frozen on member.member;
drop policy frozen on member.appointment;
drop policy frozen on member.scan;

-- Whether a member has an office: asked where its description is not readable, for naming a person to it.
create function member.has_office(member uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from member.office o
                    where o.owner_id = has_office.member
                      and (o.owner_id = audience.viewer_member() or audience.viewer_is_officer()));
end;
revoke all on function member.has_office(uuid) from public;
grant execute on function member.has_office(uuid) to focalnet_request;

-- A note to a group is its writer's.
call audience.withhold('member.application', 'by_member');

-- Whoever shows members forgets which of them can be reached.
create trigger roll_changed after insert or delete on audience.freeze
    for each statement execute function member.signal_roll();

-- The yearly question waits, and its link answers nothing: who has the mail of a frozen hub confirms nobody in office.
create or replace function member.fall_due(at timestamptz, silent timestamptz) returns setof uuid
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat''s job asks' using errcode = 'insufficient_privilege';
    end if;
    update member.appointment a set state = 'LAPSED', version = a.version + 1
     where a.state = 'CONFIRMATION_DUE' and a.due_at <= silent and a.owner_id <> all (audience.frozen());
    return query
        update member.appointment a set state = 'CONFIRMATION_DUE', version = a.version + 1
         where a.state in ('ACTIVE', 'CONFIRMED') and a.due_at <= at and a.owner_id <> all (audience.frozen())
        returning a.id;
end;
$$;

create or replace function member.asked(hash bytea, since timestamptz) returns table (appointment uuid, owner uuid, post text, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select a.id, a.owner_id, a.post, a.name
      from member.question q join member.appointment a on a.id = q.appointment_id
     where q.hash = asked.hash and q.answered_at is null and q.sent_at > since
       and a.state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED') and a.owner_id <> all (audience.frozen());
end;
