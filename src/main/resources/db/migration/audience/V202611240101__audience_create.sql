-- Who may read what. One row for each distinct audience; every disclosed table points at it with audience_id.
-- The request role never reads these tables: it asks the functions below, each of which answers one question.
grant usage on schema audience to focalnet_request, focalnet_matcher;

create table audience.seat (
    member_id  uuid    not null primary key,
    in_network boolean not null
);
comment on table audience.seat is 'The members that can be readers; in_network: reads what is addressed to the network';

create table audience.circle_member (
    circle_id uuid    not null,
    member_id uuid    not null references audience.seat (member_id),
    convener  boolean not null default false,
    primary key (circle_id, member_id)
);
create index circle_member_member on audience.circle_member (member_id);
comment on table audience.circle_member is 'Readers of what is addressed to a group; follows the group as it changes';

create table audience.audience (
    id        uuid not null primary key,
    key       text not null unique,
    kind      text not null check (kind in ('OWN', 'NAMED', 'GROUP', 'NETWORK', 'PUBLIC')),
    owner_id  uuid references audience.seat (member_id),
    circle_id uuid,
    check ((kind = 'OWN') = (owner_id is not null)),
    check ((kind = 'GROUP') = (circle_id is not null))
);
create index audience_owner on audience.audience (owner_id);
create index audience_circle on audience.audience (circle_id);
comment on table audience.audience is 'A set of readers; identical audiences are one row, found by key';

create table audience.reader (
    audience_id uuid not null references audience.audience (id),
    member_id   uuid not null references audience.seat (member_id),
    primary key (audience_id, member_id)
);
create index reader_member on audience.reader (member_id);
comment on table audience.reader is 'Readers of an audience of kind NAMED, its writer included';

create table audience.assignment (
    account_id uuid not null,
    object_id  uuid not null,
    owner_id   uuid not null references audience.seat (member_id),
    primary key (account_id, object_id)
);
comment on table audience.assignment is 'What a contributor of a team has been asked to work on, and so may see';

do $$
declare
    t regclass;
begin
    foreach t in array array['audience.seat', 'audience.circle_member', 'audience.audience', 'audience.reader', 'audience.assignment']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;

-- The viewer of this transaction. A setting that was never set reads null, one that was set in an earlier transaction
-- of the same connection reads the empty string: both mean that nobody is looking.
create function audience.viewer_member() returns uuid language sql stable parallel safe
    return nullif(current_setting('focalnet.member', true), '')::uuid;

create function audience.viewer_account() returns uuid language sql stable parallel safe
    return nullif(current_setting('focalnet.account', true), '')::uuid;

create function audience.viewer_role() returns text language sql stable parallel safe
    return coalesce(nullif(current_setting('focalnet.role', true), ''), 'NOBODY');

create function audience.viewer_audiences() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('focalnet.audiences', true), '')::uuid[],
                    '{00000000-0000-7000-8000-000000000001}'::uuid[]);

create function audience.viewer_assigned() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('focalnet.assigned', true), '')::uuid[], '{}'::uuid[]);

create function audience.viewer_is_officer() returns boolean language sql stable parallel safe
    return audience.viewer_role() in ('OFFICER', 'ADMINISTRATOR');

-- Every audience that a member belongs to; everybody belongs to PUBLIC.
create function audience.of_member(member uuid) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select a.id from audience.audience a where a.kind = 'PUBLIC'
    union all
    select a.id from audience.audience a join audience.seat s on s.member_id = member and s.in_network where a.kind = 'NETWORK'
    union all
    select a.id from audience.audience a join audience.seat s on s.member_id = a.owner_id where a.owner_id = member
    union all
    select a.id from audience.audience a join audience.circle_member c on c.circle_id = a.circle_id where c.member_id = member
    union all
    select r.audience_id from audience.reader r where r.member_id = member;
end;
revoke all on function audience.of_member(uuid) from public;

-- Sets the viewer for this transaction: called once, by the transaction manager and nothing else.
create function audience.enter(member uuid, account uuid, role text) returns void
    language sql security definer set search_path = ''
begin atomic
    select set_config('focalnet.member', member::text, true),
           set_config('focalnet.account', coalesce(account::text, ''), true),
           set_config('focalnet.role', role, true),
           set_config('focalnet.audiences', (select array_agg(a)::text from audience.of_member(member) a), true),
           set_config('focalnet.assigned',
                      (select coalesce(array_agg(s.object_id), '{}')::text from audience.assignment s
                        where s.account_id = account and s.owner_id = member and role = 'CONTRIBUTOR'), true);
end;
revoke all on function audience.enter(uuid, uuid, text) from public;
grant execute on function audience.enter(uuid, uuid, text) to focalnet_request;

-- The readers of a choice, before it is used: what the picker shows. PUBLIC answers no row: everyone.
create function audience.preview(wanted text, circle uuid, named uuid[]) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select s.member_id from audience.seat s where wanted = 'NETWORK' and s.in_network
    union
    select audience.viewer_member() where wanted = 'OWN' and audience.viewer_member() is not null
    union
    select c.member_id from audience.circle_member c where wanted = 'GROUP' and c.circle_id = circle
    union
    select s.member_id from audience.seat s
     where wanted = 'NAMED' and (s.member_id = any(named) or s.member_id = audience.viewer_member());
end;
revoke all on function audience.preview(text, uuid, uuid[]) from public;
grant execute on function audience.preview(text, uuid, uuid[]) to focalnet_request;

