-- Questions in parts, for modules that put many; what is chosen is kept as a code where the words differ by language.
alter table institution.inquiry_question
    add column codes   text[]  not null default '{}',
    add column part    text    not null default '' check (char_length(part) <= 300),
    add column follows boolean not null default false;
comment on column institution.inquiry_question.codes is 'What is kept as the answer in the place of each option; empty where the words are';
comment on column institution.inquiry_question.part is 'Title of the part that it belongs to; empty where all stand on one page';
comment on column institution.inquiry_question.follows is 'Whether it belongs to the question before it, and is not counted';
