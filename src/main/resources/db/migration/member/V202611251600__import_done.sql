-- A confirmed list stays for the day without its content, so that a second yes is told what the first one did.
alter table member.import
    add column done_at timestamptz,
    add column added   int not null default 0,
    add column changed int not null default 0;
comment on table member.import is 'A list of members between dry run and confirmation; emptied when confirmed, removed when a day old';
