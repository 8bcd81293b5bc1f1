-- Progress that leads were asked for, and files of reports.
create table plan.ask (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    plan_id        uuid        not null references plan.plan (id) on delete cascade,
    institution_id uuid        not null,
    institution    text        not null check (char_length(institution) between 1 and 200),
    due_on         date        not null,
    author         text        not null check (char_length(author) between 1 and 200),
    put_at         timestamptz not null
);
comment on table plan.ask is 'One lead that was asked how its actions stand; bears the id of the inquiry that asks';
create index ask_plan on plan.ask (plan_id, put_at desc);
create index ask_owner on plan.ask (owner_id);
call audience.protect('plan.ask');

create table plan.ask_item (
    id              uuid not null primary key,
    owner_id        uuid not null,
    audience_id     uuid not null,
    ask_id          uuid not null references plan.ask (id) on delete cascade,
    action_id       uuid not null references plan.action (id) on delete cascade,
    position        int  not null,
    status_question uuid not null,
    text_question   uuid not null,
    statuses        text[] not null default '{}',
    settled_at      timestamptz
);
comment on column plan.ask_item.statuses is 'The words of the options, in the order of the statuses, in the language in which it was asked';
comment on column plan.ask_item.settled_at is 'When the answer was taken over into the plan, or left';
create index ask_item_ask on plan.ask_item (ask_id, position);
create index ask_item_action on plan.ask_item (action_id);
create index ask_item_owner on plan.ask_item (owner_id);
call audience.protect('plan.ask_item');

create table plan.report (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    plan_id     uuid        not null references plan.plan (id) on delete cascade,
    format      text        not null check (format in ('PDF', 'DOCX')),
    name        text        not null default '' check (char_length(name) <= 200),
    content     bytea,
    made        int         not null default 0,
    whole       int         not null,
    failed      boolean     not null default false,
    begun_at    timestamptz not null
);
comment on table plan.report is 'Files of reports; each is kept for an hour';
create index report_plan on plan.report (plan_id);
create index report_owner on plan.report (owner_id, begun_at);
call audience.protect('plan.report');

create policy late_function on plan.action to focalnet_owner using (true) with check (true);

-- Which open actions have passed their due date and were not told yet. Answers ids to officers alone: the job works as
-- the office of each.
create function plan.fallen_late(today date) returns table (action uuid, member uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'for the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select a.id, a.owner_id from plan.action a
         where a.due_on < fallen_late.today and a.due_on >= fallen_late.today - 30
           and a.status not in ('DONE', 'DROPPED') and a.late_told is distinct from a.due_on
           and a.owner_id <> all (audience.frozen());
end;
$$;
revoke all on function plan.fallen_late(date) from public;
grant execute on function plan.fallen_late(date) to focalnet_request;
