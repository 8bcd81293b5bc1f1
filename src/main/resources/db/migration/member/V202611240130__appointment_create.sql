-- The office belongs to the member and stays; who holds it is an appointment, dated, between the member and the
-- secretariat; what others see of it is a holder, which a trigger keeps in step.
create table member.office (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    names       jsonb       not null,
    ministry    text        not null default '' check (length(ministry) <= 200),
    authority   text        not null default '' check (length(authority) <= 1000),
    languages   text[]      not null default '{}',
    expertise   text[]      not null default '{}',
    zone        text        not null default 'UTC',
    opens       time        not null default '09:00',
    closes      time        not null default '17:00',
    weekdays    smallint[]  not null default '{1,2,3,4,5}',
    version     int         not null default 0,
    created_at  timestamptz not null default now(),
    check (owner_id = id)
);
create index office_audience on member.office (audience_id);
call audience.protect('member.office');
create policy functions on member.office to focalnet_owner using (true) with check (true);
comment on table member.office is 'The focal point''s post of a member, one each and so under its id: how it is reached, whoever holds it';

create table member.contact (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    office_id   uuid not null references member.office (id) on delete cascade,
    kind        text not null check (kind in ('MAIL', 'PHONE', 'EMERGENCY', 'MESSENGER', 'ADDRESS', 'SITE')),
    label       text not null default '' check (length(label) <= 80),
    value       text not null check (length(value) <= 300),
    created_at  timestamptz not null default now()
);
create index contact_audience on member.contact (audience_id, office_id);
call audience.protect('member.contact');
create policy functions on member.contact to focalnet_owner using (true) with check (true);
comment on table member.contact is 'One way to reach an office, with readers of its own';

create table member.appointment (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    office_id    uuid        not null references member.office (id),
    post         text        not null check (post in ('FOCAL_POINT', 'ALTERNATE', 'LIAISON_NEW_YORK', 'LIAISON_GENEVA')),
    state        text        not null default 'PROPOSED' check (state in ('PROPOSED', 'NOMINATED', 'VERIFIED', 'ACTIVE',
                             'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION', 'ENDED')),
    name         text        not null check (length(name) between 1 and 120),
    title        text        not null default '' check (length(title) <= 160),
    mail         text        not null check (length(mail) <= 254),
    languages    text[]      not null default '{}',
    expertise    text[]      not null default '{}',
    listed       boolean     not null default true,
    invitation_id uuid,
    note_number  text        not null default '' check (length(note_number) <= 80),
    note_date    date,
    started_at   timestamptz,
    due_at       timestamptz,
    ended_at     timestamptz,
    version      int         not null default 0,
    created_at   timestamptz not null default now()
);
create index appointment_audience on member.appointment (audience_id, state);
create index appointment_office on member.appointment (office_id);
create index appointment_due on member.appointment (due_at) where state in ('ACTIVE', 'CONFIRMED', 'CONFIRMATION_DUE');
create unique index appointment_one_holder on member.appointment (office_id, post)
    where post <> 'ALTERNATE' and state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION');
call audience.protect('member.appointment');
create policy functions on member.appointment to focalnet_owner using (true) with check (true);
comment on table member.appointment is 'A person''s way into an office and out of it; read by the member''s team and the secretariat';

create table member.holder (
    id             uuid   not null primary key,
    owner_id       uuid   not null,
    audience_id    uuid   not null,
    office_id      uuid   not null references member.office (id) on delete cascade,
    post           text   not null,
    name           text   not null,
    title          text   not null default '',
    languages      text[] not null default '{}',
    expertise      text[] not null default '{}',
    started_at     timestamptz
);
create index holder_audience on member.holder (audience_id, office_id);
call audience.protect('member.holder');
create policy functions on member.holder to focalnet_owner using (true) with check (true);
comment on table member.holder is 'A person who holds an office now, as its readers see it; id = the appointment''s';

