-- Files that hang on an object: the object's audience reads them, on every path. What is not attached yet is its
-- account's alone and lies in file.upload. The content lies in the storage, encrypted with the key of its member.
grant usage on schema file to focalnet_request;

create table file.file (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    object_id   uuid        not null,
    series_id   uuid        not null,
    version     int         not null default 1,
    name        text        not null check (char_length(name) between 1 and 200),
    kind        text        not null check (kind in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'DOC', 'XLS', 'PPT', 'ODT', 'ODS', 'ODP',
                            'RTF', 'TEXT', 'CSV', 'MARKDOWN', 'PNG', 'JPEG', 'GIF', 'WEBP', 'TIFF', 'ZIP', 'SEVEN_ZIP')),
    bytes       bigint      not null default 0,
    blob_id     uuid        not null,
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    watermark   boolean     not null default false,
    state       text        not null check (state in ('CHECKING', 'READY', 'REFUSED')),
    pictures    uuid[]      not null default '{}',
    try_at      timestamptz,
    tries       int         not null default 0,
    created_at  timestamptz not null default now()
);
comment on column file.file.series_id is 'Id of the first version; all versions of a file share it';
comment on column file.file.pictures is 'Blobs of the preview: the first pages, or the picture made smaller';
comment on column file.file.try_at is 'When it is to be checked or read; null where nothing is left to do';
create index file_audience on file.file (audience_id, created_at);
create index file_object on file.file (object_id, created_at);
create index file_series on file.file (series_id, version);
create index file_waiting on file.file (try_at) where try_at is not null;
call audience.protect('file.file');
create policy functions on file.file to focalnet_owner using (true) with check (true);

create table file.text (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    file_id     uuid not null references file.file (id) on delete cascade,
    text        text not null check (char_length(text) <= 1000000)
);
comment on table file.text is 'What a file says, for the search';
create index text_audience on file.text (audience_id, file_id);
create index text_file on file.text (file_id);
call audience.protect('file.text');
create policy functions on file.text to focalnet_owner using (true) with check (true);

-- What an account has begun to bring in. Its own and nobody else's, the rest of its team included.
create table file.upload (
    id          uuid        not null primary key,
    account_id  uuid        not null,
    member_id   uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    expected    bigint      not null check (expected >= 0),
    received    bigint      not null default 0 check (received <= expected),
    parts       uuid[]      not null default '{}',
    state       text        not null default 'RECEIVING' check (state in ('RECEIVING', 'CHECKING', 'READY', 'REFUSED')),
    refusal     text        not null default '' check (char_length(refusal) <= 200),
    kind        text,
    blob_id     uuid,
    watermark   boolean     not null default false,
    try_at      timestamptz,
    created_at  timestamptz not null
);
create index upload_account on file.upload (account_id);
create index upload_created on file.upload (created_at);
alter table file.upload enable row level security;
alter table file.upload force row level security;
create policy functions on file.upload to focalnet_owner using (true) with check (true);
create policy own_upload on file.upload to focalnet_request
    using (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()))
    with check (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()));
grant select, insert, update, delete on file.upload to focalnet_request;

