-- Questions to a session. Under the Chatham House Rule they belong to the session's owner, and nothing says who asked.
create table meeting.session_question (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    session_id   uuid        not null references meeting.session (id) on delete cascade,
    text         text        not null check (char_length(text) between 1 and 1000),
    unattributed boolean     not null default false,
    answered     boolean     not null default false,
    asked_at     timestamptz
);
comment on column meeting.session_question.asked_at is 'Null for one without an asker';
create index session_question_session on meeting.session_question (session_id);
call audience.protect('meeting.session_question');

create table meeting.pending_question (
    id         uuid not null primary key,
    session_id uuid not null,
    text       text not null check (char_length(text) between 1 and 1000)
);
comment on table meeting.pending_question is 'Questions that wait for the next quarter hour; of nobody';
create table meeting.question_token (
    hash    bytea not null primary key,
    session_id uuid not null
);
comment on table meeting.question_token is 'That one of the tokens of a session was used; whose, only a key outside the database tells';

do $$
declare
    t regclass;
begin
    foreach t in array array['meeting.pending_question', 'meeting.question_token']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;
create policy question_functions on meeting.session_question to focalnet_owner using (true) with check (true);

-- A question by name is refused where the Chatham House Rule holds.
create function meeting.refuse_asker() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select from meeting.session s
                where s.id = new.session_id and s.chatham_house and s.owner_id <> new.owner_id) then
        raise exception 'a question in this session has no asker' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
revoke all on function meeting.refuse_asker() from public;
create trigger asker_refused before insert on meeting.session_question
    for each row execute function meeting.refuse_asker();

-- Takes a question without its asker.
create function meeting.ask(session uuid, words text, tokens bytea[]) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    token bytea;
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from meeting.session s join meeting.network_meeting m on m.id = s.meeting_id
                       where s.id = ask.session and s.chatham_house and s.audience_id = any (audience.viewer_audiences())
                         and m.announced_at is not null and m.cancelled_at is null) then
        return 'MISSING';
    elsif exists (select from meeting.pending_question p where p.session_id = ask.session and p.text = ask.words) then
        return 'KEPT';
    end if;
    foreach token in array ask.tokens loop
        insert into meeting.question_token (hash, session_id) values (token, ask.session) on conflict do nothing;
        if found then
            insert into meeting.pending_question (id, session_id, text) values (gen_random_uuid(), ask.session, ask.words);
            return 'KEPT';
        end if;
    end loop;
    return 'SPENT';
end;
$$;
revoke all on function meeting.ask(uuid, text, bytea[]) from public;
grant execute on function meeting.ask(uuid, text, bytea[]) to focalnet_request;

-- Makes all that waits into questions, in an order drawn at random. Both tables are emptied as files and written anew in one
-- transaction, so that neither the place of a row nor the number of a transaction tells when, or beside which token, it came.
create function meeting.publish_questions(now timestamptz) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    sessions uuid[];
    texts    text[];
    hashes   bytea[];
    counted  uuid[];
    made     integer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job publishes' using errcode = 'insufficient_privilege';
    end if;
    lock table meeting.pending_question, meeting.question_token in access exclusive mode;
    select array_agg(p.session_id), array_agg(p.text) into sessions, texts from meeting.pending_question p;
    select array_agg(t.hash order by t.hash), array_agg(t.session_id order by t.hash) into hashes, counted
      from meeting.question_token t join meeting.session s on s.id = t.session_id
     where s.ends_at + interval '30 days' > publish_questions.now;
    truncate meeting.pending_question, meeting.question_token;
    insert into meeting.question_token (hash, session_id) select * from unnest(hashes, counted);
    insert into meeting.session_question (id, owner_id, audience_id, session_id, text, unattributed)
    select gen_random_uuid(), s.owner_id, s.audience_id, s.id, w.text, true
      from unnest(sessions, texts) as w (session_id, text)
      join meeting.session s on s.id = w.session_id
     order by gen_random_uuid();
    get diagnostics made = row_count;
    return made;
end;
$$;
revoke all on function meeting.publish_questions(timestamptz) from public;
grant execute on function meeting.publish_questions(timestamptz) to focalnet_request;

-- The organiser says that a question was answered.
create function meeting.mark_answered(question uuid, answered boolean) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    update meeting.session_question q set answered = mark_answered.answered
      from meeting.session s
     where q.id = mark_answered.question and s.id = q.session_id and s.owner_id = audience.viewer_member()
       and audience.viewer_role() not in ('NOBODY', 'CONTRIBUTOR', 'READER');
    return found;
end;
$$;
revoke all on function meeting.mark_answered(uuid, boolean) from public;
grant execute on function meeting.mark_answered(uuid, boolean) to focalnet_request;

-- A session gets other readers, or comes under the rule: what hangs on it follows. Speakers are forgotten, and questions that
-- were asked by name become copies of nobody's.
create function meeting.follow_session() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if new.audience_id <> old.audience_id then
        update meeting.session_question q set audience_id = new.audience_id where q.session_id = new.id;
        update meeting.outcome_step t set audience_id = new.audience_id
          from meeting.outcome o where o.id = t.outcome_id and o.session_id = new.id and o.published_at is not null;
        update meeting.outcome o set audience_id = new.audience_id
         where o.session_id = new.id and o.published_at is not null;
    end if;
    if new.chatham_house and not old.chatham_house then
        delete from meeting.note_speaker p using meeting.note n where n.id = p.note_id and n.session_id = new.id;
        with asked as (delete from meeting.session_question q where q.session_id = new.id and not q.unattributed
                       returning q.text, q.answered)
        insert into meeting.session_question (id, owner_id, audience_id, session_id, text, unattributed, answered)
        select gen_random_uuid(), new.owner_id, new.audience_id, new.id, a.text, true, a.answered
          from asked a order by gen_random_uuid();
    end if;
    return null;
end;
$$;
revoke all on function meeting.follow_session() from public;
create policy follow_functions on meeting.outcome_step to focalnet_owner using (true) with check (true);
create trigger session_followed after update on meeting.session for each row execute function meeting.follow_session();
