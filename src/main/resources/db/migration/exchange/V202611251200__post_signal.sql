-- Says that something was written in a room, to every node that listens: two ids and no word of it.
create function exchange.signal_post() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_post', new.room_id::text);
    return null;
end;
$$;
revoke all on function exchange.signal_post() from public;

create trigger post_written after insert on exchange.post
    for each row execute function exchange.signal_post();
