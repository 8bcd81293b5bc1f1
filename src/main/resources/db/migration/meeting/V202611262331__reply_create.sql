-- Answers that calendars and people send back by mail, and what each of them changed.
alter table meeting.meeting add column moved_sequence int not null default 0;
comment on column meeting.meeting.moved_sequence is 'Revision in which title, place or time changed last: an answer to an older one is to something else';
update meeting.meeting set moved_sequence = sequence;

alter table meeting.invitee
    add column version        int not null default 1,
    add column institution_id uuid,
    add column reply_stamp    timestamptz;
comment on column meeting.invitee.institution_id is 'That of the institution map; null where the name was typed. The name stays beside it when the map changes';
comment on column meeting.invitee.reply_stamp is 'When the answer of a calendar was made that was taken last: one that was made before changes nothing';

alter table meeting.decision
    add column institution_id uuid,
    add column ours           boolean not null default false;
comment on column meeting.decision.institution_id is 'That of the institution map; null where the name was typed';
comment on column meeting.decision.ours is 'Whether the office itself acts: then it takes hours of the office';

create table meeting.reply (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.meeting (id) on delete cascade,
    invitee_id  uuid        not null references meeting.invitee (id) on delete cascade,
    outcome     text        not null check (outcome in ('ANSWERED', 'PROPOSAL', 'MESSAGE', 'OUTDATED', 'OVERTAKEN', 'LATE',
                                                        'OTHER_PERSON', 'OTHER_MEETING', 'UNREADABLE')),
    text        text        not null check (char_length(text) <= 2000),
    at          timestamptz not null
);
comment on table meeting.reply is 'Mails that came to the reply address of an invitation; the id is made from the mail, so that one that comes twice is one';
create index reply_invitee on meeting.reply (invitee_id, at);
create index reply_meeting on meeting.reply (meeting_id);
call audience.protect('meeting.reply');

-- Who answers at the signed address of an invitee; nobody where the invitee is gone. Only the letter box asks, with no viewer.
create function meeting.open_invitee(invitee uuid) returns table (member uuid, meeting uuid, mail text)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'reply addresses are opened by the letter box alone' using errcode = 'insufficient_privilege';
    end if;
    return query select i.owner_id, i.meeting_id, i.mail from meeting.invitee i
      where i.id = open_invitee.invitee and i.owner_id <> all (audience.frozen());
end;
$$;
revoke all on function meeting.open_invitee(uuid) from public;
grant execute on function meeting.open_invitee(uuid) to focalnet_request;

-- Ends the links of an invitee of the viewer's own, whose address changed.
create function meeting.end_tickets(invitee uuid) returns void
    language sql volatile security definer set search_path = ''
begin atomic
    delete from meeting.ticket t using meeting.invitee i
     where i.id = t.invitee_id and i.id = end_tickets.invitee and i.owner_id = audience.viewer_member();
end;
revoke all on function meeting.end_tickets(uuid) from public;
grant execute on function meeting.end_tickets(uuid) to focalnet_request;
