-- A member takes its hub along, or leaves: for both the owner of the tables, and nobody else, reaches the rows of exactly one
-- member, named for as long as one function runs. The request role has none of these policies and gains nothing by the setting.
create function audience.moving() returns uuid language sql stable parallel safe
    return nullif(current_setting('focalnet.moving', true), '')::uuid;

create function audience.moving_accounts() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('focalnet.moving_accounts', true), '')::uuid[], '{}'::uuid[]);

-- Set while a member is deleted: whether a row of somebody else points at one of its rows has to be seen.
create function audience.counting() returns boolean language sql stable parallel safe
    return coalesce(current_setting('focalnet.counting', true), '') = 'on';

-- Puts the policies on a table: by the member that owns a row, by the account, or by the member whose device it is.
create procedure audience.follow(followed regclass) language plpgsql as
$$
declare
    whose name := (select a.attname from pg_catalog.pg_attribute a
                    where a.attrelid = followed and a.attname in ('owner_id', 'account_id', 'member_id') and not a.attisdropped
                    order by array_position(array['owner_id', 'account_id', 'member_id']::name[], a.attname) limit 1);
    rule  text := case when whose = 'account_id' then 'account_id = any ((select audience.moving_accounts())::uuid[])'
                       else whose || ' = (select audience.moving())' end;
begin
    if whose is null or exists (select from pg_catalog.pg_policy p where p.polrelid = followed and p.polname = 'moving') then
        return;
    end if;
    execute format('create policy moving on %s to focalnet_owner using (%s) with check (%s)', followed, rule, rule);
    execute format('create policy counting on %s for select to focalnet_owner using ((select audience.counting()))', followed);
end;
$$;
revoke all on procedure audience.follow(regclass) from public;

create or replace procedure audience.protect(disclosed regclass) language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', disclosed);
    execute format('alter table %s force row level security', disclosed);
    execute format('create policy disclosed on %s for select to focalnet_request
        using (audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy written on %s for insert to focalnet_request
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy changed on %s for update to focalnet_request
        using (owner_id = (select audience.viewer_member()))
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy removed on %s for delete to focalnet_request
        using (owner_id = (select audience.viewer_member()))', disclosed);
    execute format('create policy assigned on %s as restrictive to focalnet_request
        using ((select audience.viewer_role()) <> ''CONTRIBUTOR''
               or audience_id = ''00000000-0000-7000-8000-000000000001''
               or id = any ((select audience.viewer_assigned())::uuid[]))', disclosed);
    execute format('grant select, insert, update, delete on %s to focalnet_request', disclosed);
    call audience.withhold(disclosed, 'owner_id');
    call audience.follow(disclosed);
end;
$$;
