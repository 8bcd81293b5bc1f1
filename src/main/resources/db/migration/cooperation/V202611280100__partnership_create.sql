-- What follows a match. Each side writes steps of its own, which the two read; where a partnership stands follows from
-- them (org.focalnet.cooperation.partnership.Course), and no column says it a second time.
create table cooperation.step (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    number          int         not null check (number > 0),
    kind            text        not null check (kind in ('ACKNOWLEDGED', 'CHECKED_IN', 'PLANNED', 'PROGRESS', 'MEETING', 'AGREED',
                                                         'BEGUN', 'DELIVERED', 'CONFIRMED', 'NOT_YET', 'FEEDBACK', 'CLOSED',
                                                         'WITHDRAWN', 'FOLLOWED')),
    version         int         not null default 0 check (version >= 0),
    code            text        not null default '' check (code ~ '^[A-Z_]{0,30}$'),
    words           text        not null default '' check (char_length(words) <= 2000),
    at              timestamptz not null,
    unique (introduction_id, number)
);
comment on table cooperation.step is 'What one side of a partnership did or said, never changed: the order is that of the number';
comment on column cooperation.step.version is 'Of a change of the plan of work: which one it made; of a word to it: which one it is about; of a later answer: after how many months';
create index step_audience on cooperation.step (audience_id, at);
call audience.protect('cooperation.step');

-- A milestone of the plan of work as one change left it; the newest number of an item holds.
create table cooperation.milestone (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    item_id         uuid        not null,
    number          int         not null check (number > 0),
    title           text        not null check (char_length(title) between 1 and 200),
    doer            text        not null check (doer in ('NEED', 'OFFER', 'BOTH')),
    due             date        not null,
    done_on         date,
    removed         boolean     not null default false,
    unique (introduction_id, number)
);
comment on column cooperation.milestone.number is 'Of the step that made this change';
create index milestone_audience on cooperation.milestone (audience_id, introduction_id);
call audience.protect('cooperation.milestone');

create table cooperation.partner_meeting (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    title           text        not null check (char_length(title) between 1 and 160),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    zone            text        not null,
    place           text        not null check (char_length(place) <= 200),
    link            text        not null check (char_length(link) <= 500),
    set_at          timestamptz not null,
    cancelled_at    timestamptz,
    check (ends_at >= starts_at)
);
create index partner_meeting_audience on cooperation.partner_meeting (audience_id, introduction_id);
call audience.protect('cooperation.partner_meeting');

-- What one side says of a partnership at its end: its own alone until both said it, or it is closed.
create table cooperation.feedback (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    helpful         text        not null check (helpful in ('VERY', 'PARTLY', 'NOT')),
    worked          text        not null check (char_length(worked) <= 4000),
    failed          text        not null check (char_length(failed) <= 4000),
    again           text        not null check (again in ('YES', 'PERHAPS', 'NO')),
    tell            text        not null check (char_length(tell) <= 4000),
    language        text        not null check (language ~ '^[a-z]{2}$'),
    given_at        timestamptz not null,
    unique (introduction_id, owner_id)
);
create index feedback_audience on cooperation.feedback (audience_id, introduction_id);
call audience.protect('cooperation.feedback');

-- Why a member withdrew, in words for its own team.
create table cooperation.withdrawal (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    words           text        not null check (char_length(words) <= 2000)
);
create index withdrawal_audience on cooperation.withdrawal (audience_id, introduction_id);
call audience.protect('cooperation.withdrawal');

-- What a team was reminded of, so that it is not told twice.
create table cooperation.reminder (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null,
    kind            text        not null check (kind in ('ACKNOWLEDGE', 'CHECK_IN', 'MILESTONE', 'FEEDBACK', 'FOLLOW_UP')),
    about           text        not null check (char_length(about) <= 100),
    told_at         timestamptz not null,
    unique (owner_id, introduction_id, kind, about)
);
create index reminder_audience on cooperation.reminder (audience_id, introduction_id);
call audience.protect('cooperation.reminder');

-- What was said stays said: nobody changes it, not even who said it.
do $$
declare
    t regclass;
begin
    foreach t in array array['cooperation.step', 'cooperation.milestone', 'cooperation.feedback']::regclass[] loop
        execute format('drop policy changed on %s', t);
        execute format('drop policy removed on %s', t);
        execute format('revoke update, delete on %s from focalnet_request', t);
    end loop;
