-- Measured at a million texts: the places of two very common words are found in 20 ms, and reading their rows takes half a
-- second, of which only the newest 2,000 are wanted. So the index itself now knows when a text is from and who reads it,
-- and as few of the newest texts are asked as are likely to be enough.

-- The times that a moment belongs to, from days to four years: a few of them cover any stretch of time.
create function search.eras(at timestamptz) returns int[] language sql immutable parallel safe as $$
    select array[floor(extract(epoch from at at time zone 'UTC') / 86400)::int * 4,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 8)::int * 4 + 1,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 64)::int * 4 + 2,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 512)::int * 4 + 3]
$$;

-- Those that cover everything from one moment to another, by few: days up to the next stretch of eight, and so on.
create function search.eras(since timestamptz, until timestamptz) returns int[] language sql immutable as $$
    with recursive cover (level, first, after, last) as (
        select 0, d, (d + 7) / 8 * 8, u
          from (select floor(extract(epoch from since at time zone 'UTC') / 86400)::int as d,
                       floor(extract(epoch from until at time zone 'UTC') / 86400)::int as u) days
        union all
        select level + 1, after / 8, case when level = 2 then last / 8 + 1 else (after / 8 + 7) / 8 * 8 end, last / 8
          from cover where level < 3)
    select array_agg(era * 4 + level) from cover, generate_series(first, least(after - 1, last)) era
$$;
revoke all on function search.eras(timestamptz, timestamptz) from public;

drop index search.entry_words;
create index entry_words on search.entry using gin (words, search.eras(at), (array[audience_id])) with (fastupdate = off);
-- Two thousand of them are ranked for a page: better kept whole than packed. What is too long for a row is packed still.
alter table search.entry alter column words set storage main;
-- Walking the newest by their time needs no row where it is known that everybody sees it.
alter table search.entry set (autovacuum_vacuum_insert_scale_factor = 0.01);

drop function search.newest();
drop function search.expected(tsquery);
drop function search.statement();

-- The newest matches that the viewer may read, as text, so that a test can ask PostgreSQL how it would go.
create function search.statement() returns text language sql immutable as $$
    select $sql$
        with candidate as (
            select e.id, e.at, e.words
              from search.entry e
             where e.words @@ $1
               and array[e.audience_id] && $2
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
revoke all on function search.statement() from public;

-- Asks the newest 5,000 texts first. What they hold tells how many of them are needed for `most`; where that is a good
-- part of all, all are asked.
create or replace function search.find(wanted tsquery, of_kind text, in_group uuid, of_theme text, of_pillar text,
                                       in_language text, by_sender uuid, since timestamptz, until timestamptz, most int,
                                       page_size int, skip int)
    returns table (id uuid, place bigint, total bigint) rows 20
    language plpgsql security definer set search_path = '' set work_mem = '32MB' set jit = off
    set max_parallel_workers_per_gather = 0 as
$$
declare
    audiences uuid[] := audience.viewer_audiences();
    whole     boolean := audience.viewer_role() <> 'CONTRIBUTOR';
    assigned  uuid[] := audience.viewer_assigned();
    page      text := 'select array_agg(p.id order by p.place), max(p.total) from (
                         select f.id, row_number() over (order by f.points desc, f.at desc, f.id) as place,
                                count(*) over () as total
                           from (%s) f order by place limit $15 offset $16) p';
    depth     float8 := 5000;
    rows      float8;
    moment    timestamptz;
    ids       uuid[];
    counted   bigint;
begin
    select greatest(c.reltuples, 0) into rows from pg_catalog.pg_class c where c.oid = 'search.entry'::pg_catalog.regclass;
    loop
        moment := null;
        if depth * 4 < rows then
            select greatest(e.at, since) into moment from search.entry e
             where until is null or e.at < until order by e.at desc offset depth limit 1;
        end if;
        moment := coalesce(moment, since);
        execute format(page, search.statement()) into ids, counted
          using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
                moment, until, most,
                case when moment is not null then search.eras(moment, coalesce(until, (select max(e.at) from search.entry e))) end,
                page_size, skip;
        exit when counted >= most or moment is not distinct from since;
        depth := depth * greatest(3, 1.2 * most / greatest(counted, 1));
    end loop;
    return query select u.id, u.place, counted from unnest(ids) with ordinality u(id, place);
end;
$$;
