-- A member takes along what it owns, and what it owns is deleted, with proof, when it leaves.
grant usage on schema export to focalnet_request;

do $$
declare
    t regclass;
begin
    for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'schema_history'
                and c.relrowsecurity and pg_get_userbyid(c.relowner) = current_user
                and (n.nspname <> 'audience' or c.relname = 'assignment') loop
        call audience.follow(t);
    end loop;
end
$$;

create table export.bundle (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    name        text        not null check (char_length(name) <= 200),
    blob_id     uuid,
    bytes       bigint      not null default 0,
    hash        text        not null default '' check (hash ~ '^([0-9a-f]{64})?$'),
    made        int         not null default 0,
    whole       int         not null default 1,
    failed      boolean     not null default false,
    begun_at    timestamptz not null,
    ready_at    timestamptz,
    fetched_at  timestamptz
);
comment on table export.bundle is 'An export of a member: how far it is, and where its bytes lie, under the key of its member';
create index bundle_owner on export.bundle (owner_id, begun_at);
create index bundle_audience on export.bundle (audience_id);
call audience.protect('export.bundle');

create table export.detached (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    source      text not null check (char_length(source) <= 130),
    key         text not null check (char_length(key) <= 400),
    line        text not null
);
comment on table export.detached is 'What an import brought of rooms, meetings and questions of others that are not here: kept as it was written';
create index detached_owner on export.detached (owner_id, source);
create index detached_audience on export.detached (audience_id);
call audience.protect('export.detached');
revoke insert, update, delete on export.detached from focalnet_request;
drop policy written on export.detached;
drop policy changed on export.detached;
drop policy removed on export.detached;

create table export.leaving (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    member_id   uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    reason      text        not null check (char_length(reason) between 1 and 1000),
    due_on      date        not null,
    account_id  uuid        not null,
    begun_at    timestamptz not null,
    stopped_at  timestamptz,
    deleted_at  timestamptz,
    proof       text        not null default '',
    hash        text        not null default '' check (hash ~ '^([0-9a-f]{64})?$'),
    accounts    uuid[]      not null default '{}'
);
comment on table export.leaving is 'A member leaves: read by the secretariat and that member; at the end, the proof of deletion';
create index leaving_owner on export.leaving (owner_id, member_id);
create index leaving_audience on export.leaving (audience_id);
create unique index leaving_open on export.leaving (member_id) where stopped_at is null and deleted_at is null;
call audience.protect('export.leaving');

create table export.leaving_step (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    leaving_id  uuid        not null references export.leaving (id) on delete cascade,
    kind        text        not null check (kind in ('CONFIRMED', 'FETCHED', 'WAIVED')),
    account_id  uuid,
    note        text        not null default '' check (char_length(note) <= 1000),
    hash        text        not null default '' check (hash ~ '^([0-9a-f]{64})?$'),
    at          timestamptz not null
);
create index leaving_step_owner on export.leaving_step (owner_id);
create index leaving_step_audience on export.leaving_step (audience_id);
create index leaving_step_leaving on export.leaving_step (leaving_id);
call audience.protect('export.leaving_step');

-- What a table holds of the viewer's own member, a line of JSON a row, in the order of the key. Answers the leads of a team and
-- the work of its office. One rule, the policy 'moving', says here what is exported and below what is deleted.
create function export.read(source regclass, without text[]) returns table (key text, line text)
    language plpgsql security definer set search_path = '' set timezone = 'UTC' set extra_float_digits = 1 as
$$
declare
    me      uuid := audience.viewer_member();
    columns text;
    keys    text;
begin
    if me is null or audience.viewer_is_officer()
       or audience.viewer_role() not in ('FOCAL_POINT', 'ALTERNATE', 'TEAM')
       or audience.viewer_role() = 'TEAM' and audience.viewer_account() is not null then
        raise exception 'only who leads a team takes its hub along' using errcode = 'insufficient_privilege';
    end if;
    select string_agg(format('%I', a.attname), ', ' order by a.attnum) into strict columns
      from pg_catalog.pg_attribute a
     where a.attrelid = source and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> all (without);
    select string_agg(format('x.%I::text', a.attname), ' || '' '' || ' order by array_position(k.conkey, a.attnum)) into strict keys
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
     where k.conrelid = source and k.contype = 'p';
    perform set_config('focalnet.moving', me::text, true);
    return query execute format(
        'select l.key, l.line from (
             select %s as key, row_to_json(x)::text as line from (select %s from %s where owner_id = $1) x
             union all
             select d.key, d.line from export.detached d where d.owner_id = $1 and d.source = $2) l
          order by l.key collate "C"', keys, columns, source)
        using me, replace(source::text, '"', '');
    perform set_config('focalnet.moving', '', true);
