-- What was part of a retired institution: it goes back there when that one is brought back.
alter table institution.institution add column parts uuid[] not null default '{}';
comment on column institution.institution.parts is 'Of a retired one: those that were part of it when it left the map';

-- Who may read the paper that goes to the institution; the copy of the office keeps its own mark.
alter table institution.brief
    add column marking text not null default ''
        check (marking in ('', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
comment on column institution.brief.marking is 'The handling mark printed on what goes out; empty for none';
