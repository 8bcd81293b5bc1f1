-- What a member thinks of a meeting: its own. The organiser gets numbers of at least five answers, never a text.
create table meeting.meeting_feedback (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    meeting_id  uuid        not null references meeting.network_meeting (id) on delete cascade,
    usefulness  int         not null check (usefulness between 1 and 5),
    helped      text        not null check (char_length(helped) <= 2000),
    hindered    text        not null check (char_length(hindered) <= 2000),
    again       boolean     not null,
    version     int         not null default 1,
    changed_at  timestamptz not null
);
create unique index meeting_feedback_once on meeting.meeting_feedback (owner_id, meeting_id);
create index meeting_feedback_meeting on meeting.meeting_feedback (meeting_id);
call audience.protect('meeting.meeting_feedback');
create policy feedback_function on meeting.meeting_feedback to focalnet_owner using (true) with check (true);

-- Only when the form is closed, so that no answer can be told from the figures before and after it; from five members on,
-- in steps of five.
create function meeting.feedback_figures(meeting uuid, today date) returns table (measure text, key int, number int)
    language sql stable security definer set search_path = ''
begin atomic
    with answer as (
        select f.usefulness, f.again
          from meeting.meeting_feedback f join meeting.network_meeting m on m.id = f.meeting_id
         where f.meeting_id = feedback_figures.meeting and m.owner_id = audience.viewer_member()
           and feedback_figures.today > m.ends_on + 30
    ), counted (measure, key, number) as (
        select 'answers', 0, count(*) from answer
        union all select 'usefulness', a.usefulness, count(*) from answer a group by a.usefulness
        union all select 'again', 0, count(*) from answer a where a.again
    )
    select c.measure, c.key, (c.number / 5 * 5)::int from counted c where c.number >= 5 order by c.measure <> 'answers', c.measure desc, c.key;
end;
revoke all on function meeting.feedback_figures(uuid, date) from public;
grant execute on function meeting.feedback_figures(uuid, date) to focalnet_request;
