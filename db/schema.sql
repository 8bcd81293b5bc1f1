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

create table audit.entry (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  seq bigint not null,
  at timestamp with time zone not null,
  account_id uuid,
  sign_in_id uuid,
  act text not null,
  object_kind text not null,
  object_id uuid not null,
  previous bytea not null,
  hash bytea not null
);
-- constraint entry_act_check CHECK ((act ~ '^[a-z_.]{1,80}$'::text))
-- constraint entry_hash_check CHECK ((length(hash) = 32))
-- constraint entry_object_kind_check CHECK ((object_kind ~ '^[a-z_.]{1,80}$'::text))
-- constraint entry_owner_id_seq_key UNIQUE (owner_id, seq)
-- constraint entry_pkey PRIMARY KEY (id)
-- constraint entry_previous_check CHECK ((length(previous) = 32))
-- constraint entry_seq_check CHECK ((seq > 0))
-- CREATE INDEX entry_audience ON audit.entry USING btree (audience_id, seq DESC)
-- CREATE INDEX entry_object ON audit.entry USING btree (owner_id, object_id)
-- CREATE UNIQUE INDEX entry_owner_id_seq_key ON audit.entry USING btree (owner_id, seq)
-- CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- grant SELECT to focalnet_request

create table audit.head (
  owner_id uuid not null,
  audience_id uuid not null,
  seq bigint not null,
  hash bytea not null
);
-- constraint head_pkey PRIMARY KEY (owner_id)
-- CREATE UNIQUE INDEX head_pkey ON audit.head USING btree (owner_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table identity.account (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  mail text not null,
  role text not null,
  language text not null default ''::text,
  zone text not null default 'UTC'::text,
  seat text not null default ''::text,
  title text not null default ''::text,
  active boolean not null default true,
  handle bytea not null,
  created timestamp with time zone not null default now(),
  version integer not null default 0
);
-- constraint account_check CHECK (((role = ANY (ARRAY['OFFICER'::text, 'ADMINISTRATOR'::text])) = (owner_id = '00000000-0000-7000-8000-000000000003'::uuid)))
-- constraint account_handle_check CHECK (((octet_length(handle) >= 16) AND (octet_length(handle) <= 64)))
-- constraint account_handle_key UNIQUE (handle)
-- constraint account_language_check CHECK ((char_length(language) <= 8))
-- constraint account_mail_check CHECK (((char_length(mail) >= 3) AND (char_length(mail) <= 254)))
-- constraint account_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
-- constraint account_pkey PRIMARY KEY (id)
-- constraint account_role_check CHECK ((role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'TEAM'::text, 'CONTRIBUTOR'::text, 'READER'::text, 'OFFICER'::text, 'ADMINISTRATOR'::text])))
-- constraint account_seat_check CHECK ((char_length(seat) <= 160))
-- constraint account_title_check CHECK ((char_length(title) <= 160))
-- constraint account_zone_check CHECK ((char_length(zone) <= 64))
-- CREATE INDEX account_audience ON identity.account USING btree (audience_id, name)
-- CREATE UNIQUE INDEX account_handle_key ON identity.account USING btree (handle)
-- CREATE UNIQUE INDEX account_mail ON identity.account USING btree (lower(mail))
-- CREATE UNIQUE INDEX account_pkey ON identity.account USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table identity.sign_in (
  id uuid not null,
  account_id uuid not null,
  started timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  device text not null,
  ended timestamp with time zone
);
-- constraint sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
-- constraint sign_in_device_check CHECK ((char_length(device) <= 80))
-- constraint sign_in_pkey PRIMARY KEY (id)
-- CREATE INDEX sign_in_account ON identity.sign_in USING btree (account_id, started)
-- CREATE UNIQUE INDEX sign_in_pkey ON identity.sign_in USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant INSERT, SELECT, UPDATE to focalnet_request

