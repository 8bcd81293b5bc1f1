-- A government clears a need before it is posted. By whose authority is for its own team alone, whoever reads the need.
do $$
declare
    old name;
begin
    for old in select conname from pg_constraint
                where conrelid = 'cooperation.need'::regclass and contype = 'c'
                  and pg_get_constraintdef(oid) like '%''DRAFT''%' loop
        execute format('alter table cooperation.need drop constraint %I', old);
    end loop;
end
$$;
alter table cooperation.need
    add constraint need_state_check check (state in ('DRAFT', 'CLEARED', 'POSTED', 'WITHDRAWN', 'EXPIRED', 'MET')),
    add constraint need_complete check (state = 'DRAFT' or (kind is not null and form is not null and starts is not null
        and ends is not null and delivery is not null and cardinality(themes) > 0 and cardinality(languages) > 0)),
    add constraint need_dated check (state in ('DRAFT', 'CLEARED') or (posted_at is not null and expires_on is not null));

create table cooperation.clearance (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    authority   text        not null default '' check (char_length(authority) <= 160),
    cleared_at  timestamptz not null
);
comment on table cooperation.clearance is 'Under the id of its need; authority: the note verbale or decision, where one is named';
create index clearance_audience on cooperation.clearance (audience_id);
call audience.protect('cooperation.clearance');

-- Whether providers from outside the network may be proposed: they offer, and read no needs but what comes of it.
alter table cooperation.need add column outside boolean not null default false;
grant select (outside) on cooperation.need to focalnet_matcher;

create function cooperation.outsiders() returns setof uuid language sql stable security definer set search_path = ''
begin atomic
    select s.member_id from audience.seat s where not s.in_network
       and s.member_id in (select o.owner_id from cooperation.offer o where o.state = 'POSTED');
end;
revoke all on function cooperation.outsiders() from public;
grant execute on function cooperation.outsiders() to focalnet_matcher;

-- A pair that the matcher must not have found: whatever wrote it, it is not written.
create function cooperation.keep_outside() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select from audience.seat s where s.member_id = new.offer_owner and not s.in_network)
       and not exists (select from cooperation.need n where n.id = new.need_id and n.outside) then
        return null;
    end if;
    return new;
end;
$$;
revoke all on function cooperation.keep_outside() from public;
create trigger keep_outside before insert on cooperation.match for each row execute function cooperation.keep_outside();
