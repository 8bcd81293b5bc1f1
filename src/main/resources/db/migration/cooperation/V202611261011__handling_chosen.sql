-- Whoever writes a need or an offer chooses how it may be passed on (cooperation.Handling says what may be chosen): by no
-- name that is withheld.
update cooperation.need set attribution = 'UNATTRIBUTED' where withheld;
update cooperation.offer set attribution = 'UNATTRIBUTED' where withheld;

-- What was introduced so far came from needs and offers that named the member only.
update cooperation.introduction set attribution = 'MEMBER_ONLY' where attribution = 'NAMED';

-- One side's answer, as before. The two hold each other's text as the stricter side chose, at least as AMBER.
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
