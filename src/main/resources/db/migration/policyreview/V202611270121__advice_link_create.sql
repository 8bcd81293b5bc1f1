-- A link by which the owner of a policy reads the advice of a round and answers it: one person, without an account.
create table policyreview.advice_link (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null unique references policyreview.policy (id) on delete cascade,
    round       int         not null check (round >= 1),
    person      text        not null check (char_length(person) between 1 and 160),
    mail        text        not null check (char_length(mail) between 3 and 254),
    author      text        not null check (char_length(author) between 1 and 200),
    hash        bytea       not null unique,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    answered_at timestamptz
);
comment on table policyreview.advice_link is 'The one link to the advice on a policy; its secret is kept as a hash';
create index advice_link_owner on policyreview.advice_link (owner_id);
create index advice_link_audience on policyreview.advice_link (audience_id);
call audience.protect('policyreview.advice_link');
create policy advice_functions on policyreview.advice_link to focalnet_owner using (true) with check (true);

-- Which advice this link shows, of whom. Nothing once it has ended or while the hub is frozen.
create function policyreview.open_advice(hash bytea, now timestamptz)
    returns table (owner uuid, policy uuid, round int)
    language sql stable security definer set search_path = ''
begin atomic
    select a.owner_id, a.policy_id, a.round from policyreview.advice_link a
     where a.hash = open_advice.hash and a.expires_at > open_advice.now
       and a.owner_id <> all (audience.frozen());
end;
revoke all on function policyreview.open_advice(bytea, timestamptz) from public;
grant execute on function policyreview.open_advice(bytea, timestamptz) to focalnet_request;

-- To whom the office can come back who sent a draft in by a link.
alter table policyreview.draft_link
    add column person text not null default '' check (char_length(person) <= 160),
    add column mail   text not null default '' check (char_length(mail) <= 254);