create table member.scan (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    appointment_id uuid        not null unique references member.appointment (id) on delete cascade,
    name           text        not null check (length(name) <= 200),
    type           text        not null check (type in ('PDF', 'PNG', 'JPEG')),
    content        bytea       not null check (length(content) <= 10485760),
    created_at     timestamptz not null default now()
);
create index scan_audience on member.scan (audience_id);
call audience.protect('member.scan');
create policy functions on member.scan to focalnet_owner using (true) with check (true);
comment on table member.scan is 'The note verbale of an appointment; read by the member''s team and the secretariat';

-- A question by mail, ''is this still you?'': found by the hash of what only the mail holds, so it needs no reader.
create table member.question (
    id             uuid        not null primary key,
    hash           bytea       not null unique,
    appointment_id uuid        not null references member.appointment (id) on delete cascade,
    sent_at        timestamptz not null,
    answered_at    timestamptz
);
create index question_appointment on member.question (appointment_id);
alter table member.question enable row level security;
alter table member.question force row level security;
create policy functions on member.question to focalnet_owner using (true) with check (true);
comment on table member.question is 'Single-use links of the yearly confirmation; read through functions alone';

-- States change through member.move alone: a team cannot verify itself.
create function member.guard_state() returns trigger language plpgsql set search_path = '' as
$$
begin
    if current_user = 'focalnet_request'
       and (tg_op = 'INSERT' and new.state <> 'PROPOSED' or tg_op = 'UPDATE' and new.state <> old.state) then
        raise exception 'a state is changed by its function' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger guard_state before insert or update on member.appointment for each row execute function member.guard_state();

create function member.keep_holder() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if new.state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION') then
        insert into member.holder (id, owner_id, audience_id, office_id, post, name, title, languages, expertise, started_at)
        select new.id, new.owner_id, case when new.listed then o.audience_id else new.audience_id end, o.id, new.post,
               new.name, new.title, new.languages, new.expertise, new.started_at
          from member.office o where o.id = new.office_id
        on conflict (id) do update
           set audience_id = excluded.audience_id, name = excluded.name, title = excluded.title,
               languages = excluded.languages, expertise = excluded.expertise, started_at = excluded.started_at;
    else
        delete from member.holder h where h.id = new.id;
    end if;
    return new;
end;
$$;
revoke all on function member.keep_holder() from public;
create trigger keep_holder after insert or update on member.appointment for each row execute function member.keep_holder();

-- The secretariat opens the office of a member that has no team yet.
create function member.open_office(member uuid, names jsonb, ministry text, zone text) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat opens an office for a member' using errcode = 'insufficient_privilege';
    end if;
    insert into member.office (id, owner_id, audience_id, names, ministry, zone, version)
    values (open_office.member, open_office.member, '00000000-0000-7000-8000-000000000002',
            open_office.names, open_office.ministry, open_office.zone, 1)
    on conflict (id) do nothing;
end;
$$;
revoke all on function member.open_office(uuid, jsonb, text, text) from public;
grant execute on function member.open_office(uuid, jsonb, text, text) to focalnet_request;

-- The secretariat writes down whom a member proposes, for a member that has no team yet.
create function member.propose(fresh uuid, member uuid, readers uuid, post text, name text, title text, mail text) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() or not readers = any (audience.viewer_audiences()) then
        raise exception 'only the secretariat proposes for a member' using errcode = 'insufficient_privilege';
    end if;
    insert into member.appointment (id, owner_id, audience_id, office_id, post, name, title, mail)
    select fresh, o.owner_id, readers, o.id, propose.post, propose.name, propose.title, propose.mail
      from member.office o where o.owner_id = propose.member;
end;
$$;
revoke all on function member.propose(uuid, uuid, uuid, text, text, text, text) from public;
grant execute on function member.propose(uuid, uuid, uuid, text, text, text, text) to focalnet_request;

-- The note verbale of an appointment, by its own team or the secretariat that received it on paper.
create function member.nominate(appointment uuid, number text, day date, scan uuid, file text, type text, content bytea) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a
       set note_number = number, note_date = day, version = a.version + 1
     where a.id = appointment and a.state in ('PROPOSED', 'NOMINATED')
       and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
    if not found then
        raise exception 'not the viewer''s to nominate' using errcode = 'insufficient_privilege';
    end if;
    if content is not null then
        delete from member.scan s where s.appointment_id = appointment;
        insert into member.scan (id, owner_id, audience_id, appointment_id, name, type, content)
        select scan, a.owner_id, a.audience_id, a.id, file, nominate.type, nominate.content
          from member.appointment a where a.id = appointment;
    end if;
