-- An interpreter that one side brings stands in for a shared language.
alter table cooperation.need add column interpretation boolean not null default false;
alter table cooperation.offer add column interpretation boolean not null default false;
alter table cooperation.proposal add column their_interpretation boolean not null default false;
grant select (interpretation) on cooperation.need to focalnet_matcher;
grant select (interpretation) on cooperation.offer to focalnet_matcher;

-- A run of the matcher with the verdict of the independent check. Nobody but the matcher reads how much it weighed: the
-- difference of two runs would tell that somebody posted what they show to nobody.
create table cooperation.run (
    id        uuid        not null primary key,
    kind      text        not null check (kind in ('ARRIVAL', 'ROUND')),
    at        timestamptz not null,
    millis    int         not null,
    needs     int         not null,
    offers    int         not null,
    pairs     int         not null,
    left_out  int         not null,
    matched   int         not null,
    proposed  int         not null,
    dropped   int         not null,
    levels    bigint[]    not null,
    verified  boolean     not null,
    violation text        not null
);
comment on column cooperation.run.levels is 'Fairness, load, worth and tie, smaller is better; the first two modulo 2^64';
comment on column cooperation.run.verified is 'Whether the check that shares no code with the solver found it feasible and best';
create index run_at on cooperation.run (at desc);
alter table cooperation.run enable row level security;
alter table cooperation.run force row level security;
create policy functions on cooperation.run to focalnet_owner using (true) with check (true);

-- Why a need and an offer that may be proposed were not, for one of the two and only what that one may know.
create table cooperation.explanation (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    own_item    uuid        not null,
    other_item  uuid        not null,
    reason      text        not null,
    more_points int         not null default 0,
    more_places boolean     not null default false,
    at          timestamptz not null,
    unique (own_item, other_item)
);
comment on table cooperation.explanation is 'Of the last round; other_item is one that the owner read at that time, and is shown only where it still does';
comment on column cooperation.explanation.more_points is 'By so much better a fit the pair would have been proposed; 0 where no fit would do';
comment on column cooperation.explanation.more_places is 'Whether one more place of the own offer would have brought the pair about';
create index explanation_audience on cooperation.explanation (audience_id, own_item);
call audience.protect('cooperation.explanation');
create policy functions on cooperation.explanation to focalnet_owner using (true) with check (true);
drop policy written on cooperation.explanation;
drop policy changed on cooperation.explanation;
drop policy removed on cooperation.explanation;
revoke insert, update, delete on cooperation.explanation from focalnet_request;

-- Whether the two sides were told of a proposal: a run that is killed after it wrote is told of by the next.
alter table cooperation.proposal add column told_at timestamptz;
update cooperation.proposal set told_at = found_at;
alter table cooperation.proposal add column rank text check (rank in ('BEST', 'WEIGHED'));
comment on column cooperation.proposal.rank is 'BEST where this pair fits this side best of all that were weighed, if at least five members were';
create index proposal_untold on cooperation.proposal (found_at) where told_at is null;

grant select (need_yes, offer_yes) on cooperation.match to focalnet_matcher;

