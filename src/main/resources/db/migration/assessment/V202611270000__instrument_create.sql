-- Questionnaires that a hub has adapted or made. What is shipped is a file of the program and needs no row.
grant usage on schema assessment to focalnet_request;

create table assessment.instrument (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    code        text        not null check (char_length(code) between 1 and 60),
    number      int         not null check (number >= 1),
    title       text        not null check (char_length(title) between 1 and 300),
    content     text        not null check (char_length(content) <= 2000000),
    base        text        not null default '' check (char_length(base) <= 2000000),
    author      text        not null check (char_length(author) between 1 and 200),
    changed_at  timestamptz not null,
    unique (owner_id, code)
);
comment on table assessment.instrument is 'An instrument as a hub has adapted or made it; rounds keep a copy of what they asked';
comment on column assessment.instrument.number is 'Counts its changes';
comment on column assessment.instrument.content is 'The whole as YAML, what is switched off included: docs/instruments.md';
comment on column assessment.instrument.base is 'The shipped version that it was taken from, word for word; empty where it is wholly the hub''s own';
create index instrument_audience on assessment.instrument (audience_id);
call audience.protect('assessment.instrument');

create table assessment.arrival (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    content     text        not null check (char_length(content) <= 2000000),
    arrived_at  timestamptz not null
);
comment on table assessment.arrival is 'A file that was read and waits for a yes; deleted with it, or a day later';
create index arrival_owner on assessment.arrival (owner_id, arrived_at);
create index arrival_audience on assessment.arrival (audience_id);
call audience.protect('assessment.arrival');
