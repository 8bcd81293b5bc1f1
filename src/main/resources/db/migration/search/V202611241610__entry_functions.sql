-- Full text is not leak-proof in PostgreSQL's eyes: under row-level security its index is not used, and each search reads
-- every row that the viewer may read. These functions work as the owner of the table and so may use it; they apply the
-- viewer's own audiences themselves, and give out ids of what that viewer may read, never a text.
-- docs/decisions/0009 has the alternatives.


-- The two ways to the newest matches, as text, so that a test can ask PostgreSQL how it would go.
-- 'index': by the words; right wherever few texts hold them all. 'newest': from the newest text backwards, $11 of them,
-- right where so many texts hold them that reading all their places costs more.
create function search.statement(way text) returns text language sql immutable as $$
    select replace($sql$
        with candidate as (
            select e.id, e.at, e.words
              from SOURCE e
             where e.words @@ $1
               and e.audience_id = any ($2)
               and ($3 or e.audience_id = '00000000-0000-7000-8000-000000000001' or e.id = any ($4))
               and ($5::text is null or e.kind = $5)
               and ($6::uuid is null or e.group_id = $6)
               and ($7::text is null or $7 = any (e.themes))
               and ($8::text is null or $8 = any (e.pillars))
               and ($9::text is null or e.language = $9)
               and ($10::uuid is null or e.sender_id = $10)
               and ($12::timestamptz is null or e.at >= $12)
               and ($13::timestamptz is null or e.at < $13)
             order by (e.at + interval '0') desc
             limit $14)
        select c.id, c.at, ts_rank('{0.1, 0.2, 0.4, 1.0}', c.words, $1, 1) as points from candidate c
    $sql$, 'SOURCE', case way
        when 'newest' then '(select * from search.entry newest order by newest.at desc limit $11)'
        else 'search.entry' end)
$$;
revoke all on function search.statement(text) from public;

-- How many texts PostgreSQL believes to hold what is asked, readable or not: decides the way, and is told to nobody.
create function search.expected(wanted tsquery) returns float8 language plpgsql set search_path = '' as $$
declare
    plan json;
begin
    execute format('explain (format json) select from search.entry e where e.words @@ %L::tsquery', wanted) into plan;
    return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
end;
$$;
revoke all on function search.expected(tsquery) from public;

-- The newest matches that the viewer may read, the best first: a page of them with the number of all, at most `most`.
create function search.find(wanted tsquery, of_kind text, in_group uuid, of_theme text, of_pillar text, in_language text,
                            by_sender uuid, since timestamptz, until timestamptz, most int, page_size int, skip int)
    returns table (id uuid, place bigint, total bigint) rows 20
    language plpgsql security definer set search_path = '' as
$$
declare
    audiences uuid[] := audience.viewer_audiences();
    whole     boolean := audience.viewer_role() <> 'CONTRIBUTOR';
    assigned  uuid[] := audience.viewer_assigned();
    expected  float8;
    rows      float8;
    depth     int := 0;
    way       text := 'index';
    page      text := 'select f.id, row_number() over (order by f.points desc, f.at desc, f.id), count(*) over ()
                         from (%s) f order by f.points desc, f.at desc, f.id limit $15 offset $16';
    counted   bigint;
begin
    if of_kind is null and in_group is null and of_theme is null and of_pillar is null and in_language is null
       and by_sender is null and since is null and until is null then
        select greatest(c.reltuples, 0) into rows from pg_catalog.pg_class c where c.oid = 'search.entry'::pg_catalog.regclass;
        if rows > 50000 then
            expected := search.expected(wanted);
            -- about three texts of the newest cost as much as one found by its words somewhere in the table
            depth := least(200000, 6.0 * most * rows / greatest(expected, 1));
            if depth < expected then
                way := 'newest';
            end if;
        end if;
    end if;
    if way = 'newest' then
        execute format('select count(*) from (%s) f', search.statement('newest')) into counted
          using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
                depth, since, until, most;
        if counted < most then
            way := 'index'; -- not foreseen: these words avoid each other
        end if;
    end if;
    return query execute format(page, search.statement(way))
      using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
            depth, since, until, most, page_size, skip;
end;
$$;
revoke all on function search.find(tsquery, text, uuid, text, text, text, uuid, timestamptz, timestamptz, int, int, int) from public;
grant execute on function search.find(tsquery, text, uuid, text, text, text, uuid, timestamptz, timestamptz, int, int, int) to focalnet_request;

-- A word and what is left of it without one letter.
create function search.near(word text) returns text[] language sql immutable as $$
    select array_agg(distinct n) from (
        select word as n
        union all
        select left(word, i - 1) || substr(word, i + 1) from generate_series(1, length(word)) i) shortened
$$;
revoke all on function search.near(text) from public;

-- Keeps the words of a text that was brought in. Says nothing back: not even which were new.
create function search.learn(words text[]) returns void language sql security definer set search_path = ''
begin atomic
    insert into search.word (word, near)
    select w, search.near(w) from (select distinct w from unnest(learn.words) w) fresh
     where length(w) between 4 and 24 and not exists (select from search.word k where k.word = w)
     order by w
    on conflict (word) do nothing;
end;
revoke all on function search.learn(text[]) from public;
grant execute on function search.learn(text[]) to focalnet_request;

-- Words that differ from this one by a letter or two and stand in a text that the viewer may read. What others wrote
-- cannot crowd them out: no limit is set before it is known that the viewer may read them.
create function search.alike(typed text) returns setof text
    language plpgsql security definer set search_path = '' as
$$
declare
    candidate text;
begin
    if length(typed) not between 4 and 24 then
        return;
    end if;
    for candidate in
        select w.word from search.word w where w.near && search.near(typed) and w.word <> typed order by w.word
    loop
        if exists (select from search.find(('''' || candidate || '''')::tsquery, null, null, null, null, null, null, null,
                                           null, 1, 1, 0)) then
            return next candidate;
        end if;
    end loop;
end;
$$;
revoke all on function search.alike(text) from public;
grant execute on function search.alike(text) to focalnet_request;

-- Forgets the words that no text holds any longer. The nightly job's act.
create function search.forget() returns void language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the nightly job forgets' using errcode = 'insufficient_privilege';
    end if;
    delete from search.word w
     where not exists (select from search.entry e where e.words @@ ('''' || w.word || '''')::tsquery);
end;
$$;
revoke all on function search.forget() from public;
grant execute on function search.forget() to focalnet_request;

-- Whether a kind has been brought in by this version of the analyser, and that it now has.
create function search.filled(of_kind text, version int) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from search.fill f where f.kind = of_kind and f.analyser = version);
end;
revoke all on function search.filled(text, int) from public;
grant execute on function search.filled(text, int) to focalnet_request;

create function search.note_fill(of_kind text, version int, now timestamptz) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job that fills the index notes that it did' using errcode = 'insufficient_privilege';
    end if;
    insert into search.fill (kind, analyser, filled_at) values (of_kind, version, now)
    on conflict (kind) do update set analyser = excluded.analyser, filled_at = excluded.filled_at;
end;
$$;
revoke all on function search.note_fill(text, int, timestamptz) from public;
grant execute on function search.note_fill(text, int, timestamptz) to focalnet_request;

-- Whose saved searches wait to be run: the members and accounts, never what they search for.
create function search.savers() returns table (saved uuid, member uuid, account uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks whose searches wait' using errcode = 'insufficient_privilege';
    end if;
    return query select s.id, s.owner_id, s.account_id from search.saved s order by s.owner_id, s.id;
end;
$$;
revoke all on function search.savers() from public;
grant execute on function search.savers() to focalnet_request;
