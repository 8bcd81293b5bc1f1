-- A handover, prepared over days: who leaves, who follows, from when, and what is written nowhere. All of it is the
-- member's own. Of the post of a focal point the secretariat sees one thing, on the appointment that it verifies: the day.
create table member.handover (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    role           text        not null check (role in ('FOCAL_POINT', 'ALTERNATE', 'TEAM')),
    predecessor_id uuid,
    predecessor    text        not null check (char_length(predecessor) <= 120),
    successor_id   uuid,
    successor      text        not null default '' check (char_length(successor) <= 120),
    mail           text        not null default '' check (char_length(mail) <= 254),
    reading        boolean     not null default false,
    day            date,
    zone           text        not null default 'UTC' check (char_length(zone) <= 64),
    told           boolean     not null default false,
    notes          text        not null default '' check (char_length(notes) <= 20000),
    noted          int         not null default 0,
    state          text        not null check (state in ('PREPARED', 'DONE', 'WITHDRAWN')),
    appointment_id uuid        references member.appointment (id),
    path           text[]      not null default '{}',
    version        int         not null default 1,
    created_at     timestamptz not null,
    passed_at      timestamptz
);
comment on table member.handover is 'The passing of what a person does for an office to who follows; one of a role is prepared at a time';
comment on column member.handover.reading is 'The successor is let into the team as a reader before the day';
comment on column member.handover.noted is 'Version of the notes alone: they are written while the rest is decided';
comment on column member.handover.path is 'Steps of the first thirty days that the successor has done';
create unique index handover_one on member.handover (owner_id, role) where state = 'PREPARED';
create index handover_audience on member.handover (audience_id, state, passed_at);
create index handover_due on member.handover (state, day) where successor_id is null or state = 'PREPARED';
call audience.protect('member.handover');
create policy functions on member.handover to focalnet_owner using (true) with check (true);

-- A pack while it is made and for an hour after, so that every node shows how far it is.
create table member.pack (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    format      text        not null check (format in ('PDF', 'DOCX')),
    name        text        not null default '' check (char_length(name) <= 200),
    made        int         not null default 0,
    whole       int         not null default 1,
    content     bytea,
    failed      boolean     not null default false,
    begun_at    timestamptz not null
);
comment on table member.pack is 'The file of a handover pack; content is null until it is whole';
create index pack_audience on member.pack (audience_id, begun_at);
call audience.protect('member.pack');
create policy functions on member.pack to focalnet_owner using (true) with check (true);

alter table member.appointment add column takes_over timestamptz;
comment on column member.appointment.takes_over is 'When a person who was verified comes into office by itself; null: when the secretariat says so';
create index appointment_takes_over on member.appointment (takes_over) where state = 'VERIFIED';

-- From when a person who is verified by then is in office: said by the leads of that team, or by the secretariat. What is
-- needed to come into office stays as it was: nobody is verified by it.
create function member.schedule(appointment uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set takes_over = schedule.at, version = a.version + 1
     where a.id = schedule.appointment and a.post = 'FOCAL_POINT' and a.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE'));
    return found;
end;
$$;
revoke all on function member.schedule(uuid, timestamptz) from public;
grant execute on function member.schedule(uuid, timestamptz) to focalnet_request;

-- Which handovers that need no verification have come to their day, and whose successor had no account when they passed:
-- for the job, which then works as each office in turn. Packs that were not fetched within the hour go.
create function member.due_handovers(now timestamptz) returns table (handover uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks' using errcode = 'insufficient_privilege';
    end if;
    delete from member.pack p where p.begun_at < due_handovers.now - interval '1 hour';
    return query
        select h.id, h.owner_id from member.handover h
         where h.owner_id <> all (audience.frozen())
           and (h.state = 'PREPARED' and h.role <> 'FOCAL_POINT' and h.day is not null
                and (h.day::timestamp at time zone h.zone) <= due_handovers.now
                or h.state = 'DONE' and h.successor_id is null and h.passed_at > due_handovers.now - interval '60 days');
end;
$$;
revoke all on function member.due_handovers(timestamptz) from public;
grant execute on function member.due_handovers(timestamptz) to focalnet_request;
