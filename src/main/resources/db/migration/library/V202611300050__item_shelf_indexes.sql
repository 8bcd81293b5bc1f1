-- A shelf of a hundred thousand items is read in the order in which it is shown; what is rare among them is found by all its
-- terms at once, the languages in which it is there among them. Its texts have the readers of the item.
alter table library.item add column languages text[] not null default '{}';
comment on column library.item.languages is 'Those of its texts, as they are';

create function library.item_languages() returns trigger
    language plpgsql set search_path = '' as
$$
begin
    update library.item i
       set languages = coalesce((select array_agg(t.language order by t.language) from library.item_text t
                                  where t.item_id = i.id), '{}')
     where i.id = coalesce(new.item_id, old.item_id);
    return null;
end;
$$;
create trigger item_languages after insert or delete or update of language on library.item_text
    for each row execute function library.item_languages();

update library.item i
   set languages = coalesce((select array_agg(t.language order by t.language) from library.item_text t where t.item_id = i.id), '{}');

drop index library.item_themes;
create index item_terms on library.item using gin (themes, pillars, sectors, regions, languages) where state = 'LISTED';
create index item_kind on library.item (kind, listed_at desc, id) where state = 'LISTED';
create index item_text_order on library.item_text (lower(title), item_id) where original;
