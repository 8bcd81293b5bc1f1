-- Notes of what is written nowhere belong to who wrote them. Those of a handover are written by who leaves; everybody of a
-- team keeps notes of their own, also where no handover is prepared yet.
alter table member.handover add column noted_by uuid;
comment on column member.handover.noted_by is 'Account that began the notes where nobody leaves by name; only it goes on';

create table member.note (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    account_id  uuid        not null,
    author      text        not null check (length(author) <= 120),
    words       text        not null check (length(words) <= 20000),
    version     int         not null default 1,
    written_at  timestamptz not null,
    unique (owner_id, account_id)
);
comment on table member.note is 'What a person of a team learned of the unwritten rules, for whoever follows; one each';
create index note_audience on member.note (audience_id, written_at);
call audience.protect('member.note');
create policy functions on member.note to focalnet_owner using (true) with check (true);
