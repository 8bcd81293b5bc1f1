-- What two partners would tell others: written by one of them, read by both, shared when both agree to the same version.
create table cooperation.lesson (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    introduction_id uuid        not null unique,
    version         int         not null default 1,
    title           text        not null check (char_length(title) between 1 and 160),
    context         text        not null check (char_length(context) <= 4000),
    done            text        not null check (char_length(done) <= 4000),
    worked          text        not null check (char_length(worked) <= 4000),
    failed          text        not null check (char_length(failed) <= 4000),
    advice          text        not null check (char_length(advice) <= 8100),
    language        text        not null check (language ~ '^[a-z]{2}$'),
    changed_at      timestamptz not null
);
create index lesson_audience on cooperation.lesson (audience_id, changed_at);
call audience.protect('cooperation.lesson');

-- A side's word on a version of it.
create table cooperation.consent (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    lesson_id       uuid        not null,
    version         int         not null,
    granted         boolean     not null,
    said_at         timestamptz not null,
    unique (lesson_id, owner_id, version)
);
create index consent_audience on cooperation.consent (audience_id, lesson_id);
call audience.protect('cooperation.consent');
