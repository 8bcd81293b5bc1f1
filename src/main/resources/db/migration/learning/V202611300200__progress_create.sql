create schema if not exists learning;
grant usage on schema learning to focalnet_request;

-- How far a person is in a course: theirs alone, but for the team where a finished one is shown to it.
create table learning.progress (
    id          uuid        not null primary key,
    member_id   uuid        not null,
    account_id  uuid        not null,
    course      text        not null check (length(course) <= 60),
    passed      text[]      not null default '{}' check (cardinality(passed) <= 40),
    begun_at    timestamptz not null,
    last_at     timestamptz not null,
    remind      boolean     not null default true,
    reminded    integer     not null default 0,
    finished_at timestamptz,
    shown       boolean     not null default false,
    stated      boolean     not null default false,
    stated_at   timestamptz,
    number      text,
    unique (account_id, course),
    check ((finished_at is null) = (number is null))
);
comment on column learning.progress.stated is 'Whether the record store of the installation may be told; stated_at: when it was';
comment on column learning.progress.number is 'The number of the certificate, which anybody may check';
create unique index progress_number on learning.progress (number);
create index progress_shown on learning.progress (member_id, finished_at desc) where shown;
create index progress_due on learning.progress (last_at) where remind;
alter table learning.progress enable row level security;
alter table learning.progress force row level security;
create policy functions on learning.progress to focalnet_owner using (true) with check (true);
create policy own on learning.progress to focalnet_request
    using (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()))
    with check (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()));
create policy shown on learning.progress for select to focalnet_request
    using (shown and finished_at is not null and member_id = (select audience.viewer_member()));
grant select, insert, update, delete on learning.progress to focalnet_request;

-- Of which course a certificate of this number is; nothing where there is none. Never whose.
create function learning.certified(number text) returns text
    language sql stable security definer set search_path = ''
begin atomic
    select p.course from learning.progress p where p.number = certified.number and p.finished_at is not null;
end;
revoke all on function learning.certified(text) from public;
grant execute on function learning.certified(text) to focalnet_request;

-- Who wishes to be reminded and is due, for the job alone, which then works as each of them.
create function learning.due(now timestamptz)
    returns table (id uuid, member uuid, account uuid, finished boolean)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'who is due is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select p.id, p.member_id, p.account_id, p.finished_at is not null
      from learning.progress p
     where p.remind and p.member_id <> all (audience.frozen())
       and p.last_at <= now - case when p.finished_at is null
             then (array[interval '3 days', interval '10 days', interval '30 days'])[p.reminded + 1]
             else (array[interval '30 days', interval '120 days'])[p.reminded + 1] end;
end;
$$;
revoke all on function learning.due(timestamptz) from public;
grant execute on function learning.due(timestamptz) to focalnet_request;

-- What the record store has not been told yet of people who agreed; for the job alone.
create function learning.untold() returns table (id uuid, member uuid, account uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'what is untold is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select p.id, p.member_id, p.account_id from learning.progress p
     where p.stated and p.stated_at is null and p.finished_at is not null and p.member_id <> all (audience.frozen())
     order by p.finished_at, p.id limit 200;
end;
$$;
revoke all on function learning.untold() from public;
grant execute on function learning.untold() to focalnet_request;
