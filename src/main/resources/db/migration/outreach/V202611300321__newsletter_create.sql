-- Who asked for the newsletter: an address and a language, and the hash of the link that asked back. The secretariat's own;
-- an address that never answered is deleted after seven days, and one that unsubscribes at once.
create table outreach.subscriber (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    mail         text        not null check (length(mail) <= 254),
    language     text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    wanted       text        not null check (wanted in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    state        text        not null default 'ASKED' check (state in ('ASKED', 'ACTIVE', 'SUSPENDED')),
    hash         bytea,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    unique (owner_id, mail)
);
comment on column outreach.subscriber.wanted is 'The language that was last asked for; it counts once the link is opened';
create unique index subscriber_hash on outreach.subscriber (hash);
create index subscriber_audience on outreach.subscriber (audience_id, state);
call audience.protect('outreach.subscriber');

-- An issue: the secretariat's own until it is sent, and everybody's from then on.
create table outreach.issue (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    number      integer,
    state       text        not null default 'DRAFT' check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT')),
    send_at     timestamptz,
    begun_at    timestamptz,
    sent_at     timestamptz,
    created_at  timestamptz not null,
    unique (owner_id, number)
);
create index issue_audience on outreach.issue (audience_id, state);
call audience.protect('outreach.issue');

create table outreach.issue_text (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    issue_id    uuid        not null references outreach.issue (id) on delete cascade,
    language    text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    title       text        not null check (length(title) <= 200),
    text        text        not null check (length(text) <= 40000),
    unique (issue_id, language)
);
create index issue_text_audience on outreach.issue_text (audience_id);
call audience.protect('outreach.issue_text');

-- One issue to one subscriber, once. It holds no address: who unsubscribes is gone, and the count stays.
create table outreach.dispatch (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    issue_id      uuid        not null references outreach.issue (id) on delete cascade,
    subscriber_id uuid        references outreach.subscriber (id) on delete set null,
    hash          bytea,
    letter_id     uuid,
    state         text        not null default 'WAITING'
                  check (state in ('WAITING', 'POSTED', 'SENT', 'REFUSED', 'BOUNCED', 'STOPPED')),
    at            timestamptz not null,
    unique (issue_id, subscriber_id)
);
comment on column outreach.dispatch.hash is 'Of the word in the link that unsubscribes and in the address that returns it';
create unique index dispatch_hash on outreach.dispatch (hash);
create index dispatch_waiting on outreach.dispatch (at, id) where state in ('WAITING', 'POSTED');
create index dispatch_audience on outreach.dispatch (audience_id);
create index dispatch_subscriber on outreach.dispatch (subscriber_id);
call audience.protect('outreach.dispatch');
