-- The report of the network for a year, one in each language: the secretariat's alone until it is published.
create table secretariat.yearly_report (
    id           uuid        not null primary key,
    owner_id     uuid        not null,
    audience_id  uuid        not null,
    year         int         not null,
    language     text        not null check (length(language) <= 8),
    drawn_at     timestamptz not null,
    published_at timestamptz,
    version      int         not null default 1,
    unique (owner_id, year, language)
);
comment on column secretariat.yearly_report.drawn_at is 'When its figures were; they stay as they are once it is published';
create index yearly_report_audience on secretariat.yearly_report (audience_id, year desc);
call audience.protect('secretariat.yearly_report');

create table secretariat.yearly_chapter (
    id          uuid   not null primary key,
    owner_id    uuid   not null,
    audience_id uuid   not null,
    report_id   uuid   not null references secretariat.yearly_report (id) on delete cascade,
    position    int    not null,
    chapter     text   not null check (length(chapter) <= 30),
    text        text   not null check (length(text) <= 20000),
    labels      text[] not null,
    figures     text[] not null,
    check (cardinality(labels) = cardinality(figures))
);
comment on table secretariat.yearly_chapter is 'A chapter: what the secretariat wrote (Markdown), and its figures in the words of its language';
create index yearly_chapter_audience on secretariat.yearly_chapter (audience_id);
create unique index yearly_chapter_once on secretariat.yearly_chapter (report_id, position);
call audience.protect('secretariat.yearly_chapter');
