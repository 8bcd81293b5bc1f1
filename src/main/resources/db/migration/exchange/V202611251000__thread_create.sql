-- Threads within a room, and what a post carries with it. The migration sees every row: the policies are set aside for it.
alter table exchange.room no force row level security;
alter table exchange.post no force row level security;
alter table exchange.visit no force row level security;

alter table exchange.room drop constraint room_kind_check;
alter table exchange.room add constraint room_kind_check
    check (kind in ('BILATERAL', 'SEVERAL', 'GROUP', 'PARTNERSHIP', 'MEETING', 'CRISIS'));
comment on column exchange.room.members is 'Copy of the readers of a NAMED audience, which never change: a list of rooms asks once. Empty for a group, which changes';

create table exchange.thread (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    room_id     uuid        not null references exchange.room (id) on delete cascade,
    title       text        not null check (char_length(title) between 1 and 160),
    mode        text        not null default 'NAMED' check (mode in ('NAMED', 'UNATTRIBUTED')),
    tlp         text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    language    text        not null default '' check (language ~ '^([a-z]{2,3})?$'),
    pinned_at   timestamptz,
    closed_at   timestamptz,
    started_at  timestamptz not null
);
comment on table exchange.thread is 'One matter within a room; the first bears the id of its room';
create index thread_audience on exchange.thread (audience_id, started_at);
create index thread_room on exchange.thread (room_id, started_at);
insert into exchange.thread (id, owner_id, audience_id, room_id, title, tlp, started_at)
select r.id, r.owner_id, r.audience_id, r.id, r.purpose, r.tlp, r.opened_at from exchange.room r;
call audience.protect('exchange.thread');

alter table exchange.post
    add column thread_id      uuid references exchange.thread (id) on delete cascade,
    add column language       text        not null default '' check (language ~ '^([a-z]{2,3})?$'),
    add column tlp            text        not null default 'AMBER' check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    add column quote_id       uuid references exchange.post (id) on delete set null,
    add column edited_at      timestamptz,
    add column withdrawn_at   timestamptz,
    add column readable_until timestamptz,
    add column restriction    text        not null default '' check (char_length(restriction) <= 300),
    add column acknowledge    boolean     not null default false,
    drop constraint post_capacity_check,
    drop constraint post_text_check;
update exchange.post p set thread_id = p.room_id, tlp = r.tlp from exchange.room r where r.id = p.room_id;
alter table exchange.post
    alter column thread_id set not null,
    alter column tlp drop default,
    add constraint post_capacity_check check (capacity in ('FOR_THE_MEMBER', 'PERSONAL', 'AS_CHAIR', 'FOR_THE_GROUP')),
    add constraint post_text_check check (char_length(text) <= 20000),
    add constraint post_withdrawn_check check ((withdrawn_at is null) = (char_length(text) > 0));
comment on column exchange.post.withdrawn_at is 'The text went with it; that something stood here stays';
comment on column exchange.post.readable_until is 'After this nobody but the owner reads it';
comment on column exchange.post.restriction is 'What the sender asks of whoever reads it';
comment on column exchange.post.acknowledge is 'An official note that asks to be acknowledged';
create index post_thread on exchange.post (thread_id, written_at, id);
create index post_expiring on exchange.post (readable_until) where readable_until is not null;
create index post_quote on exchange.post (quote_id) where quote_id is not null;

-- Each version of a post that was edited, for those who read the post.
create table exchange.revision (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    post_id        uuid        not null references exchange.post (id) on delete cascade,
    text           text        not null check (char_length(text) between 1 and 20000),
    readable_until timestamptz,
    written_at     timestamptz not null
);
comment on table exchange.revision is 'What a post said before it was edited';
create index revision_audience on exchange.revision (audience_id, written_at);
create index revision_post on exchange.revision (post_id, written_at);
call audience.protect('exchange.revision');

-- A translation that somebody made for the room; never an official one.
create table exchange.translation (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    post_id        uuid        not null references exchange.post (id) on delete cascade,
    author         text        not null check (char_length(author) between 1 and 200),
    language       text        not null check (language ~ '^[a-z]{2,3}$'),
    text           text        not null check (char_length(text) between 1 and 20000),
    readable_until timestamptz,
    made_at        timestamptz not null
);
comment on table exchange.translation is 'Unofficial translation of a post, by the member that owns the row';
create index translation_audience on exchange.translation (audience_id, made_at);
create index translation_post on exchange.translation (post_id, made_at);
call audience.protect('exchange.translation');