end;
$$;
revoke all on function export.read(regclass, text[]) from public;
grant execute on function export.read(regclass, text[]) to focalnet_request;

-- The audiences among these ids and who their readers are, for the rows of an export that point at them.
create function export.audiences(wanted uuid[]) returns setof text
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER') then
        raise exception 'only who leads a team takes its hub along' using errcode = 'insufficient_privilege';
    end if;
    return query
        select json_build_object('id', a.id, 'key', a.key, 'kind', a.kind, 'owner_id', a.owner_id, 'circle_id', a.circle_id, 'readers',
               (select coalesce(json_agg(r.member_id order by r.member_id), '[]') from audience.reader r where r.audience_id = a.id))::text
          from audience.audience a
         where a.id = any (wanted)
           and (a.owner_id is null or a.owner_id = audience.viewer_member())
           and (a.kind <> 'NAMED' or exists (select from audience.reader r
                                              where r.audience_id = a.id and r.member_id = audience.viewer_member()))
         order by a.id;
end;
$$;
revoke all on function export.audiences(uuid[]) from public;
grant execute on function export.audiences(uuid[]) to focalnet_request;

create policy functions on export.detached to focalnet_owner using (true) with check (true);
create policy functions on export.leaving to focalnet_owner using (true) with check (true);
create policy functions on export.leaving_step to focalnet_owner using (true) with check (true);

-- Rows that others own and that are about one member: its place in groups, what was found for it, its sessions.
do $$
declare
    rule text[];
begin
    foreach rule slice 1 in array array[
        ['member.membership', 'member_id = (select audience.moving())'],
        ['member.application', 'member_id = (select audience.moving())'],
        ['member.movement', 'member_id = (select audience.moving())'],
        ['cooperation.match', '(need_owner = (select audience.moving()) or offer_owner = (select audience.moving()))'],
        ['platform.session', 'principal_name = any ((select audience.moving_accounts())::text[])']] loop
        execute format('create policy about on %s to focalnet_owner using (%s) with check (%s)', rule[1], rule[2], rule[2]);
    end loop;
end
$$;

