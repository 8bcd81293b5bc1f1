-- The current schema, read from the database by GoldenTest; look at the difference.

create table audience.assignment (
  account_id uuid not null,
  object_id uuid not null,
  owner_id uuid not null
);
-- constraint assignment_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES audience.seat(member_id)
-- constraint assignment_pkey PRIMARY KEY (account_id, object_id)
-- CREATE UNIQUE INDEX assignment_pkey ON audience.assignment USING btree (account_id, object_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.audience (
  id uuid not null,
  key text not null,
  kind text not null,
  owner_id uuid,
  circle_id uuid
);
-- constraint audience_check CHECK (((kind = 'OWN'::text) = (owner_id IS NOT NULL)))
-- constraint audience_check1 CHECK (((kind = 'GROUP'::text) = (circle_id IS NOT NULL)))
-- constraint audience_key_key UNIQUE (key)
-- constraint audience_kind_check CHECK ((kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text, 'PUBLIC'::text])))
-- constraint audience_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES audience.seat(member_id)
-- constraint audience_pkey PRIMARY KEY (id)
-- CREATE INDEX audience_circle ON audience.audience USING btree (circle_id)
-- CREATE UNIQUE INDEX audience_key_key ON audience.audience USING btree (key)
-- CREATE INDEX audience_owner ON audience.audience USING btree (owner_id)
-- CREATE UNIQUE INDEX audience_pkey ON audience.audience USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.circle_member (
  circle_id uuid not null,
  member_id uuid not null,
  convener boolean not null default false
);
-- constraint circle_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES audience.seat(member_id)
-- constraint circle_member_pkey PRIMARY KEY (circle_id, member_id)
-- CREATE INDEX circle_member_member ON audience.circle_member USING btree (member_id)
-- CREATE UNIQUE INDEX circle_member_pkey ON audience.circle_member USING btree (circle_id, member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.reader (
  audience_id uuid not null,
  member_id uuid not null
);
-- constraint reader_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES audience.audience(id)
-- constraint reader_member_id_fkey FOREIGN KEY (member_id) REFERENCES audience.seat(member_id)
-- constraint reader_pkey PRIMARY KEY (audience_id, member_id)
-- CREATE INDEX reader_member ON audience.reader USING btree (member_id)
-- CREATE UNIQUE INDEX reader_pkey ON audience.reader USING btree (audience_id, member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.seat (
  member_id uuid not null,
  in_network boolean not null
);
-- constraint seat_pkey PRIMARY KEY (member_id)
-- CREATE UNIQUE INDEX seat_pkey ON audience.seat USING btree (member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table platform.event_publication (
  id uuid not null,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status text,
  completion_attempts integer,
  last_resubmission_date timestamp with time zone
);
-- constraint event_publication_pkey PRIMARY KEY (id)
-- CREATE INDEX event_publication_completion ON platform.event_publication USING btree (completion_date)
-- CREATE UNIQUE INDEX event_publication_pkey ON platform.event_publication USING btree (id)
-- CREATE INDEX event_publication_serialized_event_hash ON platform.event_publication USING hash (serialized_event)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint
);
-- constraint job_pkey PRIMARY KEY (task_name, task_instance)
-- CREATE INDEX job_execution ON platform.job USING btree (execution_time)
-- CREATE INDEX job_heartbeat ON platform.job USING btree (last_heartbeat)
-- CREATE UNIQUE INDEX job_pkey ON platform.job USING btree (task_name, task_instance)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.session (
  primary_id character(36) not null,
  session_id character(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name character varying(100)
);
-- constraint session_pkey PRIMARY KEY (primary_id)
-- constraint session_session_id_key UNIQUE (session_id)
-- CREATE INDEX session_expiry ON platform.session USING btree (expiry_time)
-- CREATE UNIQUE INDEX session_pkey ON platform.session USING btree (primary_id)
-- CREATE INDEX session_principal ON platform.session USING btree (principal_name)
-- CREATE UNIQUE INDEX session_session_id_key ON platform.session USING btree (session_id)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.session_attributes (
  session_primary_id character(36) not null,
  attribute_name character varying(200) not null,
  attribute_bytes bytea not null
);
-- constraint session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name)
-- constraint session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES platform.session(primary_id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX session_attributes_pkey ON platform.session_attributes USING btree (session_primary_id, attribute_name)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

-- Functions

CREATE OR REPLACE FUNCTION audience.assign(account uuid, object uuid, assigned boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.describe(audience uuid)
 RETURNS TABLE(kind text, circle_id uuid, readers uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.kind,
     a.circle_id,
         CASE a.kind
             WHEN 'OWN'::text THEN ARRAY[a.owner_id]
             WHEN 'NAMED'::text THEN ( SELECT array_agg(r.member_id) AS array_agg
                FROM audience.reader r
               WHERE (r.audience_id = a.id))
             WHEN 'GROUP'::text THEN ( SELECT array_agg(c.member_id) AS array_agg
                FROM audience.circle_member c
               WHERE (c.circle_id = a.circle_id))
             WHEN 'NETWORK'::text THEN ( SELECT array_agg(s.member_id) AS array_agg
                FROM audience.seat s
               WHERE s.in_network)
             ELSE NULL::uuid[]
         END AS "case"
    FROM audience.audience a
   WHERE ((a.id = describe.audience) AND (a.id = ANY (audience.viewer_audiences())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.enter(member uuid, account uuid, role text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT set_config('focalnet.member'::text, (member)::text, true) AS set_config,
     set_config('focalnet.account'::text, COALESCE((account)::text, ''::text), true) AS set_config,
     set_config('focalnet.role'::text, role, true) AS set_config,
     set_config('focalnet.audiences'::text, ( SELECT (array_agg(a.a))::text AS array_agg
            FROM audience.of_member(enter.member) a(a)), true) AS set_config,
     set_config('focalnet.assigned'::text, ( SELECT (COALESCE(array_agg(s.object_id), '{}'::uuid[]))::text AS "coalesce"
            FROM audience.assignment s
           WHERE ((s.account_id = enter.account) AND (s.owner_id = enter.member) AND (enter.role = 'CONTRIBUTOR'::text))), true) AS set_config;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.of_member(member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id
    FROM audience.audience a
   WHERE (a.kind = 'PUBLIC'::text)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.seat s ON (((s.member_id = of_member.member) AND s.in_network)))
   WHERE (a.kind = 'NETWORK'::text)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.seat s ON ((s.member_id = a.owner_id)))
   WHERE (a.owner_id = of_member.member)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.circle_member c ON ((c.circle_id = a.circle_id)))
   WHERE (c.member_id = of_member.member)
 UNION ALL
  SELECT r.audience_id
    FROM audience.reader r
   WHERE (r.member_id = of_member.member);
END

CREATE OR REPLACE FUNCTION audience.preview(wanted text, circle uuid, named uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT s.member_id
    FROM audience.seat s
   WHERE ((preview.wanted = 'NETWORK'::text) AND s.in_network)
 UNION
  SELECT audience.viewer_member() AS viewer_member
   WHERE ((preview.wanted = 'OWN'::text) AND (audience.viewer_member() IS NOT NULL))
 UNION
  SELECT c.member_id
    FROM audience.circle_member c
   WHERE ((preview.wanted = 'GROUP'::text) AND (c.circle_id = preview.circle))
 UNION
  SELECT s.member_id
    FROM audience.seat s
   WHERE ((preview.wanted = 'NAMED'::text) AND ((s.member_id = ANY (preview.named)) OR (s.member_id = audience.viewer_member())));
END

-- execute: focalnet_request

CREATE OR REPLACE PROCEDURE audience.protect(IN disclosed regclass)
 LANGUAGE plpgsql
AS $procedure$
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
$procedure$

CREATE OR REPLACE FUNCTION audience.resolve(fresh uuid, wanted text, circle uuid, named uuid[])
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.seat_member(member uuid, network boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat seats a member' using errcode = 'insufficient_privilege';
    end if;
    insert into audience.seat (member_id, in_network) values (member, network)
    on conflict (member_id) do update set in_network = excluded.in_network;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.set_circle(circle uuid, members uuid[], conveners uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.viewer_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('focalnet.account'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION audience.viewer_assigned()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('focalnet.assigned'::text, true), ''::text))::uuid[], '{}'::uuid[])

CREATE OR REPLACE FUNCTION audience.viewer_audiences()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('focalnet.audiences'::text, true), ''::text))::uuid[], '{00000000-0000-7000-8000-000000000001}'::uuid[])

CREATE OR REPLACE FUNCTION audience.viewer_is_officer()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (audience.viewer_role() = ANY (ARRAY['OFFICER'::text, 'ADMINISTRATOR'::text]))

CREATE OR REPLACE FUNCTION audience.viewer_member()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('focalnet.member'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION audience.viewer_role()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(NULLIF(current_setting('focalnet.role'::text, true), ''::text), 'NOBODY'::text)