-- The row of an audience, made where it is new. A writer belongs to every audience it addresses; an empty one is refused.
create function audience.resolve(fresh uuid, wanted text, circle uuid, named uuid[]) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    me      uuid := audience.viewer_member();
    readers uuid[];
    wanted_key text;
    found   uuid;
begin
    if wanted = 'PUBLIC' then
        return '00000000-0000-7000-8000-000000000001';
    end if;
    select array_agg(p order by p) into readers from audience.preview(wanted, circle, named) p;
    if me is null or readers is null or not me = any(readers) then
        raise exception 'the writer is not among the readers' using errcode = 'insufficient_privilege';
    end if;
    if wanted = 'NAMED' and (cardinality(readers) < 2 or not named <@ readers) then
        raise exception 'nobody, or an unknown member, was named' using errcode = 'check_violation';
    end if;
    wanted_key := case wanted
        when 'NETWORK' then 'network'
        when 'OWN' then 'own:' || me
        when 'GROUP' then 'group:' || circle
        when 'NAMED' then 'named:' || encode(sha256(convert_to(array_to_string(readers, ','), 'UTF8')), 'hex')
    end;
    insert into audience.audience (id, key, kind, owner_id, circle_id)
    values (fresh, wanted_key, wanted, case when wanted = 'OWN' then me end, case when wanted = 'GROUP' then circle end)
    on conflict (key) do nothing;
    select a.id into found from audience.audience a where a.key = wanted_key;
    if wanted = 'NAMED' and found = fresh then
        insert into audience.reader (audience_id, member_id) select fresh, unnest(readers);
    end if;
    if not found = any(audience.viewer_audiences()) then
        perform set_config('focalnet.audiences', (audience.viewer_audiences() || found)::text, true);
    end if;
    return found;
end;
$$;
revoke all on function audience.resolve(uuid, text, uuid, uuid[]) from public;
grant execute on function audience.resolve(uuid, text, uuid, uuid[]) to focalnet_request;

-- What kind of audience this is and who its readers are; only for those who are among them.
create function audience.describe(audience uuid) returns table (kind text, circle_id uuid, readers uuid[])
    language sql stable security definer set search_path = ''
begin atomic
    select a.kind, a.circle_id,
           case a.kind
               when 'OWN' then array[a.owner_id]
               when 'NAMED' then (select array_agg(r.member_id) from audience.reader r where r.audience_id = a.id)
               when 'GROUP' then (select array_agg(c.member_id) from audience.circle_member c where c.circle_id = a.circle_id)
               when 'NETWORK' then (select array_agg(s.member_id) from audience.seat s where s.in_network)
           end
      from audience.audience a
     where a.id = describe.audience and a.id = any(audience.viewer_audiences());
end;
revoke all on function audience.describe(uuid) from public;
grant execute on function audience.describe(uuid) to focalnet_request;

-- Membership of the network and of groups: the secretariat's act, or a convener's for its own group.
create function audience.seat_member(member uuid, network boolean) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat seats a member' using errcode = 'insufficient_privilege';
    end if;
    insert into audience.seat (member_id, in_network) values (member, network)
    on conflict (member_id) do update set in_network = excluded.in_network;
end;
$$;
revoke all on function audience.seat_member(uuid, boolean) from public;
grant execute on function audience.seat_member(uuid, boolean) to focalnet_request;

create function audience.set_circle(circle uuid, members uuid[], conveners uuid[]) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() and not exists (
        select from audience.circle_member c
         where c.circle_id = circle and c.member_id = audience.viewer_member() and c.convener) then
        raise exception 'only the secretariat or a convener changes a group' using errcode = 'insufficient_privilege';
    end if;
    delete from audience.circle_member c where c.circle_id = circle and not c.member_id = any(members);
    insert into audience.circle_member (circle_id, member_id, convener)
    select circle, m, m = any(conveners) from unnest(members) m
    on conflict (circle_id, member_id) do update set convener = excluded.convener;
end;
$$;
revoke all on function audience.set_circle(uuid, uuid[], uuid[]) from public;
grant execute on function audience.set_circle(uuid, uuid[], uuid[]) to focalnet_request;

-- Gives a contributor of the viewer's own team an object to work on, or takes it back.
create function audience.assign(account uuid, object uuid, assigned boolean) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER') then
        raise exception 'not the viewer''s to assign' using errcode = 'insufficient_privilege';
    end if;
    if assigned then
        insert into audience.assignment (account_id, object_id, owner_id) values (account, object, audience.viewer_member())
        on conflict do nothing;
    else
        delete from audience.assignment a
         where a.account_id = account and a.object_id = object and a.owner_id = audience.viewer_member();
    end if;
end;
$$;
revoke all on function audience.assign(uuid, uuid, boolean) from public;
grant execute on function audience.assign(uuid, uuid, boolean) to focalnet_request;

-- The one policy, the same on every disclosed table. The sub-select makes it a value computed once a query.
create procedure audience.protect(disclosed regclass) language plpgsql as
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
end;
$$;
revoke all on procedure audience.protect(regclass) from public;

-- PUBLIC, NETWORK and the secretariat have fixed ids.
insert into audience.audience (id, key, kind) values
    ('00000000-0000-7000-8000-000000000001', 'public', 'PUBLIC'),
    ('00000000-0000-7000-8000-000000000002', 'network', 'NETWORK');
insert into audience.seat (member_id, in_network) values ('00000000-0000-7000-8000-000000000003', true);
