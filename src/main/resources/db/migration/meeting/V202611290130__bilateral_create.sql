-- Bilateral meetings at a meeting of the network: what there is for them, who wishes whom, and the schedule.
create table meeting.bilateral_frame (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    wishes_by   date not null,
    transit     int  not null check (transit between 0 and 4),
    version     int  not null default 1
);
comment on column meeting.bilateral_frame.id is 'That of the meeting';
comment on column meeting.bilateral_frame.transit is 'Slots between two meetings of a delegation of which one is at a table and one in a private room';
call audience.protect('meeting.bilateral_frame');

create table meeting.bilateral_slot (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    meeting_id    uuid        not null references meeting.network_meeting (id) on delete cascade,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    tables        int         not null check (tables between 0 and 500),
    private_rooms int         not null check (private_rooms between 0 and 100),
    closed        boolean     not null default false,
    check (ends_at > starts_at)
);
create unique index bilateral_slot_once on meeting.bilateral_slot (meeting_id, starts_at);
call audience.protect('meeting.bilateral_slot');

create table meeting.bilateral_interpreter (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.network_meeting (id) on delete cascade,
    pair        text not null check (char_length(pair) = 5),
    number      int  not null check (number between 0 and 50)
);
comment on column meeting.bilateral_interpreter.pair is 'Two language codes in alphabetical order, such as ar-en';
create unique index bilateral_interpreter_once on meeting.bilateral_interpreter (meeting_id, pair);
call audience.protect('meeting.bilateral_interpreter');

create table meeting.wish (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    other_id    uuid        not null,
    priority    text        not null check (priority in ('NORMAL', 'HIGH', 'OBLIGATORY')),
    interpreter text        not null check (char_length(interpreter) in (0, 5)),
    in_private  boolean     not null,
    topics      text        not null check (char_length(topics) <= 500),
    written_at  timestamptz not null
);
comment on table meeting.wish is 'Whom a delegation wishes to meet; the other side and the organiser read it';
create unique index wish_once on meeting.wish (meeting_id, owner_id, other_id);
create index wish_other on meeting.wish (meeting_id, other_id);
call audience.protect('meeting.wish');

create table meeting.avoidance (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.network_meeting (id) on delete cascade,
    other_id    uuid not null
);
comment on table meeting.avoidance is 'Whom a delegation would rather not meet: its own, and never shown to anybody else';
create unique index avoidance_once on meeting.avoidance (meeting_id, owner_id, other_id);
call audience.protect('meeting.avoidance');

create table meeting.absence (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    meeting_id  uuid not null references meeting.network_meeting (id) on delete cascade,
    slot_id     uuid not null references meeting.bilateral_slot (id) on delete cascade
);
comment on table meeting.absence is 'Slots in which a delegation cannot meet; the organiser reads it';
create unique index absence_once on meeting.absence (slot_id, owner_id);
create index absence_meeting on meeting.absence (meeting_id);
call audience.protect('meeting.absence');

create table meeting.bilateral_run (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    kind        text        not null check (kind in ('PLAN', 'REPAIR')),
    state       text        not null check (state in ('RUNNING', 'READY', 'ACCEPTED', 'DISCARDED', 'FAILED')),
    stopped     boolean     not null default false,
    weight      bigint      not null default 0,
    bound       bigint      not null default 0,
    wished      bigint      not null default 0,
    placed      int         not null default 0,
    requests    int         not null default 0,
    floor       int         not null default 0,
    moved       int         not null default 0,
    dropped     int         not null default 0,
    verdict     text        not null default '' check (char_length(verdict) <= 2000),
    started_at  timestamptz not null,
    beat_at     timestamptz not null
);
comment on column meeting.bilateral_run.bound is 'What no schedule exceeds, with its proof checked';
comment on column meeting.bilateral_run.wished is 'The weight of all wishes, those that cannot be held included';
comment on column meeting.bilateral_run.verdict is 'What the check said that is written apart from the solver; empty where the schedule holds';
create index bilateral_run_meeting on meeting.bilateral_run (meeting_id, started_at desc);
call audience.protect('meeting.bilateral_run');

