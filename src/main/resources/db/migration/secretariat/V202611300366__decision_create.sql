-- What the network decided or recommended, as the secretariat wrote it down; who took it on says so, and what became of it.
-- What a meeting brought stands with the meeting.
create table secretariat.decision (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    group_id    uuid,
    kind        text        not null check (kind in ('DECISION', 'RECOMMENDATION')),
    text        text        not null check (length(text) <= 2000),
    source      text        not null default '' check (length(source) <= 200),
    decided_on  date        not null,
    due_on      date,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    version     int         not null default 1,
    created_at  timestamptz not null
);
comment on column secretariat.decision.source is 'Where it was decided, in words';
create index decision_audience on secretariat.decision (audience_id, decided_on desc);
call audience.protect('secretariat.decision');

create table secretariat.undertaking (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    decision_id uuid        not null references secretariat.decision (id) on delete cascade,
    taken_at    timestamptz not null,
    unique (decision_id, owner_id)
);
comment on table secretariat.undertaking is 'A member took it on, by its own act';
create index undertaking_audience on secretariat.undertaking (audience_id);
call audience.protect('secretariat.undertaking');

create table secretariat.follow_up (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    decision_id uuid        not null references secretariat.decision (id) on delete cascade,
    text        text        not null check (length(text) <= 2000),
    noted_at    timestamptz not null
);
comment on table secretariat.follow_up is 'What became of it, noted by a member that took it on';
create index follow_up_audience on secretariat.follow_up (audience_id);
create index follow_up_decision on secretariat.follow_up (decision_id, noted_at);
call audience.protect('secretariat.follow_up');
