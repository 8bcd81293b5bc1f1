-- Says that readers may have changed, and nothing else: each node looks again at what it has open. PostgreSQL tells its
-- listeners when the transaction has committed, and tells nobody when it has not.
create function audience.signal_readers() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_access', 'readers');
    return null;
end;
$$;
revoke all on function audience.signal_readers() from public;

create trigger readers_changed after insert or update or delete on audience.circle_member
    for each statement execute function audience.signal_readers();
create trigger readers_changed after update or delete on audience.seat
    for each statement execute function audience.signal_readers();
create trigger readers_changed after update or delete on audience.reader
    for each statement execute function audience.signal_readers();
create trigger readers_changed after delete on audience.assignment
    for each statement execute function audience.signal_readers();
