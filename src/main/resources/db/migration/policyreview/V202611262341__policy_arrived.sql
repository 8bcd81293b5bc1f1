-- A draft that came by mail waits until the team has looked at it; whose policy it is may be one of the map.
alter table policyreview.policy drop constraint policy_state_check;
alter table policyreview.policy add constraint policy_state_check
    check (state in ('REGISTERED', 'REVIEW', 'ADVISED', 'ANSWERED', 'CLEARED', 'CLOSED', 'ARRIVED'));
alter table policyreview.policy drop constraint policy_institution_check;
alter table policyreview.policy add constraint policy_institution_check check (char_length(institution) between 1 and 200);
alter table policyreview.policy
    add column institution_id uuid,
    add column sender text not null default '' check (char_length(sender) <= 400),
    add column left_out text[] not null default '{}';
comment on column policyreview.policy.institution_id is 'The institution of the map whose policy it is; null where it is none of the map';
comment on column policyreview.policy.sender is 'Who it says sent it by mail, which nobody has proven; empty where it came another way';
comment on column policyreview.policy.left_out is 'What of the mail was not taken: a text key, then the name of the file and more, divided by tabs';
create index policy_institution on policyreview.policy (institution_id) where institution_id is not null;

alter table policyreview.edition add column language text not null default 'en' check (language ~ '^[a-z]{2}$');
comment on column policyreview.edition.language is 'In which its questions were read when it was made; texts that are ours are shown in the reader''s';
