-- Mails that wait. They hold addresses and one-time links, so the request role inserts through notify.post and never
-- selects: only the delivery, which is nobody's request, takes one letter by its id.
grant usage on schema notify to focalnet_request;

create table notify.letter (
    id           uuid        not null primary key,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    recipient    text check (length(recipient) <= 254),
    language     text check (length(language) <= 8),
    subject_key  text check (length(subject_key) <= 200),
    text_key     text check (length(text_key) <= 200),
    arguments    text[] check (array_length(arguments, 1) is null or array_length(arguments, 1) <= 20),
    posted_at    timestamptz not null default clock_timestamp(),
    finished_at  timestamptz,
    check ((state = 'WAITING') = (recipient is not null)),
    check ((state = 'WAITING') = (arguments is not null)),
    check ((state = 'WAITING') = (finished_at is null))
);
comment on table notify.letter is 'Letters; address and text are deleted once one is delivered or given up';
alter table notify.letter enable row level security;
alter table notify.letter force row level security;
create policy functions on notify.letter to focalnet_owner using (true) with check (true);

-- Takes a letter; who may write one is decided by the module that does.
create function notify.post(id uuid, recipient text, language text, subject_key text, text_key text, arguments text[])
    returns void language sql volatile security definer set search_path = ''
begin atomic
    insert into notify.letter (id, recipient, language, subject_key, text_key, arguments)
    values (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments);
end;
revoke all on function notify.post(uuid, text, text, text, text, text[]) from public;
grant execute on function notify.post(uuid, text, text, text, text, text[]) to focalnet_request;

-- One letter that waits, locked for this transaction; nothing where another node holds it or it has left. Never in the
-- transaction of a person: a letter may hold somebody else's one-time link.
create function notify.take(letter uuid)
    returns table (recipient text, language text, subject_key text, text_key text, arguments text[], posted_at timestamptz)
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are taken by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select l.recipient, l.language, l.subject_key, l.text_key, l.arguments, l.posted_at
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$$;
revoke all on function notify.take(uuid) from public;
grant execute on function notify.take(uuid) to focalnet_request;

-- Notes that a letter has left, or that it never will, and forgets address and text.
create function notify.finish(letter uuid, delivered boolean) returns void
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are finished by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    update notify.letter l
       set state = case when finish.delivered then 'DELIVERED' else 'GIVEN_UP' end, finished_at = clock_timestamp(),
           recipient = null, language = null, subject_key = null, text_key = null, arguments = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$$;
revoke all on function notify.finish(uuid, boolean) from public;
grant execute on function notify.finish(uuid, boolean) to focalnet_request;
