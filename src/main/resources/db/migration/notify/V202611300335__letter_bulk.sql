-- A letter to many can be stopped by one click, says where it is to be sent back to, and may hold text of several lines.
alter table notify.letter
    add column stop    text check (length(stop) <= 400),
    add column returns text check (length(returns) <= 254),
    add column blocks  int[];

drop function notify.post(uuid, text, text, text, text, text[], uuid, uuid, uuid[], text, text, text);
create function notify.post(id uuid, recipient text, language text, subject_key text, text_key text, arguments text[],
                            member uuid, account uuid, notices uuid[], method text, calendar text, reply_to text,
                            stop text, returns text, blocks int[])
    returns void language sql volatile security definer set search_path = ''
begin atomic
    insert into notify.letter (id, recipient, language, subject_key, text_key, arguments, member_id, account_id, notices,
                               method, calendar, reply_to, sender_id, stop, returns, blocks)
    values (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments, post.member,
            post.account, post.notices, post.method, post.calendar, post.reply_to, audience.viewer_member(),
            post.stop, post.returns, post.blocks);
end;
revoke all on function notify.post(uuid, text, text, text, text, text[], uuid, uuid, uuid[], text, text, text, text, text, int[])
    from public;
grant execute on function notify.post(uuid, text, text, text, text, text[], uuid, uuid, uuid[], text, text, text, text, text, int[])
    to focalnet_request;

drop function notify.take(uuid);
create function notify.take(letter uuid)
    returns table (recipient text, language text, subject_key text, text_key text, arguments text[],
                   member uuid, account uuid, notices uuid[], method text, calendar text, reply_to text,
                   stop text, returns text, blocks int[])
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are taken by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    if notify.held(take.letter) then
        return;
    end if;
    return query
        select l.recipient, l.language, l.subject_key, l.text_key, l.arguments, l.member_id, l.account_id, l.notices,
               l.method, l.calendar, l.reply_to, l.stop, l.returns, coalesce(l.blocks, '{}')
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$$;
revoke all on function notify.take(uuid) from public;
grant execute on function notify.take(uuid) to focalnet_request;

create or replace function notify.finish(letter uuid, delivered boolean) returns void
    language plpgsql volatile security definer set search_path = '' as
$$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are finished by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    update notify.letter l
       set state = case when finish.delivered then 'DELIVERED' else 'GIVEN_UP' end, finished_at = clock_timestamp(),
           recipient = null, language = null, subject_key = null, text_key = null, arguments = null,
           member_id = null, account_id = null, notices = null, method = null, calendar = null, reply_to = null, sender_id = null,
           stop = null, returns = null, blocks = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$$;

-- What became of letters that the secretariat sent to many: of each id the state, and neither address nor text.
create function notify.fates(letters uuid[]) returns table (id uuid, state text)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'the secretariat alone asks what became of letters to many' using errcode = 'insufficient_privilege';
    end if;
    return query select l.id, l.state from notify.letter l where l.id = any (fates.letters);
end;
$$;
revoke all on function notify.fates(uuid[]) from public;
grant execute on function notify.fates(uuid[]) to focalnet_request;
