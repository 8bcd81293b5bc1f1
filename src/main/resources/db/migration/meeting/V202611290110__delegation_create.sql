-- Delegations: each is its member's own, and the organiser of the meeting reads it. The list that others read is a copy.
create table meeting.delegate (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    meeting_id    uuid        not null references meeting.network_meeting (id) on delete cascade,
    name          text        not null check (char_length(name) between 1 and 160),
    post          text        not null check (char_length(post) <= 160),
    part          text        not null check (part in ('HEAD', 'MEMBER', 'SUBSTITUTE', 'INTERPRETER')),
    mail          text        not null check (char_length(mail) <= 254),
    online        boolean     not null,
    languages     text[]      not null,
    visa          boolean     not null,
    passport_name text        not null check (char_length(passport_name) <= 160),
    note          text        not null check (char_length(note) <= 500),
    dietary       text        not null check (char_length(dietary) <= 300),
    access        text        not null check (char_length(access) <= 300),
    arrives_on    date,
    leaves_on     date,
    listed        boolean     not null,
    state         text        not null default 'REQUESTED' check (state in ('REQUESTED', 'CONFIRMED', 'WAITING', 'DECLINED', 'WITHDRAWN')),
    place         bigint      generated always as identity,
    code          text        not null default '' check (char_length(code) <= 40),
    arrived_at    timestamptz,
    version       int         not null default 1,
    registered_at timestamptz not null
);
comment on column meeting.delegate.place is 'In the order in which they registered: the waiting list';
comment on column meeting.delegate.code is 'What the badge says to the desk at the door; made when the place is confirmed';
create unique index delegate_once on meeting.delegate (meeting_id, lower(mail)) where mail <> '' and state not in ('WITHDRAWN', 'DECLINED');
create unique index delegate_code on meeting.delegate (code) where code <> '';
create index delegate_meeting on meeting.delegate (meeting_id, state, place);
create index delegate_owner on meeting.delegate (owner_id, meeting_id);
call audience.protect('meeting.delegate');

-- The list of participants as the audience of the meeting reads it: who has a place and agreed to be listed.
create table meeting.participant (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.network_meeting (id) on delete cascade,
    name        text not null check (char_length(name) between 1 and 160),
    post        text not null check (char_length(post) <= 160),
    part        text not null check (part in ('HEAD', 'MEMBER', 'SUBSTITUTE', 'INTERPRETER')),
    online      boolean not null
);
comment on column meeting.participant.id is 'That of the delegate';
create index participant_meeting on meeting.participant (meeting_id, owner_id);
call audience.protect('meeting.participant');

-- Observers, experts and speakers from outside the network: they come by a link of their own.
create table meeting.observer (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    meeting_id   uuid        not null references meeting.network_meeting (id) on delete cascade,
    name         text        not null check (char_length(name) between 1 and 160),
    organisation text        not null check (char_length(organisation) <= 160),
    mail         text        not null check (char_length(mail) <= 254),
    language     text        not null check (char_length(language) <= 8),
    part         text        not null check (part in ('OBSERVER', 'EXPERT', 'SPEAKER')),
    answer       text        not null default 'NONE' check (answer in ('NONE', 'COMING', 'NOT_COMING')),
    code         text        not null check (char_length(code) <= 40),
    arrived_at   timestamptz,
    invited_at   timestamptz,
    version      int         not null default 1
);
create unique index observer_once on meeting.observer (meeting_id, lower(mail));
create unique index observer_code on meeting.observer (code) where code <> '';
call audience.protect('meeting.observer');

create table meeting.observed (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    observer_id uuid not null references meeting.observer (id) on delete cascade,
    session_id  uuid not null references meeting.session (id) on delete cascade
);
comment on table meeting.observed is 'The sessions to which an observer is asked';
create unique index observed_once on meeting.observed (observer_id, session_id);
create index observed_session on meeting.observed (session_id);
call audience.protect('meeting.observed');

create table meeting.observer_ticket (
    hash        bytea not null primary key,
    observer_id uuid  not null references meeting.observer (id) on delete cascade
);
create index observer_ticket_observer on meeting.observer_ticket (observer_id);
alter table meeting.observer_ticket enable row level security;
alter table meeting.observer_ticket force row level security;
create policy functions on meeting.observer_ticket to focalnet_owner using (true) with check (true);

