-- Whom the office asks to screen a policy, or to look at it through the full lens, and until when.
create table policyreview.reviewer (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    policy_id   uuid        not null references policyreview.policy (id) on delete cascade,
    round       int         not null check (round >= 1),
    part        text        not null check (part in ('SCREEN', 'FULL')),
    account_id  uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    due_on      date,
    asked_by    text        not null check (char_length(asked_by) between 1 and 200),
    asked_at    timestamptz not null,
    done_at     timestamptz,
    unique (policy_id, round, part, account_id)
);
comment on column policyreview.reviewer.id is 'Also the id of the screening or opinion where a contributor makes it: theirs to write before it is there';
create index reviewer_account on policyreview.reviewer (account_id, done_at);
create index reviewer_audience on policyreview.reviewer (audience_id);
call audience.protect('policyreview.reviewer');
