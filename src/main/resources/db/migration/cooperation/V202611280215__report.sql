-- What the network's cooperation came to in a period: for whom the network is, in steps of five, and only what concerns at
-- least five members. No row names one, nor orders them.
create function cooperation.report(since date, before date) returns table (measure text, key text, number int)
    language sql stable security definer set search_path = ''
begin atomic
    with need as (select n.id, n.owner_id, n.themes, n.form, n.posted_at from cooperation.need n
                   where n.posted_at >= since and n.posted_at < before),
    offer as (select o.id, o.owner_id, o.themes, o.form from cooperation.offer o
               where o.posted_at >= since and o.posted_at < before),
    met as (select i.id, m.member, i.themes, i.form from cooperation.introduction i
             cross join lateral (values (i.need_member), (i.offer_member)) as m (member)
             where i.introduced_at >= since and i.introduced_at < before),
    said as (select s.introduction_id, s.owner_id, s.kind, s.code, s.version from cooperation.step s
              where s.at >= since and s.at < before),
    counted (measure, key, member, item) as (
        select 'needs', '', n.owner_id, n.id from need n
        union all select 'needs.theme', t, n.owner_id, n.id from need n, unnest(n.themes) t
        union all select 'needs.form', n.form, n.owner_id, n.id from need n
        union all select 'offers', '', o.owner_id, o.id from offer o
        union all select 'offers.theme', t, o.owner_id, o.id from offer o, unnest(o.themes) t
        union all select 'offers.form', o.form, o.owner_id, o.id from offer o
        union all select 'partnerships', '', i.member, i.id from met i
        union all select 'partnerships.theme', t, i.member, i.id from met i, unnest(i.themes) t
        union all select 'partnerships.form', i.form, i.member, i.id from met i
        union all select 'outcome', case s.kind when 'CLOSED' then s.code else 'WITHDRAWN' end, s.owner_id, s.introduction_id
                    from said s where s.kind in ('CLOSED', 'WITHDRAWN')
        union all select 'followed.' || s.version, s.code, s.owner_id, s.introduction_id from said s
                   where s.kind = 'FOLLOWED' and s.code in ('MET', 'PARTLY', 'UNMET'))
    select c.measure, c.key, (count(distinct c.item) / 5 * 5)::int
      from counted c
     where '00000000-0000-7000-8000-000000000002' = any ((select audience.viewer_audiences())::uuid[])
     group by c.measure, c.key
    having count(distinct c.member) >= 5 and count(distinct c.item) >= 5;
end;
revoke all on function cooperation.report(date, date) from public;
grant execute on function cooperation.report(date, date) to focalnet_request;
