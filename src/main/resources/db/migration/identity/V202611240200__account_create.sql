-- The people of each member's team, and where they are signed in. A team sees its own people and nobody else's.
grant usage on schema identity to focalnet_request;

create table identity.account (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    name        text        not null check (char_length(name) between 1 and 120),
    mail        text        not null check (char_length(mail) between 3 and 254),
    role        text        not null check (role in ('FOCAL_POINT', 'ALTERNATE', 'TEAM', 'CONTRIBUTOR', 'READER',
                                                     'OFFICER', 'ADMINISTRATOR')),
    language    text        not null default '' check (char_length(language) <= 8),
    zone        text        not null default 'UTC' check (char_length(zone) <= 64),
    seat        text        not null default '' check (char_length(seat) <= 160),
    title       text        not null default '' check (char_length(title) <= 160),
    active      boolean     not null default true,
    handle      bytea       not null unique check (octet_length(handle) between 16 and 64),
    created     timestamptz not null default now(),
    version     int         not null default 0,
    check ((role in ('OFFICER', 'ADMINISTRATOR')) = (owner_id = '00000000-0000-7000-8000-000000000003'))
);
comment on table identity.account is 'A person of a member''s team';
comment on column identity.account.seat is 'The institution at which the person works';
comment on column identity.account.handle is 'Random name under which authenticators know the person';
create unique index account_mail on identity.account (lower(mail));
create index account_audience on identity.account (audience_id, name);
call audience.protect('identity.account');
create policy functions on identity.account to focalnet_owner using (true) with check (true);

create table identity.sign_in (
    id         uuid        not null primary key,
    account_id uuid        not null references identity.account (id),
    started    timestamptz not null,
    last_seen  timestamptz not null,
    device     text        not null check (char_length(device) <= 80),
    ended      timestamptz
);
comment on table identity.sign_in is 'Where a person is or was signed in; last_seen is kept to the minute';
create index sign_in_account on identity.sign_in (account_id, started);
alter table identity.sign_in enable row level security;
alter table identity.sign_in force row level security;
-- Nobody but the person sees where they are signed in: not the lead of the team, not the secretariat.
create policy own on identity.sign_in to focalnet_request
    using (account_id = (select audience.viewer_account()))
    with check (account_id = (select audience.viewer_account()));
create policy functions on identity.sign_in to focalnet_owner using (true) with check (true);
grant select, insert, update on identity.sign_in to focalnet_request;

-- Who a session belongs to, asked once a request before there is a viewer: answers no row where the account is closed,
-- the sign-in was ended, or it is older than its limit.
create function identity.come_in(account uuid, sign_in uuid, now timestamptz, longest interval)
    returns table (member uuid, name text, role text, language text, zone text)
    language sql security definer set search_path = ''
begin atomic
    update identity.sign_in s set last_seen = date_trunc('minute', come_in.now)
     where s.id = come_in.sign_in and s.account_id = come_in.account and s.ended is null
       and s.last_seen < date_trunc('minute', come_in.now);
    select a.owner_id, a.name, a.role, a.language, a.zone
      from identity.sign_in s join identity.account a on a.id = s.account_id
     where s.id = come_in.sign_in and a.id = come_in.account and a.active and s.ended is null
       and s.started > come_in.now - come_in.longest;
end;
revoke all on function identity.come_in(uuid, uuid, timestamptz, interval) from public;
grant execute on function identity.come_in(uuid, uuid, timestamptz, interval) to focalnet_request;
