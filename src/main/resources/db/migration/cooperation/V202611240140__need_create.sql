-- Needs and offers. Their texts are for the readers they name; the matcher's role reads structured columns alone.
grant usage on schema cooperation to focalnet_request, focalnet_matcher;

create table cooperation.need (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    audience_kind  text        not null check (audience_kind in ('OWN', 'NAMED', 'GROUP', 'NETWORK')),
    own_audience   uuid        not null,
    intended       uuid        not null,
    tlp            text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    attribution    text        not null check (attribution in ('NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED')),
    state          text        not null check (state in ('DRAFT', 'POSTED', 'WITHDRAWN', 'EXPIRED', 'MET')),
    version        int         not null default 1,
    title          text        not null check (char_length(title) between 1 and 160),
    outcome        text        not null check (char_length(outcome) <= 4000),
    tried          text        not null check (char_length(tried) <= 4000),
    language       text        not null check (language ~ '^[a-z]{2}$'),
    kind           text,
    form           text,
    themes         text[]      not null,
    pillars        text[]      not null,
    sectors        text[]      not null,
    languages      text[]      not null,
    starts         date,
    ends           date,
    delivery       text,
    withheld       boolean     not null,
    partners       int         not null check (partners between 1 and 5),
    partners_found int         not null default 0,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    posted_at      timestamptz,
    expires_on     date,
    check (state = 'DRAFT' or (kind is not null and form is not null and starts is not null and ends is not null
           and delivery is not null and cardinality(themes) > 0 and cardinality(languages) > 0
           and posted_at is not null and expires_on is not null)),
    check (not withheld or audience_kind = 'OWN'),
    check (audience_id = case when state = 'POSTED' then intended else own_audience end)
);
comment on column cooperation.need.intended is 'Who reads it while it is posted; before and after, only the owner''s team does';
comment on column cooperation.need.own_audience is 'The audience of the owner''s team, for what is written to it alone';
comment on column cooperation.need.audience_kind is 'The kind of the intended audience: a list shows it without asking for each';
create index need_audience on cooperation.need (audience_id, state, posted_at);
create index need_owner on cooperation.need (owner_id, changed_at);
create index need_due on cooperation.need (expires_on) where state = 'POSTED';
call audience.protect('cooperation.need');

create table cooperation.offer (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    audience_kind  text        not null check (audience_kind in ('OWN', 'NAMED', 'GROUP', 'NETWORK', 'PUBLIC')),
    own_audience   uuid        not null,
    intended       uuid        not null,
    tlp            text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    attribution    text        not null check (attribution in ('NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED')),
    state          text        not null check (state in ('DRAFT', 'POSTED', 'PAUSED', 'HIDDEN')),
    version        int         not null default 1,
    title          text        not null check (char_length(title) between 1 and 160),
    what           text        not null check (char_length(what) <= 4000),
    conditions     text        not null check (char_length(conditions) <= 4000),
    language       text        not null check (language ~ '^[a-z]{2}$'),
    kind           text,
    form           text,
    themes         text[]      not null,
    pillars        text[]      not null,
    sectors        text[]      not null,
    languages      text[]      not null,
    starts         date,
    ends           date,
    delivery       text,
    withheld       boolean     not null,
    capacity       int         not null check (capacity between 1 and 20),
    capacity_used  int         not null default 0,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    posted_at      timestamptz,
    renew_by       date,
    check (state = 'DRAFT' or (kind is not null and form is not null and starts is not null and ends is not null
           and delivery is not null and cardinality(themes) > 0 and cardinality(languages) > 0
           and posted_at is not null and renew_by is not null)),
    check (not withheld or audience_kind = 'OWN'),
    check (audience_id = case when state = 'POSTED' then intended else own_audience end)
);
create index offer_audience on cooperation.offer (audience_id, state, posted_at);
create index offer_owner on cooperation.offer (owner_id, changed_at);
create index offer_due on cooperation.offer (renew_by) where state = 'POSTED';
call audience.protect('cooperation.offer');

-- With whom a member does not want to be brought together: for its own team and the matcher, whoever reads the item.
create table cooperation.exclusion (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    item_id     uuid not null,
    member_id   uuid not null,
    unique (item_id, member_id)
);
create index exclusion_audience on cooperation.exclusion (audience_id, item_id);
call audience.protect('cooperation.exclusion');

