-- The three roles of Focalnet on a PostgreSQL server of your own (15 to 18). Run once as an administrator:
--   psql -v owner=... -v request=... -v matcher=... -f db/roles.sql
-- Then start with FOCALNET_DB_URL=postgresql://host/focalnet, FOCALNET_DB_USER=focalnet_owner and the three passwords
-- as FOCALNET_DB_PASSWORD, FOCALNET_DB_REQUEST_PASSWORD, FOCALNET_DB_MATCHER_PASSWORD.

create role focalnet_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role focalnet_request login nosuperuser nocreatedb nocreaterole nobypassrls password :'request';
create role focalnet_matcher login nosuperuser nocreatedb nocreaterole nobypassrls password :'matcher';
create database focalnet encoding 'UTF8' template template0 owner focalnet_owner;
revoke all on database focalnet from public;
grant connect on database focalnet to focalnet_request, focalnet_matcher;
