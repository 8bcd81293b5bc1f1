-- What the network says, offers or sets instead of what the program comes with. Each change is a row of its own and none
-- is overwritten: the last one of a key holds, those before it are what it was.
create table secretariat.adjustment (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    kind        text        not null check (kind in ('WORDS', 'ENTRY', 'SETTING')),
    key         text        not null check (length(key) <= 200),
    number      int         not null,
    said        jsonb       not null default '{}',
    program     jsonb       not null default '{}',
    author      text        not null check (length(author) <= 120),
    changed_at  timestamptz not null,
    unique (owner_id, kind, key, number)
);
comment on column secretariat.adjustment.kind is 'WORDS: a text by its key; ENTRY: whether a word of a list is offered; SETTING: a value';
comment on column secretariat.adjustment.said is 'By language, or the value; empty for what the program comes with';
comment on column secretariat.adjustment.program is 'The program''s own words at that time';
create index adjustment_audience on secretariat.adjustment (audience_id);
call audience.protect('secretariat.adjustment');
create policy functions on secretariat.adjustment to focalnet_owner using (true);

-- What holds now, without who changed it and what it was: each node needs it for whatever it says, to strangers too.
create function secretariat.adjusted() returns table (kind text, key text, said jsonb)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct on (a.kind, a.key) a.kind, a.key, a.said from secretariat.adjustment a
     where a.owner_id = '00000000-0000-7000-8000-000000000003'
     order by a.kind, a.key, a.number desc;
end;
revoke all on function secretariat.adjusted() from public;
grant execute on function secretariat.adjusted() to focalnet_request;

-- Says that something was changed, and not what: each node reads it anew.
create function secretariat.signal_adjustment() returns trigger language plpgsql set search_path = '' as
$$
begin
    perform pg_notify('focalnet_adjustments', 'changed');
    return null;
end;
$$;
revoke all on function secretariat.signal_adjustment() from public;

create trigger adjustment_changed after insert or update or delete on secretariat.adjustment
    for each statement execute function secretariat.signal_adjustment();