create table notify.letter (
  id uuid not null,
  state text not null default 'WAITING'::text,
  recipient text,
  language text,
  subject_key text,
  text_key text,
  arguments text[],
  posted_at timestamp with time zone not null default clock_timestamp(),
  finished_at timestamp with time zone
);
-- constraint letter_arguments_check CHECK (((array_length(arguments, 1) IS NULL) OR (array_length(arguments, 1) <= 20)))
-- constraint letter_check CHECK (((state = 'WAITING'::text) = (recipient IS NOT NULL)))
-- constraint letter_check1 CHECK (((state = 'WAITING'::text) = (arguments IS NOT NULL)))
-- constraint letter_check2 CHECK (((state = 'WAITING'::text) = (finished_at IS NULL)))
-- constraint letter_language_check CHECK ((length(language) <= 8))
-- constraint letter_pkey PRIMARY KEY (id)
-- constraint letter_recipient_check CHECK ((length(recipient) <= 254))
-- constraint letter_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'GIVEN_UP'::text])))
-- constraint letter_subject_key_check CHECK ((length(subject_key) <= 200))
-- constraint letter_text_key_check CHECK ((length(text_key) <= 200))
-- CREATE UNIQUE INDEX letter_pkey ON notify.letter USING btree (id)
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

CREATE OR REPLACE FUNCTION audit.append(fresh uuid, sign_in uuid, act text, kind text, object uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me   uuid := audience.viewer_member();
    last audit.head;
    next audit.entry;
begin
    if me is null then
        raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
    end if;
    select * into last from audit.head h where h.owner_id = me for update;
    if not found then
        insert into audit.head (owner_id, audience_id, seq, hash)
        values (me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), 0, decode(repeat('00', 32), 'hex'))
        on conflict (owner_id) do nothing;
        select * into strict last from audit.head h where h.owner_id = me for update;
    end if;
    next.id := fresh;
    next.owner_id := me;
    next.audience_id := last.audience_id;
    next.seq := last.seq + 1;
    next.at := clock_timestamp();
    next.account_id := audience.viewer_account();
    next.sign_in_id := sign_in;
    next.act := act;
    next.object_kind := kind;
    next.object_id := object;
    next.previous := last.hash;
    next.hash := sha256(convert_to(audit.canonical(next), 'UTF8'));
    insert into audit.entry select next.*;
    update audit.head h set seq = next.seq, hash = next.hash where h.owner_id = me;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audit.canonical(e audit.entry)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN concat_ws('
'::text, 'focalnet-audit-1', (e).owner_id, (e).seq, (e).id, to_char(((e).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE(((e).account_id)::text, '-'::text), COALESCE(((e).sign_in_id)::text, '-'::text), (e).act, (e).object_kind, (e).object_id, encode((e).previous, 'hex'::text))

CREATE OR REPLACE FUNCTION identity.come_in(account uuid, sign_in uuid, now timestamp with time zone, longest interval)
 RETURNS TABLE(member uuid, name text, role text, language text, zone text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 UPDATE identity.sign_in s SET last_seen = date_trunc('minute'::text, come_in.now)
   WHERE ((s.id = come_in.sign_in) AND (s.account_id = come_in.account) AND (s.ended IS NULL) AND (s.last_seen < date_trunc('minute'::text, come_in.now)));
 SELECT a.owner_id,
     a.name,
     a.role,
     a.language,
     a.zone
    FROM (identity.sign_in s
      JOIN identity.account a ON ((a.id = s.account_id)))
   WHERE ((s.id = come_in.sign_in) AND (a.id = come_in.account) AND a.active AND (s.ended IS NULL) AND (s.started > (come_in.now - come_in.longest)));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.finish(letter uuid, delivered boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are finished by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    update notify.letter l
       set state = case when finish.delivered then 'DELIVERED' else 'GIVEN_UP' end, finished_at = clock_timestamp(),
           recipient = null, language = null, subject_key = null, text_key = null, arguments = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.post(id uuid, recipient text, language text, subject_key text, text_key text, arguments text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO notify.letter (id, recipient, language, subject_key, text_key, arguments)
   VALUES (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.take(letter uuid)
 RETURNS TABLE(recipient text, language text, subject_key text, text_key text, arguments text[], posted_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are taken by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select l.recipient, l.language, l.subject_key, l.text_key, l.arguments, l.posted_at
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$function$

-- execute: focalnet_request
