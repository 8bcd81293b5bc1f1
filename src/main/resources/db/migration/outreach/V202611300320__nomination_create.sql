create schema if not exists outreach;
grant usage on schema outreach to focalnet_request;

-- What a government sent to name its focal point, by a form that needs no account: the secretariat's own, read by nobody
-- else. It waits for the sender's own mail first, and is deleted where that never answers.
create table outreach.nomination (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    government    text        not null check (length(government) <= 120),
    office        text        not null check (length(office) <= 160),
    ministry      text        not null check (length(ministry) <= 200),
    name          text        not null check (length(name) <= 120),
    title         text        not null check (length(title) <= 160),
    mail          text        not null check (length(mail) <= 254),
    phone         text        not null check (length(phone) <= 60),
    language      text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    sender_name   text        not null check (length(sender_name) <= 120),
    sender_office text        not null check (length(sender_office) <= 200),
    sender_mail   text        not null check (length(sender_mail) <= 254),
    letter_name   text        check (length(letter_name) <= 200),
    letter_type   text        check (letter_type in ('PDF', 'PNG', 'JPEG')),
    letter        bytea       check (length(letter) <= 10485760),
    state         text        not null default 'UNCONFIRMED'
                  check (state in ('UNCONFIRMED', 'WAITING', 'VERIFIED', 'ACCEPTED', 'REFUSED', 'IMPOSTOR')),
    hash          bytea,
    sent_at       timestamptz not null,
    confirmed_at  timestamptz,
    again_on      date,
    decided_at    timestamptz,
    decided_by    text        not null default '' check (length(decided_by) <= 160),
    reason        text        not null default '' check (length(reason) <= 1000),
    member_id     uuid,
    appointment_id uuid
);
comment on column outreach.nomination.hash is 'Of the link that was mailed to the sender; the link itself is kept nowhere';
create index nomination_audience on outreach.nomination (audience_id, state, sent_at);
create unique index nomination_hash on outreach.nomination (hash);
create index nomination_mail on outreach.nomination (lower(mail));
create index nomination_sender on outreach.nomination (lower(sender_mail));
call audience.protect('outreach.nomination');

-- A call-back: whom the secretariat asked, at which number of its own records, and what was said.
create table outreach.nomination_call (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    nomination_id uuid        not null references outreach.nomination (id) on delete cascade,
    person        text        not null check (length(person) <= 160),
    number        text        not null check (length(number) <= 160),
    source        text        not null check (length(source) <= 200),
    said          text        not null check (length(said) <= 2000),
    outcome       text        not null check (outcome in ('CONFIRMED', 'DENIED', 'UNREACHED')),
    again_on      date,
    caller        text        not null check (length(caller) <= 160),
    called_at     timestamptz not null
);
create index nomination_call_nomination on outreach.nomination_call (nomination_id, called_at);
create index nomination_call_audience on outreach.nomination_call (audience_id);
call audience.protect('outreach.nomination_call');
