-- The address to which institutions mail drafts. Off until the team turns it on; another key ends the one before.
create table policyreview.mail_address (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    key         text        not null unique check (key ~ '^[a-z2-7]{26}$'),
    account_id  uuid        not null,
    author      text        not null check (char_length(author) between 1 and 200),
    made_at     timestamptz not null,
    left_on     date,
    left_count  int         not null default 0,
    check (owner_id = id)
);
comment on column policyreview.mail_address.account_id is 'Who turned it on: what comes by it comes in for this person';
comment on column policyreview.mail_address.left_count is 'How many mails of that day were left, being more than are taken in one';
create index mail_address_audience on policyreview.mail_address (audience_id);
call audience.protect('policyreview.mail_address');
create policy draft_functions on policyreview.mail_address to focalnet_owner using (true) with check (true);

-- For whom the address with this key takes mails. A mail is nobody yet.
create function policyreview.open_mail(key text)
    returns table (owner uuid, account uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select m.owner_id, m.account_id from policyreview.mail_address m
     where m.key = open_mail.key and m.owner_id <> all (audience.frozen());
end;
revoke all on function policyreview.open_mail(text) from public;
grant execute on function policyreview.open_mail(text) to focalnet_request;