create policy seat_functions on meeting.network_meeting to focalnet_owner using (true) with check (true);
create policy seat_functions on meeting.delegate to focalnet_owner using (true) with check (true);
create policy seat_functions on meeting.participant to focalnet_owner using (true) with check (true);
create policy seat_functions on meeting.observer to focalnet_owner using (true) with check (true);

-- A member takes its own delegate back, and no more: state, badge and arrival are written by the functions below.
create function meeting.guard_state() returns trigger language plpgsql set search_path = '' as
$$
begin
    if current_user = 'focalnet_request' then
        if new.state <> old.state and new.state <> 'WITHDRAWN' then
            raise exception 'a place is given by the organiser' using errcode = 'insufficient_privilege';
        end if;
        new.code := old.code;
        new.arrived_at := old.arrived_at;
        new.meeting_id := old.meeting_id;
    end if;
    return new;
end;
$$;
revoke all on function meeting.guard_state() from public;
create trigger guarded before update on meeting.delegate for each row execute function meeting.guard_state();

-- Places are counted under the lock of the meeting, so that the last one is given once.
create function meeting.take_seat() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    m     meeting.network_meeting;
    taken int;
    ours  int;
begin
    if tg_op = 'UPDATE' and new.state = old.state and (new.online or new.online = old.online) then
        return new;
    end if;
    if tg_op = 'INSERT' then
        select * into m from meeting.network_meeting n where n.id = new.meeting_id for update;
        new.state := case when m.approval then 'REQUESTED' else 'CONFIRMED' end;
        new.arrived_at := null;
    elsif new.state = 'CONFIRMED' then
        select * into m from meeting.network_meeting n where n.id = new.meeting_id for update;
    end if;
    if new.state = 'CONFIRMED' and not new.online then
        select count(*), count(*) filter (where d.owner_id = new.owner_id) into taken, ours
          from meeting.delegate d
         where d.meeting_id = new.meeting_id and d.state = 'CONFIRMED' and not d.online and d.id <> new.id;
        if m.seats > 0 and taken >= m.seats or m.seats_each > 0 and ours >= m.seats_each then
            new.state := 'WAITING';
        end if;
    end if;
    new.code := case when new.state <> 'CONFIRMED' then ''
                     when tg_op = 'UPDATE' and old.code <> '' then old.code
                     else substr(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'), 1, 24) end;
    return new;
end;
$$;
revoke all on function meeting.take_seat() from public;
create trigger seat_taken before insert or update on meeting.delegate for each row execute function meeting.take_seat();

-- The list that others read follows.
create function meeting.list_participant() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    delete from meeting.participant p where p.id = coalesce(new.id, old.id);
    if tg_op <> 'DELETE' and new.state = 'CONFIRMED' and new.listed then
        insert into meeting.participant (id, owner_id, audience_id, meeting_id, name, post, part, online)
        select new.id, new.owner_id, m.audience_id, new.meeting_id, new.name, new.post, new.part, new.online
          from meeting.network_meeting m where m.id = new.meeting_id;
    end if;
    return null;
end;
$$;
revoke all on function meeting.list_participant() from public;
create trigger participant_listed after insert or update or delete on meeting.delegate
    for each row execute function meeting.list_participant();

-- The organiser's decision about a delegate; answers the state that came of it, null where it is not the organiser's.
create function meeting.admit(delegate uuid, verdict text) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    became text;
begin
    if verdict not in ('CONFIRMED', 'DECLINED', 'WAITING') then
        raise exception 'no verdict' using errcode = 'check_violation';
    end if;
    update meeting.delegate d set state = admit.verdict, version = d.version + 1
      from meeting.network_meeting m
     where d.id = admit.delegate and m.id = d.meeting_id and m.owner_id = audience.viewer_member()
       and d.state in ('REQUESTED', 'WAITING', 'CONFIRMED', 'DECLINED')
    returning d.state into became;
    return became;
end;
$$;
revoke all on function meeting.admit(uuid, text) from public;
grant execute on function meeting.admit(uuid, text) to focalnet_request;

-- Places that became free go to those who wait, in their order; answers whose delegates got one. For the organiser and
-- for a member with a delegate there.
create function meeting.fill_seats(meeting uuid) returns table (delegate uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
declare
    waiting record;
    became  text;
begin
    perform from meeting.network_meeting m
      where m.id = fill_seats.meeting
        and (m.owner_id = audience.viewer_member()
             or exists (select from meeting.delegate d where d.meeting_id = m.id and d.owner_id = audience.viewer_member()))
        for update;
    if not found then
        return;
    end if;
    for waiting in select d.id, d.owner_id from meeting.delegate d
                    where d.meeting_id = fill_seats.meeting and d.state = 'WAITING' order by d.place loop
        update meeting.delegate d set state = 'CONFIRMED' where d.id = waiting.id returning d.state into became;
        if became = 'CONFIRMED' then
            delegate := waiting.id;
            member := waiting.owner_id;
            return next;
        end if;
    end loop;
end;
$$;
revoke all on function meeting.fill_seats(uuid) from public;
grant execute on function meeting.fill_seats(uuid) to focalnet_request;

-- Somebody is at the door with a badge. Answers who, once for each badge; nothing for a badge of another meeting.
create function meeting.check_in(meeting uuid, code text, at timestamptz)
    returns table (name text, member uuid, before timestamptz) language plpgsql security definer set search_path = '' as
$$
begin
    if not exists (select from meeting.network_meeting m
                    where m.id = check_in.meeting and m.owner_id = audience.viewer_member()) or check_in.code = '' then
        return;
    end if;
    return query
        with held as (select d.id, d.arrived_at from meeting.delegate d
                       where d.meeting_id = check_in.meeting and d.code = check_in.code and d.state = 'CONFIRMED' for update)
        update meeting.delegate d set arrived_at = coalesce(d.arrived_at, check_in.at)
          from held where d.id = held.id returning d.name, d.owner_id, held.arrived_at;
    return query
        with held as (select o.id, o.arrived_at from meeting.observer o
                       where o.meeting_id = check_in.meeting and o.code = check_in.code for update)
        update meeting.observer o set arrived_at = coalesce(o.arrived_at, check_in.at)
          from held where o.id = held.id returning o.name, null::uuid, held.arrived_at;
end;
$$;
revoke all on function meeting.check_in(uuid, text, timestamptz) from public;
grant execute on function meeting.check_in(uuid, text, timestamptz) to focalnet_request;

-- How full a meeting is, for whoever reads it: of the waiting list no more than whether there is one.
create function meeting.seats_left(meeting uuid) returns table (free int, waiting boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select greatest(0, m.seats - (select count(*) from meeting.delegate d
                                   where d.meeting_id = m.id and d.state = 'CONFIRMED' and not d.online))::int,
           exists (select from meeting.delegate d where d.meeting_id = m.id and d.state = 'WAITING')
      from meeting.network_meeting m
     where m.id = seats_left.meeting and m.seats > 0
       and (m.owner_id = audience.viewer_member() or m.audience_id = any (audience.viewer_audiences()));
end;
revoke all on function meeting.seats_left(uuid) from public;
grant execute on function meeting.seats_left(uuid) to focalnet_request;

-- Links of observers.
create function meeting.keep_observer_ticket(hash bytea, observer uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into meeting.observer_ticket (hash, observer_id)
    select keep_observer_ticket.hash, o.id from meeting.observer o
     where o.id = keep_observer_ticket.observer and o.owner_id = audience.viewer_member();
    if not found then
        raise exception 'not the viewer''s to invite' using errcode = 'insufficient_privilege';
    end if;
end;
$$;
revoke all on function meeting.keep_observer_ticket(bytea, uuid) from public;
grant execute on function meeting.keep_observer_ticket(bytea, uuid) to focalnet_request;

create function meeting.open_observer_ticket(hash bytea, today date)
    returns table (member uuid, meeting uuid, observer uuid) language sql stable security definer set search_path = ''
begin atomic
    select m.owner_id, m.id, o.id
      from meeting.observer_ticket t
      join meeting.observer o on o.id = t.observer_id
      join meeting.network_meeting m on m.id = o.meeting_id
     where t.hash = open_observer_ticket.hash and m.ends_on + 30 >= open_observer_ticket.today
       and m.owner_id <> all (audience.frozen());
end;
revoke all on function meeting.open_observer_ticket(bytea, date) from public;
grant execute on function meeting.open_observer_ticket(bytea, date) to focalnet_request;
