-- Measured at a million texts: of 850 ms for two words that 97,000 texts hold together, the words' index takes 20, an index
-- on readers, which PostgreSQL adds of its own, 60, and the rest goes into rows that are then not among the newest 2,000.
-- So very common words are looked for among the newest texts first, then among more, and only then among all.
drop function search.statement(text);

-- The newest matches that the viewer may read, as text, so that a test can ask PostgreSQL how it would go.
create function search.statement() returns text language sql immutable as $$
    select $sql$
        with candidate as (
            select e.id, e.at, e.words
              from search.entry e
             where (e.audience_id = any ($2)) is true -- by the rows found, not by an index of its own
               and e.words @@ $1
               and ($3 or e.audience_id = '00000000-0000-7000-8000-000000000001' or e.id = any ($4))
               and ($5::text is null or e.kind = $5)
               and ($6::uuid is null or e.group_id = $6)
               and ($7::text is null or $7 = any (e.themes))
               and ($8::text is null or $8 = any (e.pillars))
               and ($9::text is null or e.language = $9)
               and ($10::uuid is null or e.sender_id = $10)
               and ($11::timestamptz is null or e.at >= $11)
               and ($12::timestamptz is null or e.at < $12)
             order by (e.at + interval '0') desc
             limit $13)
        select c.id, c.at, ts_rank('{0.1, 0.2, 0.4, 1.0}', c.words, $1, 1) as points from candidate c
    $sql$
$$;
revoke all on function search.statement() from public;

-- From when on the newest sixteenth and the newest quarter of all texts are, about: by a look at a thousandth of them.
create function search.newest() returns timestamptz[] language sql volatile set search_path = '' as $$
    select percentile_disc(array[0.9375, 0.75]) within group (order by e.at)
      from search.entry e tablesample system (0.1)
$$;
revoke all on function search.newest() from public;

create or replace function search.find(wanted tsquery, of_kind text, in_group uuid, of_theme text, of_pillar text,
                                       in_language text, by_sender uuid, since timestamptz, until timestamptz, most int,
                                       page_size int, skip int)
    returns table (id uuid, place bigint, total bigint) rows 20
    language plpgsql security definer set search_path = '' set work_mem = '32MB' as
$$
declare
    audiences uuid[] := audience.viewer_audiences();
    whole     boolean := audience.viewer_role() <> 'CONTRIBUTOR';
    assigned  uuid[] := audience.viewer_assigned();
    rows      float8;
    windows   timestamptz[] := array[since];
    moment    timestamptz;
    page      text := 'select array_agg(p.id order by p.place), max(p.total) from (
                         select f.id, row_number() over (order by f.points desc, f.at desc, f.id) as place,
                                count(*) over () as total
                           from (%s) f order by place limit $14 offset $15) p';
    ids       uuid[];
    counted   bigint;
begin
    if of_kind is null and in_group is null and of_theme is null and of_pillar is null and in_language is null
       and by_sender is null and since is null and until is null then
        select greatest(c.reltuples, 0) into rows from pg_catalog.pg_class c where c.oid = 'search.entry'::pg_catalog.regclass;
        -- words of one language stand together more often than is foreseen, so a little foreseen is enough
        if rows > 50000 and search.expected(wanted) > rows / 5000 then
            windows := coalesce(search.newest(), '{}') || windows;
        end if;
    end if;
    foreach moment in array windows loop
        execute format(page, search.statement()) into ids, counted
          using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
                moment, until, most, page_size, skip;
        exit when counted >= most;
    end loop;
    return query select u.id, u.place, counted from unnest(ids) with ordinality u(id, place);
end;
$$;