-- Proposals that were written and not told, with whose they are.
create function cooperation.untold() returns table (proposal uuid, member uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.owner_id from cooperation.proposal p
     where p.told_at is null and p.state = 'OPEN' order by p.found_at, p.id limit 2000;
end;
revoke all on function cooperation.untold() from public;
grant execute on function cooperation.untold() to focalnet_matcher;

-- A proposal goes for a fairer one, in a round: only where nobody has answered. The pair may be found again.
create function cooperation.supersede(wanted uuid, given uuid) returns table (proposal uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
declare
    gone uuid;
begin
    delete from cooperation.match m
     where m.need_id = wanted and m.offer_id = given and m.state = 'OPEN' and m.need_yes is null and m.offer_yes is null
    returning m.id into gone;
    return query
        update cooperation.proposal p set state = 'LAPSED', told_at = coalesce(p.told_at, p.found_at)
         where p.match_id = gone and p.state = 'OPEN'
        returning p.id, p.owner_id;
end;
$$;
revoke all on function cooperation.supersede(uuid, uuid) from public;
grant execute on function cooperation.supersede(uuid, uuid) to focalnet_matcher;

create function cooperation.record_run(fresh uuid, what text, now timestamptz, took int, needs int, offers int, pairs int,
                                       left_out int, matched int, proposed int, dropped int, levels bigint[],
                                       verified boolean, violation text) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into cooperation.run values (fresh, what, now, took, needs, offers, pairs, left_out, matched, proposed, dropped,
                                        levels, verified, violation);
    delete from cooperation.run r where r.at < now - interval '2 years';
end;
revoke all on function cooperation.record_run(uuid, text, timestamptz, int, int, int, int, int, int, int, int, bigint[],
                                              boolean, text) from public;
grant execute on function cooperation.record_run(uuid, text, timestamptz, int, int, int, int, int, int, int, int, bigint[],
                                                 boolean, text) to focalnet_matcher;

-- When the matcher last ran and whether the check found nothing: no number of it.
create function cooperation.rounds() returns table (kind text, at timestamptz, verified boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.kind, r.at, r.verified from cooperation.run r where r.kind = 'ROUND' order by r.at desc limit 24;
end;
revoke all on function cooperation.rounds() from public;
grant execute on function cooperation.rounds() to focalnet_request;

-- Explanations of a round take the place of those before: for one side, where it reads the other's item.
create function cooperation.explain(ids uuid[], own_items uuid[], other_items uuid[], reasons text[], points int[],
                                    places boolean[], now timestamptz) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    delete from cooperation.explanation;
    insert into cooperation.explanation (id, owner_id, audience_id, own_item, other_item, reason, more_points, more_places,
                                         at)
    select t.id, item.owner_id, item.own_audience, t.own_item, t.other_item, t.reason, t.points, t.place, now
      from unnest(ids, own_items, other_items, reasons, points, places)
           as t (id, own_item, other_item, reason, points, place)
      join (select n.id, n.owner_id, n.own_audience, n.audience_id from cooperation.need n where n.state = 'POSTED'
            union all
            select o.id, o.owner_id, o.own_audience, o.audience_id from cooperation.offer o where o.state = 'POSTED') item
        on item.id = t.own_item
      join (select n.id, n.audience_id from cooperation.need n where n.state = 'POSTED'
            union all
            select o.id, o.audience_id from cooperation.offer o where o.state = 'POSTED') other
        on other.id = t.other_item
     where other.audience_id in (select audience.of_member(item.owner_id));
end;
$$;
revoke all on function cooperation.explain(uuid[], uuid[], uuid[], text[], int[], boolean[], timestamptz) from public;
grant execute on function cooperation.explain(uuid[], uuid[], uuid[], text[], int[], boolean[], timestamptz)
    to focalnet_matcher;

-- As before, with one limit: a need has no more proposals than it still wants partners, and each side learns whether what
-- it is given fits it best.
drop function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date, text, text);
create function cooperation.propose(fresh uuid, wanted uuid, given uuid, for_need uuid, for_offer uuid,
                                    points int, points_by text, now timestamptz, today date, decide date,
                                    need_region text, offer_region text, need_rank text, offer_rank text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    n cooperation.need;
    o cooperation.offer;
begin
    select * into n from cooperation.need where id = wanted and state = 'POSTED' and expires_on >= today for update;
    select * into o from cooperation.offer where id = given and state = 'POSTED' and renew_by >= today for update;
    if n.id is null or o.id is null or n.owner_id = o.owner_id or array[n.owner_id, o.owner_id] && audience.frozen()
       or (select count(*) from cooperation.match m where m.need_id = n.id and m.state = 'OPEN') + n.partners_found >= n.partners
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
    if n.crisis then -- its clock is short
        decide := least(decide, today + 3);
    end if;
    insert into cooperation.match (id, need_id, offer_id, need_owner, offer_owner, state, found_at)
    values (fresh, n.id, o.id, n.owner_id, o.owner_id, 'OPEN', now)
    on conflict (need_id, offer_id) do nothing;
    if not found then
        return false;
    end if;
    insert into cooperation.proposal
        (id, owner_id, audience_id, match_id, side, own_item, state, score, parts, rank, their_member, their_region, their_item,
         their_kind, their_form, their_themes, their_pillars, their_sectors, their_languages, their_interpretation, their_starts, their_ends,
         their_delivery, found_at, decide_by)
    values
        (for_need, n.owner_id, n.own_audience, fresh, 'NEED', n.id, 'OPEN', points, points_by, need_rank,
         case when not o.withheld then o.owner_id end, case when o.withheld then offer_region end,
         case when o.audience_id in (select audience.of_member(n.owner_id)) then o.id end,
         o.kind, o.form, o.themes, o.pillars, o.sectors, o.languages, o.interpretation, o.starts, o.ends, o.delivery, now, decide),
        (for_offer, o.owner_id, o.own_audience, fresh, 'OFFER', o.id, 'OPEN', points, points_by, offer_rank,
         case when not n.withheld then n.owner_id end, case when n.withheld then need_region end,
         case when n.audience_id in (select audience.of_member(o.owner_id)) then n.id end,
         n.kind, n.form, n.themes, n.pillars, n.sectors, n.languages, n.interpretation, n.starts, n.ends, n.delivery, now, decide);
    return true;
end;
$$;
revoke all on function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date, text, text, text,
                                           text) from public;
grant execute on function cooperation.propose(uuid, uuid, uuid, uuid, uuid, int, text, timestamptz, date, date, text, text,
                                              text, text) to focalnet_matcher;

-- As before, and what was not decided in time lapses: its place is free for others. The pair is not proposed again.
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
    -- a week beyond the day that was named, and never where a frozen side could not answer
    for gone in
        update cooperation.match m set state = 'LAPSED'
         where m.state = 'OPEN' and not array[m.need_owner, m.offer_owner] && audience.frozen()
           and exists (select from cooperation.proposal p where p.match_id = m.id and p.decide_by < today - 7)
        returning m.id
    loop
        return query
            with lapsed as (
                update cooperation.proposal p set state = 'LAPSED'
                 where p.match_id = gone.id and p.state in ('OPEN', 'ACCEPTED') returning p.id, p.owner_id)
            select 'UNDECIDED', l.id, l.owner_id from lapsed l;
    end loop;
    return query
        update cooperation.proposal p set reminded_at = now
         where p.state = 'OPEN' and p.reminded_at is null and p.decide_by <= today + 3
           and p.owner_id <> all (audience.frozen())
        returning 'DECIDE', p.id, p.owner_id;
end;
$$;

-- The matcher takes the rows that it is about to write of, needs before offers and by their ids, as whoever answers does.
create function cooperation.hold(needs uuid[], offers uuid[]) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    perform from (select n.id from cooperation.need n where n.id = any (needs) order by n.id for update) held;
    perform from (select o.id from cooperation.offer o where o.id = any (offers) order by o.id for update) held;
end;
$$;
revoke all on function cooperation.hold(uuid[], uuid[]) from public;
grant execute on function cooperation.hold(uuid[], uuid[]) to focalnet_matcher;

-- Whether the network has enough members that a name can be withheld at all.
create function cooperation.wide() returns boolean language sql stable security definer set search_path = ''
begin atomic
    select (select count(*) from audience.preview('NETWORK', null, null)) >= 6;
end;
revoke all on function cooperation.wide() from public;
grant execute on function cooperation.wide() to focalnet_matcher;
