-- A side that is frozen is not brought together with anybody, and what the other side holds of its words is not read. A
-- proposal of a side that withheld its name stays as it is: that it went away would say whose it was.
call audience.withhold('cooperation.introduction', 'need_member');
call audience.withhold('cooperation.introduction', 'offer_member');
call audience.withhold('cooperation.proposal', 'their_member');

-- As before, but never with a frozen side.
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
    if n.id is null or o.id is null or n.owner_id = o.owner_id or array[n.owner_id, o.owner_id] && audience.frozen() or n.partners_found >= n.partners
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

-- As before, but nobody is introduced to a side that is frozen: the second yes is asked for again once it is back.
create or replace function cooperation.answer(proposed uuid, yes boolean, why text, why_text text, fresh uuid, fresh_audience uuid,
                                   now timestamptz)
    returns table (outcome text, introduction uuid, audience uuid, purpose text, other_side uuid)
    language plpgsql security definer set search_path = '' as
$$
declare
    p cooperation.proposal;
    m cooperation.match;
    n cooperation.need;
    o cooperation.offer;
    named uuid;
    marks constant text[] := array['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];
    namings constant text[] := array['NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED'];
    mark text;
    naming text;
begin
    select * into p from cooperation.proposal where id = proposed and owner_id = audience.viewer_member();
    if p.id is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY') then
        return;
    end if;
    select * into m from cooperation.match where id = p.match_id
       and audience.viewer_member() = case p.side when 'NEED' then need_owner else offer_owner end;
    select * into n from cooperation.need where id = m.need_id for update;
    select * into o from cooperation.offer where id = m.offer_id for update;
    select * into m from cooperation.match where id = m.id for update;
    if m.id is null or m.state <> 'OPEN' or (case p.side when 'NEED' then m.need_yes else m.offer_yes end) is not null then
        return query select 'CLOSED', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    if yes and coalesce(case p.side when 'NEED' then m.offer_yes else m.need_yes end, false)
       and array[n.owner_id, o.owner_id] && audience.frozen() then
        return query select 'CLOSED', null::uuid, null::uuid, null::text, null::uuid; -- nothing was written: ask again later
        return;
    end if;
    update cooperation.match set need_yes = case p.side when 'NEED' then yes else need_yes end,
                                 offer_yes = case p.side when 'OFFER' then yes else offer_yes end
     where id = m.id returning * into m;
    update cooperation.proposal set state = case when yes then 'ACCEPTED' else 'DECLINED' end, reason = why,
                                    reason_text = why_text, answered_at = now
     where id = p.id;
    if not yes then
        update cooperation.match set state = 'DECLINED' where id = m.id;
        update cooperation.proposal set state = 'NOT_TAKEN_UP' where match_id = m.id and id <> p.id;
        return query select 'DECLINED', null::uuid, null::uuid, null::text,
                            case p.side when 'NEED' then m.offer_owner else m.need_owner end;
        return;
    end if;
    if not (coalesce(m.need_yes, false) and coalesce(m.offer_yes, false)) then
        return query select 'WAITING', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    if n.state <> 'POSTED' or o.state <> 'POSTED' or o.capacity_used >= o.capacity then
        update cooperation.match set state = 'LAPSED' where id = m.id;
        update cooperation.proposal set state = 'LAPSED' where match_id = m.id;
        return query select 'LAPSED', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    named := audience.resolve(fresh_audience, 'NAMED', null, array[n.owner_id, o.owner_id]);
    -- left to the matcher, AMBER+STRICT means 'nobody yet': agreeing opens it to two. Any other mark goes with the text.
    mark := marks[greatest(array_position(marks, 'AMBER'),
        case when n.audience_kind = 'OWN' and n.tlp = 'AMBER_STRICT' then 0 else array_position(marks, n.tlp) end,
        case when o.audience_kind = 'OWN' and o.tlp = 'AMBER_STRICT' then 0 else array_position(marks, o.tlp) end)];
    naming := namings[greatest(array_position(namings, n.attribution), array_position(namings, o.attribution))];
    insert into cooperation.introduction
        (id, owner_id, audience_id, match_id, tlp, attribution, need_member, offer_member, need_title, need_outcome,
         need_tried, need_language, offer_title, offer_what, offer_conditions, offer_language, form, themes, starts, ends,
         introduced_at)
    values
        (fresh, n.owner_id, named, m.id, mark, naming, n.owner_id, o.owner_id, n.title, n.outcome, n.tried, n.language,
         o.title, o.what, o.conditions, o.language, n.form, n.themes, greatest(n.starts, o.starts), least(n.ends, o.ends), now);
    update cooperation.match set state = 'AGREED' where id = m.id;
    update cooperation.proposal set state = 'AGREED', introduction_id = fresh where match_id = m.id;
    update cooperation.need set partners_found = partners_found + 1 where id = n.id;
    update cooperation.offer set capacity_used = capacity_used + 1 where id = o.id;
    return query select 'AGREED', fresh, named, n.title, case p.side when 'NEED' then o.owner_id else n.owner_id end;
end;
$$;

-- As before, but what a frozen member posted neither expires nor is hidden, and nobody there is reminded.
create or replace function cooperation.turn(today date, now timestamptz) returns table (what text, item uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
declare
    gone record;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job turns the day' using errcode = 'insufficient_privilege';
    end if;
    for gone in
        update cooperation.need n set state = 'EXPIRED', audience_id = n.own_audience, version = n.version + 1
         where n.state = 'POSTED' and n.expires_on < today and n.owner_id <> all (audience.frozen())
        returning n.id, n.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'EXPIRED', gone.id, gone.owner_id;
    end loop;
    for gone in
        update cooperation.offer o set state = 'HIDDEN', audience_id = o.own_audience, version = o.version + 1
         where o.state = 'POSTED' and o.renew_by < today and o.owner_id <> all (audience.frozen())
        returning o.id, o.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'HIDDEN', gone.id, gone.owner_id;
    end loop;
    return query
        update cooperation.proposal p set reminded_at = now
         where p.state = 'OPEN' and p.reminded_at is null and p.decide_by <= today + 3
           and p.owner_id <> all (audience.frozen())
        returning 'DECIDE', p.id, p.owner_id;
end;
$$;