-- One data key a member, wrapped by the key of the installation. Null: the member has left, and its files with it.
create table file.data_key (
    member_id  uuid        not null primary key,
    wrapped    bytea,
    created_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
-- Blobs that no row needs: written down before one is stored and when one is given up, so that a crash leaves no
-- orphan. Random ids and nothing else.
create table file.waste (
    blob_id uuid        not null primary key,
    due_at  timestamptz not null
);
create index waste_due on file.waste (due_at);
do $$
declare
    t regclass;
begin
    foreach t in array array['file.data_key', 'file.waste']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;

-- The wrapped key of a member: for itself, for those who read a file of it, and for the work that nobody asked for.
create function file.key_of(member uuid) returns bytea
    language sql stable security definer set search_path = ''
begin atomic
    select k.wrapped from file.data_key k
     where k.member_id = member
       and (member = audience.viewer_member()
            or exists (select from file.file f
                        where f.owner_id = member and f.audience_id = any(audience.viewer_audiences())));
end;
revoke all on function file.key_of(uuid) from public;
grant execute on function file.key_of(uuid) to focalnet_request;

-- Keeps the first key of the viewer's own member; a key that was destroyed is not made again.
create function file.keep_key(fresh bytea) returns bytea
    language plpgsql volatile security definer set search_path = '' as
$$
declare
    kept bytea;
begin
    insert into file.data_key (member_id, wrapped) values (audience.viewer_member(), fresh) on conflict do nothing;
    select k.wrapped into kept from file.data_key k where k.member_id = audience.viewer_member();
    return kept;
end;
$$;
revoke all on function file.keep_key(bytea) from public;
grant execute on function file.keep_key(bytea) to focalnet_request;

-- Destroys the key of a member that leaves, and all that is known of its files. The secretariat's act, or its own lead's.
create function file.forget(member uuid, at timestamptz) returns int
    language plpgsql volatile security definer set search_path = '' as
$$
declare
    gone int;
begin
    if not audience.viewer_is_officer()
       and not (member = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')) then
        raise exception 'only the secretariat or the member itself destroys its key' using errcode = 'insufficient_privilege';
    end if;
    insert into file.data_key (member_id, wrapped, destroyed_at) values (member, null, at)
    on conflict (member_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at;
    insert into file.waste (blob_id, due_at)
    select b.blob, at from (
        select unnest(f.pictures || f.blob_id) from file.file f where f.owner_id = member
        union
        select unnest(u.parts || u.blob_id) from file.upload u where u.member_id = member) b (blob)
     where b.blob is not null
    on conflict do nothing;
    delete from file.upload u where u.member_id = member;
    delete from file.file f where f.owner_id = member;
    get diagnostics gone = row_count;
    return gone;
end;
$$;
revoke all on function file.forget(uuid, timestamptz) from public;
grant execute on function file.forget(uuid, timestamptz) to focalnet_request;

-- Writes blobs down as waste; they are deleted when due unless kept before.
create function file.discard(blobs uuid[], due timestamptz) returns void
    language sql volatile security definer set search_path = ''
begin atomic
    insert into file.waste (blob_id, due_at) select unnest(blobs), due
    on conflict (blob_id) do update set due_at = excluded.due_at;
end;
revoke all on function file.discard(uuid[], timestamptz) from public;
grant execute on function file.discard(uuid[], timestamptz) to focalnet_request;

create function file.keep(blobs uuid[]) returns void
    language sql volatile security definer set search_path = ''
begin atomic
    delete from file.waste w where w.blob_id = any(blobs);
end;
revoke all on function file.keep(uuid[]) from public;
grant execute on function file.keep(uuid[]) to focalnet_request;

-- Blobs that are due for deletion. Never for a person.
create function file.wasted(at timestamptz, most int) returns setof uuid
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'waste is cleared by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select w.blob_id from file.waste w where w.due_at <= at order by w.due_at limit most;
end;
$$;
revoke all on function file.wasted(timestamptz, int) from public;
grant execute on function file.wasted(timestamptz, int) to focalnet_request;

-- What is to be checked or read now, held for two minutes for whoever asked. Ids only; never for a person.
create function file.claim(at timestamptz, most int)
    returns table (upload boolean, id uuid, member uuid, account uuid)
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'files are checked and read by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        update file.upload u set try_at = at + interval '2 minutes'
         where u.id in (select w.id from file.upload w where w.try_at <= at order by w.try_at limit most for update skip locked)
        returning true, u.id, u.member_id, u.account_id;
    return query
        update file.file f set try_at = at + interval '2 minutes', tries = f.tries + 1
         where f.id in (select w.id from file.file w where w.try_at <= at order by w.try_at limit most for update skip locked)
        returning false, f.id, f.owner_id, null::uuid;
end;
$$;
revoke all on function file.claim(timestamptz, int) from public;
grant execute on function file.claim(timestamptz, int) to focalnet_request;

-- Uploads that nobody finished within a day or attached within a week end. Never for a person.
create function file.sweep(at timestamptz) returns int
    language plpgsql volatile security definer set search_path = '' as
$$
declare
    gone int;
begin
    if audience.viewer_member() is not null then
        raise exception 'uploads are swept by the job alone' using errcode = 'insufficient_privilege';
    end if;
    with ended as (
        delete from file.upload u
         where u.created_at < at - interval '7 days' or u.state = 'RECEIVING' and u.created_at < at - interval '24 hours'
        returning u.parts, u.blob_id)
    insert into file.waste (blob_id, due_at)
    select b.blob, at from ended e cross join lateral unnest(e.parts || e.blob_id) b (blob) where b.blob is not null
    on conflict do nothing;
    get diagnostics gone = row_count;
    return gone;
end;
$$;
revoke all on function file.sweep(timestamptz) from public;
grant execute on function file.sweep(timestamptz) to focalnet_request;