create table meeting.bilateral (
    id          uuid    not null primary key,
    owner_id    uuid    not null,
    audience_id uuid    not null,
    meeting_id  uuid    not null references meeting.network_meeting (id) on delete cascade,
    run_id      uuid    not null references meeting.bilateral_run (id) on delete cascade,
    one_id      uuid    not null,
    other_id    uuid    not null,
    slot_id     uuid    not null references meeting.bilateral_slot (id) on delete cascade,
    place       int     not null check (place > 0),
    in_private  boolean not null,
    interpreter text    not null check (char_length(interpreter) in (0, 5)),
    locked      boolean not null default false,
    state       text    not null check (state in ('PROPOSED', 'CONFIRMED', 'CANCELLED')),
    was_slot_id uuid
);
comment on table meeting.bilateral is 'Two delegations at one time and table: proposed to the organiser alone, then read by both';
comment on column meeting.bilateral.was_slot_id is 'Where a repair moved it from; null where it is new or stayed';
create unique index bilateral_once on meeting.bilateral (run_id, one_id, other_id);
create index bilateral_meeting on meeting.bilateral (meeting_id, state);
create index bilateral_at_slot on meeting.bilateral (slot_id);
call audience.protect('meeting.bilateral');

create policy plan_functions on meeting.wish to focalnet_owner using (true) with check (true);
create policy plan_functions on meeting.avoidance to focalnet_owner using (true) with check (true);
create policy plan_functions on meeting.absence to focalnet_owner using (true) with check (true);
create policy plan_functions on meeting.bilateral to focalnet_owner using (true) with check (true);

-- The pairs that a schedule may hold, for who organises the meeting: both sides have somebody there, and neither would
-- rather not. Whom a side would rather not meet comes out in no other way, and not as such here.
create function meeting.plan_requests(meeting uuid)
    returns table (one uuid, other uuid, weight int, obligatory boolean, interpreter text, in_private boolean)
    language sql stable security definer set search_path = ''
begin atomic
    with wished as (
        select least(w.owner_id, w.other_id) as a, greatest(w.owner_id, w.other_id) as b,
               case w.priority when 'OBLIGATORY' then 3 when 'HIGH' then 2 else 1 end as rank, w.interpreter, w.in_private
          from meeting.wish w
          join meeting.network_meeting m on m.id = w.meeting_id and m.owner_id = audience.viewer_member()
         where w.meeting_id = plan_requests.meeting),
         there as (
        select distinct d.owner_id from meeting.delegate d
         where d.meeting_id = plan_requests.meeting and d.state = 'CONFIRMED' and not d.online)
    select x.a, x.b, case count(*) when 2 then min(x.rank) * max(x.rank) else max(x.rank) end::int, bool_or(x.rank = 3),
           max(x.interpreter), bool_or(x.in_private)
      from wished x
     where x.a in (select t.owner_id from there t) and x.b in (select t.owner_id from there t)
       and not exists (select from meeting.avoidance v
                        where v.meeting_id = plan_requests.meeting
                          and (v.owner_id, v.other_id) in ((x.a, x.b), (x.b, x.a)))
     group by x.a, x.b;
end;
revoke all on function meeting.plan_requests(uuid) from public;
grant execute on function meeting.plan_requests(uuid) to focalnet_request;

-- One of the two calls their meeting off; answers the other one and who organises, nothing where it is not the viewer's.
create function meeting.cancel_bilateral(bilateral uuid) returns table (meeting uuid, other uuid, organiser uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    return query
        update meeting.bilateral b set state = 'CANCELLED'
         where b.id = cancel_bilateral.bilateral and b.state = 'CONFIRMED'
           and audience.viewer_member() in (b.one_id, b.other_id)
        returning b.meeting_id, case when b.one_id = audience.viewer_member() then b.other_id else b.one_id end, b.owner_id;
end;
$$;
revoke all on function meeting.cancel_bilateral(uuid) from public;
grant execute on function meeting.cancel_bilateral(uuid) to focalnet_request;
