-- After an objection those who were asked in go on reading what they were sent, while the office writes it anew.
alter table meeting.minutes add column sent text not null default '' check (char_length(sent) <= 40000);
comment on column meeting.minutes.sent is 'The text as the invitees got it last';
update meeting.minutes set sent = text where state in ('CIRCULATED', 'ADOPTED', 'OBJECTED');