-- Tables that hold rows of a member, and the condition that says which.
create function export.rows_of() returns table (source regclass, rule text, owned boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select p.polrelid::regclass, pg_get_expr(p.polqual, p.polrelid),
           p.polname = 'moving' and exists (select from pg_catalog.pg_attribute a
                                             where a.attrelid = p.polrelid and a.attname = 'owner_id' and not a.attisdropped)
      from pg_catalog.pg_policy p
     where p.polname in ('moving', 'about')
       and p.polrelid <> all (array['audit.entry', 'audit.head', 'member.member', 'file.data_key']::regclass[])
     order by p.polrelid::regclass::text, p.polname;
end;
revoke all on function export.rows_of() from public;

-- The leaving that is meant, where an officer asks; from here on the policies let through its member and accounts.
create function export.enter(wanted uuid) returns export.leaving
    language plpgsql security definer set search_path = '' as
$$
declare
    l export.leaving;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat counts and deletes' using errcode = 'insufficient_privilege';
    end if;
    select * into strict l from export.leaving x where x.id = wanted for update;
    perform set_config('focalnet.moving', l.member_id::text, true);
    if l.deleted_at is null then
        execute format('select coalesce(array_agg(a.id), ''{}'') from %s a where a.owner_id = $1', 'identity.account'::regclass)
           into l.accounts using l.member_id;
        update export.leaving x set accounts = l.accounts where x.id = wanted;
    end if;
    perform set_config('focalnet.moving_accounts', l.accounts::text, true);
    return l;
end;
$$;
revoke all on function export.enter(uuid) from public;

-- How many rows of that member each table holds: numbers, and nothing of what stands in them.
create function export.count(wanted uuid) returns table (source text, held bigint)
    language plpgsql security definer set search_path = '' as
$$
declare
    t record;
begin
    perform export.enter(wanted);
    for t in select * from export.rows_of() loop
        source := replace(t.source::text, '"', '');
        execute format('select count(*) from %s where %s', t.source, t.rule) into held;
        return next;
    end loop;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
end;
$$;
revoke all on function export.count(uuid) from public;
grant execute on function export.count(uuid) to focalnet_request;

-- Makes the words of rows that stay, because somebody else's row hangs on them, into a dash. What is no free text, a code, a
-- state or a day, refuses it by its check and stays.
create function export.blank(source regclass, rule text) returns void
    language plpgsql security definer set search_path = '' as
$$
declare
    c      record;
    value  text;
    values text[];
begin
    for c in select a.attname, format_type(a.atttypid, null) as type, a.attnotnull
               from pg_catalog.pg_attribute a
              where a.attrelid = source and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and (format_type(a.atttypid, null) in ('text', 'jsonb', 'text[]', 'bytea')
                     or a.atttypid = 'uuid'::regtype and a.attname ~ 'account|_by$')
                and a.attname not in ('id', 'owner_id', 'audience_id', 'language', 'zone', 'code', 'mark', 'tlp')
                and not exists (select from pg_catalog.pg_constraint k
                                 where k.conrelid = source and k.contype in ('f', 'p') and a.attnum = any (k.conkey)) loop
        values := case when c.attnotnull then '{}'::text[] else array['null'] end
            || case c.type when 'text' then array['''—''', ''''''] when 'uuid' then '{}'::text[] else array['''{}'''] end;
        foreach value in array values loop
            begin
                execute format('update %s set %I = %s where %s', source, c.attname, value, rule);
                exit;
            exception when check_violation or unique_violation or raise_exception then
                continue;
            end;
        end loop;
    end loop;
end;
$$;
revoke all on function export.blank(regclass, text) from public;

-- Deletes exactly one member, whose leaving was confirmed by somebody else than who began it, whose export was fetched or waived,
-- and whose day has come. A row on which somebody else's row hangs stays without its words. Answers how many stay so.
create function export.remove(wanted uuid, today date) returns table (source text, emptied bigint)
    language plpgsql security definer set search_path = '' as
$$
declare
    l     export.leaving := export.enter(wanted);
    t     record;
    guard text;
    gone  bigint;
    round bigint := 1;
begin
    if l.stopped_at is not null or l.deleted_at is not null or l.due_on > today or today > (now() + interval '1 day')::date
       or not exists (select from export.leaving_step s where s.leaving_id = wanted and s.kind = 'CONFIRMED'
                         and s.account_id is distinct from l.account_id)
       or not exists (select from export.leaving_step s where s.leaving_id = wanted and s.kind in ('FETCHED', 'WAIVED')) then
        raise exception 'this member is not due to be deleted' using errcode = 'insufficient_privilege';
    end if;
    execute format('insert into %s (blob_id, due_at) select b.blob_id, now() from export.bundle b
                     where b.owner_id = $1 and b.blob_id is not null on conflict do nothing', 'file.waste'::regclass)
      using l.member_id;
    perform set_config('focalnet.counting', 'on', true);
    for t in select * from export.rows_of() r where not r.owned loop
        execute format('delete from %s where %s', t.source, t.rule);
    end loop;
    while round > 0 loop
        round := 0;
        for t in select * from export.rows_of() r where r.owned loop
            select coalesce(string_agg(format(' and not exists (select from %s c where c.%I = t.%I)',
                                              k.conrelid::regclass, child.attname, parent.attname), ''), '') into guard
              from pg_catalog.pg_constraint k
              join pg_catalog.pg_attribute child on child.attrelid = k.conrelid and child.attnum = k.conkey[1]
              join pg_catalog.pg_attribute parent on parent.attrelid = k.confrelid and parent.attnum = k.confkey[1]
             where k.confrelid = t.source and k.contype = 'f'
               and exists (select from pg_catalog.pg_attribute o
                            where o.attrelid = k.conrelid and o.attname = 'owner_id' and not o.attisdropped);
            execute format('delete from %s t where t.owner_id = $1%s', t.source, guard) using l.member_id;
            get diagnostics gone = row_count;
            round := round + gone;
        end loop;
    end loop;
    perform set_config('focalnet.counting', '', true);
    for t in select * from export.rows_of() r where r.owned loop
        execute format('select count(*) from %s where %s', t.source, t.rule) into emptied;
        if emptied > 0 then
            source := replace(t.source::text, '"', '');
            perform export.blank(t.source, t.rule);
            return next;
        end if;
    end loop;
    delete from audience.circle_member c where c.member_id = l.member_id;
    delete from audience.freeze f where f.member_id = l.member_id;
    update audience.seat s set in_network = false where s.member_id = l.member_id;
    execute format('update %s set status = ''LEFT'' where id = $1', 'member.member'::regclass) using l.member_id;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
end;
$$;
revoke all on function export.remove(uuid, date) from public;
grant execute on function export.remove(uuid, date) to focalnet_request;

-- Number and hash of the newest entry of the chain of a member that leaves: what its proof of deletion names.
create function export.head(wanted uuid) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    l    export.leaving := export.enter(wanted);
    head text;
begin
    execute format('select h.seq || '' '' || encode(h.hash, ''hex'') from %s h where h.owner_id = $1', 'audit.head'::regclass)
       into head using l.member_id;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
    return coalesce(head, '');
end;
$$;
revoke all on function export.head(uuid) from public;
grant execute on function export.head(uuid) to focalnet_request;
