-- The next meeting takes over what is open: the copy knows of which outcome it came.
alter table meeting.outcome add column origin_id uuid references meeting.outcome (id) on delete set null;
comment on column meeting.outcome.origin_id is 'The outcome of an earlier meeting of which this one was taken over; null for one that is new';
create unique index outcome_origin on meeting.outcome (origin_id, meeting_id);
