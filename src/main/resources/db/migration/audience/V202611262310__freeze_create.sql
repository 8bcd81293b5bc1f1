-- Hubs that are frozen: nothing of such a member is read by anybody else until it is lifted. The rule is part of the one
-- policy; who is frozen is set with the viewer at the start of each transaction, so that it holds from the next one on.
create table audience.freeze (
    member_id uuid        not null primary key references audience.seat (member_id),
    since     timestamptz not null
);
comment on table audience.freeze is 'Members of whose hub nobody else reads anything; why, and by whose request, is the member module''s';
alter table audience.freeze enable row level security;
alter table audience.freeze force row level security;
create policy functions on audience.freeze to focalnet_owner using (true) with check (true);

-- Which members are frozen: no secret, for everybody who looks for them is told that they cannot be reached.
create function audience.frozen() returns uuid[]
    language sql stable parallel safe security definer set search_path = ''
begin atomic
    select coalesce(array_agg(f.member_id), '{}') from audience.freeze f;
end;
revoke all on function audience.frozen() from public;
grant execute on function audience.frozen() to focalnet_request, focalnet_matcher;

-- The same but for the viewer itself: what its own jobs keep in order stays in order. A stranger has no setting, and asks.
create function audience.viewer_frozen() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('focalnet.frozen', true), ''), audience.frozen()::text)::uuid[];

create or replace function audience.enter(member uuid, account uuid, role text) returns void
    language sql security definer set search_path = ''
begin atomic
    select set_config('focalnet.member', member::text, true),
           set_config('focalnet.account', coalesce(account::text, ''), true),
           set_config('focalnet.role', role, true),
           set_config('focalnet.audiences', (select array_agg(a)::text from audience.of_member(member) a), true),
           set_config('focalnet.frozen',
                      (select coalesce(array_agg(f.member_id), '{}')::text from audience.freeze f
                        where f.member_id is distinct from member), true),
           set_config('focalnet.assigned',
                      (select coalesce(array_agg(s.object_id), '{}')::text from audience.assignment s
                        where s.account_id = account and s.owner_id = member and role = 'CONTRIBUTOR'), true);
end;

-- Freezes a member, or lifts it. Called by the function of the module that keeps the requests, which checks who may.
create function audience.set_frozen(member uuid, frozen boolean, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if set_frozen.frozen then
        insert into audience.freeze (member_id, since) values (set_frozen.member, set_frozen.now) on conflict do nothing;
    else
        delete from audience.freeze f where f.member_id = set_frozen.member;
    end if;
    return found;
end;
$$;
revoke all on function audience.set_frozen(uuid, boolean, timestamptz) from public;

-- What is on a page somewhere has to be asked for again, not only who may look on.
create function audience.signal_frozen() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_access', 'frozen');
    return null;
end;
$$;
revoke all on function audience.signal_frozen() from public;
create trigger readers_changed after insert or delete on audience.freeze
    for each statement execute function audience.signal_frozen();

-- A row holds words of the member that this column names: nobody else reads them while that member is frozen. Almost
-- always nobody is; PostgreSQL cannot know that, and takes half of the rows for hidden rather than nearly all.
create procedure audience.withhold(disclosed regclass, whose name) language plpgsql as
$$
begin
    execute format('create policy %I on %s as restrictive for select to focalnet_request, focalnet_matcher
        using (coalesce(%I <> all ((select audience.viewer_frozen())::uuid[]), true))',
        case whose when 'owner_id' then 'frozen' else 'frozen_' || whose end, disclosed, whose);
end;
$$;
revoke all on procedure audience.withhold(regclass, name) from public;

create or replace procedure audience.protect(disclosed regclass) language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', disclosed);
    execute format('alter table %s force row level security', disclosed);
    execute format('create policy disclosed on %s for select to focalnet_request
        using (audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy written on %s for insert to focalnet_request
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy changed on %s for update to focalnet_request
        using (owner_id = (select audience.viewer_member()))
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy removed on %s for delete to focalnet_request
        using (owner_id = (select audience.viewer_member()))', disclosed);
    execute format('create policy assigned on %s as restrictive to focalnet_request
        using ((select audience.viewer_role()) <> ''CONTRIBUTOR''
               or audience_id = ''00000000-0000-7000-8000-000000000001''
               or id = any ((select audience.viewer_assigned())::uuid[]))', disclosed);
    execute format('grant select, insert, update, delete on %s to focalnet_request', disclosed);
    call audience.withhold(disclosed, 'owner_id');
end;
$$;

-- Tables that were protected before.
do $$
declare
    t regclass;
begin
    for t in select p.polrelid::regclass from pg_policy p where p.polname = 'disclosed' loop
        call audience.withhold(t, 'owner_id');
    end loop;
end
$$;
