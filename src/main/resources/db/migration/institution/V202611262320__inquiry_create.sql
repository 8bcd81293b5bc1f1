-- Questions that a hub puts to institutions, and what these answer by a link. All of it is the hub's own.
create table institution.inquiry (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    asker       text        not null check (char_length(asker) between 1 and 40),
    title       text        not null check (char_length(title) between 1 and 160),
    note        text        not null check (char_length(note) <= 2000),
    contact     text        not null check (char_length(contact) <= 254),
    language    text        not null check (char_length(language) <= 8),
    due_on      date        not null,
    zone        text        not null check (char_length(zone) <= 60),
    template    boolean     not null default false,
    author      text        not null check (char_length(author) between 1 and 200),
    sent_at     timestamptz,
    version     int         not null default 1,
    created_at  timestamptz not null
);
comment on table institution.inquiry is 'A few questions to one or several institutions; a template is one that goes to nobody';
comment on column institution.inquiry.asker is 'The module that asks: hub where a person wrote the questions';
comment on column institution.inquiry.contact is 'Mail address of the office, shown to whoever answers';
comment on column institution.inquiry.sent_at is 'When it first went out; its questions stay as they are from then on';
create index inquiry_owner on institution.inquiry (owner_id, created_at desc);
call audience.protect('institution.inquiry');

create table institution.inquiry_question (
    id          uuid   not null primary key,
    owner_id    uuid   not null,
    audience_id uuid   not null,
    inquiry_id  uuid   not null references institution.inquiry (id) on delete cascade,
    position    int    not null,
    text        text   not null check (char_length(text) between 1 and 500),
    guidance    text   not null check (char_length(guidance) <= 1000),
    kind        text   not null check (kind in ('SHORT', 'LONG', 'CHOICE', 'YES_NO')),
    options     text[] not null default '{}',
    required    boolean not null
);
create index inquiry_question_inquiry on institution.inquiry_question (inquiry_id, position);
create index inquiry_question_owner on institution.inquiry_question (owner_id);
call audience.protect('institution.inquiry_question');

create table institution.inquiry_sheet (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    inquiry_id     uuid        not null references institution.inquiry (id) on delete cascade,
    institution_id uuid        not null references institution.institution (id) on delete cascade,
    language       text        not null check (char_length(language) <= 8),
    due_on         date        not null,
    due_at         timestamptz,
    closes_at      timestamptz,
    remind_at      timestamptz,
    reminded_at    timestamptz,
    late_at        timestamptz,
    sent_at        timestamptz,
    begun_at       timestamptz,
    handed_in_at   timestamptz,
    thanked_at     timestamptz,
    withdrawn_at   timestamptz,
    outcome        text        not null default '' check (char_length(outcome) <= 4000),
    version        int         not null default 1,
    unique (inquiry_id, institution_id)
);
comment on table institution.inquiry_sheet is 'An inquiry as one institution gets and answers it';
comment on column institution.inquiry_sheet.remind_at is 'When it is reminded by itself; null where it was sent too late for that';
comment on column institution.inquiry_sheet.reminded_at is 'The last reminder, by hand or by itself';
comment on column institution.inquiry_sheet.late_at is 'When it was told that its day has passed';
comment on column institution.inquiry_sheet.outcome is 'What became of the answers, as the office says in its thanks';
create index inquiry_sheet_owner on institution.inquiry_sheet (owner_id, due_on);
create index inquiry_sheet_institution on institution.inquiry_sheet (institution_id);
create index inquiry_sheet_waits on institution.inquiry_sheet (due_at)
    where sent_at is not null and handed_in_at is null and withdrawn_at is null and late_at is null;
call audience.protect('institution.inquiry_sheet');

create table institution.inquiry_holder (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    sheet_id    uuid        not null references institution.inquiry_sheet (id) on delete cascade,
    person      text        not null check (char_length(person) between 1 and 200),
    mail        text        not null check (char_length(mail) <= 254),
    since       timestamptz not null,
    passed_at   timestamptz
);
comment on table institution.inquiry_holder is 'Who was asked to answer, one after the other; the one who has not passed it on answers';
create unique index inquiry_holder_once on institution.inquiry_holder (sheet_id, mail);
create unique index inquiry_holder_current on institution.inquiry_holder (sheet_id) where passed_at is null;
create index inquiry_holder_owner on institution.inquiry_holder (owner_id);
call audience.protect('institution.inquiry_holder');

create table institution.inquiry_link (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    holder_id   uuid        not null references institution.inquiry_holder (id) on delete cascade,
    hash        bytea       not null unique,
    made_at     timestamptz not null
);
comment on table institution.inquiry_link is 'Links of mails: found by the hash of what only the mail holds';
create index inquiry_link_holder on institution.inquiry_link (holder_id);
call audience.protect('institution.inquiry_link');

create table institution.inquiry_answer (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    sheet_id    uuid        not null references institution.inquiry_sheet (id) on delete cascade,
    question_id uuid        not null references institution.inquiry_question (id) on delete cascade,
    text        text        not null check (char_length(text) <= 8000),
    person      text        not null check (char_length(person) <= 200),
    page        uuid        not null,
    version     int         not null default 1,
    at          timestamptz not null,
    adopted_at  timestamptz,
    unique (sheet_id, question_id)
);
comment on column institution.inquiry_answer.page is 'The open page on which it was typed: that one may go on typing';
comment on column institution.inquiry_answer.adopted_at is 'When it was taken over into the map';
create index inquiry_answer_owner on institution.inquiry_answer (owner_id);
create index inquiry_answer_question on institution.inquiry_answer (question_id);
call audience.protect('institution.inquiry_answer');

create table institution.inquiry_variant (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    sheet_id    uuid        not null references institution.inquiry_sheet (id) on delete cascade,
    question_id uuid        not null references institution.inquiry_question (id) on delete cascade,
    text        text        not null check (char_length(text) <= 8000),
    person      text        not null check (char_length(person) <= 200),
    page        uuid        not null,
    at          timestamptz not null,
    unique (sheet_id, question_id, page)
);
comment on table institution.inquiry_variant is 'What a second person with the same link typed meanwhile: kept beside the answer until one is chosen';
create index inquiry_variant_owner on institution.inquiry_variant (owner_id);
call audience.protect('institution.inquiry_variant');

create policy link_function on institution.inquiry_link to focalnet_owner using (true) with check (true);
create policy due_function on institution.inquiry_sheet to focalnet_owner using (true) with check (true);

-- Whose link this is; nothing where it is forged or was replaced.
create function institution.open_inquiry(hash bytea) returns table (member uuid, holder uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select l.owner_id, l.holder_id from institution.inquiry_link l where l.hash = open_inquiry.hash
       and l.owner_id <> all (audience.frozen());
end;
revoke all on function institution.open_inquiry(bytea) from public;
grant execute on function institution.open_inquiry(bytea) to focalnet_request;

-- Which sheets are to be reminded, before their day or once after it. Answers ids to officers alone.
create function institution.due_inquiries(now timestamptz) returns table (sheet uuid, member uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'for the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select s.id, s.owner_id from institution.inquiry_sheet s
         where s.sent_at is not null and s.handed_in_at is null and s.withdrawn_at is null and s.late_at is null
           and s.owner_id <> all (audience.frozen())
           and (s.due_at <= due_inquiries.now
                or s.remind_at <= due_inquiries.now
                   and (s.reminded_at is null or s.reminded_at < s.remind_at - interval '1 day'));
end;
$$;
revoke all on function institution.due_inquiries(timestamptz) from public;
grant execute on function institution.due_inquiries(timestamptz) to focalnet_request;
