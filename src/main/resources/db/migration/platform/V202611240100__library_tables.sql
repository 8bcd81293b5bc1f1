-- Tables that kept libraries define: web sessions (Spring Session), jobs (db-scheduler), events (Spring Modulith).
-- They hold no text that a member wrote. Sessions are found by a random id that only the browser knows, jobs and events
-- carry ids. They are read by the request role without a viewer, because a session is what a viewer is made from.
grant usage on schema platform to focalnet_request;

create table platform.session (
    primary_id            char(36)    not null primary key,
    session_id            char(36)    not null unique,
    creation_time         bigint      not null,
    last_access_time      bigint      not null,
    max_inactive_interval int         not null,
    expiry_time           bigint      not null,
    principal_name        varchar(100)
);
create index session_expiry on platform.session (expiry_time);
create index session_principal on platform.session (principal_name);

create table platform.session_attributes (
    session_primary_id char(36)     not null references platform.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table platform.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on platform.event_publication using hash (serialized_event);
create index event_publication_completion on platform.event_publication (completion_date);

create table platform.job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_execution on platform.job (execution_time);
create index job_heartbeat on platform.job (last_heartbeat);

do $$
declare
    t regclass;
begin
    foreach t in array array['platform.session', 'platform.session_attributes', 'platform.event_publication', 'platform.job']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy library on %s to focalnet_request using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %s to focalnet_request', t);
    end loop;
end
$$;
