-- The language in which a person was invited: an invitation sent anew speaks it again.
alter table identity.invitation
    add column language text not null default 'en' check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh'));

-- In which language to write to a person of this member's team: asked by that team and by the secretariat, which writes
-- invitations and the yearly question and reads no account. Empty where nothing was chosen.
create function identity.find_language(member uuid, mail text) returns text
    language sql stable security definer set search_path = ''
begin atomic
    select a.language from identity.account a
     where a.owner_id = find_language.member and lower(a.mail) = lower(find_language.mail) and a.active
       and (audience.viewer_is_officer() or find_language.member = audience.viewer_member());
end;
revoke all on function identity.find_language(uuid, text) from public;
grant execute on function identity.find_language(uuid, text) to focalnet_request;