-- A pair that was found. No viewer reads this table: each side has a row of its own in cooperation.proposal.
create table cooperation.match (
    id          uuid        not null primary key,
    need_id     uuid        not null,
    offer_id    uuid        not null,
    need_owner  uuid        not null,
    offer_owner uuid        not null,
    state       text        not null check (state in ('OPEN', 'DECLINED', 'AGREED', 'LAPSED')),
    need_yes    boolean,
    offer_yes   boolean,
    found_at    timestamptz not null,
    unique (need_id, offer_id)
);
comment on table cooperation.match is 'A pair of a need and an offer; its id is random and says nothing about either';
create index match_offer on cooperation.match (offer_id);
alter table cooperation.match enable row level security;
alter table cooperation.match force row level security;

-- What one side is told. Bears nothing of a side that withheld its identity but the fields that may be shown.
create table cooperation.proposal (
    id              uuid        not null primary key,
    owner_id        uuid        not null,
    audience_id     uuid        not null,
    match_id        uuid        not null,
    side            text        not null check (side in ('NEED', 'OFFER')),
    own_item        uuid        not null,
    state           text        not null
        check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'NOT_TAKEN_UP', 'AGREED', 'LAPSED')),
    score           int         not null check (score between 0 and 1000),
    parts           text        not null,
    their_member    uuid,
    their_item      uuid,
    their_kind      text        not null,
    their_form      text        not null,
    their_themes    text[]      not null,
    their_pillars   text[]      not null,
    their_sectors   text[]      not null,
    their_languages text[]      not null,
    their_starts    date        not null,
    their_ends      date        not null,
    their_delivery  text        not null,
    reason          text,
    reason_text     text        not null default '' check (char_length(reason_text) <= 2000),
    found_at        timestamptz not null,
    decide_by       date        not null,
    answered_at     timestamptz,
    reminded_at     timestamptz,
    introduction_id uuid,
    unique (match_id, side)
);
comment on column cooperation.proposal.their_member is 'The other side, unless it withheld its identity';
comment on column cooperation.proposal.their_item is 'The other side''s need or offer, where this member reads it anyway';
create index proposal_audience on cooperation.proposal (audience_id, state, found_at);
create index proposal_item on cooperation.proposal (own_item);
call audience.protect('cooperation.proposal');

-- Two members that both agreed, with copies of what each said: the need itself keeps its own readers.
create table cooperation.introduction (
    id             uuid        not null primary key,
    owner_id       uuid        not null,
    audience_id    uuid        not null,
    match_id       uuid        not null unique,
    tlp            text        not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    attribution    text        not null check (attribution in ('NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED')),
    need_member    uuid        not null,
    offer_member   uuid        not null,
    need_title     text        not null,
    need_outcome   text        not null,
    need_tried     text        not null,
    need_language  text        not null,
    offer_title    text        not null,
    offer_what     text        not null,
    offer_conditions text      not null,
    offer_language text        not null,
    form           text        not null,
    themes         text[]      not null,
    starts         date        not null,
    ends           date        not null,
    introduced_at  timestamptz not null
);
create index introduction_audience on cooperation.introduction (audience_id, introduced_at);
call audience.protect('cooperation.introduction');

-- The functions of the next migration work as the owner of the tables, which forced row-level security binds too.
do $$
declare
    t regclass;
begin
    foreach t in array array['cooperation.need', 'cooperation.offer', 'cooperation.match', 'cooperation.proposal',
                             'cooperation.introduction']::regclass[] loop
        execute format('create policy functions on %s to focalnet_owner using (true) with check (true)', t);
    end loop;
end
$$;

-- The matcher: structured columns of what is posted, never a word of a text.
grant select (id, owner_id, audience_id, audience_kind, state, kind, form, themes, pillars, sectors, languages, starts, ends,
              delivery, partners, partners_found, expires_on) on cooperation.need to focalnet_matcher;
grant select (id, owner_id, audience_id, audience_kind, state, kind, form, themes, pillars, sectors, languages, starts, ends,
              delivery, capacity, capacity_used, renew_by) on cooperation.offer to focalnet_matcher;
grant select (item_id, member_id) on cooperation.exclusion to focalnet_matcher;
grant select (need_id, offer_id, state) on cooperation.match to focalnet_matcher;
create policy matched on cooperation.need for select to focalnet_matcher using (state = 'POSTED');
create policy matched on cooperation.offer for select to focalnet_matcher using (state = 'POSTED');
create policy matched on cooperation.exclusion for select to focalnet_matcher using (true);
create policy matched on cooperation.match for select to focalnet_matcher using (true);
