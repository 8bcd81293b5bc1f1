-- Circles that members enter by their own act. These functions are called by those of the module that owns the thing a
-- circle is for, which checks who may; nobody else can call them.
create function audience.found_circle(circle uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is null
       or exists (select from audience.circle_member c where c.circle_id = circle)
       or exists (select from audience.audience a where a.circle_id = circle) then
        return false;
    end if;
    insert into audience.circle_member (circle_id, member_id) values (circle, audience.viewer_member());
    return true;
end;
$$;
revoke all on function audience.found_circle(uuid) from public;

create function audience.join_circle(circle uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into audience.circle_member (circle_id, member_id) values (join_circle.circle, audience.viewer_member())
    on conflict do nothing;
end;
revoke all on function audience.join_circle(uuid) from public;

create function audience.leave_circle(circle uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    delete from audience.circle_member c
     where c.circle_id = leave_circle.circle and c.member_id = audience.viewer_member();
end;
revoke all on function audience.leave_circle(uuid) from public;
