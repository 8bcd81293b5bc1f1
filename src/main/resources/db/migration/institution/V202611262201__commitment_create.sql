-- What the executive or the legislature has said or decided, clause by clause, and whom each clause binds.
create table institution.commitment (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    kind        text        not null check (kind in ('STRATEGY', 'LAW', 'DECREE', 'CABINET_DECISION', 'SPEECH', 'POLICY',
                                                     'PLEDGE', 'OTHER')),
    status      text        not null check (status in ('ANNOUNCED', 'DRAFT', 'IN_FORCE', 'REPLACED', 'LAPSED')),
    title       text        not null check (char_length(title) between 1 and 200),
    authority   text        not null check (char_length(authority) <= 200),
    given_on    date        not null,
    text        text        not null check (char_length(text) <= 20000),
    version     int         not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
comment on column institution.commitment.authority is 'Who gave it: the president, the cabinet, the parliament';
create index commitment_owner on institution.commitment (owner_id, given_on desc);
call audience.protect('institution.commitment');

create table institution.clause (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    commitment_id uuid        not null references institution.commitment (id) on delete cascade,
    label         text        not null check (char_length(label) between 1 and 40),
    text          text        not null check (char_length(text) between 1 and 4000),
    version       int         not null default 1,
    created_at    timestamptz not null
);
comment on column institution.clause.label is 'How it is called there: article 4, paragraph 12';
create index clause_commitment on institution.clause (commitment_id, created_at);
create index clause_owner on institution.clause (owner_id);
call audience.protect('institution.clause');

create table institution.duty (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    clause_id      uuid        not null references institution.clause (id) on delete cascade,
    institution_id uuid        not null references institution.institution (id) on delete cascade,
    taken_on       date,
    unique (clause_id, institution_id)
);
comment on table institution.duty is 'That a clause binds an institution, and since when that one has taken it up';
create index duty_institution on institution.duty (institution_id);
create index duty_owner on institution.duty (owner_id);
call audience.protect('institution.duty');
