-- An entry may hold words of another than its owner: the title of the thread in which something was written. It stays its
-- owner's, who writes it anew or takes it out at any time; so what it holds is put aside for as long as that other member is
-- frozen, and nothing is found by it. Entries from before are brought in anew (Analysis.VERSION).
alter table search.entry add column also_id uuid;
comment on column search.entry.also_id is 'Another member whose words are in it';
create index entry_also on search.entry (also_id) where also_id is not null;

create table search.withheld (
    id        uuid     not null primary key,
    member_id uuid     not null,
    title     text     not null,
    body      text     not null,
    words     tsvector not null
);
comment on table search.withheld is 'What entries with words of frozen members hold, until the freeze is lifted';
alter table search.withheld enable row level security;
alter table search.withheld force row level security;
create policy functions on search.withheld to focalnet_owner using (true) with check (true);

create function search.withhold_words() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if tg_op = 'INSERT' then
        insert into search.withheld (id, member_id, title, body, words)
        select e.id, new.member_id, e.title, e.body, e.words from search.entry e where e.also_id = new.member_id
        on conflict (id) do nothing;
        update search.entry e set title = '–', body = '', words = '' where e.also_id = new.member_id;
        return null;
    end if;
    -- what was written anew meanwhile has words, and is not put back
    update search.entry e set title = w.title, body = w.body, words = w.words from search.withheld w
     where w.member_id = old.member_id and e.id = w.id and e.words = '';
    delete from search.withheld w where w.member_id = old.member_id;
    return null;
end;
$$;
revoke all on function search.withhold_words() from public;
create trigger entries_withheld after insert or delete on audience.freeze
    for each row execute function search.withhold_words();

-- The condition of the policy stands a second time in this function; it goes for what is frozen too.
create or replace function search.statement() returns text language sql immutable as $$
    select $sql$
        with candidate as (
            select e.id, e.at, e.words
              from search.entry e
             where e.words @@ $1
               and array[e.audience_id] && $2
               and coalesce(e.owner_id <> all ((select audience.viewer_frozen())::uuid[]), true)
               and (e.readable_until is null or e.readable_until > now() or e.owner_id = audience.viewer_member())
               and ($3 or e.audience_id = '00000000-0000-7000-8000-000000000001' or e.id = any ($4))
               and ($5::text is null or e.kind = $5)
               and ($6::uuid is null or e.group_id = $6)
               and ($7::text is null or $7 = any (e.themes))
               and ($8::text is null or $8 = any (e.pillars))
               and ($9::text is null or e.language = $9)
               and ($10::uuid is null or e.sender_id = $10)
               and ($11::timestamptz is null or (e.at >= $11) is true) -- by the rows found, not by an index of its own
               and ($12::timestamptz is null or (e.at < $12) is true)
               and ($14::int[] is null or search.eras(e.at) && $14)
             order by (e.at + interval '0') desc
             limit $13)
        select c.id, c.at, ts_rank('{0.1, 0.2, 0.4, 1.0}', c.words, $1, 1) as points from candidate c
    $sql$
$$;

-- Searches that a frozen hub keeps are not run meanwhile.
create or replace function search.savers() returns table (saved uuid, member uuid, account uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks whose searches wait' using errcode = 'insufficient_privilege';
    end if;
    return query
        select s.id, s.owner_id, s.account_id from search.saved s
         where s.owner_id <> all (audience.frozen()) order by s.owner_id, s.id;
end;
$$;
