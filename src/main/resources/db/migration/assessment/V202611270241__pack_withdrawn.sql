-- A pack that was given out to the wrong hands, or with the wrong sections, takes no answers any more.
alter table assessment.pack
    add column withdrawn_by text not null default '' check (char_length(withdrawn_by) <= 200),
    add column withdrawn_at timestamptz;
comment on column assessment.pack.withdrawn_at is 'After this no file of it is read or taken over';
