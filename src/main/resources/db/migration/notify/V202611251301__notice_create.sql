-- What concerns a person, in one list. Ids, keys and a path: titles are read when the list is, as whoever reads it.
create table notify.notice (
    id            uuid        not null primary key,
    member_id     uuid        not null,
    account_id    uuid        not null,
    event_id      uuid        not null,
    kind          text        not null check (kind ~ '^[a-z_.]{3,80}$'),
    object_id     uuid,
    path          text        not null check (path ~ '^/[A-Za-z0-9/_-]{0,199}$'),
    at            timestamptz not null,
    done_at       timestamptz,
    snoozed_until timestamptz,
    mail_at       timestamptz,
    unique (account_id, event_id)
);
comment on table notify.notice is 'What concerns an account; one row for each event, however often the event is delivered';
comment on column notify.notice.mail_at is 'When a mail is to say so; null where one was written or none is wished';
create index notice_account on notify.notice (account_id, at desc) where done_at is null;
create index notice_account_done on notify.notice (account_id, done_at desc) where done_at is not null;
create index notice_mail on notify.notice (mail_at) where mail_at is not null;

-- When mails come: quiet hours in minutes of the day in the person's zone, and the hour of the daily and weekly mail.
create table notify.setting (
    account_id  uuid     not null primary key,
    quiet_from  smallint check (quiet_from between 0 and 1439),
    quiet_until smallint check (quiet_until between 0 and 1439),
    digest_hour smallint not null check (digest_hour between 0 and 23),
    check ((quiet_from is null) = (quiet_until is null) and quiet_from is distinct from quiet_until or quiet_from is null)
);
comment on table notify.setting is 'When an account wants its mails';

-- How a kind of notice comes by mail, or one thing of it, such as a room.
create table notify.choice (
    account_id uuid not null,
    kind       text not null check (kind ~ '^[a-z_.]{3,80}$'),
    object_id  uuid not null default '00000000-0000-0000-0000-000000000000',
    pace       text not null check (pace in ('NOW', 'DAILY', 'WEEKLY', 'NEVER')),
    primary key (account_id, kind, object_id)
);
comment on table notify.choice is 'How a kind comes by mail; of object_id where it is not of zeros';

-- Mails taken from the letter box: each one is handled once. A hash and nothing of the mail.
create table notify.received (
    hash       bytea       not null primary key check (octet_length(hash) = 32),
    account_id uuid        not null,
    at         timestamptz not null
);
comment on table notify.received is 'Hashes of the mails that were handled';
create index received_account on notify.received (account_id, at);

do $$
declare
    t regclass;
begin
    foreach t in array array['notify.notice', 'notify.setting', 'notify.choice', 'notify.received']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own on %s to focalnet_request using (account_id = (select audience.viewer_account()))
            with check (account_id = (select audience.viewer_account()))', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %s to focalnet_request', t);
    end loop;
end
$$;

-- Links and addresses in mails. The table holds hashes; no other way reaches it than the functions.
create table notify.ticket (
    hash       bytea       not null primary key check (octet_length(hash) = 32),
    purpose    text        not null check (purpose in ('ANSWER', 'STOP', 'REPLY')),
    member_id  uuid        not null,
    account_id uuid        not null,
    answer     text        not null check (char_length(answer) <= 80),
    kind       text        not null check (char_length(kind) <= 80),
    object_id  uuid,
    notice_id  uuid,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table notify.ticket is 'One-click answers, the way to stop mails, and reply addresses; hashes alone';
create index ticket_expires on notify.ticket (expires_at);
alter table notify.ticket enable row level security;
alter table notify.ticket force row level security;
create policy functions on notify.ticket to focalnet_owner using (true) with check (true);

create function notify.keep_ticket(hash bytea, purpose text, answer text, kind text, object uuid, notice uuid,
                                   expires timestamptz)
    returns void language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_account() is null then
        raise exception 'a ticket is of an account' using errcode = 'insufficient_privilege';
    end if;
    insert into notify.ticket (hash, purpose, member_id, account_id, answer, kind, object_id, notice_id, expires_at)
    values (keep_ticket.hash, keep_ticket.purpose, audience.viewer_member(), audience.viewer_account(),
            keep_ticket.answer, keep_ticket.kind, keep_ticket.object, keep_ticket.notice, keep_ticket.expires);
end;
$$;
revoke all on function notify.keep_ticket(bytea, text, text, text, uuid, uuid, timestamptz) from public;
grant execute on function notify.keep_ticket(bytea, text, text, text, uuid, uuid, timestamptz) to focalnet_request;

-- What a ticket is for; whoever holds it need not be signed in. Nothing where it was used or is too old.
create function notify.open_ticket(hash bytea, purpose text, now timestamptz)
    returns table (member uuid, account uuid, answer text, kind text, object uuid, notice uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select t.member_id, t.account_id, t.answer, t.kind, t.object_id, t.notice_id
      from notify.ticket t
     where t.hash = open_ticket.hash and t.purpose = open_ticket.purpose and t.used_at is null
       and t.expires_at > open_ticket.now;
end;
revoke all on function notify.open_ticket(bytea, text, timestamptz) from public;
grant execute on function notify.open_ticket(bytea, text, timestamptz) to focalnet_request;

-- Uses a ticket up; of two at once one succeeds.
create function notify.use_ticket(hash bytea, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    update notify.ticket t set used_at = use_ticket.now
     where t.hash = use_ticket.hash and t.used_at is null and t.expires_at > use_ticket.now;
    return found;
end;
$$;
revoke all on function notify.use_ticket(bytea, timestamptz) from public;
grant execute on function notify.use_ticket(bytea, timestamptz) to focalnet_request;

-- Which accounts are to be written to by now; for the job, which then works as each of them.
create function notify.due(now timestamptz) returns table (member uuid, account uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'what is due is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select distinct n.member_id, n.account_id from notify.notice n where n.mail_at <= due.now limit 1000;
end;
$$;
revoke all on function notify.due(timestamptz) from public;
grant execute on function notify.due(timestamptz) to focalnet_request;

-- Forgets what serves nobody any more.
create function notify.tidy(now timestamptz) returns void
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'tidying is the job''s' using errcode = 'insufficient_privilege';
    end if;
    delete from notify.ticket t where t.expires_at < tidy.now;
    delete from notify.received r where r.at < tidy.now - interval '90 days';
    delete from notify.notice n where n.done_at < tidy.now - interval '400 days';
    delete from notify.letter l where l.state <> 'WAITING' and l.finished_at < tidy.now - interval '90 days';
end;
$$;
revoke all on function notify.tidy(timestamptz) from public;
grant execute on function notify.tidy(timestamptz) to focalnet_request;
