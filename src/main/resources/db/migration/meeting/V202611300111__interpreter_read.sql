-- Whoever wishes to meet chooses one of the pairs of languages that there are: they are read like the tables.
create policy read_once on meeting.bilateral_interpreter to focalnet_owner using (true) with check (true);
update meeting.bilateral_interpreter i set audience_id = m.audience_id
  from meeting.network_meeting m where m.id = i.meeting_id;
drop policy read_once on meeting.bilateral_interpreter;
