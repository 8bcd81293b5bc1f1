-- Parts of what the module of members decides; called by its functions and by nobody else.

-- The audience of a group, made where it is new: what the group is told about itself has it.
create function audience.of_circle(circle uuid) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    found uuid;
begin
    insert into audience.audience (id, key, kind, circle_id) values (gen_random_uuid(), 'group:' || circle, 'GROUP', circle)
    on conflict (key) do nothing;
    select a.id into found from audience.audience a where a.key = 'group:' || circle;
    return found;
end;
$$;
revoke all on function audience.of_circle(uuid) from public;

-- One member more among the readers of a group, or one less.
create function audience.join_circle(circle uuid, member uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into audience.circle_member (circle_id, member_id, convener) values (circle, member, false)
    on conflict (circle_id, member_id) do nothing;
end;
revoke all on function audience.join_circle(uuid, uuid) from public;

create function audience.leave_circle(circle uuid, member uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    delete from audience.circle_member c where c.circle_id = circle and c.member_id = leave_circle.member;
end;
revoke all on function audience.leave_circle(uuid, uuid) from public;
