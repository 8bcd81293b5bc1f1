-- A room is of those who are in it: it stays, with what the others wrote, while whoever opened it is frozen. Its row and
-- those of its threads stay readable; the words in them that are the frozen member's are taken out of them meanwhile, into
-- a table that nobody reads, and put back. A thread without names keeps its title: nobody is to learn whose it is.
drop policy frozen on exchange.room;
drop policy frozen on exchange.thread;

create table exchange.withheld (
    id    uuid not null,
    place text not null check (place in ('ROOM', 'THREAD')),
    words text not null,
    primary key (id, place)
);
comment on table exchange.withheld is 'What rooms and threads of frozen members are called, until the freeze is lifted';
alter table exchange.withheld enable row level security;
alter table exchange.withheld force row level security;
create policy functions on exchange.withheld to focalnet_owner using (true) with check (true);
create policy withheld on exchange.room for update to focalnet_owner using (true) with check (true);
create index room_owner on exchange.room (owner_id);
create index thread_owner on exchange.thread (owner_id, id);

-- Silence is no consent of those who could not read: the days of the freeze are added to what runs.
create function exchange.withhold_words() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    added int;
begin
    if tg_op = 'INSERT' then
        insert into exchange.withheld (id, place, words)
        select r.id, 'ROOM', r.purpose from exchange.room r where r.owner_id = new.member_id
        union all
        select t.id, 'THREAD', t.title from exchange.thread t where t.owner_id = new.member_id and t.mode = 'NAMED';
        update exchange.room r set purpose = '–' where r.owner_id = new.member_id;
        update exchange.thread t set title = '–' where t.owner_id = new.member_id and t.mode = 'NAMED';
        return null;
    end if;
    update exchange.room r set purpose = w.words from exchange.withheld w
     where r.owner_id = old.member_id and w.id = r.id and w.place = 'ROOM';
    update exchange.thread t set title = w.words from exchange.withheld w
     where t.owner_id = old.member_id and w.id = t.id and w.place = 'THREAD';
    delete from exchange.withheld w using exchange.thread t
     where t.owner_id = old.member_id and w.id = t.id and w.place = 'THREAD';
    delete from exchange.withheld w using exchange.room r
     where r.owner_id = old.member_id and w.id = r.id and w.place = 'ROOM';
    added := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
    update exchange.silence s set deadline = s.deadline + make_interval(days => added), ends_on = s.ends_on + added
     where s.owner_id = old.member_id and s.state = 'OPEN';
    return null;
end;
$$;
revoke all on function exchange.withhold_words() from public;
create trigger words_withheld after insert or delete on audience.freeze
    for each row execute function exchange.withhold_words();

-- What a member translated is another's words, and the copy of a private answer is whoever's it was.
alter table exchange.translation no force row level security;
alter table exchange.post no force row level security;
alter table exchange.translation add column writer_id uuid;
comment on column exchange.translation.writer_id is 'Whose post it translates';
update exchange.translation t set writer_id = p.owner_id from exchange.post p where p.id = t.post_id;
alter table exchange.translation force row level security;
alter table exchange.post force row level security;
create function exchange.name_writer() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    new.writer_id := (select p.owner_id from exchange.post p where p.id = new.post_id);
    return new;
end;
$$;
revoke all on function exchange.name_writer() from public;
create trigger writer_named before insert or update of post_id on exchange.translation
    for each row execute function exchange.name_writer();
call audience.withhold('exchange.translation', 'writer_id');
call audience.withhold('exchange.answer', 'from_id');

-- What frozen members keep in silence, or the rooms that they opened, does not end by itself.
create or replace function exchange.adopt(now timestamptz) returns table (silence uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update exchange.silence s set state = 'ADOPTED', ended_at = s.deadline
         where s.state = 'OPEN' and s.deadline <= adopt.now and s.owner_id <> all (audience.frozen())
        returning s.id, s.owner_id;
end;
$$;

create or replace function exchange.review(today date, now timestamptz) returns table (what text, crisis uuid, member uuid)
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
               and c.told_for is distinct from c.review_on and c.owner_id <> all (audience.frozen())
            returning c.id)
        select 'CRISIS_REVIEW', d.id, m from due d cross join lateral audience.preview('GROUP', d.id, '{}') m;
    return query
        with over as (
            update exchange.crisis c set closed_at = review.now
             where c.closed_at is null and c.review_on < review.today and c.owner_id <> all (audience.frozen())
            returning c.id)
        select 'CRISIS_CLOSED', o.id, m from over o cross join lateral audience.preview('GROUP', o.id, '{}') m;
end;
$$;
