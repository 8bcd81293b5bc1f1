-- What a group reports: each version is a row of its own, with the readers of the first.
create table member.report (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    group_id    uuid        not null references member.group (id) on delete cascade,
    series_id   uuid        not null,
    version     int         not null check (version between 1 and 1000),
    year        int         check (year between 2005 and 2200),
    title       text        not null check (length(title) between 1 and 160),
    text        text        not null default '' check (length(text) <= 20000),
    figures     jsonb       not null default '{}',
    written_at  timestamptz not null default now(),
    unique (series_id, version)
);
create index report_audience on member.report (audience_id, group_id, written_at);
call audience.protect('member.report');
comment on table member.report is 'Reports of groups by their conveners; figures hold only what every reader of the report may count';
create policy functions on member.report to focalnet_owner using (true) with check (true);

grant execute on function member.convenes(uuid) to focalnet_request;
