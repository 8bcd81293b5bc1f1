-- Of a side that withheld its name, where it is: only as closely that at least five members could be meant. What may be
-- said of whom is the member module's rule (WideRegions); the function keeps it from a side that shows its name anyway.
alter table cooperation.proposal add column their_region text check (their_region ~ '^([0-9]{3}|[A-Z_]{2,20})$');
comment on column cooperation.proposal.their_region is 'An M49 subregion or a regional group, where the other side withheld its identity and enough members share it';

drop function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date);
create function cooperation.propose(fresh uuid, wanted uuid, given uuid, for_need uuid, for_offer uuid,
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
revoke all on function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date, text, text) from public;
grant execute on function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date, text, text) to focalnet_matcher;
