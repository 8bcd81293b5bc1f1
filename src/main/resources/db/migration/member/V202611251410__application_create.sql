-- Membership of a free group by decision of the group. Regional groups follow the roll: nobody asks, nobody leaves.
alter table member.group add silence_days int check (silence_days between 1 and 60);
comment on column member.group.silence_days is 'After so many days without an objection of a member who asked is in; null where conveners decide';

-- Who asked, or was proposed, and what became of it: read by the group.
create table member.application (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    group_id    uuid        not null references member.group (id) on delete cascade,
    member_id   uuid        not null references member.member (id),
    by_member   uuid        not null,
    note        text        not null default '' check (length(note) <= 1000),
    state       text        not null default 'OPEN' check (state in ('OPEN', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    silent_on   date,
    objections  int         not null default 0,
    asked_at    timestamptz not null default now(),
    decided_by  uuid,
    decided_at  timestamptz
);
create index application_audience on member.application (audience_id, group_id, asked_at);
create unique index application_open on member.application (group_id, member_id) where state = 'OPEN';
call audience.protect('member.application');
create policy functions on member.application to focalnet_owner using (true) with check (true);
drop policy written on member.application;
drop policy changed on member.application;
drop policy removed on member.application;
revoke insert, update, delete on member.application from focalnet_request;
comment on table member.application is 'Who asked to belong to a group or was proposed; decided by its conveners or by silence, through functions alone';

-- The same as the member that asked sees it: it reads nothing of the group yet.
create table member.candidacy (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    group_id    uuid        not null references member.group (id) on delete cascade,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    asked_at    timestamptz not null default now(),
    decided_at  timestamptz
);
create index candidacy_audience on member.candidacy (audience_id, group_id);
call audience.protect('member.candidacy');
create policy functions on member.candidacy to focalnet_owner using (true) with check (true);
drop policy written on member.candidacy;
drop policy changed on member.candidacy;
drop policy removed on member.candidacy;
revoke insert, update, delete on member.candidacy from focalnet_request;
comment on table member.candidacy is 'What became of the asking of a member, for its own team';

-- Who came and went, and who convened, as the group remembers it.
create table member.movement (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    group_id    uuid        not null references member.group (id) on delete cascade,
    member_id   uuid        not null,
    by_member   uuid        not null,
    act         text        not null check (act in ('JOINED', 'LEFT', 'REMOVED', 'CONVENES', 'CONVENES_NO_MORE')),
    moved_at    timestamptz not null default now()
);
create index movement_audience on member.movement (audience_id, group_id, moved_at);
call audience.protect('member.movement');
create policy functions on member.movement to focalnet_owner using (true) with check (true);
drop policy written on member.movement;
drop policy changed on member.movement;
drop policy removed on member.movement;
revoke insert, update, delete on member.movement from focalnet_request;
comment on table member.movement is 'Who joined or left a free group and who convenes a group, by whose act';

create function member.note_movement(circle uuid, who uuid, what text) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into member.movement (id, owner_id, audience_id, group_id, member_id, by_member, act)
    values (gen_random_uuid(), '00000000-0000-7000-8000-000000000003', audience.of_circle(circle), circle, who,
            coalesce(audience.viewer_member(), '00000000-0000-7000-8000-000000000003'), what);
end;
revoke all on function member.note_movement(uuid, uuid, text) from public;

create function member.convenes(circle uuid) returns boolean language sql stable security definer set search_path = ''
begin atomic
    select audience.viewer_is_officer() or audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE') and exists (
        select from member.membership s
         where s.group_id = circle and s.member_id = audience.viewer_member() and s.convener);
end;
revoke all on function member.convenes(uuid) from public;

-- The members of a group, changed by the secretariat or one of its conveners; what changes is remembered.
create or replace function member.set_members(circle uuid, fresh uuid[], members uuid[], conveners uuid[]) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() and not exists (
        select from member.membership s
         where s.group_id = circle and s.member_id = audience.viewer_member() and s.convener) then
        raise exception 'only the secretariat or a convener changes a group' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from member.group g where g.id = circle and g.kind = 'FREE') then
        perform member.note_movement(circle, s.member_id, case when s.member_id = audience.viewer_member() then 'LEFT' else 'REMOVED' end)
           from member.membership s where s.group_id = circle and not s.member_id = any(members);
        perform member.note_movement(circle, m, 'JOINED') from unnest(members) m
          where not exists (select from member.membership s where s.group_id = circle and s.member_id = m);
        update member.application a
           set state = 'ADMITTED', decided_by = audience.viewer_member(), decided_at = now()
         where a.group_id = circle and a.state = 'OPEN' and a.member_id = any(members);
        update member.candidacy c set state = 'ADMITTED', decided_at = now()
         where c.group_id = circle and c.state = 'OPEN' and c.owner_id = any(members);
    end if;
    perform member.note_movement(circle, m, 'CONVENES') from unnest(conveners) m
      where m = any(members) and not exists (select from member.membership s
                                              where s.group_id = circle and s.member_id = m and s.convener);
    perform member.note_movement(circle, s.member_id, 'CONVENES_NO_MORE') from member.membership s
      where s.group_id = circle and s.convener and s.member_id = any(members) and not s.member_id = any(conveners);
    delete from member.membership s where s.group_id = circle and not s.member_id = any(members);
    insert into member.membership (id, owner_id, audience_id, group_id, member_id, convener)
    select f, g.owner_id, g.audience_id, g.id, m, m = any(conveners)
      from member.group g, unnest(fresh, members) as x(f, m)
     where g.id = circle
    on conflict (group_id, member_id) do update set convener = excluded.convener;
