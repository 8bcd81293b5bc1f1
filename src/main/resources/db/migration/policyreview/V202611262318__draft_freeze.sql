-- A link of a frozen hub takes no draft until it is lifted.
create or replace function policyreview.open_draft(hash bytea, now timestamptz)
    returns table (owner uuid, account uuid, institution text)
    language sql stable security definer set search_path = ''
begin atomic
    select d.owner_id, d.account_id, d.institution from policyreview.draft_link d
     where d.hash = open_draft.hash and d.used_at is null and d.expires_at > open_draft.now
       and d.owner_id <> all (audience.frozen());
end;
