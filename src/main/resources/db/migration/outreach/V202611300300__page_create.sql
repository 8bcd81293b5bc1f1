-- Pages and news of the public site: one row a version of a page in a language. What is to be published at a day and hour
-- is not there for anybody but the secretariat before it, whoever asks and however.
grant usage on schema outreach to focalnet_request;

create table outreach.edition (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    text_id      uuid        not null,
    kind         text        not null check (kind in ('PAGE', 'NEWS')),
    slug         text        not null check (char_length(slug) <= 80),
    language     text        not null check (char_length(language) <= 8),
    number       int         not null,
    title        text        not null check (char_length(title) <= 200),
    summary      text        not null check (char_length(summary) <= 600),
    words        text        not null check (char_length(words) <= 40000),
    day          date        not null,
    published_at timestamptz,
    found        boolean     not null default false,
    written_at   timestamptz not null
);
comment on table outreach.edition is 'A version of a page or of news in one language';
comment on column outreach.edition.text_id is 'The page in its language: the same for all its versions';
comment on column outreach.edition.day is 'Of news: the day that it bears';
comment on column outreach.edition.published_at is 'From when on everybody reads it; null for a draft';
comment on column outreach.edition.found is 'Whether the search was told of it after it was published';
create unique index edition_once on outreach.edition (text_id, number);
create index edition_read on outreach.edition (slug, language, published_at desc);
create index edition_news on outreach.edition (kind, day desc);
create index edition_due on outreach.edition (published_at) where not found and published_at is not null;
call audience.protect('outreach.edition');
create policy due on outreach.edition as restrictive for select to focalnet_request
    using (published_at is null or published_at <= now() or owner_id = (select audience.viewer_member()));
