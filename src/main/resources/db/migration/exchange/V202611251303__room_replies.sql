-- Whether mails about a room may be answered by mail. Takes effect only where the room is marked GREEN or CLEAR.
alter table exchange.room add column replies_by_mail boolean not null default false;