end
$$;

-- A need of a crisis has a short clock, and so has what comes of it.
alter table cooperation.need add column crisis boolean not null default false;
alter table cooperation.introduction add column crisis boolean not null default false;
comment on column cooperation.need.crisis is 'Expires after thirty days unless renewed; partners answer within a working day and check in each week';

create function cooperation.take_crisis() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    new.crisis := coalesce((select n.crisis from cooperation.match m join cooperation.need n on n.id = m.need_id
                             where m.id = new.match_id and n.owner_id = new.need_member), new.crisis);
    return new;
end;
$$;
revoke all on function cooperation.take_crisis() from public;
create trigger crisis before insert on cooperation.introduction for each row execute function cooperation.take_crisis();

-- The functions below work as the owner of the tables, which forced row-level security binds too.
create policy functions on cooperation.step to focalnet_owner using (true) with check (true);
create policy functions on cooperation.feedback to focalnet_owner using (true) with check (true);

-- A pair that came apart before it agreed: it is not found again, and both may find others.
alter table cooperation.match drop constraint match_state_check;
alter table cooperation.match add constraint match_state_check
    check (state in ('OPEN', 'DECLINED', 'AGREED', 'LAPSED', 'WITHDRAWN'));

create function cooperation.release(partnership uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    i cooperation.introduction;
    m cooperation.match;
begin
    select * into i from cooperation.introduction where id = partnership
       and audience.viewer_member() in (need_member, offer_member);
    if i.id is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY')
       or not exists (select from cooperation.step s where s.introduction_id = i.id and s.kind = 'WITHDRAWN'
                         and s.owner_id = audience.viewer_member())
       or exists (select from cooperation.step s where s.introduction_id = i.id and s.kind = 'AGREED'
                     and s.owner_id in (i.need_member, i.offer_member)
                   group by s.version having count(distinct s.owner_id) = 2)
    then
        return false;
    end if;
    select * into m from cooperation.match where id = i.match_id;
    perform from cooperation.need where id = m.need_id for update;
    perform from cooperation.offer where id = m.offer_id for update;
    update cooperation.match set state = 'WITHDRAWN' where id = m.id and state = 'AGREED';
    if not found then
        return false;
    end if;
    update cooperation.need set partners_found = greatest(partners_found - 1, 0) where id = m.need_id;
    update cooperation.offer set capacity_used = greatest(capacity_used - 1, 0) where id = m.offer_id;
    return true;
end;
$$;
revoke all on function cooperation.release(uuid) from public;
grant execute on function cooperation.release(uuid) to focalnet_request;

-- Lets each side read what the other said at the end, once both did or it is closed.
create function cooperation.open_feedback(partnership uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    update cooperation.feedback f set audience_id = i.audience_id
      from cooperation.introduction i
     where i.id = partnership and f.introduction_id = i.id and f.owner_id in (i.need_member, i.offer_member)
       and audience.viewer_member() in (i.need_member, i.offer_member)
       and audience.viewer_role() not in ('CONTRIBUTOR', 'READER', 'NOBODY')
       and ((select count(*) from cooperation.feedback o
              where o.introduction_id = i.id and o.owner_id in (i.need_member, i.offer_member)) = 2
            or exists (select from cooperation.step s
                        where s.introduction_id = i.id and s.kind = 'CLOSED' and s.owner_id = i.need_member));
end;
revoke all on function cooperation.open_feedback(uuid) from public;
grant execute on function cooperation.open_feedback(uuid) to focalnet_request;

-- Which partnerships may have something due, and whose they are: the job works as the office of each and gets ids alone.
create function cooperation.running(since timestamptz) returns table (partnership uuid, member uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job asks what is due' using errcode = 'insufficient_privilege';
    end if;
    return query
        select i.id, side.member
          from cooperation.introduction i, lateral (values (i.need_member), (i.offer_member)) as side (member)
         where not (array[i.need_member, i.offer_member] && audience.frozen())
           and not exists (select from cooperation.step s where s.introduction_id = i.id
                              and (s.kind = 'WITHDRAWN' or s.kind = 'CONFIRMED' and s.at < since))
         order by side.member, i.id;
end;
$$;
revoke all on function cooperation.running(timestamptz) from public;
grant execute on function cooperation.running(timestamptz) to focalnet_request;
