-- A pair that the secretariat suggests by hand, from a need and an offer that it reads itself. What becomes of it, and
-- whether it was written at all, it does not learn: a side may have left the other out.
alter table cooperation.proposal add column suggested boolean not null default false;
comment on column cooperation.proposal.suggested is 'By the secretariat, by hand; else by the matcher';

create function cooperation.suggest(wanted uuid, given uuid, fresh uuid, for_need uuid, for_offer uuid, points int,
                                    points_by text, now timestamptz, today date, decide date) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    n cooperation.need;
    o cooperation.offer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat suggests' using errcode = 'insufficient_privilege';
    end if;
    select * into n from cooperation.need where id = wanted and state = 'POSTED' and expires_on >= today
       and audience_id = any ((select audience.viewer_audiences())::uuid[]) for update;
    select * into o from cooperation.offer where id = given and state = 'POSTED' and renew_by >= today
       and audience_id = any ((select audience.viewer_audiences())::uuid[]) for update;
    if n.id is null or o.id is null or n.owner_id = o.owner_id then
        return false;
    end if;
    if not exists (select from cooperation.exclusion x
                    where x.item_id = n.id and x.member_id = o.owner_id or x.item_id = o.id and x.member_id = n.owner_id)
       and n.audience_id in (select audience.of_member(o.owner_id)) and o.audience_id in (select audience.of_member(n.owner_id)) then
        perform cooperation.propose(fresh, wanted, given, for_need, for_offer, points, points_by, now, today, decide, null,
                                    null, null, null);
        update cooperation.proposal p set suggested = true where p.match_id = fresh;
    end if;
    return true;
end;
$$;
revoke all on function cooperation.suggest(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date) from public;
grant execute on function cooperation.suggest(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date) to focalnet_request;

-- How much lies still that the secretariat does not read: of at least five members, in steps of five, and nothing else of it.
create function cooperation.still(today date) returns table (needs_waiting int, proposals_waiting int,
                                                       partnerships_still int)
    language plpgsql stable security definer set search_path = '' as
$$
declare
    waiting record;
    asked record;
    quiet record;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat has a desk' using errcode = 'insufficient_privilege';
    end if;
    select count(*) as items, count(distinct n.owner_id) as members into waiting from cooperation.need n
     where n.state = 'POSTED' and n.expires_on >= today and n.partners_found < n.partners and n.posted_at < today - 14
       and not n.audience_id = any ((select audience.viewer_audiences())::uuid[]);
    select count(*) as items, count(distinct p.owner_id) as members into asked from cooperation.proposal p
     where p.state = 'OPEN' and p.decide_by <= today + 3;
    -- nothing said for sixty days, by either side, and not closed
    select count(distinct i.id) as items, count(distinct m.member) as members into quiet from cooperation.introduction i
     cross join lateral (values (i.need_member), (i.offer_member)) as m (member)
     where i.introduced_at < today - 60
       and not exists (select from cooperation.step s
                        where s.introduction_id = i.id and (s.at >= today - 60 or s.kind in ('CLOSED', 'WITHDRAWN')));
    return query select case when waiting.members < 5 then 0 else (waiting.items / 5 * 5)::int end,
                        case when asked.members < 5 then 0 else (asked.items / 5 * 5)::int end,
                        case when quiet.members < 5 then 0 else (quiet.items / 5 * 5)::int end;
end;
$$;
revoke all on function cooperation.still(date) from public;
grant execute on function cooperation.still(date) to focalnet_request;
