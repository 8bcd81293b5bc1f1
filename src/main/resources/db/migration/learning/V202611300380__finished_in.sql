-- How many courses were finished in a year, in steps of five and only from five people on; 0 where it is fewer. For the
-- secretariat's report of the network; never who, nor of which member, nor any other span of time.
create function learning.finished_in(year int) returns int
    language sql stable security definer set search_path = ''
begin atomic
    select case when audience.viewer_is_officer() and count(distinct p.account_id) >= 5 then (count(*) / 5 * 5)::int else 0 end
      from learning.progress p
     where p.finished_at >= make_timestamptz(finished_in.year, 1, 1, 0, 0, 0, 'UTC')
       and p.finished_at < make_timestamptz(finished_in.year + 1, 1, 1, 0, 0, 0, 'UTC');
end;
revoke all on function learning.finished_in(int) from public;
grant execute on function learning.finished_in(int) to focalnet_request;
