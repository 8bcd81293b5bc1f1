-- What crosses from one member to another goes through these functions; each does one narrow thing.

-- Who asked: the owner, or for a question of the secretariat's the member that submitted it. Only for the functions below;
-- a relay counts where the secretariat wrote it, so that nobody makes itself the asker of another's question.
create function exchange.asker(question uuid) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select case when q.withheld then
               (select s.owner_id from exchange.relay r join exchange.submission s on s.id = r.submission_id
                 where r.question_id = q.id and r.owner_id = q.owner_id
                   and r.owner_id = '00000000-0000-7000-8000-000000000003')
           else q.owner_id end
      from exchange.question q where q.id = asker.question;
end;
revoke all on function exchange.asker(uuid) from public;

create function exchange.own_audience(member uuid) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select a.id from audience.audience a where a.kind = 'OWN' and a.owner_id = own_audience.member;
end;
revoke all on function exchange.own_audience(uuid) from public;

-- Takes a private answer to whoever asked without a name, as a copy of theirs. Answers nothing: the answerer never learns who.
create function exchange.deliver(fresh uuid, answer uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
declare
    a exchange.answer;
    reader uuid;
begin
    select * into a from exchange.answer x
     where x.id = deliver.answer and x.owner_id = audience.viewer_member() and x.private and x.original_id is null;
    select exchange.asker(q.id) into reader from exchange.question q
     where q.id = a.question_id and q.withheld and q.audience_id = any (audience.viewer_audiences());
    if a.id is null or reader is null or reader = a.owner_id then
        raise exception 'no private answer of the viewer''s' using errcode = 'insufficient_privilege';
    end if;
    insert into exchange.answer (id, owner_id, audience_id, question_id, original_id, from_id, author, capacity, text,
                                 language, private, told_at, written_at)
    values (fresh, reader, exchange.own_audience(reader), a.question_id, a.id, a.owner_id, a.author, a.capacity, a.text,
            a.language, true, a.written_at, a.written_at);
end;
$$;
revoke all on function exchange.deliver(uuid, uuid) from public;
grant execute on function exchange.deliver(uuid, uuid) to focalnet_request;

-- The asker says that an answer helped, or takes that back. Whoever did not ask learns that there is nothing of theirs.
create function exchange.mark_helped(answer uuid, helps boolean, now timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    a exchange.answer;
begin
    select * into a from exchange.answer x
     where x.id = mark_helped.answer and x.audience_id = any (audience.viewer_audiences());
    if a.id is null or exchange.asker(a.question_id) is distinct from audience.viewer_member() then
        return false;
    end if;
    update exchange.answer set helped_at = case when helps then mark_helped.now end where id in (a.id, a.original_id);
    return true;
end;
$$;
revoke all on function exchange.mark_helped(uuid, boolean, timestamptz) from public;
grant execute on function exchange.mark_helped(uuid, boolean, timestamptz) to focalnet_request;

-- The asker closes its question, or opens it again.
create function exchange.close_question(question uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update exchange.question q set closed_at = at
     where q.id = close_question.question and q.audience_id = any (audience.viewer_audiences())
       and exchange.asker(q.id) = audience.viewer_member();
    return found;
end;
$$;
revoke all on function exchange.close_question(uuid, timestamptz) from public;
grant execute on function exchange.close_question(uuid, timestamptz) to focalnet_request;

-- Which askers have answers of which they were not told; what is older than a week is no news. For the job, in no order that says what came when.
create function exchange.untold(now timestamptz) returns setof uuid
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks whom to tell' using errcode = 'insufficient_privilege';
    end if;
    return query
        with fresh as (
            update exchange.answer a set told_at = untold.now where a.told_at is null
            returning exchange.asker(a.question_id) as member, a.owner_id, a.written_at)
        select distinct f.member from fresh f
         where f.member is not null and f.member <> f.owner_id and f.written_at > untold.now - interval '7 days' order by 1;
end;
$$;
revoke all on function exchange.untold(timestamptz) from public;
grant execute on function exchange.untold(timestamptz) to focalnet_request;

-- Asks those who wrote some answers whether they may become part of the viewer's draft lesson; each gets a row of its own.
create function exchange.ask_consent(lesson uuid, answers uuid[], fresh uuid[], now timestamptz) returns setof uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    l exchange.lesson;
begin
    select * into l from exchange.lesson x where x.id = ask_consent.lesson and x.owner_id = audience.viewer_member();
    if l.id is null then
        raise exception 'no lesson of the viewer''s' using errcode = 'insufficient_privilege';
    end if;
    return query
        with asked as (
            insert into exchange.consent (id, owner_id, audience_id, lesson_id, question_id, answer_id, state, named, asked_at)
            select f.id, coalesce(a.from_id, a.owner_id), exchange.own_audience(coalesce(a.from_id, a.owner_id)), l.id,
                   l.question_id, coalesce(a.original_id, a.id), 'ASKED', false, ask_consent.now
              from unnest(answers, fresh) f (answer, id)
              join exchange.answer a on a.id = f.answer
             where a.question_id = l.question_id and a.audience_id = any (audience.viewer_audiences())
               and coalesce(a.from_id, a.owner_id) <> l.owner_id
            on conflict (lesson_id, answer_id) do nothing
            returning owner_id)
        select distinct owner_id from asked;
end;
$$;
revoke all on function exchange.ask_consent(uuid, uuid[], uuid[], timestamptz) from public;
grant execute on function exchange.ask_consent(uuid, uuid[], uuid[], timestamptz) to focalnet_request;

-- What was answered, for the writer of the lesson alone.
create function exchange.consents(lesson uuid) returns table (answer_id uuid, state text, named boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select c.answer_id, c.state, c.named from exchange.consent c
      join exchange.lesson l on l.id = c.lesson_id
     where c.lesson_id = consents.lesson and l.owner_id = audience.viewer_member();
end;
revoke all on function exchange.consents(uuid) from public;
grant execute on function exchange.consents(uuid) to focalnet_request;
