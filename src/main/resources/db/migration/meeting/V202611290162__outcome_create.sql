-- What a meeting brought: outcomes, recommendations, actions. Its organiser owns them; who reads the meeting, or the session
-- of which they came, reads them once they are published.
create table meeting.outcome (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    meeting_id   uuid        not null references meeting.network_meeting (id) on delete cascade,
    session_id   uuid references meeting.session (id) on delete set null,
    kind         text        not null check (kind in ('OUTCOME', 'RECOMMENDATION', 'ACTION')),
    text         text        not null check (char_length(text) between 1 and 2000),
    due_on       date,
    taker_id     uuid,
    taken_by     text        not null check (char_length(taken_by) <= 200),
    state        text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    published_at timestamptz,
    settled_at   timestamptz,
    version      int         not null default 1,
    created_at   timestamptz not null
);
comment on column meeting.outcome.taker_id is 'The member that agreed to see to it; null while none did';
comment on column meeting.outcome.taken_by is 'Somebody else who does, in words';
create index outcome_meeting on meeting.outcome (meeting_id, state);
create index outcome_session on meeting.outcome (session_id);
call audience.protect('meeting.outcome');

create table meeting.outcome_step (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    outcome_id  uuid        not null references meeting.outcome (id) on delete cascade,
    state       text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    text        text        not null check (char_length(text) <= 2000),
    at          timestamptz not null
);
comment on table meeting.outcome_step is 'What became of an outcome, as the organiser notes it';
create index outcome_step_outcome on meeting.outcome_step (outcome_id, at);
call audience.protect('meeting.outcome_step');

-- Whether a member takes something on is between it and the organiser; others read only that it agreed.
create table meeting.undertaking (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    outcome_id  uuid        not null references meeting.outcome (id) on delete cascade,
    member_id   uuid        not null,
    state       text        not null check (state in ('ASKED', 'AGREED', 'DECLINED')),
    asked_at    timestamptz not null,
    answered_at timestamptz
);
create unique index undertaking_once on meeting.undertaking (outcome_id);
create index undertaking_member on meeting.undertaking (member_id);
call audience.protect('meeting.undertaking');

create policy undertaking_functions on meeting.outcome to focalnet_owner using (true) with check (true);
create policy undertaking_functions on meeting.undertaking to focalnet_owner using (true) with check (true);

create function meeting.answer_undertaking(outcome uuid, agrees boolean, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    wanted text := case when answer_undertaking.agrees then 'AGREED' else 'DECLINED' end;
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return false;
    end if;
    update meeting.undertaking u set state = wanted, answered_at = answer_undertaking.now
     where u.outcome_id = answer_undertaking.outcome and u.member_id = audience.viewer_member() and u.state <> wanted
       and u.audience_id = any (audience.viewer_audiences());
    if not found then
        return false;
    end if;
    update meeting.outcome o
       set taker_id = case when answer_undertaking.agrees then audience.viewer_member() end, version = o.version + 1
     where o.id = answer_undertaking.outcome;
    return true;
end;
$$;
revoke all on function meeting.answer_undertaking(uuid, boolean, timestamptz) from public;
grant execute on function meeting.answer_undertaking(uuid, boolean, timestamptz) to focalnet_request;
