-- A member can say that it does not leave: nothing of it is deleted then, whoever asks.
alter table export.leaving_step drop constraint leaving_step_kind_check;
alter table export.leaving_step add constraint leaving_step_kind_check
    check (kind in ('CONFIRMED', 'FETCHED', 'WAIVED', 'OBJECTED'));

create function export.object() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select from export.leaving_step s where s.leaving_id = new.id and s.kind = 'OBJECTED') then
        raise exception 'this member objected to its deletion' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
revoke all on function export.object() from public;
create trigger objected before update of deleted_at on export.leaving
    for each row when (new.deleted_at is not null) execute function export.object();
