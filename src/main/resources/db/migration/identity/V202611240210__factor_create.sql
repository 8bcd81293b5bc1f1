-- What proves who a person is, the links that lead to it, and the brake on those who guess.

create table identity.passkey (
    id              uuid        not null primary key,
    account_id      uuid        not null references identity.account (id),
    credential      bytea       not null unique,
    public_key      bytea       not null,
    signatures      bigint      not null,
    verified        boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text        not null,
    attestation     bytea,
    client_data     bytea,
    label           text        not null check (char_length(label) between 1 and 60),
    created         timestamptz not null,
    last_used       timestamptz not null
);
comment on table identity.passkey is 'A public key of a person''s device or security key; the private one never leaves it';
create index passkey_account on identity.passkey (account_id);

create table identity.code (
    account_id uuid        not null primary key references identity.account (id),
    secret     bytea       not null check (octet_length(secret) between 16 and 64),
    last_step  bigint      not null default 0,
    created    timestamptz not null
);
comment on table identity.code is 'Secret of a code app (RFC 6238); last_step: no code is taken twice';

create table identity.invitation (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    member_id   uuid        not null,
    account_id  uuid,
    name        text        not null check (char_length(name) <= 120),
    mail        text        check (char_length(mail) between 3 and 254),
    role        text        not null check (role in ('FOCAL_POINT', 'ALTERNATE', 'TEAM', 'CONTRIBUTOR', 'READER',
                                                     'OFFICER', 'ADMINISTRATOR')),
    seat        text        not null default '' check (char_length(seat) <= 160),
    created     timestamptz not null,
    expires     timestamptz not null,
    accepted    timestamptz,
    withdrawn   timestamptz
);
comment on table identity.invitation is 'Who was asked into a team; mail is null for the first officer of an installation';
create index invitation_audience on identity.invitation (audience_id, created);
call audience.protect('identity.invitation');
create policy functions on identity.invitation to focalnet_owner using (true) with check (true);

create table identity.one_time_link (
    hash       bytea       not null primary key check (octet_length(hash) = 32),
    purpose    text        not null check (purpose in ('INVITATION', 'SIGN_IN')),
    subject_id uuid        not null,
    expires    timestamptz not null,
    used       timestamptz
);
comment on table identity.one_time_link is 'SHA-256 of each link''s secret; subject: an invitation or an account';
create index one_time_link_subject on identity.one_time_link (subject_id);

create table identity.throttle (
    key     text        not null primary key check (char_length(key) <= 100),
    started timestamptz not null,
    tries   int         not null
);
comment on table identity.throttle is 'Tries within a window of time; the key holds no address but its hash';

do $$
declare
    t regclass;
