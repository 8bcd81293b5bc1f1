-- What a member lets the public read of it: one row, which it takes back by deleting it.
create table outreach.showing (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    office      text        not null check (char_length(office) <= 200),
    mail        text        not null check (char_length(mail) <= 254),
    phone       text        not null check (char_length(phone) <= 40),
    site        text        not null check (char_length(site) <= 300),
    shown_at    timestamptz not null
);
comment on table outreach.showing is 'That a member is named on the public site, and what stands there of its office; empty where it does not wish it';
create unique index showing_once on outreach.showing (owner_id);
call audience.protect('outreach.showing');
