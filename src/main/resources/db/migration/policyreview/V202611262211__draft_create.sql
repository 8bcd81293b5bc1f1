-- Links by which an institution sends a draft in: once, for fourteen days, without an account.
create table policyreview.draft_link (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    institution text        not null check (char_length(institution) between 1 and 160),
    account_id  uuid        not null,
    author      text        not null check (char_length(author) between 1 and 200),
    hash        bytea       not null unique,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    policy_id   uuid references policyreview.policy (id) on delete set null
);
comment on table policyreview.draft_link is 'A link for one draft; its secret is kept as a hash';
comment on column policyreview.draft_link.account_id is 'Who made it: what comes in by it comes in for this person';
create index draft_link_owner on policyreview.draft_link (owner_id, made_at);
create index draft_link_audience on policyreview.draft_link (audience_id, made_at);
create index draft_link_policy on policyreview.draft_link (policy_id);
call audience.protect('policyreview.draft_link');
create policy draft_functions on policyreview.draft_link to focalnet_owner using (true) with check (true);

-- For whom this link takes a draft. Whoever follows it is nobody yet; nothing once it was used or has ended.
create function policyreview.open_draft(hash bytea, now timestamptz)
    returns table (owner uuid, account uuid, institution text)
    language sql stable security definer set search_path = ''
begin atomic
    select d.owner_id, d.account_id, d.institution from policyreview.draft_link d
     where d.hash = open_draft.hash and d.used_at is null and d.expires_at > open_draft.now;
end;
revoke all on function policyreview.open_draft(bytea, timestamptz) from public;
grant execute on function policyreview.open_draft(bytea, timestamptz) to focalnet_request;
