-- Rooms of one crisis. This row is the announcement: those to whom it is addressed read what the room is for and may
-- join. The room itself is read by those who joined: the circle that bears its id.
create table exchange.crisis (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    purpose     text        not null check (char_length(purpose) between 1 and 160),
    reason      text        not null check (char_length(reason) between 1 and 4000),
    review_on   date        not null,
    told_for    date,
    opened_at   timestamptz not null,
    closed_at   timestamptz
);
comment on table exchange.crisis is 'Announcement of a crisis room; its id is the room''s and that of the circle of those who joined';
comment on column exchange.crisis.told_for is 'The review date of which those who joined were told';
create index crisis_audience on exchange.crisis (audience_id, opened_at);
create index crisis_review on exchange.crisis (review_on) where closed_at is null;
call audience.protect('exchange.crisis');
create policy functions on exchange.crisis to focalnet_owner using (true) with check (true);
create policy functions on exchange.room for select to focalnet_owner using (true);
create policy closed on exchange.thread for update to focalnet_owner using (true) with check (true);

-- A new circle for a room that is not there yet, with the viewer's member as the first in it.
create function exchange.found_crisis(wanted uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or exists (select from exchange.crisis c where c.id = wanted)
       or exists (select from exchange.room r where r.id = wanted) then
        return false;
    end if;
    return audience.found_circle(wanted);
end;
$$;
revoke all on function exchange.found_crisis(uuid) from public;
grant execute on function exchange.found_crisis(uuid) to focalnet_request;

-- The viewer's member joins, if the room was announced to it and is open.
create function exchange.join_crisis(wanted uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from exchange.crisis c
                       where c.id = wanted and c.closed_at is null
                         and c.audience_id = any (audience.viewer_audiences())) then
        return false;
    end if;
    perform audience.join_circle(wanted);
    return true;
end;
$$;
revoke all on function exchange.join_crisis(uuid) from public;
grant execute on function exchange.join_crisis(uuid) to focalnet_request;

-- The viewer's member leaves; what it wrote stays.
create function exchange.leave_crisis(wanted uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from exchange.crisis c where c.id = wanted) then
        return false;
    end if;
    perform audience.leave_circle(wanted);
    return true;
end;
$$;
revoke all on function exchange.leave_crisis(uuid) from public;
grant execute on function exchange.leave_crisis(uuid) to focalnet_request;

-- Closes the threads of a room whose crisis is closed, whoever started them, and lets none be started.
create function exchange.close_threads() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    update exchange.thread t set closed_at = new.closed_at
      from exchange.room r
     where t.room_id = new.id and t.closed_at is null and r.id = new.id and r.kind = 'CRISIS';
    return null;
end;
$$;
revoke all on function exchange.close_threads() from public;
create trigger crisis_closed after update of closed_at on exchange.crisis
    for each row when (old.closed_at is null and new.closed_at is not null) execute function exchange.close_threads();

create function exchange.stay_closed() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if new.closed_at is null
       and exists (select from exchange.crisis c where c.id = new.room_id and c.closed_at is not null) then
        raise exception 'the crisis room is closed' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
revoke all on function exchange.stay_closed() from public;
create trigger crisis_closed before insert or update on exchange.thread
    for each row execute function exchange.stay_closed();

-- The daily job: which rooms come to their review date within three days, for each member that joined; then those whose
-- date is over are closed. Answers ids to officers alone.
create function exchange.review(today date, now timestamptz) returns table (what text, crisis uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job reviews' using errcode = 'insufficient_privilege';
    end if;
    return query
        with due as (
            update exchange.crisis c set told_for = c.review_on
             where c.closed_at is null and c.review_on between review.today and review.today + 3
               and c.told_for is distinct from c.review_on
            returning c.id)
        select 'CRISIS_REVIEW', d.id, m from due d cross join lateral audience.preview('GROUP', d.id, '{}') m;
    return query
        with over as (
            update exchange.crisis c set closed_at = review.now
             where c.closed_at is null and c.review_on < review.today
            returning c.id)
        select 'CRISIS_CLOSED', o.id, m from over o cross join lateral audience.preview('GROUP', o.id, '{}') m;
end;
$$;
revoke all on function exchange.review(date, timestamptz) from public;
grant execute on function exchange.review(date, timestamptz) to focalnet_request;
