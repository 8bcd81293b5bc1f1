-- Items that somebody chose and put in an order. Whoever reads a collection sees in it only the items that they may read.
create table library.collection (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    title       text        not null check (char_length(title) between 1 and 200),
    text        text        not null check (char_length(text) <= 4000),
    version     int         not null default 1,
    changed_at  timestamptz not null
);
create index collection_newest on library.collection (changed_at desc, id);
create index collection_owner on library.collection (owner_id);
call audience.protect('library.collection');

create table library.collection_item (
    id            uuid not null primary key,
    owner_id      uuid not null,
    audience_id   uuid not null,
    collection_id uuid not null references library.collection (id) on delete cascade,
    item_id       uuid not null references library.item (id) on delete cascade,
    place         int  not null
);
create unique index collection_item_once on library.collection_item (collection_id, item_id);
create index collection_item_item on library.collection_item (item_id);
call audience.protect('library.collection_item');