end;
$$;

-- The viewer's member asks to belong to a free group, or a member of it proposes another. Answers whether it did now.
create function member.apply(fresh uuid, circle uuid, candidate uuid, said text, today date) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    me   uuid := audience.viewer_member();
    days int;
begin
    select g.silence_days into days from member.group g where g.id = circle and g.kind = 'FREE' for update;
    if not found or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY')
       or exists (select from member.membership s where s.group_id = circle and s.member_id = candidate)
       or not exists (select from member.member m where m.id = candidate and m.status = 'ACTIVE')
       or candidate <> me and not exists (
            select from member.membership s where s.group_id = circle and s.member_id = me) then
        raise exception 'not to be asked here' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from member.application a where a.group_id = circle and a.member_id = candidate and a.state = 'OPEN') then
        return false;
    end if;
    insert into member.application (id, owner_id, audience_id, group_id, member_id, by_member, note, silent_on)
    values (fresh, '00000000-0000-7000-8000-000000000003', audience.of_circle(circle), circle, candidate, me, said, today + days);
    if candidate = me then
        insert into member.candidacy (id, owner_id, audience_id, group_id)
        values (fresh, me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), circle);
    end if;
    return true;
end;
$$;
revoke all on function member.apply(uuid, uuid, uuid, text, date) from public;
grant execute on function member.apply(uuid, uuid, uuid, text, date) to focalnet_request;

create function member.close_application(application uuid, ends text) returns void
    language plpgsql security definer set search_path = '' as
$$
declare
    circle uuid;
    who    uuid;
begin
    update member.application a set state = ends, decided_by = audience.viewer_member(), decided_at = now()
     where a.id = application and a.state = 'OPEN' returning a.group_id, a.member_id into circle, who;
    if not found then
        return;
    end if;
    update member.candidacy c set state = ends, decided_at = now() where c.id = application;
    if ends = 'ADMITTED' then
        insert into member.membership (id, owner_id, audience_id, group_id, member_id)
        select gen_random_uuid(), g.owner_id, g.audience_id, g.id, who from member.group g where g.id = circle
        on conflict (group_id, member_id) do nothing;
        perform audience.join_circle(circle, who);
        perform member.note_movement(circle, who, 'JOINED');
    end if;
end;
$$;
revoke all on function member.close_application(uuid, text) from public;

-- The conveners, or the secretariat, decide.
create function member.decide(application uuid, admit boolean) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not exists (select from member.application a where a.id = application and member.convenes(a.group_id)) then
        raise exception 'only the conveners decide' using errcode = 'insufficient_privilege';
    end if;
    perform member.close_application(application, case when admit then 'ADMITTED' else 'REFUSED' end);
end;
$$;
revoke all on function member.decide(uuid, boolean) from public;
grant execute on function member.decide(uuid, boolean) to focalnet_request;

-- A member of the group does not want silence to decide: the conveners do. Who objected is not kept.
create function member.object(application uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.application a set silent_on = null, objections = 1
     where a.id = application and a.state = 'OPEN' and a.silent_on is not null
       and audience.viewer_role() not in ('CONTRIBUTOR', 'READER', 'NOBODY')
       and exists (select from member.membership s where s.group_id = a.group_id and s.member_id = audience.viewer_member());
end;
$$;
revoke all on function member.object(uuid) from public;
grant execute on function member.object(uuid) to focalnet_request;

-- The member that asked takes it back.
create function member.withdraw(application uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select from member.candidacy c where c.id = application and c.owner_id = audience.viewer_member())
       and audience.viewer_role() not in ('CONTRIBUTOR', 'READER', 'NOBODY') then
        perform member.close_application(application, 'WITHDRAWN');
    end if;
end;
$$;
revoke all on function member.withdraw(uuid) from public;
grant execute on function member.withdraw(uuid) to focalnet_request;

-- The viewer's member leaves a free group by its own act, and reads nothing of it from here on.
create function member.leave(circle uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    delete from member.membership s using member.group g
     where g.id = circle and g.kind = 'FREE' and s.group_id = g.id and s.member_id = audience.viewer_member()
       and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR');
    if not found then
        return false;
    end if;
    perform audience.leave_circle(circle, audience.viewer_member());
    perform member.note_movement(circle, audience.viewer_member(), 'LEFT');
    return true;
end;
$$;
revoke all on function member.leave(uuid) from public;
grant execute on function member.leave(uuid) to focalnet_request;

-- Whoever nobody objected to in time is in. The daily job's act; answers how many.
create function member.fall_silent(today date) returns int
    language plpgsql security definer set search_path = '' as
$$
declare
    application uuid;
    admitted    int := 0;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job lets silence decide' using errcode = 'insufficient_privilege';
    end if;
    for application in select a.id from member.application a where a.state = 'OPEN' and a.silent_on < today loop
        perform member.close_application(application, 'ADMITTED');
        admitted := admitted + 1;
    end loop;
    return admitted;
end;
$$;
revoke all on function member.fall_silent(date) from public;
grant execute on function member.fall_silent(date) to focalnet_request;
