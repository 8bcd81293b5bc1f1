-- Whoever was given something says how far it is; whoever gave it is told.
alter table workload.commitment
    add column delegated_by uuid,
    add column progress     text not null default '' check (char_length(progress) <= 500),
    add column progress_at  timestamptz,
    add column informed     text not null default '' check (char_length(informed) <= 254);
comment on column workload.commitment.delegated_by is 'The account that gave it on, and is told how far it is';
comment on column workload.commitment.progress is 'How far it is, in the words of whoever does it';
comment on column workload.commitment.informed is 'The address at the institution that was written to when it was given on';