-- Which members a post names with an @, for those who read the post.
create table exchange.mention (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    post_id        uuid        not null references exchange.post (id) on delete cascade,
    member_id      uuid        not null,
    name           text        not null check (char_length(name) between 1 and 200),
    readable_until timestamptz
);
comment on table exchange.mention is 'A member, or a person of a member, that a post names';
create index mention_audience on exchange.mention (audience_id, id);
create index mention_post on exchange.mention (post_id);
call audience.protect('exchange.mention');

-- What has a last hour is read by its owner alone from then on. The one rule beside the audience, the same on each table.
create procedure exchange.expire(expiring regclass) language plpgsql as
$$
begin
    execute format('create policy expiring on %s as restrictive for select to focalnet_request
        using (readable_until is null or readable_until > now() or owner_id = (select audience.viewer_member()))', expiring);
end;
$$;
revoke all on procedure exchange.expire(regclass) from public;
call exchange.expire('exchange.post');
call exchange.expire('exchange.revision');
call exchange.expire('exchange.translation');
call exchange.expire('exchange.mention');

-- What hangs on a post shares its fate, whoever wrote it: it goes when the post is withdrawn or addressed to others, and
-- has the same last hour.
do $$
declare
    t regclass;
begin
    foreach t in array array['exchange.revision', 'exchange.translation', 'exchange.mention']::regclass[] loop
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;
create function exchange.follow_post() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if new.withdrawn_at is not null or new.audience_id <> old.audience_id then
        delete from exchange.revision where post_id = new.id;
        delete from exchange.translation where post_id = new.id;
        delete from exchange.mention where post_id = new.id;
    else
        update exchange.revision set readable_until = new.readable_until where post_id = new.id;
        update exchange.translation set readable_until = new.readable_until where post_id = new.id;
        update exchange.mention set readable_until = new.readable_until where post_id = new.id;
    end if;
    return null;
end;
$$;
revoke all on function exchange.follow_post() from public;
create trigger post_follows after update on exchange.post for each row
    when (new.withdrawn_at is distinct from old.withdrawn_at or new.audience_id <> old.audience_id
          or new.readable_until is distinct from old.readable_until)
    execute function exchange.follow_post();

-- Visits are to threads; a draft is kept for the account that writes it. Nobody else ever reads either.
alter table exchange.visit drop constraint visit_room_id_fkey;
alter table exchange.visit rename column room_id to thread_id;
alter table exchange.visit add constraint visit_thread_id_fkey foreign key (thread_id) references exchange.thread (id) on delete cascade;
create table exchange.draft (
    account_id uuid        not null,
    thread_id  uuid        not null references exchange.thread (id) on delete cascade,
    text       text        not null check (char_length(text) between 1 and 20000),
    kept_at    timestamptz not null,
    primary key (account_id, thread_id)
);
comment on table exchange.draft is 'What an account has begun to write in a thread';
alter table exchange.draft enable row level security;
alter table exchange.draft force row level security;
create policy own_draft on exchange.draft to focalnet_request
    using (account_id = (select audience.viewer_account()))
    with check (account_id = (select audience.viewer_account()));
grant select, insert, update, delete on exchange.draft to focalnet_request;

alter table exchange.room force row level security;
alter table exchange.post force row level security;
alter table exchange.visit force row level security;

-- Which posts had their last hour while others still had them for readers. The job asks, and then acts for each owner.
create policy functions on exchange.post for select to focalnet_owner using (true);
create function exchange.lapsed(now timestamptz) returns table (post uuid, member uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks what has lapsed' using errcode = 'insufficient_privilege';
    end if;
    return query
        select p.id, p.owner_id from exchange.post p
         where p.readable_until <= now
           and p.audience_id not in (select a.id from audience.audience a where a.kind = 'OWN');
end;
$$;
revoke all on function exchange.lapsed(timestamptz) from public;
grant execute on function exchange.lapsed(timestamptz) to focalnet_request;
