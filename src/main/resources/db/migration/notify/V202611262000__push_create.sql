-- Browsers that an account wants told at once. The address is that of a push service, and with the keys of the browser
-- whoever holds our own key can make it say something: its account's alone.
create table notify.push (
    id         uuid        not null primary key,
    member_id  uuid        not null,
    account_id uuid        not null,
    endpoint   text        not null check (length(endpoint) <= 1000),
    p256dh     bytea       not null check (octet_length(p256dh) = 65),
    auth       bytea       not null check (octet_length(auth) = 16),
    device     text        not null check (length(device) <= 80),
    at         timestamptz not null,
    unique (account_id, endpoint)
);
comment on table notify.push is 'Browsers to which notices of an account are pushed';

-- What was or is to be said to which browser: a notice is pushed once to each.
create table notify.pushed (
    push_id    uuid        not null references notify.push on delete cascade,
    notice_id  uuid        not null references notify.notice on delete cascade,
    account_id uuid        not null,
    at         timestamptz not null,
    sent_at    timestamptz,
    primary key (push_id, notice_id)
);
comment on table notify.pushed is 'Which notice was pushed to which browser; without sent_at it still waits';
create index pushed_notice on notify.pushed (notice_id);

do $$
declare
    t regclass;
begin
    foreach t in array array['notify.push', 'notify.pushed']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own on %s to focalnet_request using (account_id = (select audience.viewer_account()))
            with check (account_id = (select audience.viewer_account()))', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %s to focalnet_request', t);
    end loop;
end
$$;

-- Which accounts have a browser here; the nightly job, which then works as each of them, forgets those that were closed.
create function notify.pushers() returns table (member uuid, account uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'who has a browser here is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select distinct p.member_id, p.account_id from notify.push p;
end;
$$;
revoke all on function notify.pushers() from public;
grant execute on function notify.pushers() to focalnet_request;

create or replace function notify.tidy(now timestamptz) returns void
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
    delete from notify.pushed p where p.at < tidy.now - interval '90 days';
end;
$$;
