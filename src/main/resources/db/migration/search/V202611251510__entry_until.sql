-- What is readable until an hour is not found after it either, but by its own office: at once, whatever jobs do later.
alter table search.entry add column readable_until timestamptz;
comment on column search.entry.readable_until is 'After this nobody but the owner finds it';
create policy expiring on search.entry as restrictive for select to focalnet_request
    using (readable_until is null or readable_until > now() or owner_id = (select audience.viewer_member()));

-- The newest matches that the viewer may read, as text, so that a test can ask PostgreSQL how it would go.
create or replace function search.statement() returns text language sql immutable as $$
    select $sql$
        with candidate as (
            select e.id, e.at, e.words
              from search.entry e
             where e.words @@ $1
               and array[e.audience_id] && $2
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
