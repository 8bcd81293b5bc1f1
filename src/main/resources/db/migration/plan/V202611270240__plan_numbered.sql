-- The number of an action that was removed is never given again: people have spoken of it, and reports name it.
alter table plan.plan add column numbered int not null default 0;
comment on column plan.plan.numbered is 'The last number that was given to an action, also to one that is gone';
update plan.plan p set numbered = coalesce((select max(a.number) from plan.action a where a.plan_id = p.id), 0);
