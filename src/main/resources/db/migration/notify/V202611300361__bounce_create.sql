-- Mails of the secretariat that came back: of which letter, from which address, and what its server said. The letters are gone
-- by then. Officers alone read them; they are written by whoever empties the letter box or gives a letter up, who is nobody.
-- What a hub or its people were written is nothing that the secretariat learns of.
alter table notify.letter add column office boolean not null
    default coalesce(audience.viewer_member() = '00000000-0000-7000-8000-000000000003', false);
comment on column notify.letter.office is 'Whether the secretariat wrote it: then it is told where the letter comes back';

create table notify.bounce (
    id         uuid        not null primary key,
    letter_id  uuid        not null,
    recipient  text        not null check (length(recipient) <= 254),
    code       text        not null check (length(code) <= 20),
    at         timestamptz not null,
    settled_at timestamptz,
    unique (letter_id, recipient)
);
comment on column notify.bounce.code is 'The status of RFC 3463 that its server gave, such as 5.1.1; empty where the letter was given up here';
create index bounce_open on notify.bounce (at) where settled_at is null;
create index bounce_recipient on notify.bounce (lower(recipient), at);
alter table notify.bounce enable row level security;
alter table notify.bounce force row level security;
create policy functions on notify.bounce to focalnet_owner using (true) with check (true);
create policy officers on notify.bounce for select to focalnet_request using ((select audience.viewer_is_officer()));
create policy settled on notify.bounce for update to focalnet_request
    using ((select audience.viewer_is_officer())) with check ((select audience.viewer_is_officer()));
create policy forgotten on notify.bounce for delete to focalnet_request using ((select audience.viewer_is_officer()));
grant select, delete on notify.bounce to focalnet_request;
grant update (settled_at) on notify.bounce to focalnet_request;

-- Notes that a letter of the secretariat came back. A report on a letter that was never written, or that tells of an address that it
-- did not go to while that is still known, is none.
create function notify.note_bounce(fresh uuid, letter uuid, address text, code text, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = '' as
$$
declare
    known notify.letter;
begin
    if audience.viewer_member() is not null then
        raise exception 'what comes back is noted by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    select * into known from notify.letter l where l.id = note_bounce.letter;
    if known.id is null or not known.office or note_bounce.now > known.posted_at + interval '14 days'
       or coalesce(known.recipient, note_bounce.address, '') = '' then
        return false;
    end if;
    insert into notify.bounce (id, letter_id, recipient, code, at)
    values (note_bounce.fresh, note_bounce.letter, coalesce(known.recipient, note_bounce.address), note_bounce.code, note_bounce.now)
    on conflict do nothing;
    return found;
end;
$$;
revoke all on function notify.note_bounce(uuid, uuid, text, text, timestamptz) from public;
grant execute on function notify.note_bounce(uuid, uuid, text, text, timestamptz) to focalnet_request;
