-- Says that the roll of members has changed, and nothing else: each node forgets the copy it keeps. PostgreSQL tells its
-- listeners when the transaction has committed, and tells nobody when it has not.
create function member.signal_roll() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_members', 'roll');
    return null;
end;
$$;
revoke all on function member.signal_roll() from public;

create trigger roll_changed after insert or update or delete on member.member
    for each statement execute function member.signal_roll();
