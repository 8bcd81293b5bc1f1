-- Notes of sessions: sections that the organiser's team writes side by side, each saved by itself.
create table meeting.note (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    session_id  uuid        not null references meeting.session (id) on delete cascade,
    position    int         not null,
    kind        text        not null check (kind in ('DISCUSSION', 'OUTCOMES', 'OTHER')),
    heading     text        not null check (char_length(heading) <= 120),
    text        text        not null check (char_length(text) <= 20000),
    version     int         not null default 1,
    changed_at  timestamptz not null
);
create unique index note_once on meeting.note (owner_id, session_id, kind) where kind <> 'OTHER';
create index note_session on meeting.note (session_id, position);
create index note_meeting on meeting.note (meeting_id);
call audience.protect('meeting.note');

-- Who said it stands in a table of its own, so that a session under the Chatham House Rule has no place for it.
create table meeting.note_speaker (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    note_id     uuid not null references meeting.note (id) on delete cascade,
    speaker     text not null check (char_length(speaker) between 1 and 200)
);
comment on table meeting.note_speaker is 'To whom a section is attributed; refused where the Chatham House Rule holds';
create unique index note_speaker_once on meeting.note_speaker (note_id);
call audience.protect('meeting.note_speaker');

create policy note_functions on meeting.session to focalnet_owner using (true) with check (true);
create policy note_functions on meeting.note to focalnet_owner using (true) with check (true);
create policy note_functions on meeting.note_speaker to focalnet_owner using (true) with check (true);

create function meeting.refuse_speaker() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
    unnamed boolean;
begin
    select s.chatham_house into unnamed
      from meeting.note n join meeting.session s on s.id = n.session_id where n.id = new.note_id for share of s;
    if unnamed then
        raise exception 'no speaker is noted in this session' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
revoke all on function meeting.refuse_speaker() from public;
create trigger speaker_refused before insert or update on meeting.note_speaker
    for each row execute function meeting.refuse_speaker();

-- A section stays in its session: it would take its speaker along.
create function meeting.keep_session() returns trigger language plpgsql set search_path = '' as
$$
begin
    if new.session_id <> old.session_id then
        raise exception 'a section stays in its session' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
revoke all on function meeting.keep_session() from public;
create trigger session_kept before update on meeting.note for each row execute function meeting.keep_session();
