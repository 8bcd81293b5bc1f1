-- Who did what to which object: one chain of entries for each member, each with the hash of the one before.
-- The request role reads its own chain and changes nothing: entries come through audit.append alone.
grant usage on schema audit to focalnet_request;

create table audit.entry (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    seq         bigint      not null check (seq > 0),
    at          timestamptz not null,
    account_id  uuid,
    sign_in_id  uuid,
    act         text        not null check (act ~ '^[a-z_.]{1,80}$'),
    object_kind text        not null check (object_kind ~ '^[a-z_.]{1,80}$'),
    object_id   uuid        not null,
    previous    bytea       not null check (length(previous) = 32),
    hash        bytea       not null check (length(hash) = 32),
    unique (owner_id, seq)
);
create index entry_audience on audit.entry (audience_id, seq desc);
create index entry_object on audit.entry (owner_id, object_id);
comment on table audit.entry is 'What was done, never what was written; append only';

-- The common policy, without its doors for writing.
call audience.protect('audit.entry');
drop policy written on audit.entry;
drop policy changed on audit.entry;
drop policy removed on audit.entry;
revoke insert, update, delete on audit.entry from focalnet_request;
create policy functions on audit.entry to focalnet_owner using (true) with check (true);

create table audit.head (
    owner_id    uuid   not null primary key,
    audience_id uuid   not null,
    seq         bigint not null,
    hash        bytea  not null
);
comment on table audit.head is 'The newest entry of each chain; its row is the lock under which a chain grows. No member text: a policy of its own';
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy functions on audit.head to focalnet_owner using (true) with check (true);

-- The canonical text of an entry, of which the hash is taken. One value a line, so that no two entries have the same
-- text; org.focalnet.audit.AuditEntry writes the same for those who verify an export.
create function audit.canonical(e audit.entry) returns text language sql stable parallel safe
    return concat_ws(E'\n', 'focalnet-audit-1', e.owner_id, e.seq, e.id,
                     to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     coalesce(e.account_id::text, '-'), coalesce(e.sign_in_id::text, '-'),
                     e.act, e.object_kind, e.object_id, encode(e.previous, 'hex'));

-- Adds an entry to the viewer's own chain, as the viewer: neither member nor account nor time can be given from outside.
create function audit.append(fresh uuid, sign_in uuid, act text, kind text, object uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
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
$$;
revoke all on function audit.append(uuid, uuid, text, text, uuid) from public;
grant execute on function audit.append(uuid, uuid, text, text, uuid) to focalnet_request;
