-- Items of the library: what members learnt, made and recommend. A draft is its owner's alone, what is reviewed is read by
-- those who review it, what is listed by those to whom it is addressed; of what was withdrawn a stone stays, without words.
grant usage on schema library to focalnet_request;

create table library.item (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    audience_kind text        not null check (audience_kind in ('OWN', 'NAMED', 'GROUP', 'NETWORK', 'PUBLIC')),
    intended      uuid        not null,
    kind          text        not null check (kind in ('LESSON', 'PRACTICE', 'POLICY', 'PLAN', 'REPORT', 'TOOLKIT', 'TRAINING', 'ANSWER', 'LINK')),
    state         text        not null check (state in ('DRAFT', 'REVIEW', 'LISTED', 'RELAYED', 'WITHDRAWN')),
    tlp           text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    credit        text        not null check (credit in ('NAMED', 'REGION', 'ANONYMOUS')),
    region        text        not null check (char_length(region) <= 40),
    language      text        not null check (char_length(language) <= 8),
    creator       text        not null check (char_length(creator) <= 300),
    issued        text        not null check (issued ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
    identifier    text        not null check (char_length(identifier) <= 200),
    link          text        not null check (char_length(link) <= 1000),
    rights        text        not null check (char_length(rights) <= 300),
    effort        text        not null check (effort in ('', 'LOW', 'MEDIUM', 'HIGH')),
    themes        text[]      not null,
    pillars       text[]      not null,
    sectors       text[]      not null,
    regions       text[]      not null,
    consented     boolean     not null,
    review_on     date        not null,
    review_id     uuid,
    published_id  uuid,
    batch_id      uuid,
    reason        text        not null check (char_length(reason) <= 500),
    version       int         not null default 1,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    listed_at     timestamptz,
    withdrawn_at  timestamptz,
    stamp         timestamp   generated always as (date_trunc('second', changed_at at time zone 'UTC')) stored,
    check (credit = 'NAMED' or state not in ('REVIEW', 'LISTED') or owner_id = '00000000-0000-7000-8000-000000000003')
);
comment on column library.item.intended is 'The audience that reads it once it is listed';
comment on column library.item.audience_kind is 'The kind of the intended audience';
comment on column library.item.region is 'Of what the secretariat publishes for a member that is not named: the region that may be said';
comment on column library.item.review_on is 'When its owner looks at it again';
comment on column library.item.review_id is 'The silence procedure by which others review it';
comment on column library.item.stamp is 'The second of its last change in UTC, by which harvesters ask';
comment on column library.item.batch_id is 'The file out of which it came with others';
comment on column library.item.published_id is 'What the secretariat published in the place of this one, whose owner is not named';
create index item_newest on library.item (listed_at desc, id) where state = 'LISTED';
create index item_owner on library.item (owner_id, changed_at desc);
create index item_themes on library.item using gin (themes) where state = 'LISTED';
create index item_review on library.item (review_id) where review_id is not null;
create index item_batch on library.item (batch_id) where batch_id is not null;
create index item_due on library.item (owner_id, review_on) where state = 'LISTED';
create index item_stamp on library.item (stamp, id) where audience_id = '00000000-0000-7000-8000-000000000001' and state in ('LISTED', 'WITHDRAWN');
create index item_identifier on library.item (identifier) where identifier <> '';
create index item_link on library.item (md5(link)) where link <> '';
call audience.protect('library.item');

create table library.item_text (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    item_id     uuid        not null references library.item (id) on delete cascade,
    language    text        not null check (char_length(language) <= 8),
    original    boolean     not null,
    title       text        not null check (char_length(title) between 1 and 300),
    summary     text        not null check (char_length(summary) <= 8000),
    context     text        not null check (char_length(context) <= 4000),
    problem     text        not null check (char_length(problem) <= 8000),
    done        text        not null check (char_length(done) <= 4000),
    result      text        not null check (char_length(result) <= 4000),
    known       text        not null check (char_length(known) <= 4000),
    failed      text        not null check (char_length(failed) <= 4000),
    conditions  text        not null check (char_length(conditions) <= 8000),
    version     int         not null default 1,
    changed_at  timestamptz not null
);
comment on table library.item_text is 'An item in one language; its files hang on the item';
create unique index item_text_once on library.item_text (item_id, language);
create index item_text_title on library.item_text (lower(title));
call audience.protect('library.item_text');

create table library.item_version (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    text_id     uuid        not null references library.item_text (id) on delete cascade,
    number      int         not null,
    title       text        not null check (char_length(title) <= 300),
    words       text        not null,
    written_at  timestamptz not null
);
comment on table library.item_version is 'What a text said before it was changed after it was listed';
create unique index item_version_once on library.item_version (text_id, number);
call audience.protect('library.item_version');

create table library.consent (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    item_id     uuid        not null references library.item (id) on delete cascade,
    basis       text        not null check (char_length(basis) <= 1000),
    recorded_at timestamptz not null
);
comment on table library.consent is 'Who agreed to an item and how, for its owner alone';
create unique index consent_item on library.consent (item_id);
call audience.protect('library.consent');

create table library.item_use (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    item_id     uuid        not null references library.item (id) on delete cascade,
    note        text        not null check (char_length(note) <= 1000),
    used_at     timestamptz not null
);
comment on table library.item_use is 'That a member used an item: its own; others are told how many from three on';
create unique index item_use_once on library.item_use (owner_id, item_id);
create index item_use_item on library.item_use (item_id);
call audience.protect('library.item_use');

create policy library_functions on library.item to focalnet_owner using (true) with check (true);
create policy library_functions on library.item_text to focalnet_owner using (true) with check (true);
create policy library_functions on library.item_version to focalnet_owner using (true) with check (true);
create policy library_functions on library.item_use to focalnet_owner using (true) with check (true);

-- How many members other than its owner used each of these items that the viewer may read; from three on.
create function library.uses(items uuid[]) returns table (item uuid, number int)
    language sql stable security definer set search_path = ''
begin atomic
    select u.item_id, count(distinct u.owner_id)::int
      from library.item_use u join library.item i on i.id = u.item_id
     where u.item_id = any (uses.items) and i.audience_id = any (audience.viewer_audiences()) and u.owner_id <> i.owner_id
     group by u.item_id having count(distinct u.owner_id) >= 3;
end;
revoke all on function library.uses(uuid[]) from public;
grant execute on function library.uses(uuid[]) to focalnet_request;

-- What the viewer's member wrote is published by the secretariat in its place: a row of the secretariat's, with the same
-- words, and nothing of whose they were. Answers its id; the same one where it was published before.
create function library.relay(original uuid, fresh uuid, said_region text, now timestamptz) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    o     library.item%rowtype;
    office constant uuid := '00000000-0000-7000-8000-000000000003';
    network constant uuid := '00000000-0000-7000-8000-000000000002';
begin
    select * into o from library.item i
     where i.id = relay.original and i.owner_id = audience.viewer_member() and i.state in ('DRAFT', 'RELAYED')
       and i.credit <> 'NAMED' and i.audience_kind in ('NETWORK', 'PUBLIC') and i.consented for update;
    if not found or audience.viewer_member() = office then
        raise exception 'not to be published for somebody' using errcode = 'insufficient_privilege';
    end if;
    delete from library.item i where i.id = o.published_id and i.owner_id = office and i.state in ('DRAFT', 'REVIEW');
    insert into library.item
        (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language, creator, issued,
         identifier, link, rights, effort, themes, pillars, sectors, regions, consented, review_on, reason, created_at, changed_at)
    values
        (relay.fresh, office, network, o.audience_kind, o.intended, o.kind, 'REVIEW', o.tlp, o.credit,
         case o.credit when 'REGION' then relay.said_region else '' end, o.language, '', o.issued, o.identifier, o.link, o.rights,
         o.effort, o.themes, o.pillars, o.sectors, o.regions, true, o.review_on, '', relay.now, relay.now);
    insert into library.item_text
        (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem, done, result, known, failed,
         conditions, changed_at)
    select gen_random_uuid(), office, network, relay.fresh, t.language, t.original, t.title, t.summary, t.context, t.problem, t.done, t.result,
           t.known, t.failed, t.conditions, relay.now
      from library.item_text t where t.item_id = o.id;
    update library.item i set published_id = relay.fresh, state = 'RELAYED', changed_at = relay.now, version = i.version + 1
     where i.id = o.id;
    return relay.fresh;
end;
$$;
revoke all on function library.relay(uuid, uuid, text, timestamptz) from public;
grant execute on function library.relay(uuid, uuid, text, timestamptz) to focalnet_request;

-- The member in whose place the secretariat published something takes it back; answers what is withdrawn now.
create function library.recall(original uuid, said_reason text, now timestamptz) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    published uuid;
begin
    select i.published_id into published from library.item i
     where i.id = recall.original and i.owner_id = audience.viewer_member() and i.state = 'RELAYED';
    if published is null then
        raise exception 'nothing of the viewer''s was published' using errcode = 'insufficient_privilege';
    end if;
    update library.item i
       set state = 'WITHDRAWN', withdrawn_at = recall.now, changed_at = recall.now, reason = recall.said_reason,
           creator = '', identifier = '', link = '', rights = '', version = i.version + 1
     where i.id = published and i.state in ('REVIEW', 'LISTED', 'DRAFT');
    delete from library.item_text t where t.item_id = published;
    return published;
end;
$$;
revoke all on function library.recall(uuid, text, timestamptz) from public;
grant execute on function library.recall(uuid, text, timestamptz) to focalnet_request;
