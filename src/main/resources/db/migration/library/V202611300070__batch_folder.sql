alter table library.batch add column folder text not null default '' check (char_length(folder) <= 1000000);
comment on column library.batch.folder is 'What was read of the files of a folder, until they are brought in; their content lies in file.upload';