begin
    foreach t in array array['identity.passkey', 'identity.code', 'identity.one_time_link', 'identity.throttle']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
    -- Nobody but the person reaches what proves who they are. Links and tries have no policy for the request role at
    -- all: they are reached by the functions below only.
    foreach t in array array['identity.passkey', 'identity.code']::regclass[] loop
        execute format('create policy own on %s to focalnet_request
            using (account_id = (select audience.viewer_account()))
            with check (account_id = (select audience.viewer_account()))', t);
        execute format('grant select, insert, update, delete on %s to focalnet_request', t);
    end loop;
end
$$;

-- Who holds a mail address or a passkey; asked while they sign in. A closed account is not found.
create function identity.find_person(mail text, handle bytea, account uuid)
    returns table (id uuid, member uuid, role text, name text, address text, language text, user_handle bytea,
                   has_code boolean, has_passkey boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select a.id, a.owner_id, a.role, a.name, a.mail, a.language, a.handle,
           exists (select from identity.code c where c.account_id = a.id),
           exists (select from identity.passkey p where p.account_id = a.id)
      from identity.account a
     where a.active and (lower(a.mail) = lower(find_person.mail) or a.handle = find_person.handle or a.id = find_person.account);
end;

-- The public key of a credential that a browser presents.
create function identity.find_passkey(credential bytea)
    returns table (public_key bytea, signatures bigint, verified boolean, backup_eligible boolean, backed_up boolean,
                   transports text, attestation bytea, client_data bytea, label text, created timestamptz,
                   last_used timestamptz, user_handle bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select p.public_key, p.signatures, p.verified, p.backup_eligible, p.backed_up, p.transports, p.attestation,
           p.client_data, p.label, p.created, p.last_used, a.handle
      from identity.passkey p join identity.account a on a.id = p.account_id
     where p.credential = find_passkey.credential and a.active;
end;

-- Notes that a passkey was used; answers whether there is such a passkey.
create function identity.use_passkey(credential bytea, signatures bigint, backed_up boolean, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update identity.passkey p
       set signatures = use_passkey.signatures, backed_up = use_passkey.backed_up, last_used = use_passkey.now
     where p.credential = use_passkey.credential;
    return found;
end;
$$;

create function identity.keep_link(hash bytea, purpose text, subject uuid, expires timestamptz) returns void
    language sql security definer set search_path = ''
begin atomic
    delete from identity.one_time_link l where l.subject_id = keep_link.subject and l.purpose = keep_link.purpose and l.used is null;
    insert into identity.one_time_link (hash, purpose, subject_id, expires)
    values (keep_link.hash, keep_link.purpose, keep_link.subject, keep_link.expires);
end;

-- What a link leads to and whether it still does. One that was replaced is as unknown as one that never was.
create function identity.open_link(hash bytea, purpose text, now timestamptz) returns table (subject uuid, open boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select l.subject_id, l.used is null and l.expires > open_link.now
      from identity.one_time_link l where l.hash = open_link.hash and l.purpose = open_link.purpose;
end;

-- Uses a link up: of two who try at the same time, one gets true.
create function identity.use_link(hash bytea, purpose text, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update identity.one_time_link l set used = use_link.now
     where l.hash = use_link.hash and l.purpose = use_link.purpose and l.used is null and l.expires > use_link.now;
    return found;
end;
$$;

-- What an invitation says, for the person who holds its link.
create function identity.open_invitation(invitation uuid, now timestamptz)
    returns table (member uuid, account uuid, name text, mail text, role text, seat text, open boolean, user_handle bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select i.member_id, i.account_id, coalesce(a.name, i.name), coalesce(a.mail, i.mail), i.role, i.seat,
           i.accepted is null and i.withdrawn is null and i.expires > open_invitation.now, a.handle
      from identity.invitation i left join identity.account a on a.id = i.account_id and a.owner_id = i.member_id
     where i.id = open_invitation.invitation;
end;

-- Accepts an invitation as the member into whose team it leads, whoever invited; once, and the first officer only while
-- there is none. Who is enrolling when the invitation expires may finish within the hour.
create function identity.accept_invitation(invitation uuid, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update identity.invitation i set accepted = accept_invitation.now
     where i.id = accept_invitation.invitation and i.member_id = audience.viewer_member()
       and i.accepted is null and i.withdrawn is null and i.expires > accept_invitation.now - interval '1 hour'
       and (i.mail is not null or not identity.has_lead(i.member_id));
    if not found then
        return false;
    end if;
    update identity.one_time_link l set used = accept_invitation.now where l.subject_id = accept_invitation.invitation;
    return true;
end;
$$;

-- Whether a member's team has somebody who can invite its people.
create function identity.has_lead(member uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from identity.account a
                    where a.owner_id = has_lead.member and a.active
                      and a.role in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR'));
end;

-- An account of another member's team that leads it, by its mail: so that an officer can invite a focal point anew who
-- lost every device.
create function identity.find_lead(member uuid, mail text) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select a.id from identity.account a
     where a.owner_id = find_lead.member and lower(a.mail) = lower(find_lead.mail) and a.active
       and a.role in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR')
       and audience.viewer_is_officer();
end;

-- Counts a try; answers the seconds to wait, or 0. The window begins with the first try.
create function identity.count_try(key text, most int, span interval, now timestamptz) returns int
    language plpgsql security definer set search_path = '' as
$$
declare
    kept identity.throttle;
begin
    if random() < 0.01 then
        delete from identity.throttle t where t.started < count_try.now - interval '1 day';
    end if;
    insert into identity.throttle as t (key, started, tries) values (count_try.key, count_try.now, 1)
    on conflict on constraint throttle_pkey do update set
        tries = case when t.started + span <= count_try.now then 1 else least(t.tries + 1, 1000000) end,
        started = case when t.started + span <= count_try.now then count_try.now else t.started end
    returning * into kept;
    return case when kept.tries > most then ceil(extract(epoch from kept.started + span - count_try.now))::int else 0 end;
end;
$$;

create function identity.forget_tries(key text) returns void
    language sql security definer set search_path = ''
begin atomic
    delete from identity.throttle t where t.key = forget_tries.key;
end;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.prosecdef loop
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to focalnet_request', f);
    end loop;
end
$$;
