-- That a need was met, by whom, and what its team says of it: a row of its own, because the need gets its readers back
-- when it is reopened and these words never have any but the own team.
create table cooperation.fulfilment (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    helped      uuid[]      not null default '{}' check (cardinality(helped) <= 20),
    note        text        not null default '' check (char_length(note) <= 2000),
    met_at      timestamptz not null,
    version     int         not null default 1
);
create index fulfilment_audience on cooperation.fulfilment (audience_id, id);
call audience.protect('cooperation.fulfilment');
comment on table cooperation.fulfilment is 'Who met a need, for its own team alone; under the id of the need';
