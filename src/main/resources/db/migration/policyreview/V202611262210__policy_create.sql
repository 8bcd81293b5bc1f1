-- The atrocity lens: which policies were looked at, what was asked, found and advised, and what became of the advice.
-- Everything is the team's own. Nobody is named: findings speak of categories of people.
grant usage on schema policyreview to focalnet_request;

create table policyreview.policy (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    version       int         not null default 1,
    title         text        not null check (char_length(title) between 1 and 160),
    scope         text        not null check (scope in ('INTERNAL', 'EXTERNAL')),
    institution   text        not null check (char_length(institution) between 1 and 160),
    stage         text        not null check (stage in ('IDEA', 'DRAFT', 'CONSULTATION', 'CLEARANCE', 'DECIDED', 'IN_FORCE')),
    decides_on    date,
    about         text        not null default '' check (char_length(about) <= 8000),
    state         text        not null check (state in ('REGISTERED', 'REVIEW', 'ADVISED', 'ANSWERED', 'CLEARED', 'CLOSED')),
    round         int         not null default 1 check (round >= 1),
    since         timestamptz not null,
    recheck_on    date,
    sent_in       boolean     not null default false,
    registered_at timestamptz not null
);
comment on table policyreview.policy is 'A policy that the team looks at, or looked at, through the lens';
comment on column policyreview.policy.round is 'How often it has been looked at anew: each recheck begins a round';
comment on column policyreview.policy.since is 'When it came to its state: how long it waits';
create index policy_owner on policyreview.policy (owner_id, state, since);
create index policy_audience on policyreview.policy (audience_id, since);
call audience.protect('policyreview.policy');

create table policyreview.edition (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    number      int         not null check (number >= 1),
    author      text        not null check (char_length(author) between 1 and 200),
    made_at     timestamptz not null
);
comment on table policyreview.edition is 'A version of the questions; never changed, since reviews keep the one they were made with';
create index edition_owner on policyreview.edition (owner_id, number);
create index edition_audience on policyreview.edition (audience_id, number);
call audience.protect('policyreview.edition');

create table policyreview.question (
    id          uuid    not null primary key,
    owner_id    uuid    not null,
    audience_id uuid    not null,
    edition_id  uuid    not null references policyreview.edition (id) on delete cascade,
    position    int     not null,
    code        text    not null check (char_length(code) between 1 and 20),
    part        text    not null check (part in ('SCREEN', 'FULL')),
    text        text    not null check (char_length(text) between 1 and 400),
    active      boolean not null
);
create index question_edition on policyreview.question (edition_id, position);
create index question_audience on policyreview.question (audience_id);
call audience.protect('policyreview.question');

create table policyreview.screening (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null references policyreview.policy (id) on delete cascade,
    edition_id  uuid        not null references policyreview.edition (id),
    round       int         not null,
    yes         text[]      not null,
    note        text        not null default '' check (char_length(note) <= 2000),
    author      text        not null check (char_length(author) between 1 and 200),
    screened_at timestamptz not null
);
comment on column policyreview.screening.yes is 'Codes of the questions answered with yes; the others of the edition were answered with no';
create index screening_policy on policyreview.screening (policy_id, screened_at);
create index screening_edition on policyreview.screening (edition_id);
create index screening_audience on policyreview.screening (audience_id);
call audience.protect('policyreview.screening');

create table policyreview.opinion (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null references policyreview.policy (id) on delete cascade,
    edition_id  uuid        not null references policyreview.edition (id),
    round       int         not null,
    version     int         not null default 1,
    account_id  uuid        not null,
    author      text        not null check (char_length(author) between 1 and 200),
    overall     text check (overall in ('RAISES', 'LOWERS', 'NEUTRAL', 'UNKNOWN')),
    remark      text        not null default '' check (char_length(remark) <= 4000),
    written_at  timestamptz not null,
    given_at    timestamptz,
    unique (policy_id, round, account_id)
);
comment on table policyreview.opinion is 'What one reviewer answers; each keeps their own, side by side with the others';
create index opinion_edition on policyreview.opinion (edition_id);
create index opinion_audience on policyreview.opinion (audience_id);
call audience.protect('policyreview.opinion');

create table policyreview.answer (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    opinion_id  uuid not null references policyreview.opinion (id) on delete cascade,
    code        text not null check (char_length(code) between 1 and 20),
    effect      text check (effect in ('RAISES', 'LOWERS', 'NEUTRAL', 'UNKNOWN')),
    text        text not null default '' check (char_length(text) <= 4000),
    unique (opinion_id, code)
);
create index answer_audience on policyreview.answer (audience_id);
call audience.protect('policyreview.answer');

create table policyreview.finding (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null references policyreview.policy (id) on delete cascade,
    round       int         not null,
    category    text        not null check (char_length(category) between 1 and 120),
    effect      text        not null check (effect in ('RAISES', 'LOWERS', 'NEUTRAL', 'UNKNOWN')),
    text        text        not null check (char_length(text) between 1 and 2000),
    author      text        not null check (char_length(author) between 1 and 200),
    found_at    timestamptz not null
);
comment on column policyreview.finding.category is 'A category of people, never a named person';
create index finding_policy on policyreview.finding (policy_id, round, found_at);
create index finding_audience on policyreview.finding (audience_id);
call audience.protect('policyreview.finding');

create table policyreview.recommendation (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null references policyreview.policy (id) on delete cascade,
    round       int         not null,
    text        text        not null check (char_length(text) between 1 and 2000),
    author      text        not null check (char_length(author) between 1 and 200),
    made_at     timestamptz not null,
    response    text check (response in ('ACCEPTED', 'ADAPTED', 'DECLINED')),
    reason      text        not null default '' check (char_length(reason) <= 2000),
    answered_at timestamptz
);
comment on column policyreview.recommendation.response is 'What the institution that owns the policy answered; null while it has not';
create index recommendation_policy on policyreview.recommendation (policy_id, round, made_at);
create index recommendation_audience on policyreview.recommendation (audience_id);
call audience.protect('policyreview.recommendation');
