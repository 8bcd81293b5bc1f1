-- Of the 2,000 that are ranked only a page is put in order, and all are only counted: no numbers are given to the rest.
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
    page      text := 'with ranked as materialized (%s)
                       select (select array_agg(p.id order by p.points desc, p.at desc, p.id)
                                 from (select r.id, r.points, r.at from ranked r
                                        order by r.points desc, r.at desc, r.id limit $15 offset $16) p),
                              (select count(*) from ranked)';
    depth     float8 := 1000;
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
        depth := depth * greatest(case when counted < 50 then 3 else 1.2 end, 1.2 * most / greatest(counted, 1));
    end loop;
    return query select u.id, u.place, counted from unnest(ids) with ordinality u(id, place);
end;
$$;