end;
$$;
revoke all on function member.nominate(uuid, text, date, uuid, text, text, bytea) from public;
grant execute on function member.nominate(uuid, text, date, uuid, text, text, bytea) to focalnet_request;

-- The next state of an appointment. Verifying and activating are the secretariat's; the rest its own team's too.
create function member.move(appointment uuid, seen int, wanted text, at timestamptz, due timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a
       set state = wanted, version = a.version + 1,
           started_at = case when wanted = 'ACTIVE' then at else a.started_at end,
           ended_at = case when wanted = 'ENDED' then at else a.ended_at end,
           due_at = coalesce(due, a.due_at)
     where a.id = appointment and a.version = seen
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member()
               and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
               and wanted not in ('VERIFIED', 'ACTIVE'));
    return found;
end;
$$;
revoke all on function member.move(uuid, int, text, timestamptz, timestamptz) from public;
grant execute on function member.move(uuid, int, text, timestamptz, timestamptz) to focalnet_request;

-- The invitation that was sent to the person appointed.
create function member.link_invitation(appointment uuid, invitation uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    update member.appointment a set invitation_id = invitation
     where a.id = appointment and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
end;
$$;
revoke all on function member.link_invitation(uuid, uuid) from public;
grant execute on function member.link_invitation(uuid, uuid) to focalnet_request;

-- Whose yearly confirmation is due; marks them, and those that did not answer in time. The secretariat's daily job.
create function member.fall_due(at timestamptz, silent timestamptz) returns setof uuid
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat''s job asks' using errcode = 'insufficient_privilege';
    end if;
    update member.appointment a set state = 'LAPSED', version = a.version + 1
     where a.state = 'CONFIRMATION_DUE' and a.due_at <= silent;
    return query
        update member.appointment a set state = 'CONFIRMATION_DUE', version = a.version + 1
         where a.state in ('ACTIVE', 'CONFIRMED') and a.due_at <= at
        returning a.id;
end;
$$;
revoke all on function member.fall_due(timestamptz, timestamptz) from public;
grant execute on function member.fall_due(timestamptz, timestamptz) to focalnet_request;

create function member.ask(fresh uuid, hash bytea, appointment uuid, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat''s job asks' using errcode = 'insufficient_privilege';
    end if;
    insert into member.question (id, hash, appointment_id, sent_at) values (fresh, ask.hash, appointment, at);
end;
$$;
revoke all on function member.ask(uuid, bytea, uuid, timestamptz) from public;
grant execute on function member.ask(uuid, bytea, uuid, timestamptz) to focalnet_request;

-- What the person who holds the link of a question is asked: who they are said to be. Nothing once it was answered.
create function member.asked(hash bytea, since timestamptz) returns table (appointment uuid, owner uuid, post text, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select a.id, a.owner_id, a.post, a.name
      from member.question q join member.appointment a on a.id = q.appointment_id
     where q.hash = asked.hash and q.answered_at is null and q.sent_at > since
       and a.state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED');
end;
revoke all on function member.asked(bytea, timestamptz) from public;
grant execute on function member.asked(bytea, timestamptz) to focalnet_request;

create function member.answer(hash bytea, since timestamptz, at timestamptz, due timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    confirmed uuid;
begin
    select q.appointment into confirmed from member.asked(answer.hash, since) q;
    if confirmed is null then
        return false;
    end if;
    update member.question q set answered_at = at where q.hash = answer.hash and q.answered_at is null;
    if not found then
        return false;
    end if;
    update member.appointment a set state = 'CONFIRMED', due_at = due, version = a.version + 1 where a.id = confirmed;
    return true;
end;
$$;
revoke all on function member.answer(bytea, timestamptz, timestamptz, timestamptz) from public;
grant execute on function member.answer(bytea, timestamptz, timestamptz, timestamptz) to focalnet_request;
