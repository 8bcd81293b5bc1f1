-- The address at which a person mails what is to become drafts for the library. Off until they turn it on; another key
-- ends the one before.
create table library.mail_address (
    account_id uuid        not null primary key,
    member_id  uuid        not null,
    key        text        not null unique check (key ~ '^[a-z2-7]{26}$'),
    made_at    timestamptz not null,
    left_on    date,
    left_count int         not null default 0
);
comment on table library.mail_address is 'For deposits by mail, each its person''s alone';
comment on column library.mail_address.left_count is 'How many mails of that day were left, being more than are taken in one';

-- The mails that came by it: which drafts they brought, and what was not taken. Nothing of what they say.
create table library.mail (
    id         uuid        not null primary key,
    member_id  uuid        not null,
    account_id uuid        not null,
    sender     text        not null check (char_length(sender) <= 400),
    items      uuid[]      not null check (cardinality(items) <= 20),
    left_out   text[]      not null check (cardinality(left_out) <= 200),
    came_at    timestamptz not null
);
comment on column library.mail.id is 'Follows from the mail and the account: a mail that comes twice is one';
comment on column library.mail.sender is 'As the mail says, which nobody has proven';
comment on column library.mail.left_out is 'What was not taken: text key of why, name and more, with tabs between';
create index mail_account on library.mail (account_id, came_at desc);

do $$
declare
    t regclass;
begin
    foreach t in array array['library.mail_address', 'library.mail']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own on %s to focalnet_request
            using (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()))
            with check (account_id = (select audience.viewer_account()) and member_id = (select audience.viewer_member()))', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %s to focalnet_request', t);
        call audience.follow(t); -- both go with a member that leaves
    end loop;
end
$$;

-- For whom the address with this key takes mails. A mail is nobody yet.
create function library.open_mail(key text) returns table (member uuid, account uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select a.member_id, a.account_id from library.mail_address a
     where a.key = open_mail.key and a.member_id <> all (audience.frozen());
end;
revoke all on function library.open_mail(text) from public;
grant execute on function library.open_mail(text) to focalnet_request;
