-- One word for one thing: a clause binds an institution, in the page, the code and the table.
alter table institution.duty rename to binding;
alter table institution.binding rename constraint duty_pkey to binding_pkey;
alter table institution.binding rename constraint duty_clause_id_institution_id_key to binding_clause_id_institution_id_key;
alter table institution.binding rename constraint duty_clause_id_fkey to binding_clause_id_fkey;
alter table institution.binding rename constraint duty_institution_id_fkey to binding_institution_id_fkey;
alter index institution.duty_institution rename to binding_institution;
alter index institution.duty_owner rename to binding_owner;

create table institution.uptake (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    clause_id   uuid        not null references institution.clause (id) on delete cascade,
    kind        text        not null check (kind ~ '^[a-z_]{2,40}$'),
    object_id   uuid        not null,
    taken_at    timestamptz not null,
    unique (clause_id, kind, object_id)
);
comment on table institution.uptake is 'That something of another module takes a clause up, such as the review of a policy';
comment on column institution.uptake.kind is 'Of which kind it is: the module that owns it knows its title';
create index uptake_object on institution.uptake (object_id, kind);
create index uptake_owner on institution.uptake (owner_id);
call audience.protect('institution.uptake');
