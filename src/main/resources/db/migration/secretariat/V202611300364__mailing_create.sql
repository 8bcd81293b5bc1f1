-- Mails of the secretariat to many: the text by language, whom it is for, and what became of each.
create table secretariat.mailing (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    subjects    jsonb       not null,
    bodies      jsonb       not null,
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN')),
    group_id    uuid,
    posts       text[]      not null default '{}' check (cardinality(posts) <= 4),
    language    text        not null default '' check (length(language) <= 8),
    standing    text        not null check (standing in ('IN_OFFICE', 'UNCONFIRMED', 'LEAVING', 'COMING')),
    meeting_id  uuid,
    state       text        not null default 'DRAFT' check (state in ('DRAFT', 'SENDING', 'SENT', 'STOPPED')),
    author      text        not null check (length(author) <= 120),
    version     int         not null default 1,
    created_at  timestamptz not null,
    begun_at    timestamptz,
    ended_at    timestamptz,
    check ((state = 'DRAFT') = (begun_at is null))
);
comment on column secretariat.mailing.tlp is 'A mail passes through hands that are not the network''s: nothing stricter is mailed';
create index mailing_audience on secretariat.mailing (audience_id, created_at desc);
create index mailing_sending on secretariat.mailing (begun_at) where state = 'SENDING';
call audience.protect('secretariat.mailing');
create policy functions on secretariat.mailing to focalnet_owner using (true) with check (true);

create table secretariat.mailing_recipient (
    id             uuid not null primary key,
    owner_id       uuid not null,
    audience_id    uuid not null,
    mailing_id     uuid not null references secretariat.mailing (id) on delete cascade,
    appointment_id uuid not null,
    member_id      uuid not null,
    name           text not null check (length(name) <= 120),
    post           text not null check (length(post) <= 40),
    mail           text not null check (length(mail) <= 254),
    language       text not null check (length(language) <= 8),
    state          text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'UNUSABLE', 'STOPPED')),
    letter_id      uuid,
    token          bytea unique,
    sent_at        timestamptz
);
comment on column secretariat.mailing_recipient.token is 'Hash of the link by which they ask for no more';
comment on column secretariat.mailing_recipient.state is 'REFUSED: asked for no mail of this kind; UNUSABLE: the address is none';
create unique index mailing_recipient_once on secretariat.mailing_recipient (mailing_id, lower(mail));
create index mailing_recipient_audience on secretariat.mailing_recipient (audience_id, mailing_id);
create index mailing_recipient_waiting on secretariat.mailing_recipient (mailing_id, id) where state = 'WAITING';
call audience.protect('secretariat.mailing_recipient');
create policy functions on secretariat.mailing_recipient to focalnet_owner using (true) with check (true);

create table secretariat.refusal (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    mail        text        not null check (length(mail) <= 254),
    refused_at  timestamptz not null
);
comment on table secretariat.refusal is 'Addresses that asked for no mails to many';
create unique index refusal_once on secretariat.refusal (owner_id, lower(mail));
create index refusal_audience on secretariat.refusal (audience_id);
call audience.protect('secretariat.refusal');
create policy functions on secretariat.refusal to focalnet_owner using (true) with check (true);

-- Whether whoever got this link gets such mails: null where it is no link of ours. Whoever follows it need not be signed in.
create function secretariat.refuses(token bytea) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from secretariat.refusal f where f.owner_id = r.owner_id and lower(f.mail) = lower(r.mail))
      from secretariat.mailing_recipient r where r.token = refuses.token;
end;
revoke all on function secretariat.refuses(bytea) from public;
grant execute on function secretariat.refuses(bytea) to focalnet_request;

-- No more such mails to the address that got this link, or again; false where it is no link of ours.
create function secretariat.refuse(fresh uuid, token bytea, refused boolean, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = '' as
$$
declare
    r secretariat.mailing_recipient;
begin
    select * into r from secretariat.mailing_recipient o where o.token = refuse.token;
    if r.id is null then
        return false;
    end if;
    if refuse.refused then
        insert into secretariat.refusal (id, owner_id, audience_id, mail, refused_at)
        values (refuse.fresh, r.owner_id, r.audience_id, r.mail, refuse.now) on conflict do nothing;
    else
        delete from secretariat.refusal f where f.owner_id = r.owner_id and lower(f.mail) = lower(r.mail);
    end if;
    return true;
end;
$$;
revoke all on function secretariat.refuse(uuid, bytea, boolean, timestamptz) from public;
grant execute on function secretariat.refuse(uuid, bytea, boolean, timestamptz) to focalnet_request;
