-- A file of something that is readable until an hour is not served after it either: at once, whatever jobs do later.
alter table file.file add column readable_until timestamptz;
comment on column file.file.readable_until is 'After this nobody but the owner reads it';
create policy expiring on file.file as restrictive for select to focalnet_request
    using (readable_until is null or readable_until > now() or owner_id = (select audience.viewer_member()));
alter table file.text add column readable_until timestamptz;
comment on column file.text.readable_until is 'After this nobody but the owner reads it';
create policy expiring on file.text as restrictive for select to focalnet_request
    using (readable_until is null or readable_until > now() or owner_id = (select audience.viewer_member()));
