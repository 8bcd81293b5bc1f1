-- A link in a text is shown as a card of what it leads to.
create index entry_path on search.entry (path);
