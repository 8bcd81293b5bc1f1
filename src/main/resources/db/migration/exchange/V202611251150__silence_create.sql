-- The silence procedure for what a group keeps together: minutes, calendars, entries of the library. There is no kind for
-- a position, and none is to be added: a network, not a coalition.
create table exchange.silence (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    audience_kind text        not null check (audience_kind in ('NAMED', 'GROUP', 'NETWORK')),
    kind          text        not null check (kind in ('MINUTES', 'CALENDAR', 'LIBRARY_ENTRY')),
    title         text        not null check (char_length(title) between 1 and 160),
    text          text        not null check (char_length(text) between 1 and 8000),
    author        text        not null check (char_length(author) between 1 and 200),
    days          int         not null check (days between 1 and 30),
    zone          text        not null check (char_length(zone) <= 60),
    ends_on       date        not null,
    deadline      timestamptz not null,
    named         boolean     not null,
    state         text        not null check (state in ('OPEN', 'BROKEN', 'ADOPTED', 'WITHDRAWN')),
    opened_at     timestamptz not null,
    ended_at      timestamptz
);
comment on column exchange.silence.ends_on is 'The last day, whole, in the zone of whoever opened it';
comment on column exchange.silence.named is 'Whether all readers see who broke silence, or its keeper alone';
create index silence_audience on exchange.silence (audience_id, opened_at);
create index silence_due on exchange.silence (deadline) where state = 'OPEN';
call audience.protect('exchange.silence');

create table exchange.objection (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    silence_id  uuid        not null references exchange.silence (id) on delete cascade,
    author      text        not null check (char_length(author) between 1 and 200),
    reason      text        not null check (char_length(reason) between 1 and 2000),
    broken_at   timestamptz not null
);
create index objection_audience on exchange.objection (audience_id, broken_at);
create index objection_silence on exchange.objection (silence_id);
call audience.protect('exchange.objection');

create policy silence_functions on exchange.silence to focalnet_owner using (true) with check (true);

-- A reader breaks silence on another member's text: once, and before the deadline. Bears nothing of who.
create function exchange.break_silence(silence uuid, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update exchange.silence s set state = 'BROKEN', ended_at = break_silence.now
     where s.id = break_silence.silence and s.state = 'OPEN' and s.deadline > break_silence.now
       and s.audience_id = any (audience.viewer_audiences()) and audience.viewer_member() is not null;
    return found;
end;
$$;
revoke all on function exchange.break_silence(uuid, timestamptz) from public;
grant execute on function exchange.break_silence(uuid, timestamptz) to focalnet_request;

-- What nobody broke is adopted; each is given out once, to one job, however many run.
create function exchange.adopt(now timestamptz) returns table (silence uuid, member uuid)
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update exchange.silence s set state = 'ADOPTED', ended_at = s.deadline
         where s.state = 'OPEN' and s.deadline <= adopt.now
        returning s.id, s.owner_id;
end;
$$;
revoke all on function exchange.adopt(timestamptz) from public;
grant execute on function exchange.adopt(timestamptz) to focalnet_request;
