-- An entry joins its chain when its transaction commits, not where it is recorded. The chain's head is one row for all
-- of a member, and who took it in the middle of a transaction waited with it for rows that somebody else held, who in
-- turn waited for the head: two acts of one office at once could stop each other. Now the head is the last lock taken.
create table audit.pending (
    id          uuid not null primary key,
    owner_id    uuid not null,
    account_id  uuid,
    sign_in_id  uuid,
    act         text not null check (act ~ '^[a-z_.]{1,80}$'),
    object_kind text not null check (object_kind ~ '^[a-z_.]{1,80}$'),
    object_id   uuid not null
);
comment on table audit.pending is 'What a transaction recorded until it commits: empty for everybody else, at any time. No member text: a policy of its own';
alter table audit.pending enable row level security;
alter table audit.pending force row level security;
create policy functions on audit.pending to focalnet_owner using (true) with check (true);
call audience.follow('audit.pending');

-- Records an act of the viewer: neither member nor account nor time can be given from outside.
create or replace function audit.append(fresh uuid, sign_in uuid, act text, kind text, object uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
declare
    me uuid := audience.viewer_member();
begin
    if me is null then
        raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from audit.head h where h.owner_id = me) then
        insert into audit.head (owner_id, audience_id, seq, hash)
        values (me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), 0, decode(repeat('00', 32), 'hex'))
        on conflict (owner_id) do nothing;
    end if;
    insert into audit.pending values (fresh, me, audience.viewer_account(), sign_in, act, kind, object);
end;
$$;

-- Adds what was recorded to the chain of its member, in the order in which it was recorded.
create function audit.chain() returns trigger
    language plpgsql security definer set search_path = '' as
$$
declare
    last audit.head;
    next audit.entry;
begin
    select * into strict last from audit.head h where h.owner_id = new.owner_id for update;
    next.id := new.id;
    next.owner_id := new.owner_id;
    next.audience_id := last.audience_id;
    next.seq := last.seq + 1;
    next.at := clock_timestamp();
    next.account_id := new.account_id;
    next.sign_in_id := new.sign_in_id;
    next.act := new.act;
    next.object_kind := new.object_kind;
    next.object_id := new.object_id;
    next.previous := last.hash;
    next.hash := sha256(convert_to(audit.canonical(next), 'UTF8'));
    insert into audit.entry select next.*;
    update audit.head h set seq = next.seq, hash = next.hash where h.owner_id = new.owner_id;
    delete from audit.pending p where p.id = new.id;
    return null;
end;
$$;
revoke all on function audit.chain() from public;
create constraint trigger chain after insert on audit.pending
    deferrable initially deferred for each row execute function audit.chain();
