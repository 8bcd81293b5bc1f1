-- Who speaks as the chair of a room: the conveners of its group; elsewhere whoever opened it for others to join.
create function exchange.chairs(room uuid) returns boolean
    language sql stable set search_path = ''
begin atomic
    select exists (select from exchange.room r
                    where r.id = chairs.room
                      and case r.kind
                              when 'GROUP' then audience.chairs(r.audience_id)
                              when 'BILATERAL' then false
                              when 'SEVERAL' then false
                              else r.owner_id = audience.viewer_member()
                          end);
end;
revoke all on function exchange.chairs(uuid) from public;
grant execute on function exchange.chairs(uuid) to focalnet_request;
