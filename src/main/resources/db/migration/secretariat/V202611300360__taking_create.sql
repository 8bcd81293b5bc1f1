grant usage on schema secretariat to focalnet_request;

-- Who at the secretariat has taken what waits at its desk, and what they noted of it. What waits stands in the modules
-- that know; here is its key alone.
create table secretariat.taking (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    task        text        not null check (length(task) <= 120),
    account_id  uuid,
    name        text        not null default '' check (length(name) <= 120),
    note        text        not null default '' check (length(note) <= 1000),
    aside       boolean     not null default false,
    version     int         not null default 1,
    changed_at  timestamptz not null,
    unique (owner_id, task)
);
comment on column secretariat.taking.task is 'What waits: a word of the module that knows, and the id of the thing';
comment on column secretariat.taking.aside is 'Not to be shown again, with a note that says why';
create index taking_audience on secretariat.taking (audience_id);
call audience.protect('secretariat.taking');
