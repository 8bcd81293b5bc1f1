-- Under the Chatham House Rule: what is contributed waits here without its writer, and becomes a post that belongs to the
-- thread. Nobody but the two functions below reads these tables, and none of their columns could name anybody: no member,
-- no account, no time, ids drawn at random. No foreign key either: it would mark the thread's row with the transaction.
create table exchange.pending (
    id        uuid not null primary key,
    thread_id uuid not null,
    text      text not null check (char_length(text) between 1 and 8000)
);
comment on table exchange.pending is 'Contributions that wait for the next quarter hour; of nobody';

create table exchange.spent_token (
    hash bytea not null primary key check (octet_length(hash) = 32),
    day  date  not null
);
comment on table exchange.spent_token is 'That one of the day''s tokens of a room was used; whose, only a key outside the database tells';

do $$
declare
    t regclass;
begin
    foreach t in array array['exchange.pending', 'exchange.spent_token']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;
create policy functions on exchange.thread for select to focalnet_owner using (true);
create policy published on exchange.post for insert to focalnet_owner with check (owner_id = thread_id);

-- A thread keeps its mode, and one without names takes no post that belongs to a member.
create function exchange.keep_mode() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if tg_table_name = 'thread' then
        if new.mode <> old.mode then
            raise exception 'a thread keeps its mode' using errcode = 'check_violation';
        end if;
    elsif new.owner_id <> new.thread_id
          and exists (select from exchange.thread t where t.id = new.thread_id and t.mode = 'UNATTRIBUTED') then
        raise exception 'a post in this thread has no owner but the thread' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
revoke all on function exchange.keep_mode() from public;
create trigger mode_kept before update on exchange.thread for each row execute function exchange.keep_mode();
create trigger mode_kept before insert or update on exchange.post for each row execute function exchange.keep_mode();

-- When a thread without names was last opened is kept to the quarter hour, and nothing that was begun there at all.
create function exchange.blur() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if not exists (select from exchange.thread t where t.id = new.thread_id and t.mode = 'UNATTRIBUTED') then
        return new;
    end if;
    if tg_table_name = 'draft' then
        return null;
    end if;
    new.visited_at := date_bin('15 minutes', new.visited_at, '2000-01-01 00:00:00+00');
    return new;
end;
$$;
revoke all on function exchange.blur() from public;
create trigger blurred before insert or update on exchange.visit for each row execute function exchange.blur();
create trigger blurred before insert or update on exchange.draft for each row execute function exchange.blur();

-- Takes a contribution of whoever may write there. The tokens are those of the viewer's member for this day; one that was
-- not used yet is used. The same text twice, by an impatient hand, is one.
create function exchange.contribute(wanted uuid, words text, tokens bytea[], today date) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    shut  boolean;
    token bytea;
begin
    select t.closed_at is not null into shut from exchange.thread t
     where t.id = wanted and t.mode = 'UNATTRIBUTED' and t.audience_id = any (audience.viewer_audiences());
    if shut is null or audience.viewer_member() is null
       or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return 'MISSING';
    elsif shut then
        return 'CLOSED';
    elsif exists (select from exchange.pending p where p.thread_id = wanted and p.text = words) then
        return 'KEPT';
    end if;
    foreach token in array tokens loop
        insert into exchange.spent_token (hash, day) values (token, today) on conflict do nothing;
        if found then
            insert into exchange.pending (id, thread_id, text) values (gen_random_uuid(), wanted, words);
            return 'KEPT';
        end if;
    end loop;
    return 'SPENT';
end;
$$;
revoke all on function exchange.contribute(uuid, text, bytea[], date) from public;
grant execute on function exchange.contribute(uuid, text, bytea[], date) to focalnet_request;

-- Makes all that waits into posts, at the quarter hour and in an order drawn at random. Both tables are emptied as files
-- and written anew in one transaction, so that neither the place of a row nor the number of a transaction tells when, or
-- beside which token, it came.
create function exchange.publish(now timestamptz) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    quarter timestamptz := date_bin('15 minutes', publish.now, '2000-01-01 00:00:00+00');
    threads uuid[];
    texts   text[];
    hashes  bytea[];
    days    date[];
    made    integer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job publishes' using errcode = 'insufficient_privilege';
    end if;
    lock table exchange.pending, exchange.spent_token in access exclusive mode;
    select array_agg(p.thread_id), array_agg(p.text) into threads, texts from exchange.pending p;
    select array_agg(s.hash order by s.hash), array_agg(s.day order by s.hash) into hashes, days
      from exchange.spent_token s where s.day >= (publish.now at time zone 'UTC')::date;
    truncate exchange.pending, exchange.spent_token;
    insert into exchange.spent_token (hash, day) select * from unnest(hashes, days);
    insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, written_at, tlp)
    select gen_random_uuid(), t.id, t.audience_id, t.room_id, t.id, '–', 'PERSONAL', w.text, quarter, t.tlp
      from unnest(threads, texts) as w (thread_id, text)
      join exchange.thread t on t.id = w.thread_id
     order by gen_random_uuid();
    get diagnostics made = row_count;
    return made;
end;
$$;
revoke all on function exchange.publish(timestamptz) from public;
grant execute on function exchange.publish(timestamptz) to focalnet_request;
