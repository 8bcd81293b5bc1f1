-- Who withheld its name is not brought together with a side that limits who may be told of it or excludes members, nor
-- while the network has fewer than six: five beside the reader (the member module's WideRegions).
grant select (withheld) on cooperation.need to focalnet_matcher;
grant select (withheld) on cooperation.offer to focalnet_matcher;

-- the function below asks whom an item leaves out
create policy functions on cooperation.exclusion to focalnet_owner using (true) with check (true);

create or replace function cooperation.propose(fresh uuid, wanted uuid, given uuid, for_need uuid, for_offer uuid,
                                    points int, points_by text, now timestamptz, today date, decide date,
                                    need_region text, offer_region text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    n cooperation.need;
    o cooperation.offer;
begin
    select * into n from cooperation.need where id = wanted and state = 'POSTED' and expires_on >= today for update;
    select * into o from cooperation.offer where id = given and state = 'POSTED' and renew_by >= today for update;
    if n.id is null or o.id is null or n.owner_id = o.owner_id or n.partners_found >= n.partners
       or (select count(*) from cooperation.match m where m.need_id = n.id and m.state = 'OPEN') >= 3
       or (select count(*) from cooperation.match m where m.offer_id = o.id and m.state = 'OPEN') + o.capacity_used >= o.capacity
       -- whose name is withheld would be read from whom the other side leaves out, or from a network of a few
       or n.withheld and (o.audience_kind in ('NAMED', 'GROUP')
                          or exists (select from cooperation.exclusion x where x.item_id = o.id))
       or o.withheld and (n.audience_kind in ('NAMED', 'GROUP')
                          or exists (select from cooperation.exclusion x where x.item_id = n.id))
       or (n.withheld or o.withheld) and (select count(*) from audience.preview('NETWORK', null, null)) < 6
    then
        return false;
    end if;
    insert into cooperation.match (id, need_id, offer_id, need_owner, offer_owner, state, found_at)
    values (fresh, n.id, o.id, n.owner_id, o.owner_id, 'OPEN', now)
    on conflict (need_id, offer_id) do nothing;
    if not found then
        return false;
    end if;
    insert into cooperation.proposal
        (id, owner_id, audience_id, match_id, side, own_item, state, score, parts, their_member, their_region, their_item, their_kind,
         their_form, their_themes, their_pillars, their_sectors, their_languages, their_starts, their_ends, their_delivery,
         found_at, decide_by)
    values
        (for_need, n.owner_id, n.own_audience, fresh, 'NEED', n.id, 'OPEN', points, points_by,
         case when not o.withheld then o.owner_id end, case when o.withheld then offer_region end,
         case when o.audience_id in (select audience.of_member(n.owner_id)) then o.id end,
         o.kind, o.form, o.themes, o.pillars, o.sectors, o.languages, o.starts, o.ends, o.delivery, now, decide),
        (for_offer, o.owner_id, o.own_audience, fresh, 'OFFER', o.id, 'OPEN', points, points_by,
         case when not n.withheld then n.owner_id end, case when n.withheld then need_region end,
         case when n.audience_id in (select audience.of_member(o.owner_id)) then n.id end,
         n.kind, n.form, n.themes, n.pillars, n.sectors, n.languages, n.starts, n.ends, n.delivery, now, decide);
    return true;
end;
$$;
