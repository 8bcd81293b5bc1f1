-- Letters of a frozen hub, and of notices to its people, wait; so do digests and what is pushed. Its links answer nothing
-- meanwhile. The link with which a person signs in is nobody's letter and leaves: who uses it is told what the matter is.
alter table notify.letter add column sender_id uuid;
comment on column notify.letter.sender_id is 'The member that wrote it; null where nobody was signed in';

create or replace function notify.post(id uuid, recipient text, language text, subject_key text, text_key text,
                                       arguments text[], member uuid, account uuid, notices uuid[], method text, calendar text)
    returns void language sql volatile security definer set search_path = ''
begin atomic
    insert into notify.letter (id, recipient, language, subject_key, text_key, arguments, member_id, account_id, notices,
                               method, calendar, sender_id)
    values (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments, post.member,
            post.account, post.notices, post.method, post.calendar, audience.viewer_member());
end;

create function notify.held(letter uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from notify.letter l
                    where l.id = held.letter and l.state = 'WAITING'
                      and (l.sender_id = any (audience.frozen()) or l.member_id = any (audience.frozen())));
end;
revoke all on function notify.held(uuid) from public;
grant execute on function notify.held(uuid) to focalnet_request;

create or replace function notify.take(letter uuid)
    returns table (recipient text, language text, subject_key text, text_key text, arguments text[],
                   member uuid, account uuid, notices uuid[], method text, calendar text)
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
               l.method, l.calendar
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$$;

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
           member_id = null, account_id = null, notices = null, method = null, calendar = null, sender_id = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$$;

create or replace function notify.due(now timestamptz) returns table (member uuid, account uuid)
    language plpgsql stable security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'what is due is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select distinct n.member_id, n.account_id from notify.notice n
         where n.mail_at <= due.now and n.member_id <> all (audience.frozen()) limit 1000;
end;
$$;

create or replace function notify.open_ticket(hash bytea, purpose text, now timestamptz)
    returns table (member uuid, account uuid, answer text, kind text, object uuid, notice uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select t.member_id, t.account_id, t.answer, t.kind, t.object_id, t.notice_id
      from notify.ticket t
     where t.hash = open_ticket.hash and t.purpose = open_ticket.purpose and t.used_at is null
       and t.expires_at > open_ticket.now and t.member_id <> all (audience.frozen());
end;
