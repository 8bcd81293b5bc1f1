-- The current schema, read from the database by GoldenTest; look at the difference.

create table assessment."extract" (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  purpose text not null,
  title text not null,
  note text not null,
  language text not null,
  instrument jsonb not null,
  mark text not null,
  intended uuid not null,
  prepared_by uuid not null,
  author text not null,
  confirmed_by uuid,
  confirmer text not null default ''::text,
  made_at timestamp with time zone not null,
  disclosed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  readable_until timestamp with time zone not null
);
-- constraint extract_author_check CHECK ((char_length(author) <= 200))
-- constraint extract_check CHECK (((disclosed_at IS NULL) = (confirmed_by IS NULL)))
-- constraint extract_confirmer_check CHECK ((char_length(confirmer) <= 200))
-- constraint extract_language_check CHECK ((char_length(language) <= 8))
-- constraint extract_limit CHECK (((readable_until AT TIME ZONE 'UTC'::text) <= (((made_at AT TIME ZONE 'UTC'::text) + CASE WHEN (purpose = 'SHARING'::text) THEN '1 year'::interval ELSE '90 days'::interval END) + '2 days'::interval)))
-- constraint extract_mark_check CHECK ((mark = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint extract_note_check CHECK ((char_length(note) <= 4000))
-- constraint extract_pkey PRIMARY KEY (id)
-- constraint extract_purpose_check CHECK ((purpose = ANY (ARRAY['SHARING'::text, 'FACILITATOR'::text, 'PEERS'::text])))
-- constraint extract_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint extract_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX extract_audience ON assessment."extract" USING btree (audience_id, disclosed_at)
-- CREATE INDEX extract_owner ON assessment."extract" USING btree (owner_id)
-- CREATE UNIQUE INDEX extract_pkey ON assessment."extract" USING btree (id)
-- CREATE INDEX extract_round ON assessment."extract" USING btree (round_id, made_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment."position" (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  value text,
  trend text,
  confidence text,
  reasoning text not null,
  mitigating text not null,
  dissent text not null,
  author text not null,
  version integer not null default 1,
  decided_at timestamp with time zone not null
);
-- constraint position_author_check CHECK ((char_length(author) <= 200))
-- constraint position_confidence_check CHECK ((confidence = ANY (ARRAY['LOW'::text, 'MEDIUM'::text, 'HIGH'::text])))
-- constraint position_dissent_check CHECK ((char_length(dissent) <= 4000))
-- constraint position_item_id_fkey FOREIGN KEY (item_id) REFERENCES assessment.item(id) ON DELETE CASCADE
-- constraint position_item_id_key UNIQUE (item_id)
-- constraint position_mitigating_check CHECK ((char_length(mitigating) <= 4000))
-- constraint position_pkey PRIMARY KEY (id)
-- constraint position_reasoning_check CHECK ((char_length(reasoning) <= 8000))
-- constraint position_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint position_trend_check CHECK ((trend = ANY (ARRAY['UNKNOWN'::text, 'EASING'::text, 'STEADY'::text, 'WORSENING'::text])))
-- constraint position_value_check CHECK ((value = ANY (ARRAY['NOT_EXAMINED'::text, 'NOT_IN_PLACE'::text, 'BEGUN'::text, 'ON_PAPER'::text, 'IN_USE'::text, 'ABLE_TO_HELP'::text, 'NOT_FOR_US'::text, 'NO_INFORMATION'::text, 'NOT_OBSERVED'::text, 'SOME_SIGNS'::text, 'CLEAR_SIGNS'::text, 'NOT_APPLICABLE'::text, 'YES'::text, 'NO'::text, 'UNKNOWN'::text])))
-- CREATE UNIQUE INDEX position_item_id_key ON assessment."position" USING btree (item_id)
-- CREATE INDEX position_owner ON assessment."position" USING btree (owner_id)
-- CREATE UNIQUE INDEX position_pkey ON assessment."position" USING btree (id)
-- CREATE INDEX position_round ON assessment."position" USING btree (round_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.answer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  source text not null,
  source_id uuid not null,
  institution_id uuid,
  institution text not null,
  capacity text not null,
  value text,
  words text not null,
  version integer not null default 1,
  at timestamp with time zone not null
);
-- constraint answer_capacity_check CHECK ((char_length(capacity) <= 160))
-- constraint answer_institution_check CHECK ((char_length(institution) <= 200))
-- constraint answer_item_id_fkey FOREIGN KEY (item_id) REFERENCES assessment.item(id) ON DELETE CASCADE
-- constraint answer_item_id_source_id_key UNIQUE (item_id, source_id)
-- constraint answer_pkey PRIMARY KEY (id)
-- constraint answer_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint answer_source_check CHECK ((source = ANY (ARRAY['LINK'::text, 'TEAM'::text, 'FILE'::text])))
-- constraint answer_value_check CHECK ((value = ANY (ARRAY['NOT_EXAMINED'::text, 'NOT_IN_PLACE'::text, 'BEGUN'::text, 'ON_PAPER'::text, 'IN_USE'::text, 'ABLE_TO_HELP'::text, 'NOT_FOR_US'::text, 'NO_INFORMATION'::text, 'NOT_OBSERVED'::text, 'SOME_SIGNS'::text, 'CLEAR_SIGNS'::text, 'NOT_APPLICABLE'::text, 'YES'::text, 'NO'::text, 'UNKNOWN'::text])))
-- constraint answer_words_check CHECK ((char_length(words) <= 8000))
-- CREATE UNIQUE INDEX answer_item_id_source_id_key ON assessment.answer USING btree (item_id, source_id)
-- CREATE INDEX answer_owner ON assessment.answer USING btree (owner_id)
-- CREATE UNIQUE INDEX answer_pkey ON assessment.answer USING btree (id)
-- CREATE INDEX answer_round ON assessment.answer USING btree (round_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.arrival (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  content text not null,
  arrived_at timestamp with time zone not null
);
-- constraint arrival_content_check CHECK ((char_length(content) <= 2000000))
-- constraint arrival_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint arrival_pkey PRIMARY KEY (id)
-- CREATE INDEX arrival_audience ON assessment.arrival USING btree (audience_id)
-- CREATE INDEX arrival_owner ON assessment.arrival USING btree (owner_id, arrived_at)
-- CREATE UNIQUE INDEX arrival_pkey ON assessment.arrival USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.asked_question (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  asking_id uuid not null,
  item_id uuid not null,
  part text not null
);
-- constraint asked_question_asking_id_fkey FOREIGN KEY (asking_id) REFERENCES assessment.asking(id) ON DELETE CASCADE
-- constraint asked_question_item_id_fkey FOREIGN KEY (item_id) REFERENCES assessment.item(id) ON DELETE CASCADE
-- constraint asked_question_part_check CHECK ((part = ANY (ARRAY['VALUE'::text, 'WORDS'::text])))
-- constraint asked_question_pkey PRIMARY KEY (id)
-- CREATE INDEX asked_question_asking ON assessment.asked_question USING btree (asking_id)
-- CREATE INDEX asked_question_item ON assessment.asked_question USING btree (item_id)
-- CREATE INDEX asked_question_owner ON assessment.asked_question USING btree (owner_id)
-- CREATE UNIQUE INDEX asked_question_pkey ON assessment.asked_question USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.asking (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  institution_id uuid not null,
  institution text not null,
  capacity text not null,
  language text not null,
  sections text[] not null default '{}'::text[],
  author text not null,
  asked_at timestamp with time zone not null
);
-- constraint asking_author_check CHECK ((char_length(author) <= 200))
-- constraint asking_capacity_check CHECK ((char_length(capacity) <= 160))
-- constraint asking_institution_check CHECK ((char_length(institution) <= 200))
-- constraint asking_language_check CHECK ((char_length(language) <= 8))
-- constraint asking_pkey PRIMARY KEY (id)
-- constraint asking_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- CREATE INDEX asking_owner ON assessment.asking USING btree (owner_id)
-- CREATE UNIQUE INDEX asking_pkey ON assessment.asking USING btree (id)
-- CREATE INDEX asking_round ON assessment.asking USING btree (round_id, asked_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.closing (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  hash text not null,
  author text not null,
  closed_at timestamp with time zone not null,
  reopened_by text not null default ''::text,
  reopened_at timestamp with time zone,
  reason text not null default ''::text
);
-- constraint closing_author_check CHECK ((char_length(author) <= 200))
-- constraint closing_hash_check CHECK ((char_length(hash) <= 64))
-- constraint closing_pkey PRIMARY KEY (id)
-- constraint closing_reason_check CHECK ((char_length(reason) <= 2000))
-- constraint closing_reopened_by_check CHECK ((char_length(reopened_by) <= 200))
-- constraint closing_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- CREATE INDEX closing_owner ON assessment.closing USING btree (owner_id)
-- CREATE UNIQUE INDEX closing_pkey ON assessment.closing USING btree (id)
-- CREATE INDEX closing_round ON assessment.closing USING btree (round_id, closed_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.comment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  text text not null,
  account_id uuid not null,
  author text not null,
  at timestamp with time zone not null
);
-- constraint comment_author_check CHECK ((char_length(author) <= 200))
-- constraint comment_item_id_fkey FOREIGN KEY (item_id) REFERENCES assessment.item(id) ON DELETE CASCADE
-- constraint comment_pkey PRIMARY KEY (id)
-- constraint comment_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint comment_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
-- CREATE INDEX comment_item ON assessment.comment USING btree (item_id)
-- CREATE INDEX comment_owner ON assessment.comment USING btree (owner_id)
-- CREATE UNIQUE INDEX comment_pkey ON assessment.comment USING btree (id)
-- CREATE INDEX comment_round ON assessment.comment USING btree (round_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.evidence (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  title text not null,
  link text not null,
  note text not null,
  source text not null,
  confidence text not null,
  author text not null,
  at timestamp with time zone not null
);
-- constraint evidence_author_check CHECK ((char_length(author) <= 200))
-- constraint evidence_confidence_check CHECK ((confidence = ANY (ARRAY['LOW'::text, 'MEDIUM'::text, 'HIGH'::text])))
-- constraint evidence_item_id_fkey FOREIGN KEY (item_id) REFERENCES assessment.item(id) ON DELETE CASCADE
-- constraint evidence_link_check CHECK ((char_length(link) <= 500))
-- constraint evidence_note_check CHECK ((char_length(note) <= 4000))
-- constraint evidence_pkey PRIMARY KEY (id)
-- constraint evidence_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint evidence_source_check CHECK ((source = ANY (ARRAY['LAW'::text, 'OFFICIAL'::text, 'STATISTICS'::text, 'RESEARCH'::text, 'INTERNATIONAL'::text, 'CIVIL_SOCIETY'::text, 'MEDIA'::text, 'KNOWLEDGE'::text])))
-- constraint evidence_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX evidence_item ON assessment.evidence USING btree (item_id)
-- CREATE INDEX evidence_owner ON assessment.evidence USING btree (owner_id)
-- CREATE UNIQUE INDEX evidence_pkey ON assessment.evidence USING btree (id)
-- CREATE INDEX evidence_round ON assessment.evidence USING btree (round_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.exercise (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version integer not null default 1,
  scenario text not null,
  title text not null,
  background text not null,
  language text not null,
  held_on date not null,
  place text not null default ''::text,
  facilitator text not null default ''::text,
  minutes integer not null,
  timed boolean not null default false,
  state text not null,
  started_at timestamp with time zone,
  paused_at timestamp with time zone,
  rested integer not null default 0,
  ended_at timestamp with time zone,
  debrief text[] not null,
  worked text not null default ''::text,
  failed text not null default ''::text,
  note_version integer not null default 0,
  made_at timestamp with time zone not null
);
-- constraint exercise_background_check CHECK ((char_length(background) <= 8000))
-- constraint exercise_facilitator_check CHECK ((char_length(facilitator) <= 200))
-- constraint exercise_failed_check CHECK ((char_length(failed) <= 8000))
-- constraint exercise_language_check CHECK ((char_length(language) <= 8))
-- constraint exercise_pkey PRIMARY KEY (id)
-- constraint exercise_place_check CHECK ((char_length(place) <= 200))
-- constraint exercise_scenario_check CHECK ((char_length(scenario) <= 60))
-- constraint exercise_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'RUNNING'::text, 'PAUSED'::text, 'ENDED'::text, 'CANCELLED'::text])))
-- constraint exercise_title_check CHECK ((char_length(title) <= 160))
-- constraint exercise_worked_check CHECK ((char_length(worked) <= 8000))
-- CREATE INDEX exercise_audience ON assessment.exercise USING btree (audience_id)
-- CREATE INDEX exercise_owner ON assessment.exercise USING btree (owner_id, state, held_on)
-- CREATE UNIQUE INDEX exercise_pkey ON assessment.exercise USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.exercise_decision (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  exercise_id uuid not null,
  inject_id uuid,
  version integer not null default 1,
  text text not null,
  who text not null default ''::text,
  minute integer not null,
  author text not null,
  noted_at timestamp with time zone not null
);
-- constraint exercise_decision_author_check CHECK ((char_length(author) <= 200))
-- constraint exercise_decision_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES assessment.exercise(id) ON DELETE CASCADE
-- constraint exercise_decision_inject_id_fkey FOREIGN KEY (inject_id) REFERENCES assessment.exercise_inject(id) ON DELETE SET NULL
-- constraint exercise_decision_pkey PRIMARY KEY (id)
-- constraint exercise_decision_text_check CHECK ((char_length(text) <= 2000))
-- constraint exercise_decision_who_check CHECK ((char_length(who) <= 200))
-- CREATE INDEX exercise_decision_audience ON assessment.exercise_decision USING btree (audience_id)
-- CREATE INDEX exercise_decision_exercise ON assessment.exercise_decision USING btree (exercise_id, minute, noted_at)
-- CREATE INDEX exercise_decision_inject ON assessment.exercise_decision USING btree (inject_id)
-- CREATE UNIQUE INDEX exercise_decision_pkey ON assessment.exercise_decision USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.exercise_inject (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  exercise_id uuid not null,
  position integer not null,
  minute integer not null,
  title text not null,
  text text not null,
  roles text[] not null,
  questions text[] not null,
  hints text not null default ''::text,
  revealed_at timestamp with time zone
);
-- constraint exercise_inject_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES assessment.exercise(id) ON DELETE CASCADE
-- constraint exercise_inject_hints_check CHECK ((char_length(hints) <= 4000))
-- constraint exercise_inject_pkey PRIMARY KEY (id)
-- constraint exercise_inject_text_check CHECK ((char_length(text) <= 4000))
-- constraint exercise_inject_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX exercise_inject_audience ON assessment.exercise_inject USING btree (audience_id)
-- CREATE INDEX exercise_inject_exercise ON assessment.exercise_inject USING btree (exercise_id, "position")
-- CREATE UNIQUE INDEX exercise_inject_pkey ON assessment.exercise_inject USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.exercise_point (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  exercise_id uuid not null,
  version integer not null default 1,
  text text not null,
  institution_id uuid,
  institution text not null default ''::text,
  due_on date,
  made_at timestamp with time zone not null
);
-- constraint exercise_point_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES assessment.exercise(id) ON DELETE CASCADE
-- constraint exercise_point_institution_check CHECK ((char_length(institution) <= 200))
-- constraint exercise_point_pkey PRIMARY KEY (id)
-- constraint exercise_point_text_check CHECK ((char_length(text) <= 400))
-- CREATE INDEX exercise_point_audience ON assessment.exercise_point USING btree (audience_id)
-- CREATE INDEX exercise_point_due ON assessment.exercise_point USING btree (owner_id, due_on)
-- CREATE INDEX exercise_point_exercise ON assessment.exercise_point USING btree (exercise_id, made_at)
-- CREATE UNIQUE INDEX exercise_point_pkey ON assessment.exercise_point USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.exercise_role (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  exercise_id uuid not null,
  position integer not null,
  code text not null,
  title text not null,
  brief text not null,
  institution_id uuid,
  institution text not null default ''::text,
  people text not null default ''::text
);
-- constraint exercise_role_brief_check CHECK ((char_length(brief) <= 4000))
-- constraint exercise_role_code_check CHECK ((char_length(code) <= 40))
-- constraint exercise_role_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES assessment.exercise(id) ON DELETE CASCADE
-- constraint exercise_role_institution_check CHECK ((char_length(institution) <= 200))
-- constraint exercise_role_people_check CHECK ((char_length(people) <= 400))
-- constraint exercise_role_pkey PRIMARY KEY (id)
-- constraint exercise_role_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX exercise_role_audience ON assessment.exercise_role USING btree (audience_id)
-- CREATE INDEX exercise_role_exercise ON assessment.exercise_role USING btree (exercise_id, "position")
-- CREATE UNIQUE INDEX exercise_role_pkey ON assessment.exercise_role USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.extract_item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  extract_id uuid not null,
  position integer not null,
  kind text not null,
  title jsonb not null,
  answered_by text,
  positioned boolean not null,
  value text,
  trend text,
  confidence text,
  reasoning text not null,
  narrative text not null,
  resilience text not null,
  readable_until timestamp with time zone not null
);
-- constraint extract_item_answered_by_check CHECK ((answered_by = ANY (ARRAY['LEVEL'::text, 'SIGN'::text, 'YES_NO'::text, 'TEXT'::text])))
-- constraint extract_item_confidence_check CHECK ((confidence = ANY (ARRAY['LOW'::text, 'MEDIUM'::text, 'HIGH'::text])))
-- constraint extract_item_extract_id_fkey FOREIGN KEY (extract_id) REFERENCES assessment."extract"(id) ON DELETE CASCADE
-- constraint extract_item_kind_check CHECK ((kind = ANY (ARRAY['SECTION'::text, 'ITEM'::text])))
-- constraint extract_item_narrative_check CHECK ((char_length(narrative) <= 20000))
-- constraint extract_item_pkey PRIMARY KEY (id)
-- constraint extract_item_reasoning_check CHECK ((char_length(reasoning) <= 8000))
-- constraint extract_item_resilience_check CHECK ((char_length(resilience) <= 20000))
-- constraint extract_item_trend_check CHECK ((trend = ANY (ARRAY['UNKNOWN'::text, 'EASING'::text, 'STEADY'::text, 'WORSENING'::text])))
-- constraint extract_item_value_check CHECK ((value = ANY (ARRAY['NOT_EXAMINED'::text, 'NOT_IN_PLACE'::text, 'BEGUN'::text, 'ON_PAPER'::text, 'IN_USE'::text, 'ABLE_TO_HELP'::text, 'NOT_FOR_US'::text, 'NO_INFORMATION'::text, 'NOT_OBSERVED'::text, 'SOME_SIGNS'::text, 'CLEAR_SIGNS'::text, 'NOT_APPLICABLE'::text, 'YES'::text, 'NO'::text, 'UNKNOWN'::text])))
-- CREATE INDEX extract_item_extract ON assessment.extract_item USING btree (extract_id, "position")
-- CREATE INDEX extract_item_owner ON assessment.extract_item USING btree (owner_id)
-- CREATE UNIQUE INDEX extract_item_pkey ON assessment.extract_item USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.instrument (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  code text not null,
  number integer not null,
  title text not null,
  content text not null,
  base text not null default ''::text,
  author text not null,
  changed_at timestamp with time zone not null
);
-- constraint instrument_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint instrument_base_check CHECK ((char_length(base) <= 2000000))
-- constraint instrument_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 60)))
-- constraint instrument_content_check CHECK ((char_length(content) <= 2000000))
-- constraint instrument_number_check CHECK ((number >= 1))
-- constraint instrument_owner_id_code_key UNIQUE (owner_id, code)
-- constraint instrument_pkey PRIMARY KEY (id)
-- constraint instrument_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300)))
-- CREATE INDEX instrument_audience ON assessment.instrument USING btree (audience_id)
-- CREATE UNIQUE INDEX instrument_owner_id_code_key ON assessment.instrument USING btree (owner_id, code)
-- CREATE UNIQUE INDEX instrument_pkey ON assessment.instrument USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  section_id uuid not null,
  code text not null,
  place integer not null,
  answered_by text not null,
  text jsonb not null,
  guidance jsonb not null,
  why jsonb not null,
  pillar text,
  sector text,
  theme text,
  source text not null,
  verified boolean not null
);
-- constraint item_answered_by_check CHECK ((answered_by = ANY (ARRAY['LEVEL'::text, 'SIGN'::text, 'YES_NO'::text, 'TEXT'::text])))
-- constraint item_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 80)))
-- constraint item_pillar_check CHECK ((pillar = ANY (ARRAY['PILLAR_1'::text, 'PILLAR_2'::text, 'PILLAR_3'::text])))
-- constraint item_pkey PRIMARY KEY (id)
-- constraint item_round_id_code_key UNIQUE (round_id, code)
-- constraint item_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint item_section_id_fkey FOREIGN KEY (section_id) REFERENCES assessment.section(id) ON DELETE CASCADE
-- constraint item_sector_check CHECK ((char_length(sector) <= 40))
-- constraint item_source_check CHECK ((char_length(source) <= 4000))
-- constraint item_theme_check CHECK ((char_length(theme) <= 40))
-- CREATE INDEX item_owner ON assessment.item USING btree (owner_id)
-- CREATE UNIQUE INDEX item_pkey ON assessment.item USING btree (id)
-- CREATE UNIQUE INDEX item_round_id_code_key ON assessment.item USING btree (round_id, code)
-- CREATE INDEX item_section ON assessment.item USING btree (section_id, place)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.pack (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  institution_id uuid not null,
  institution text not null,
  sections text[] not null default '{}'::text[],
  language text not null,
  secret text not null,
  author text not null,
  made_at timestamp with time zone not null,
  withdrawn_by text not null default ''::text,
  withdrawn_at timestamp with time zone
);
-- constraint pack_author_check CHECK ((char_length(author) <= 200))
-- constraint pack_institution_check CHECK ((char_length(institution) <= 200))
-- constraint pack_language_check CHECK ((char_length(language) <= 8))
-- constraint pack_pkey PRIMARY KEY (id)
-- constraint pack_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint pack_secret_check CHECK ((char_length(secret) <= 64))
-- constraint pack_withdrawn_by_check CHECK ((char_length(withdrawn_by) <= 200))
-- CREATE INDEX pack_owner ON assessment.pack USING btree (owner_id)
-- CREATE UNIQUE INDEX pack_pkey ON assessment.pack USING btree (id)
-- CREATE INDEX pack_round ON assessment.pack USING btree (round_id, made_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.pack_file (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  pack_id uuid,
  institution_id uuid not null,
  institution text not null,
  name text not null,
  hash text not null,
  content text not null,
  author text not null,
  arrived_at timestamp with time zone not null,
  taken_by text not null default ''::text,
  taken_at timestamp with time zone
);
-- constraint pack_file_author_check CHECK ((char_length(author) <= 200))
-- constraint pack_file_content_check CHECK ((char_length(content) <= 4000000))
-- constraint pack_file_hash_check CHECK ((char_length(hash) <= 64))
-- constraint pack_file_institution_check CHECK ((char_length(institution) <= 200))
-- constraint pack_file_name_check CHECK ((char_length(name) <= 200))
-- constraint pack_file_pack_id_fkey FOREIGN KEY (pack_id) REFERENCES assessment.pack(id) ON DELETE CASCADE
-- constraint pack_file_pkey PRIMARY KEY (id)
-- constraint pack_file_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- constraint pack_file_taken_by_check CHECK ((char_length(taken_by) <= 200))
-- CREATE INDEX pack_file_owner ON assessment.pack_file USING btree (owner_id)
-- CREATE INDEX pack_file_pack ON assessment.pack_file USING btree (pack_id)
-- CREATE UNIQUE INDEX pack_file_pkey ON assessment.pack_file USING btree (id)
-- CREATE INDEX pack_file_round ON assessment.pack_file USING btree (round_id, arrived_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.remark (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  extract_id uuid not null,
  text text not null,
  author text not null,
  at timestamp with time zone not null
);
-- constraint remark_author_check CHECK ((char_length(author) <= 200))
-- constraint remark_extract_id_fkey FOREIGN KEY (extract_id) REFERENCES assessment."extract"(id) ON DELETE CASCADE
-- constraint remark_pkey PRIMARY KEY (id)
-- constraint remark_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
-- CREATE INDEX remark_extract ON assessment.remark USING btree (extract_id, at)
-- CREATE INDEX remark_owner ON assessment.remark USING btree (owner_id)
-- CREATE UNIQUE INDEX remark_pkey ON assessment.remark USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.round (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  instrument text not null,
  edition integer not null,
  kind text not null,
  name jsonb not null,
  source text not null,
  languages text[] not null default '{}'::text[],
  title text not null,
  from_on date,
  to_on date,
  territory text not null,
  themes text[] not null default '{}'::text[],
  steering text not null,
  due_on date not null,
  next_on date,
  summary text not null default ''::text,
  summarised integer not null default 0,
  state text not null default 'OPEN'::text,
  author text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
-- constraint round_author_check CHECK ((char_length(author) <= 200))
-- constraint round_instrument_check CHECK (((char_length(instrument) >= 1) AND (char_length(instrument) <= 120)))
-- constraint round_kind_check CHECK ((kind = ANY (ARRAY['CAPACITY'::text, 'RISK'::text, 'CHECK'::text])))
-- constraint round_pkey PRIMARY KEY (id)
-- constraint round_source_check CHECK ((char_length(source) <= 4000))
-- constraint round_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])))
-- constraint round_steering_check CHECK ((char_length(steering) <= 4000))
-- constraint round_summary_check CHECK ((char_length(summary) <= 20000))
-- constraint round_territory_check CHECK ((char_length(territory) <= 400))
-- constraint round_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX round_owner ON assessment.round USING btree (owner_id, created_at DESC)
-- CREATE UNIQUE INDEX round_pkey ON assessment.round USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.scenario (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version integer not null default 1,
  title text not null,
  source text not null,
  author text not null,
  changed_at timestamp with time zone not null
);
-- constraint scenario_author_check CHECK ((char_length(author) <= 200))
-- constraint scenario_pkey PRIMARY KEY (id)
-- constraint scenario_source_check CHECK ((char_length(source) <= 120000))
-- constraint scenario_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX scenario_audience ON assessment.scenario USING btree (audience_id)
-- CREATE INDEX scenario_owner ON assessment.scenario USING btree (owner_id, changed_at)
-- CREATE UNIQUE INDEX scenario_pkey ON assessment.scenario USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table assessment.section (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  round_id uuid not null,
  code text not null,
  place integer not null,
  title jsonb not null,
  guidance jsonb not null,
  chosen boolean not null,
  narrative text not null default ''::text,
  resilience text not null default ''::text,
  author text not null default ''::text,
  version integer not null default 0,
  written_at timestamp with time zone
);
-- constraint section_author_check CHECK ((char_length(author) <= 200))
-- constraint section_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 80)))
-- constraint section_narrative_check CHECK ((char_length(narrative) <= 20000))
-- constraint section_pkey PRIMARY KEY (id)
-- constraint section_resilience_check CHECK ((char_length(resilience) <= 20000))
-- constraint section_round_id_code_key UNIQUE (round_id, code)
-- constraint section_round_id_fkey FOREIGN KEY (round_id) REFERENCES assessment.round(id) ON DELETE CASCADE
-- CREATE INDEX section_owner ON assessment.section USING btree (owner_id)
-- CREATE UNIQUE INDEX section_pkey ON assessment.section USING btree (id)
-- CREATE INDEX section_round ON assessment.section USING btree (round_id, place)
-- CREATE UNIQUE INDEX section_round_id_code_key ON assessment.section USING btree (round_id, code)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table audience."freeze" (
  member_id uuid not null,
  since timestamp with time zone not null
);
-- constraint freeze_member_id_fkey FOREIGN KEY (member_id) REFERENCES audience.seat(member_id)
-- constraint freeze_pkey PRIMARY KEY (member_id)
-- CREATE UNIQUE INDEX freeze_pkey ON audience."freeze" USING btree (member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.assignment (
  account_id uuid not null,
  object_id uuid not null,
  owner_id uuid not null
);
-- constraint assignment_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES audience.seat(member_id)
-- constraint assignment_pkey PRIMARY KEY (account_id, object_id)
-- CREATE UNIQUE INDEX assignment_pkey ON audience.assignment USING btree (account_id, object_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))

create table audience.audience (
  id uuid not null,
  key text not null,
  kind text not null,
  owner_id uuid,
  circle_id uuid
);
-- constraint audience_check CHECK (((kind = 'OWN'::text) = (owner_id IS NOT NULL)))
-- constraint audience_check1 CHECK (((kind = 'GROUP'::text) = (circle_id IS NOT NULL)))
-- constraint audience_key_key UNIQUE (key)
-- constraint audience_kind_check CHECK ((kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text, 'PUBLIC'::text])))
-- constraint audience_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES audience.seat(member_id)
-- constraint audience_pkey PRIMARY KEY (id)
-- CREATE INDEX audience_circle ON audience.audience USING btree (circle_id)
-- CREATE UNIQUE INDEX audience_key_key ON audience.audience USING btree (key)
-- CREATE INDEX audience_kind ON audience.audience USING btree (kind) WHERE (kind = ANY (ARRAY['PUBLIC'::text, 'NETWORK'::text]))
-- CREATE INDEX audience_owner ON audience.audience USING btree (owner_id)
-- CREATE UNIQUE INDEX audience_pkey ON audience.audience USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.circle_member (
  circle_id uuid not null,
  member_id uuid not null,
  convener boolean not null default false
);
-- constraint circle_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES audience.seat(member_id)
-- constraint circle_member_pkey PRIMARY KEY (circle_id, member_id)
-- CREATE INDEX circle_member_member ON audience.circle_member USING btree (member_id)
-- CREATE UNIQUE INDEX circle_member_pkey ON audience.circle_member USING btree (circle_id, member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.reader (
  audience_id uuid not null,
  member_id uuid not null
);
-- constraint reader_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES audience.audience(id)
-- constraint reader_member_id_fkey FOREIGN KEY (member_id) REFERENCES audience.seat(member_id)
-- constraint reader_pkey PRIMARY KEY (audience_id, member_id)
-- CREATE INDEX reader_member ON audience.reader USING btree (member_id)
-- CREATE UNIQUE INDEX reader_pkey ON audience.reader USING btree (audience_id, member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audience.seat (
  member_id uuid not null,
  in_network boolean not null
);
-- constraint seat_pkey PRIMARY KEY (member_id)
-- CREATE UNIQUE INDEX seat_pkey ON audience.seat USING btree (member_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table audit.entry (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  seq bigint not null,
  at timestamp with time zone not null,
  account_id uuid,
  sign_in_id uuid,
  act text not null,
  object_kind text not null,
  object_id uuid not null,
  previous bytea not null,
  hash bytea not null
);
-- constraint entry_act_check CHECK ((act ~ '^[a-z_.]{1,80}$'::text))
-- constraint entry_hash_check CHECK ((length(hash) = 32))
-- constraint entry_object_kind_check CHECK ((object_kind ~ '^[a-z_.]{1,80}$'::text))
-- constraint entry_owner_id_seq_key UNIQUE (owner_id, seq)
-- constraint entry_pkey PRIMARY KEY (id)
-- constraint entry_previous_check CHECK ((length(previous) = 32))
-- constraint entry_seq_check CHECK ((seq > 0))
-- CREATE INDEX entry_audience ON audit.entry USING btree (audience_id, seq DESC)
-- CREATE INDEX entry_object ON audit.entry USING btree (owner_id, object_id)
-- CREATE UNIQUE INDEX entry_owner_id_seq_key ON audit.entry USING btree (owner_id, seq)
-- CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table audit.head (
  owner_id uuid not null,
  audience_id uuid not null,
  seq bigint not null,
  hash bytea not null
);
-- constraint head_pkey PRIMARY KEY (owner_id)
-- CREATE UNIQUE INDEX head_pkey ON audit.head USING btree (owner_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))

create table audit.pending (
  id uuid not null,
  owner_id uuid not null,
  account_id uuid,
  sign_in_id uuid,
  act text not null,
  object_kind text not null,
  object_id uuid not null
);
-- constraint chain TRIGGER DEFERRABLE INITIALLY DEFERRED
-- constraint pending_act_check CHECK ((act ~ '^[a-z_.]{1,80}$'::text))
-- constraint pending_object_kind_check CHECK ((object_kind ~ '^[a-z_.]{1,80}$'::text))
-- constraint pending_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX pending_pkey ON audit.pending USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))

create table cooperation.clearance (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  authority text not null default ''::text,
  cleared_at timestamp with time zone not null
);
-- constraint clearance_authority_check CHECK ((char_length(authority) <= 160))
-- constraint clearance_pkey PRIMARY KEY (id)
-- CREATE INDEX clearance_audience ON cooperation.clearance USING btree (audience_id)
-- CREATE UNIQUE INDEX clearance_pkey ON cooperation.clearance USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.consent (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  lesson_id uuid not null,
  version integer not null,
  granted boolean not null,
  said_at timestamp with time zone not null
);
-- constraint consent_lesson_id_owner_id_version_key UNIQUE (lesson_id, owner_id, version)
-- constraint consent_pkey PRIMARY KEY (id)
-- CREATE INDEX consent_audience ON cooperation.consent USING btree (audience_id, lesson_id)
-- CREATE UNIQUE INDEX consent_lesson_id_owner_id_version_key ON cooperation.consent USING btree (lesson_id, owner_id, version)
-- CREATE UNIQUE INDEX consent_pkey ON cooperation.consent USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.exclusion (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  member_id uuid not null
);
-- constraint exclusion_item_id_member_id_key UNIQUE (item_id, member_id)
-- constraint exclusion_pkey PRIMARY KEY (id)
-- CREATE INDEX exclusion_audience ON cooperation.exclusion USING btree (audience_id, item_id)
-- CREATE UNIQUE INDEX exclusion_item_id_member_id_key ON cooperation.exclusion USING btree (item_id, member_id)
-- CREATE UNIQUE INDEX exclusion_pkey ON cooperation.exclusion USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using (true) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (item_id, member_id) to focalnet_matcher

create table cooperation.explanation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  own_item uuid not null,
  other_item uuid not null,
  reason text not null,
  more_points integer not null default 0,
  more_places boolean not null default false,
  at timestamp with time zone not null
);
-- constraint explanation_own_item_other_item_key UNIQUE (own_item, other_item)
-- constraint explanation_pkey PRIMARY KEY (id)
-- CREATE INDEX explanation_audience ON cooperation.explanation USING btree (audience_id, own_item)
-- CREATE UNIQUE INDEX explanation_own_item_other_item_key ON cooperation.explanation USING btree (own_item, other_item)
-- CREATE UNIQUE INDEX explanation_pkey ON cooperation.explanation USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table cooperation.feedback (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  helpful text not null,
  worked text not null,
  failed text not null,
  again text not null,
  tell text not null,
  language text not null,
  given_at timestamp with time zone not null
);
-- constraint feedback_again_check CHECK ((again = ANY (ARRAY['YES'::text, 'PERHAPS'::text, 'NO'::text])))
-- constraint feedback_failed_check CHECK ((char_length(failed) <= 4000))
-- constraint feedback_helpful_check CHECK ((helpful = ANY (ARRAY['VERY'::text, 'PARTLY'::text, 'NOT'::text])))
-- constraint feedback_introduction_id_owner_id_key UNIQUE (introduction_id, owner_id)
-- constraint feedback_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint feedback_pkey PRIMARY KEY (id)
-- constraint feedback_tell_check CHECK ((char_length(tell) <= 4000))
-- constraint feedback_worked_check CHECK ((char_length(worked) <= 4000))
-- CREATE INDEX feedback_audience ON cooperation.feedback USING btree (audience_id, introduction_id)
-- CREATE UNIQUE INDEX feedback_introduction_id_owner_id_key ON cooperation.feedback USING btree (introduction_id, owner_id)
-- CREATE UNIQUE INDEX feedback_pkey ON cooperation.feedback USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant INSERT, SELECT to focalnet_request

create table cooperation.fulfilment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  helped uuid[] not null default '{}'::uuid[],
  note text not null default ''::text,
  met_at timestamp with time zone not null,
  version integer not null default 1
);
-- constraint fulfilment_helped_check CHECK ((cardinality(helped) <= 20))
-- constraint fulfilment_note_check CHECK ((char_length(note) <= 2000))
-- constraint fulfilment_pkey PRIMARY KEY (id)
-- CREATE INDEX fulfilment_audience ON cooperation.fulfilment USING btree (audience_id, id)
-- CREATE UNIQUE INDEX fulfilment_pkey ON cooperation.fulfilment USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.introduction (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  match_id uuid not null,
  tlp text not null,
  attribution text not null,
  need_member uuid not null,
  offer_member uuid not null,
  need_title text not null,
  need_outcome text not null,
  need_tried text not null,
  need_language text not null,
  offer_title text not null,
  offer_what text not null,
  offer_conditions text not null,
  offer_language text not null,
  form text not null,
  themes text[] not null,
  starts date not null,
  ends date not null,
  introduced_at timestamp with time zone not null,
  crisis boolean not null default false
);
-- constraint introduction_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint introduction_match_id_key UNIQUE (match_id)
-- constraint introduction_pkey PRIMARY KEY (id)
-- constraint introduction_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX introduction_audience ON cooperation.introduction USING btree (audience_id, introduced_at)
-- CREATE UNIQUE INDEX introduction_match_id_key ON cooperation.introduction USING btree (match_id)
-- CREATE UNIQUE INDEX introduction_pkey ON cooperation.introduction USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_need_member RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((need_member <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_offer_member RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((offer_member <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.lesson (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  version integer not null default 1,
  title text not null,
  context text not null,
  done text not null,
  worked text not null,
  failed text not null,
  advice text not null,
  language text not null,
  changed_at timestamp with time zone not null
);
-- constraint lesson_advice_check CHECK ((char_length(advice) <= 8100))
-- constraint lesson_context_check CHECK ((char_length(context) <= 4000))
-- constraint lesson_done_check CHECK ((char_length(done) <= 4000))
-- constraint lesson_failed_check CHECK ((char_length(failed) <= 4000))
-- constraint lesson_introduction_id_key UNIQUE (introduction_id)
-- constraint lesson_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint lesson_pkey PRIMARY KEY (id)
-- constraint lesson_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint lesson_worked_check CHECK ((char_length(worked) <= 4000))
-- CREATE INDEX lesson_audience ON cooperation.lesson USING btree (audience_id, changed_at)
-- CREATE UNIQUE INDEX lesson_introduction_id_key ON cooperation.lesson USING btree (introduction_id)
-- CREATE UNIQUE INDEX lesson_pkey ON cooperation.lesson USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.match (
  id uuid not null,
  need_id uuid not null,
  offer_id uuid not null,
  need_owner uuid not null,
  offer_owner uuid not null,
  state text not null,
  need_yes boolean,
  offer_yes boolean,
  found_at timestamp with time zone not null
);
-- constraint match_need_id_offer_id_key UNIQUE (need_id, offer_id)
-- constraint match_pkey PRIMARY KEY (id)
-- constraint match_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DECLINED'::text, 'AGREED'::text, 'LAPSED'::text, 'WITHDRAWN'::text])))
-- CREATE UNIQUE INDEX match_need_id_offer_id_key ON cooperation.match USING btree (need_id, offer_id)
-- CREATE INDEX match_offer ON cooperation.match USING btree (offer_id)
-- CREATE UNIQUE INDEX match_pkey ON cooperation.match USING btree (id)
-- row security: forced
-- policy about PERMISSIVE for ALL to focalnet_owner using (((need_owner = ( SELECT audience.moving() AS moving)) OR (offer_owner = ( SELECT audience.moving() AS moving)))) with check (((need_owner = ( SELECT audience.moving() AS moving)) OR (offer_owner = ( SELECT audience.moving() AS moving))))
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using (true) with check (-)
-- grant select (need_id, need_yes, offer_id, offer_yes, state) to focalnet_matcher

create table cooperation.milestone (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  item_id uuid not null,
  number integer not null,
  title text not null,
  doer text not null,
  due date not null,
  done_on date,
  removed boolean not null default false
);
-- constraint milestone_doer_check CHECK ((doer = ANY (ARRAY['NEED'::text, 'OFFER'::text, 'BOTH'::text])))
-- constraint milestone_introduction_id_number_key UNIQUE (introduction_id, number)
-- constraint milestone_number_check CHECK ((number > 0))
-- constraint milestone_pkey PRIMARY KEY (id)
-- constraint milestone_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX milestone_audience ON cooperation.milestone USING btree (audience_id, introduction_id)
-- CREATE UNIQUE INDEX milestone_introduction_id_number_key ON cooperation.milestone USING btree (introduction_id, number)
-- CREATE UNIQUE INDEX milestone_pkey ON cooperation.milestone USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant INSERT, SELECT to focalnet_request

create table cooperation.need (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  audience_kind text not null,
  own_audience uuid not null,
  intended uuid not null,
  tlp text not null,
  attribution text not null,
  state text not null,
  version integer not null default 1,
  title text not null,
  outcome text not null,
  tried text not null,
  language text not null,
  kind text,
  form text,
  themes text[] not null,
  pillars text[] not null,
  sectors text[] not null,
  languages text[] not null,
  starts date,
  ends date,
  delivery text,
  withheld boolean not null,
  partners integer not null,
  partners_found integer not null default 0,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  posted_at timestamp with time zone,
  expires_on date,
  crisis boolean not null default false,
  interpretation boolean not null default false,
  outside boolean not null default false
);
-- constraint need_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint need_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text])))
-- constraint need_check1 CHECK (((NOT withheld) OR (audience_kind = 'OWN'::text)))
-- constraint need_check2 CHECK ((audience_id = CASE WHEN (state = 'POSTED'::text) THEN intended ELSE own_audience END))
-- constraint need_complete CHECK (((state = 'DRAFT'::text) OR ((kind IS NOT NULL) AND (form IS NOT NULL) AND (starts IS NOT NULL) AND (ends IS NOT NULL) AND (delivery IS NOT NULL) AND (cardinality(themes) > 0) AND (cardinality(languages) > 0))))
-- constraint need_dated CHECK (((state = ANY (ARRAY['DRAFT'::text, 'CLEARED'::text])) OR ((posted_at IS NOT NULL) AND (expires_on IS NOT NULL))))
-- constraint need_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint need_outcome_check CHECK ((char_length(outcome) <= 4000))
-- constraint need_partners_check CHECK (((partners >= 1) AND (partners <= 5)))
-- constraint need_pkey PRIMARY KEY (id)
-- constraint need_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'CLEARED'::text, 'POSTED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text, 'MET'::text])))
-- constraint need_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint need_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint need_tried_check CHECK ((char_length(tried) <= 4000))
-- constraint need_withheld_attribution CHECK (((NOT withheld) OR (attribution = 'UNATTRIBUTED'::text)))
-- CREATE INDEX need_audience ON cooperation.need USING btree (audience_id, state, posted_at)
-- CREATE INDEX need_due ON cooperation.need USING btree (expires_on) WHERE (state = 'POSTED'::text)
-- CREATE INDEX need_owner ON cooperation.need USING btree (owner_id, changed_at)
-- CREATE UNIQUE INDEX need_pkey ON cooperation.need USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using ((state = 'POSTED'::text)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (audience_id, audience_kind, delivery, ends, expires_on, form, id, interpretation, kind, languages, outside, owner_id, partners, partners_found, pillars, sectors, starts, state, themes, withheld) to focalnet_matcher

create table cooperation.offer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  audience_kind text not null,
  own_audience uuid not null,
  intended uuid not null,
  tlp text not null,
  attribution text not null,
  state text not null,
  version integer not null default 1,
  title text not null,
  what text not null,
  conditions text not null,
  language text not null,
  kind text,
  form text,
  themes text[] not null,
  pillars text[] not null,
  sectors text[] not null,
  languages text[] not null,
  starts date,
  ends date,
  delivery text,
  withheld boolean not null,
  capacity integer not null,
  capacity_used integer not null default 0,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  posted_at timestamp with time zone,
  renew_by date,
  interpretation boolean not null default false
);
-- constraint offer_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint offer_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text, 'PUBLIC'::text])))
-- constraint offer_capacity_check CHECK (((capacity >= 1) AND (capacity <= 20)))
-- constraint offer_check CHECK (((state = 'DRAFT'::text) OR ((kind IS NOT NULL) AND (form IS NOT NULL) AND (starts IS NOT NULL) AND (ends IS NOT NULL) AND (delivery IS NOT NULL) AND (cardinality(themes) > 0) AND (cardinality(languages) > 0) AND (posted_at IS NOT NULL) AND (renew_by IS NOT NULL))))
-- constraint offer_check1 CHECK (((NOT withheld) OR (audience_kind = 'OWN'::text)))
-- constraint offer_check2 CHECK ((audience_id = CASE WHEN (state = 'POSTED'::text) THEN intended ELSE own_audience END))
-- constraint offer_conditions_check CHECK ((char_length(conditions) <= 4000))
-- constraint offer_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint offer_pkey PRIMARY KEY (id)
-- constraint offer_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'POSTED'::text, 'PAUSED'::text, 'HIDDEN'::text])))
-- constraint offer_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint offer_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint offer_what_check CHECK ((char_length(what) <= 4000))
-- constraint offer_withheld_attribution CHECK (((NOT withheld) OR (attribution = 'UNATTRIBUTED'::text)))
-- CREATE INDEX offer_audience ON cooperation.offer USING btree (audience_id, state, posted_at)
-- CREATE INDEX offer_due ON cooperation.offer USING btree (renew_by) WHERE (state = 'POSTED'::text)
-- CREATE INDEX offer_owner ON cooperation.offer USING btree (owner_id, changed_at)
-- CREATE UNIQUE INDEX offer_pkey ON cooperation.offer USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using ((state = 'POSTED'::text)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (audience_id, audience_kind, capacity, capacity_used, delivery, ends, form, id, interpretation, kind, languages, owner_id, pillars, renew_by, sectors, starts, state, themes, withheld) to focalnet_matcher

create table cooperation.partner_meeting (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  title text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  zone text not null,
  place text not null,
  link text not null,
  set_at timestamp with time zone not null,
  cancelled_at timestamp with time zone
);
-- constraint partner_meeting_check CHECK ((ends_at >= starts_at))
-- constraint partner_meeting_link_check CHECK ((char_length(link) <= 500))
-- constraint partner_meeting_pkey PRIMARY KEY (id)
-- constraint partner_meeting_place_check CHECK ((char_length(place) <= 200))
-- constraint partner_meeting_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX partner_meeting_audience ON cooperation.partner_meeting USING btree (audience_id, introduction_id)
-- CREATE UNIQUE INDEX partner_meeting_pkey ON cooperation.partner_meeting USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.proposal (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  match_id uuid not null,
  side text not null,
  own_item uuid not null,
  state text not null,
  score integer not null,
  parts text not null,
  their_member uuid,
  their_item uuid,
  their_kind text not null,
  their_form text not null,
  their_themes text[] not null,
  their_pillars text[] not null,
  their_sectors text[] not null,
  their_languages text[] not null,
  their_starts date not null,
  their_ends date not null,
  their_delivery text not null,
  reason text,
  reason_text text not null default ''::text,
  found_at timestamp with time zone not null,
  decide_by date not null,
  answered_at timestamp with time zone,
  reminded_at timestamp with time zone,
  introduction_id uuid,
  their_region text,
  their_interpretation boolean not null default false,
  told_at timestamp with time zone,
  rank text,
  suggested boolean not null default false
);
-- constraint proposal_match_id_side_key UNIQUE (match_id, side)
-- constraint proposal_pkey PRIMARY KEY (id)
-- constraint proposal_rank_check CHECK ((rank = ANY (ARRAY['BEST'::text, 'WEIGHED'::text])))
-- constraint proposal_reason_text_check CHECK ((char_length(reason_text) <= 2000))
-- constraint proposal_score_check CHECK (((score >= 0) AND (score <= 1000)))
-- constraint proposal_side_check CHECK ((side = ANY (ARRAY['NEED'::text, 'OFFER'::text])))
-- constraint proposal_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'NOT_TAKEN_UP'::text, 'AGREED'::text, 'LAPSED'::text])))
-- constraint proposal_their_region_check CHECK ((their_region ~ '^([0-9]{3}|[A-Z_]{2,20})$'::text))
-- CREATE INDEX proposal_audience ON cooperation.proposal USING btree (audience_id, state, found_at)
-- CREATE INDEX proposal_item ON cooperation.proposal USING btree (own_item)
-- CREATE UNIQUE INDEX proposal_match_id_side_key ON cooperation.proposal USING btree (match_id, side)
-- CREATE UNIQUE INDEX proposal_pkey ON cooperation.proposal USING btree (id)
-- CREATE INDEX proposal_untold ON cooperation.proposal USING btree (found_at) WHERE (told_at IS NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_their_member RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((their_member <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.reminder (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  kind text not null,
  about text not null,
  told_at timestamp with time zone not null
);
-- constraint reminder_about_check CHECK ((char_length(about) <= 100))
-- constraint reminder_kind_check CHECK ((kind = ANY (ARRAY['ACKNOWLEDGE'::text, 'CHECK_IN'::text, 'MILESTONE'::text, 'FEEDBACK'::text, 'FOLLOW_UP'::text])))
-- constraint reminder_owner_id_introduction_id_kind_about_key UNIQUE (owner_id, introduction_id, kind, about)
-- constraint reminder_pkey PRIMARY KEY (id)
-- CREATE INDEX reminder_audience ON cooperation.reminder USING btree (audience_id, introduction_id)
-- CREATE UNIQUE INDEX reminder_owner_id_introduction_id_kind_about_key ON cooperation.reminder USING btree (owner_id, introduction_id, kind, about)
-- CREATE UNIQUE INDEX reminder_pkey ON cooperation.reminder USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table cooperation.run (
  id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  millis integer not null,
  needs integer not null,
  offers integer not null,
  pairs integer not null,
  left_out integer not null,
  matched integer not null,
  proposed integer not null,
  dropped integer not null,
  levels bigint[] not null,
  verified boolean not null,
  violation text not null
);
-- constraint run_kind_check CHECK ((kind = ANY (ARRAY['ARRIVAL'::text, 'ROUND'::text])))
-- constraint run_pkey PRIMARY KEY (id)
-- CREATE INDEX run_at ON cooperation.run USING btree (at DESC)
-- CREATE UNIQUE INDEX run_pkey ON cooperation.run USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table cooperation.step (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  number integer not null,
  kind text not null,
  version integer not null default 0,
  code text not null default ''::text,
  words text not null default ''::text,
  at timestamp with time zone not null
);
-- constraint step_code_check CHECK ((code ~ '^[A-Z_]{0,30}$'::text))
-- constraint step_introduction_id_number_key UNIQUE (introduction_id, number)
-- constraint step_kind_check CHECK ((kind = ANY (ARRAY['ACKNOWLEDGED'::text, 'CHECKED_IN'::text, 'PLANNED'::text, 'PROGRESS'::text, 'MEETING'::text, 'AGREED'::text, 'BEGUN'::text, 'DELIVERED'::text, 'CONFIRMED'::text, 'NOT_YET'::text, 'FEEDBACK'::text, 'CLOSED'::text, 'WITHDRAWN'::text, 'FOLLOWED'::text])))
-- constraint step_number_check CHECK ((number > 0))
-- constraint step_pkey PRIMARY KEY (id)
-- constraint step_version_check CHECK ((version >= 0))
-- constraint step_words_check CHECK ((char_length(words) <= 2000))
-- CREATE INDEX step_audience ON cooperation.step USING btree (audience_id, at)
-- CREATE UNIQUE INDEX step_introduction_id_number_key ON cooperation.step USING btree (introduction_id, number)
-- CREATE UNIQUE INDEX step_pkey ON cooperation.step USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant INSERT, SELECT to focalnet_request

create table cooperation.withdrawal (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  introduction_id uuid not null,
  words text not null
);
-- constraint withdrawal_pkey PRIMARY KEY (id)
-- constraint withdrawal_words_check CHECK ((char_length(words) <= 2000))
-- CREATE INDEX withdrawal_audience ON cooperation.withdrawal USING btree (audience_id, introduction_id)
-- CREATE UNIQUE INDEX withdrawal_pkey ON cooperation.withdrawal USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.acknowledgement (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  author text not null,
  acknowledged_at timestamp with time zone not null
);
-- constraint acknowledgement_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint acknowledgement_pkey PRIMARY KEY (id)
-- constraint acknowledgement_post_id_owner_id_key UNIQUE (post_id, owner_id)
-- CREATE INDEX acknowledgement_audience ON exchange.acknowledgement USING btree (audience_id, post_id)
-- CREATE UNIQUE INDEX acknowledgement_pkey ON exchange.acknowledgement USING btree (id)
-- CREATE UNIQUE INDEX acknowledgement_post_id_owner_id_key ON exchange.acknowledgement USING btree (post_id, owner_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.answer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  question_id uuid not null,
  original_id uuid,
  from_id uuid,
  author text not null,
  capacity text not null,
  text text not null,
  language text not null,
  private boolean not null,
  helped_at timestamp with time zone,
  told_at timestamp with time zone,
  written_at timestamp with time zone not null
);
-- constraint answer_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint answer_capacity_check CHECK ((capacity = ANY (ARRAY['FOR_THE_MEMBER'::text, 'PERSONAL'::text, 'AS_CHAIR'::text, 'FOR_THE_GROUP'::text])))
-- constraint answer_check CHECK (((original_id IS NULL) = (from_id IS NULL)))
-- constraint answer_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint answer_pkey PRIMARY KEY (id)
-- constraint answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES exchange.question(id) ON DELETE CASCADE
-- constraint answer_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- CREATE INDEX answer_audience ON exchange.answer USING btree (audience_id, written_at)
-- CREATE UNIQUE INDEX answer_pkey ON exchange.answer USING btree (id)
-- CREATE INDEX answer_question ON exchange.answer USING btree (question_id, written_at)
-- CREATE INDEX answer_untold ON exchange.answer USING btree (written_at) WHERE (told_at IS NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_from_id RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((from_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.consent (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  lesson_id uuid not null,
  question_id uuid not null,
  answer_id uuid not null,
  state text not null,
  named boolean not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone
);
-- constraint consent_lesson_id_answer_id_key UNIQUE (lesson_id, answer_id)
-- constraint consent_pkey PRIMARY KEY (id)
-- constraint consent_question_id_fkey FOREIGN KEY (question_id) REFERENCES exchange.question(id) ON DELETE CASCADE
-- constraint consent_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'GRANTED'::text, 'REFUSED'::text])))
-- CREATE INDEX consent_audience ON exchange.consent USING btree (audience_id, state)
-- CREATE UNIQUE INDEX consent_lesson_id_answer_id_key ON exchange.consent USING btree (lesson_id, answer_id)
-- CREATE UNIQUE INDEX consent_pkey ON exchange.consent USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.conversation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  dispatch_id uuid not null,
  member_id uuid not null,
  room_id uuid,
  thread_id uuid,
  delivered_at timestamp with time zone
);
-- constraint conversation_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES exchange.dispatch(id) ON DELETE CASCADE
-- constraint conversation_dispatch_id_member_id_key UNIQUE (dispatch_id, member_id)
-- constraint conversation_pkey PRIMARY KEY (id)
-- CREATE INDEX conversation_audience ON exchange.conversation USING btree (audience_id, dispatch_id)
-- CREATE UNIQUE INDEX conversation_dispatch_id_member_id_key ON exchange.conversation USING btree (dispatch_id, member_id)
-- CREATE UNIQUE INDEX conversation_pkey ON exchange.conversation USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.crisis (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  purpose text not null,
  reason text not null,
  review_on date not null,
  told_for date,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone
);
-- constraint crisis_pkey PRIMARY KEY (id)
-- constraint crisis_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 160)))
-- constraint crisis_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 4000)))
-- CREATE INDEX crisis_audience ON exchange.crisis USING btree (audience_id, opened_at)
-- CREATE UNIQUE INDEX crisis_pkey ON exchange.crisis USING btree (id)
-- CREATE INDEX crisis_review ON exchange.crisis USING btree (review_on) WHERE (closed_at IS NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.dispatch (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  purpose text not null,
  text text not null,
  author text not null,
  capacity text not null,
  written_at timestamp with time zone not null
);
-- constraint dispatch_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint dispatch_capacity_check CHECK ((capacity = ANY (ARRAY['FOR_THE_MEMBER'::text, 'PERSONAL'::text, 'AS_CHAIR'::text, 'FOR_THE_GROUP'::text])))
-- constraint dispatch_pkey PRIMARY KEY (id)
-- constraint dispatch_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 160)))
-- constraint dispatch_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- CREATE INDEX dispatch_audience ON exchange.dispatch USING btree (audience_id, written_at)
-- CREATE UNIQUE INDEX dispatch_pkey ON exchange.dispatch USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.draft (
  account_id uuid not null,
  thread_id uuid not null,
  text text not null,
  kept_at timestamp with time zone not null
);
-- constraint draft_pkey PRIMARY KEY (account_id, thread_id)
-- constraint draft_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000)))
-- constraint draft_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES exchange.thread(id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX draft_pkey ON exchange.draft USING btree (account_id, thread_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own_draft PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.following (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  question_id uuid not null,
  seen_at timestamp with time zone not null
);
-- constraint following_owner_id_question_id_key UNIQUE (owner_id, question_id)
-- constraint following_pkey PRIMARY KEY (id)
-- constraint following_question_id_fkey FOREIGN KEY (question_id) REFERENCES exchange.question(id) ON DELETE CASCADE
-- CREATE INDEX following_audience ON exchange.following USING btree (audience_id, question_id)
-- CREATE UNIQUE INDEX following_owner_id_question_id_key ON exchange.following USING btree (owner_id, question_id)
-- CREATE UNIQUE INDEX following_pkey ON exchange.following USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.lesson (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  question_id uuid not null,
  version integer not null default 1,
  title text not null,
  context text not null,
  problem text not null,
  done text not null,
  result text not null,
  known text not null,
  failed text not null,
  conditions text not null,
  language text not null,
  themes text[] not null,
  created_at timestamp with time zone not null,
  asked_at timestamp with time zone
);
-- constraint lesson_conditions_check CHECK ((char_length(conditions) <= 4000))
-- constraint lesson_context_check CHECK ((char_length(context) <= 4000))
-- constraint lesson_done_check CHECK ((char_length(done) <= 4000))
-- constraint lesson_failed_check CHECK ((char_length(failed) <= 4000))
-- constraint lesson_known_check CHECK ((char_length(known) <= 4000))
-- constraint lesson_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint lesson_owner_id_question_id_key UNIQUE (owner_id, question_id)
-- constraint lesson_pkey PRIMARY KEY (id)
-- constraint lesson_problem_check CHECK ((char_length(problem) <= 8000))
-- constraint lesson_question_id_fkey FOREIGN KEY (question_id) REFERENCES exchange.question(id) ON DELETE CASCADE
-- constraint lesson_result_check CHECK ((char_length(result) <= 4000))
-- constraint lesson_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX lesson_audience ON exchange.lesson USING btree (audience_id, created_at)
-- CREATE UNIQUE INDEX lesson_owner_id_question_id_key ON exchange.lesson USING btree (owner_id, question_id)
-- CREATE UNIQUE INDEX lesson_pkey ON exchange.lesson USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.mention (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  member_id uuid not null,
  name text not null,
  readable_until timestamp with time zone
);
-- constraint mention_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint mention_pkey PRIMARY KEY (id)
-- constraint mention_post_id_fkey FOREIGN KEY (post_id) REFERENCES exchange.post(id) ON DELETE CASCADE
-- CREATE INDEX mention_audience ON exchange.mention USING btree (audience_id, id)
-- CREATE UNIQUE INDEX mention_pkey ON exchange.mention USING btree (id)
-- CREATE INDEX mention_post ON exchange.mention USING btree (post_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.objection (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  silence_id uuid not null,
  author text not null,
  reason text not null,
  broken_at timestamp with time zone not null
);
-- constraint objection_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint objection_pkey PRIMARY KEY (id)
-- constraint objection_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 2000)))
-- constraint objection_silence_id_fkey FOREIGN KEY (silence_id) REFERENCES exchange.silence(id) ON DELETE CASCADE
-- CREATE INDEX objection_audience ON exchange.objection USING btree (audience_id, broken_at)
-- CREATE UNIQUE INDEX objection_pkey ON exchange.objection USING btree (id)
-- CREATE INDEX objection_silence ON exchange.objection USING btree (silence_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.pending (
  id uuid not null,
  thread_id uuid not null,
  text text not null
);
-- constraint pending_pkey PRIMARY KEY (id)
-- constraint pending_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- CREATE UNIQUE INDEX pending_pkey ON exchange.pending USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table exchange.permission (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  widening_id uuid not null,
  granted boolean not null,
  reason text not null,
  author text not null,
  answered_at timestamp with time zone not null
);
-- constraint permission_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint permission_pkey PRIMARY KEY (id)
-- constraint permission_reason_check CHECK ((char_length(reason) <= 2000))
-- constraint permission_widening_id_fkey FOREIGN KEY (widening_id) REFERENCES exchange.widening(id) ON DELETE CASCADE
-- constraint permission_widening_id_owner_id_key UNIQUE (widening_id, owner_id)
-- CREATE INDEX permission_audience ON exchange.permission USING btree (audience_id, answered_at)
-- CREATE UNIQUE INDEX permission_pkey ON exchange.permission USING btree (id)
-- CREATE UNIQUE INDEX permission_widening_id_owner_id_key ON exchange.permission USING btree (widening_id, owner_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.post (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  room_id uuid not null,
  author text not null,
  capacity text not null,
  text text not null,
  written_at timestamp with time zone not null,
  thread_id uuid not null,
  language text not null default ''::text,
  tlp text not null,
  quote_id uuid,
  edited_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  readable_until timestamp with time zone,
  restriction text not null default ''::text,
  acknowledge boolean not null default false
);
-- constraint post_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint post_capacity_check CHECK ((capacity = ANY (ARRAY['FOR_THE_MEMBER'::text, 'PERSONAL'::text, 'AS_CHAIR'::text, 'FOR_THE_GROUP'::text])))
-- constraint post_language_check CHECK ((language ~ '^([a-z]{2,3})?$'::text))
-- constraint post_pkey PRIMARY KEY (id)
-- constraint post_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES exchange.post(id) ON DELETE SET NULL
-- constraint post_restriction_check CHECK ((char_length(restriction) <= 300))
-- constraint post_room_id_fkey FOREIGN KEY (room_id) REFERENCES exchange.room(id) ON DELETE CASCADE
-- constraint post_text_check CHECK ((char_length(text) <= 20000))
-- constraint post_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES exchange.thread(id) ON DELETE CASCADE
-- constraint post_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint post_withdrawn_check CHECK (((withdrawn_at IS NULL) = (char_length(text) > 0)))
-- CREATE INDEX post_acknowledge ON exchange.post USING btree (written_at) WHERE acknowledge
-- CREATE INDEX post_audience ON exchange.post USING btree (audience_id, written_at)
-- CREATE INDEX post_expiring ON exchange.post USING btree (readable_until) WHERE (readable_until IS NOT NULL)
-- CREATE UNIQUE INDEX post_pkey ON exchange.post USING btree (id)
-- CREATE INDEX post_quote ON exchange.post USING btree (quote_id) WHERE (quote_id IS NOT NULL)
-- CREATE INDEX post_room ON exchange.post USING btree (room_id, written_at)
-- CREATE INDEX post_thread ON exchange.post USING btree (thread_id, written_at, id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for SELECT to focalnet_owner using (true) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy published PERMISSIVE for INSERT to focalnet_owner using (-) with check ((owner_id = thread_id))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.question (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  audience_kind text not null,
  tlp text not null,
  title text not null,
  text text not null,
  language text not null,
  themes text[] not null,
  author text not null,
  withheld boolean not null,
  region text,
  answers text not null,
  asked_at timestamp with time zone not null,
  closed_at timestamp with time zone
);
-- constraint question_answers_check CHECK ((answers = ANY (ARRAY['PUBLIC'::text, 'PRIVATE'::text])))
-- constraint question_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['GROUP'::text, 'NETWORK'::text])))
-- constraint question_author_check CHECK ((char_length(author) <= 200))
-- constraint question_check CHECK (((NOT withheld) OR (author = ''::text)))
-- constraint question_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint question_pkey PRIMARY KEY (id)
-- constraint question_region_check CHECK ((region ~ '^([0-9]{3}|[A-Z_]{2,20})$'::text))
-- constraint question_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- constraint question_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint question_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX question_audience ON exchange.question USING btree (audience_id, asked_at)
-- CREATE INDEX question_owner ON exchange.question USING btree (owner_id, asked_at)
-- CREATE UNIQUE INDEX question_pkey ON exchange.question USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.relay (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  submission_id uuid not null,
  question_id uuid,
  reason text not null,
  decided_at timestamp with time zone not null
);
-- constraint relay_pkey PRIMARY KEY (id)
-- constraint relay_reason_check CHECK ((char_length(reason) <= 2000))
-- constraint relay_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES exchange.submission(id) ON DELETE CASCADE
-- constraint relay_submission_id_owner_id_key UNIQUE (submission_id, owner_id)
-- CREATE INDEX relay_audience ON exchange.relay USING btree (audience_id, decided_at)
-- CREATE UNIQUE INDEX relay_pkey ON exchange.relay USING btree (id)
-- CREATE INDEX relay_question ON exchange.relay USING btree (question_id)
-- CREATE UNIQUE INDEX relay_submission_id_owner_id_key ON exchange.relay USING btree (submission_id, owner_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.reminder (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  reminded_at timestamp with time zone not null
);
-- constraint reminder_pkey PRIMARY KEY (id)
-- CREATE INDEX reminder_audience ON exchange.reminder USING btree (audience_id, post_id)
-- CREATE UNIQUE INDEX reminder_pkey ON exchange.reminder USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.revision (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  text text not null,
  readable_until timestamp with time zone,
  written_at timestamp with time zone not null
);
-- constraint revision_pkey PRIMARY KEY (id)
-- constraint revision_post_id_fkey FOREIGN KEY (post_id) REFERENCES exchange.post(id) ON DELETE CASCADE
-- constraint revision_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000)))
-- CREATE INDEX revision_audience ON exchange.revision USING btree (audience_id, written_at)
-- CREATE UNIQUE INDEX revision_pkey ON exchange.revision USING btree (id)
-- CREATE INDEX revision_post ON exchange.revision USING btree (post_id, written_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.room (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  purpose text not null,
  kind text not null,
  tlp text not null,
  attribution text not null,
  members uuid[] not null,
  opened_at timestamp with time zone not null,
  replies_by_mail boolean not null default false
);
-- constraint room_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint room_kind_check CHECK ((kind = ANY (ARRAY['BILATERAL'::text, 'SEVERAL'::text, 'GROUP'::text, 'PARTNERSHIP'::text, 'MEETING'::text, 'CRISIS'::text])))
-- constraint room_pkey PRIMARY KEY (id)
-- constraint room_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 160)))
-- constraint room_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX room_audience ON exchange.room USING btree (audience_id, opened_at)
-- CREATE INDEX room_owner ON exchange.room USING btree (owner_id)
-- CREATE UNIQUE INDEX room_pkey ON exchange.room USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for SELECT to focalnet_owner using (true) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy withheld PERMISSIVE for UPDATE to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.silence (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  audience_kind text not null,
  kind text not null,
  title text not null,
  text text not null,
  author text not null,
  days integer not null,
  zone text not null,
  ends_on date not null,
  deadline timestamp with time zone not null,
  named boolean not null,
  state text not null,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
-- constraint silence_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['NAMED'::text, 'GROUP'::text, 'NETWORK'::text])))
-- constraint silence_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint silence_days_check CHECK (((days >= 1) AND (days <= 30)))
-- constraint silence_kind_check CHECK ((kind = ANY (ARRAY['MINUTES'::text, 'CALENDAR'::text, 'LIBRARY_ENTRY'::text])))
-- constraint silence_pkey PRIMARY KEY (id)
-- constraint silence_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'BROKEN'::text, 'ADOPTED'::text, 'WITHDRAWN'::text])))
-- constraint silence_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- constraint silence_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint silence_zone_check CHECK ((char_length(zone) <= 60))
-- CREATE INDEX silence_audience ON exchange.silence USING btree (audience_id, opened_at)
-- CREATE INDEX silence_due ON exchange.silence USING btree (deadline) WHERE (state = 'OPEN'::text)
-- CREATE UNIQUE INDEX silence_pkey ON exchange.silence USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy silence_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.spent_token (
  hash bytea not null,
  day date not null
);
-- constraint spent_token_hash_check CHECK ((octet_length(hash) = 32))
-- constraint spent_token_pkey PRIMARY KEY (hash)
-- CREATE UNIQUE INDEX spent_token_pkey ON exchange.spent_token USING btree (hash)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table exchange.submission (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  title text not null,
  text text not null,
  language text not null,
  themes text[] not null,
  author text not null,
  answers text not null,
  submitted_at timestamp with time zone not null
);
-- constraint submission_answers_check CHECK ((answers = ANY (ARRAY['PUBLIC'::text, 'PRIVATE'::text])))
-- constraint submission_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint submission_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint submission_pkey PRIMARY KEY (id)
-- constraint submission_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 8000)))
-- constraint submission_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX submission_audience ON exchange.submission USING btree (audience_id, submitted_at)
-- CREATE UNIQUE INDEX submission_pkey ON exchange.submission USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.thread (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  room_id uuid not null,
  title text not null,
  mode text not null default 'NAMED'::text,
  tlp text not null,
  language text not null default ''::text,
  pinned_at timestamp with time zone,
  closed_at timestamp with time zone,
  started_at timestamp with time zone not null
);
-- constraint thread_language_check CHECK ((language ~ '^([a-z]{2,3})?$'::text))
-- constraint thread_mode_check CHECK ((mode = ANY (ARRAY['NAMED'::text, 'UNATTRIBUTED'::text])))
-- constraint thread_pkey PRIMARY KEY (id)
-- constraint thread_room_id_fkey FOREIGN KEY (room_id) REFERENCES exchange.room(id) ON DELETE CASCADE
-- constraint thread_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint thread_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX thread_audience ON exchange.thread USING btree (audience_id, started_at)
-- CREATE INDEX thread_owner ON exchange.thread USING btree (owner_id, id)
-- CREATE UNIQUE INDEX thread_pkey ON exchange.thread USING btree (id)
-- CREATE INDEX thread_room ON exchange.thread USING btree (room_id, started_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy closed PERMISSIVE for UPDATE to focalnet_owner using (true) with check (true)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for SELECT to focalnet_owner using (true) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.translation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  author text not null,
  language text not null,
  text text not null,
  readable_until timestamp with time zone,
  made_at timestamp with time zone not null,
  writer_id uuid
);
-- constraint translation_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint translation_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
-- constraint translation_pkey PRIMARY KEY (id)
-- constraint translation_post_id_fkey FOREIGN KEY (post_id) REFERENCES exchange.post(id) ON DELETE CASCADE
-- constraint translation_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000)))
-- CREATE INDEX translation_audience ON exchange.translation USING btree (audience_id, made_at)
-- CREATE UNIQUE INDEX translation_pkey ON exchange.translation USING btree (id)
-- CREATE INDEX translation_post ON exchange.translation USING btree (post_id, made_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_writer_id RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((writer_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.visit (
  account_id uuid not null,
  thread_id uuid not null,
  visited_at timestamp with time zone not null
);
-- constraint visit_pkey PRIMARY KEY (account_id, thread_id)
-- constraint visit_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES exchange.thread(id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX visit_pkey ON exchange.visit USING btree (account_id, thread_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own_visit PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.widening (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  post_id uuid not null,
  room_id uuid not null,
  writer_id uuid not null,
  wanted uuid[] not null,
  why text not null,
  author text not null,
  asked_at timestamp with time zone not null,
  passed_room uuid,
  passed_at timestamp with time zone
);
-- constraint widening_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint widening_pkey PRIMARY KEY (id)
-- constraint widening_why_check CHECK (((char_length(why) >= 1) AND (char_length(why) <= 2000)))
-- CREATE INDEX widening_audience ON exchange.widening USING btree (audience_id, asked_at)
-- CREATE UNIQUE INDEX widening_pkey ON exchange.widening USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table exchange.withheld (
  id uuid not null,
  place text not null,
  words text not null
);
-- constraint withheld_pkey PRIMARY KEY (id, place)
-- constraint withheld_place_check CHECK ((place = ANY (ARRAY['ROOM'::text, 'THREAD'::text])))
-- CREATE UNIQUE INDEX withheld_pkey ON exchange.withheld USING btree (id, place)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table export.bundle (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  blob_id uuid,
  bytes bigint not null default 0,
  hash text not null default ''::text,
  made integer not null default 0,
  whole integer not null default 1,
  failed boolean not null default false,
  begun_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  fetched_at timestamp with time zone
);
-- constraint bundle_hash_check CHECK ((hash ~ '^([0-9a-f]{64})?$'::text))
-- constraint bundle_name_check CHECK ((char_length(name) <= 200))
-- constraint bundle_pkey PRIMARY KEY (id)
-- CREATE INDEX bundle_audience ON export.bundle USING btree (audience_id)
-- CREATE INDEX bundle_owner ON export.bundle USING btree (owner_id, begun_at)
-- CREATE UNIQUE INDEX bundle_pkey ON export.bundle USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table export.detached (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  source text not null,
  key text not null,
  line text not null
);
-- constraint detached_key_check CHECK ((char_length(key) <= 400))
-- constraint detached_pkey PRIMARY KEY (id)
-- constraint detached_source_check CHECK ((char_length(source) <= 130))
-- CREATE INDEX detached_audience ON export.detached USING btree (audience_id)
-- CREATE INDEX detached_owner ON export.detached USING btree (owner_id, source)
-- CREATE UNIQUE INDEX detached_pkey ON export.detached USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table export.leaving (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  member_id uuid not null,
  name text not null,
  reason text not null,
  due_on date not null,
  account_id uuid not null,
  begun_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  deleted_at timestamp with time zone,
  proof text not null default ''::text,
  hash text not null default ''::text,
  accounts uuid[] not null default '{}'::uuid[]
);
-- constraint leaving_hash_check CHECK ((hash ~ '^([0-9a-f]{64})?$'::text))
-- constraint leaving_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint leaving_pkey PRIMARY KEY (id)
-- constraint leaving_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 1000)))
-- CREATE INDEX leaving_audience ON export.leaving USING btree (audience_id)
-- CREATE UNIQUE INDEX leaving_open ON export.leaving USING btree (member_id) WHERE ((stopped_at IS NULL) AND (deleted_at IS NULL))
-- CREATE INDEX leaving_owner ON export.leaving USING btree (owner_id, member_id)
-- CREATE UNIQUE INDEX leaving_pkey ON export.leaving USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table export.leaving_step (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  leaving_id uuid not null,
  kind text not null,
  account_id uuid,
  note text not null default ''::text,
  hash text not null default ''::text,
  at timestamp with time zone not null
);
-- constraint leaving_step_hash_check CHECK ((hash ~ '^([0-9a-f]{64})?$'::text))
-- constraint leaving_step_kind_check CHECK ((kind = ANY (ARRAY['CONFIRMED'::text, 'FETCHED'::text, 'WAIVED'::text, 'OBJECTED'::text])))
-- constraint leaving_step_leaving_id_fkey FOREIGN KEY (leaving_id) REFERENCES export.leaving(id) ON DELETE CASCADE
-- constraint leaving_step_note_check CHECK ((char_length(note) <= 1000))
-- constraint leaving_step_pkey PRIMARY KEY (id)
-- CREATE INDEX leaving_step_audience ON export.leaving_step USING btree (audience_id)
-- CREATE INDEX leaving_step_leaving ON export.leaving_step USING btree (leaving_id)
-- CREATE INDEX leaving_step_owner ON export.leaving_step USING btree (owner_id)
-- CREATE UNIQUE INDEX leaving_step_pkey ON export.leaving_step USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table file.data_key (
  member_id uuid not null,
  wrapped bytea,
  created_at timestamp with time zone not null default clock_timestamp(),
  destroyed_at timestamp with time zone
);
-- constraint data_key_check CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)))
-- constraint data_key_pkey PRIMARY KEY (member_id)
-- CREATE UNIQUE INDEX data_key_pkey ON file.data_key USING btree (member_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((member_id = ( SELECT audience.moving() AS moving))) with check ((member_id = ( SELECT audience.moving() AS moving)))

create table file.file (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  object_id uuid not null,
  series_id uuid not null,
  version integer not null default 1,
  name text not null,
  kind text not null,
  bytes bigint not null default 0,
  blob_id uuid not null,
  tlp text not null,
  watermark boolean not null default false,
  state text not null,
  pictures uuid[] not null default '{}'::uuid[],
  try_at timestamp with time zone,
  tries integer not null default 0,
  created_at timestamp with time zone not null default now(),
  readable_until timestamp with time zone
);
-- constraint file_kind_check CHECK ((kind = ANY (ARRAY['PDF'::text, 'DOCX'::text, 'XLSX'::text, 'PPTX'::text, 'DOC'::text, 'XLS'::text, 'PPT'::text, 'ODT'::text, 'ODS'::text, 'ODP'::text, 'RTF'::text, 'TEXT'::text, 'CSV'::text, 'MARKDOWN'::text, 'PNG'::text, 'JPEG'::text, 'GIF'::text, 'WEBP'::text, 'TIFF'::text, 'ZIP'::text, 'SEVEN_ZIP'::text])))
-- constraint file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint file_pkey PRIMARY KEY (id)
-- constraint file_state_check CHECK ((state = ANY (ARRAY['CHECKING'::text, 'READY'::text, 'REFUSED'::text])))
-- constraint file_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX file_audience ON file.file USING btree (audience_id, created_at)
-- CREATE INDEX file_object ON file.file USING btree (object_id, created_at)
-- CREATE UNIQUE INDEX file_pkey ON file.file USING btree (id)
-- CREATE INDEX file_series ON file.file USING btree (series_id, version)
-- CREATE INDEX file_waiting ON file.file USING btree (try_at) WHERE (try_at IS NOT NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table file.text (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  file_id uuid not null,
  text text not null,
  readable_until timestamp with time zone
);
-- constraint text_file_id_fkey FOREIGN KEY (file_id) REFERENCES file.file(id) ON DELETE CASCADE
-- constraint text_pkey PRIMARY KEY (id)
-- constraint text_text_check CHECK ((char_length(text) <= 1000000))
-- CREATE INDEX text_audience ON file.text USING btree (audience_id, file_id)
-- CREATE INDEX text_file ON file.text USING btree (file_id)
-- CREATE UNIQUE INDEX text_pkey ON file.text USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table file.upload (
  id uuid not null,
  account_id uuid not null,
  member_id uuid not null,
  name text not null,
  expected bigint not null,
  received bigint not null default 0,
  parts uuid[] not null default '{}'::uuid[],
  state text not null default 'RECEIVING'::text,
  refusal text not null default ''::text,
  kind text,
  blob_id uuid,
  watermark boolean not null default false,
  try_at timestamp with time zone,
  created_at timestamp with time zone not null
);
-- constraint upload_check CHECK ((received <= expected))
-- constraint upload_expected_check CHECK ((expected >= 0))
-- constraint upload_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint upload_pkey PRIMARY KEY (id)
-- constraint upload_refusal_check CHECK ((char_length(refusal) <= 200))
-- constraint upload_state_check CHECK ((state = ANY (ARRAY['RECEIVING'::text, 'CHECKING'::text, 'READY'::text, 'REFUSED'::text])))
-- CREATE INDEX upload_account ON file.upload USING btree (account_id)
-- CREATE INDEX upload_created ON file.upload USING btree (created_at)
-- CREATE UNIQUE INDEX upload_pkey ON file.upload USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own_upload PERMISSIVE for ALL to focalnet_request using (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table file.waste (
  blob_id uuid not null,
  due_at timestamp with time zone not null
);
-- constraint waste_pkey PRIMARY KEY (blob_id)
-- CREATE INDEX waste_due ON file.waste USING btree (due_at)
-- CREATE UNIQUE INDEX waste_pkey ON file.waste USING btree (blob_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table identity.account (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  mail text not null,
  role text not null,
  language text not null default ''::text,
  zone text not null default 'UTC'::text,
  seat text not null default ''::text,
  title text not null default ''::text,
  active boolean not null default true,
  handle bytea not null,
  created timestamp with time zone not null default now(),
  version integer not null default 0
);
-- constraint account_check CHECK (((role = ANY (ARRAY['OFFICER'::text, 'ADMINISTRATOR'::text])) = (owner_id = '00000000-0000-7000-8000-000000000003'::uuid)))
-- constraint account_handle_check CHECK (((octet_length(handle) >= 16) AND (octet_length(handle) <= 64)))
-- constraint account_handle_key UNIQUE (handle)
-- constraint account_language_check CHECK ((char_length(language) <= 8))
-- constraint account_mail_check CHECK (((char_length(mail) >= 3) AND (char_length(mail) <= 254)))
-- constraint account_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
-- constraint account_pkey PRIMARY KEY (id)
-- constraint account_role_check CHECK ((role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'TEAM'::text, 'CONTRIBUTOR'::text, 'READER'::text, 'OFFICER'::text, 'ADMINISTRATOR'::text])))
-- constraint account_seat_check CHECK ((char_length(seat) <= 160))
-- constraint account_title_check CHECK ((char_length(title) <= 160))
-- constraint account_zone_check CHECK ((char_length(zone) <= 64))
-- CREATE INDEX account_audience ON identity.account USING btree (audience_id, name)
-- CREATE UNIQUE INDEX account_handle_key ON identity.account USING btree (handle)
-- CREATE UNIQUE INDEX account_mail ON identity.account USING btree (lower(mail))
-- CREATE UNIQUE INDEX account_pkey ON identity.account USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table identity.code (
  account_id uuid not null,
  secret bytea not null,
  last_step bigint not null default 0,
  created timestamp with time zone not null
);
-- constraint code_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
-- constraint code_pkey PRIMARY KEY (account_id)
-- constraint code_secret_check CHECK (((octet_length(secret) >= 16) AND (octet_length(secret) <= 64)))
-- CREATE UNIQUE INDEX code_pkey ON identity.code USING btree (account_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table identity.invitation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  member_id uuid not null,
  account_id uuid,
  name text not null,
  mail text,
  role text not null,
  seat text not null default ''::text,
  created timestamp with time zone not null,
  expires timestamp with time zone not null,
  accepted timestamp with time zone,
  withdrawn timestamp with time zone,
  language text not null default 'en'::text
);
-- constraint invitation_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text, 'ru'::text, 'zh'::text])))
-- constraint invitation_mail_check CHECK (((char_length(mail) >= 3) AND (char_length(mail) <= 254)))
-- constraint invitation_name_check CHECK ((char_length(name) <= 120))
-- constraint invitation_pkey PRIMARY KEY (id)
-- constraint invitation_role_check CHECK ((role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'TEAM'::text, 'CONTRIBUTOR'::text, 'READER'::text, 'OFFICER'::text, 'ADMINISTRATOR'::text])))
-- constraint invitation_seat_check CHECK ((char_length(seat) <= 160))
-- CREATE INDEX invitation_audience ON identity.invitation USING btree (audience_id, created)
-- CREATE UNIQUE INDEX invitation_pkey ON identity.invitation USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table identity.one_time_link (
  hash bytea not null,
  purpose text not null,
  subject_id uuid not null,
  expires timestamp with time zone not null,
  used timestamp with time zone
);
-- constraint one_time_link_hash_check CHECK ((octet_length(hash) = 32))
-- constraint one_time_link_pkey PRIMARY KEY (hash)
-- constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['INVITATION'::text, 'SIGN_IN'::text])))
-- CREATE UNIQUE INDEX one_time_link_pkey ON identity.one_time_link USING btree (hash)
-- CREATE INDEX one_time_link_subject ON identity.one_time_link USING btree (subject_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table identity.passkey (
  id uuid not null,
  account_id uuid not null,
  credential bytea not null,
  public_key bytea not null,
  signatures bigint not null,
  verified boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  transports text not null,
  attestation bytea,
  client_data bytea,
  label text not null,
  created timestamp with time zone not null,
  last_used timestamp with time zone not null
);
-- constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
-- constraint passkey_credential_key UNIQUE (credential)
-- constraint passkey_label_check CHECK (((char_length(label) >= 1) AND (char_length(label) <= 60)))
-- constraint passkey_pkey PRIMARY KEY (id)
-- CREATE INDEX passkey_account ON identity.passkey USING btree (account_id)
-- CREATE UNIQUE INDEX passkey_credential_key ON identity.passkey USING btree (credential)
-- CREATE UNIQUE INDEX passkey_pkey ON identity.passkey USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table identity.sign_in (
  id uuid not null,
  account_id uuid not null,
  started timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  device text not null,
  ended timestamp with time zone
);
-- constraint sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
-- constraint sign_in_device_check CHECK ((char_length(device) <= 80))
-- constraint sign_in_pkey PRIMARY KEY (id)
-- CREATE INDEX sign_in_account ON identity.sign_in USING btree (account_id, started)
-- CREATE UNIQUE INDEX sign_in_pkey ON identity.sign_in USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant INSERT, SELECT, UPDATE to focalnet_request

create table identity.throttle (
  key text not null,
  started timestamp with time zone not null,
  tries integer not null
);
-- constraint throttle_key_check CHECK ((char_length(key) <= 100))
-- constraint throttle_pkey PRIMARY KEY (key)
-- CREATE UNIQUE INDEX throttle_pkey ON identity.throttle USING btree (key)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table institution.binding (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  clause_id uuid not null,
  institution_id uuid not null,
  taken_on date
);
-- constraint binding_clause_id_fkey FOREIGN KEY (clause_id) REFERENCES institution.clause(id) ON DELETE CASCADE
-- constraint binding_clause_id_institution_id_key UNIQUE (clause_id, institution_id)
-- constraint binding_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES institution.institution(id) ON DELETE CASCADE
-- constraint binding_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX binding_clause_id_institution_id_key ON institution.binding USING btree (clause_id, institution_id)
-- CREATE INDEX binding_institution ON institution.binding USING btree (institution_id)
-- CREATE INDEX binding_owner ON institution.binding USING btree (owner_id)
-- CREATE UNIQUE INDEX binding_pkey ON institution.binding USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.brief (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  institution_id uuid not null,
  number integer not null,
  language text not null,
  why text not null,
  already text not null,
  ask text not null,
  offer text not null,
  others text not null,
  binding text not null,
  author text not null,
  written_at timestamp with time zone not null,
  marking text not null default ''::text
);
-- constraint brief_already_check CHECK ((char_length(already) <= 4000))
-- constraint brief_ask_check CHECK (((char_length(ask) >= 1) AND (char_length(ask) <= 4000)))
-- constraint brief_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint brief_binding_check CHECK ((char_length(binding) <= 4000))
-- constraint brief_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES institution.institution(id) ON DELETE CASCADE
-- constraint brief_institution_id_number_key UNIQUE (institution_id, number)
-- constraint brief_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint brief_marking_check CHECK ((marking = ANY (ARRAY[''::text, 'CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint brief_offer_check CHECK ((char_length(offer) <= 4000))
-- constraint brief_others_check CHECK ((char_length(others) <= 4000))
-- constraint brief_pkey PRIMARY KEY (id)
-- constraint brief_why_check CHECK (((char_length(why) >= 1) AND (char_length(why) <= 4000)))
-- CREATE UNIQUE INDEX brief_institution_id_number_key ON institution.brief USING btree (institution_id, number)
-- CREATE INDEX brief_owner ON institution.brief USING btree (owner_id)
-- CREATE UNIQUE INDEX brief_pkey ON institution.brief USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.clause (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  commitment_id uuid not null,
  label text not null,
  text text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
-- constraint clause_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES institution.commitment(id) ON DELETE CASCADE
-- constraint clause_label_check CHECK (((char_length(label) >= 1) AND (char_length(label) <= 40)))
-- constraint clause_pkey PRIMARY KEY (id)
-- constraint clause_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
-- CREATE INDEX clause_commitment ON institution.clause USING btree (commitment_id, created_at)
-- CREATE INDEX clause_owner ON institution.clause USING btree (owner_id)
-- CREATE UNIQUE INDEX clause_pkey ON institution.clause USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.commitment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  status text not null,
  title text not null,
  authority text not null,
  given_on date not null,
  text text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
-- constraint commitment_authority_check CHECK ((char_length(authority) <= 200))
-- constraint commitment_kind_check CHECK ((kind = ANY (ARRAY['STRATEGY'::text, 'LAW'::text, 'DECREE'::text, 'CABINET_DECISION'::text, 'SPEECH'::text, 'POLICY'::text, 'PLEDGE'::text, 'OTHER'::text])))
-- constraint commitment_pkey PRIMARY KEY (id)
-- constraint commitment_status_check CHECK ((status = ANY (ARRAY['ANNOUNCED'::text, 'DRAFT'::text, 'IN_FORCE'::text, 'REPLACED'::text, 'LAPSED'::text])))
-- constraint commitment_text_check CHECK ((char_length(text) <= 20000))
-- constraint commitment_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX commitment_owner ON institution.commitment USING btree (owner_id, given_on DESC)
-- CREATE UNIQUE INDEX commitment_pkey ON institution.commitment USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  asker text not null,
  title text not null,
  note text not null,
  contact text not null,
  language text not null,
  due_on date not null,
  zone text not null,
  template boolean not null default false,
  author text not null,
  sent_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
-- constraint inquiry_asker_check CHECK (((char_length(asker) >= 1) AND (char_length(asker) <= 40)))
-- constraint inquiry_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint inquiry_contact_check CHECK ((char_length(contact) <= 254))
-- constraint inquiry_language_check CHECK ((char_length(language) <= 8))
-- constraint inquiry_note_check CHECK ((char_length(note) <= 2000))
-- constraint inquiry_pkey PRIMARY KEY (id)
-- constraint inquiry_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint inquiry_zone_check CHECK ((char_length(zone) <= 60))
-- CREATE INDEX inquiry_owner ON institution.inquiry USING btree (owner_id, created_at DESC)
-- CREATE UNIQUE INDEX inquiry_pkey ON institution.inquiry USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_answer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  sheet_id uuid not null,
  question_id uuid not null,
  text text not null,
  person text not null,
  page uuid not null,
  version integer not null default 1,
  at timestamp with time zone not null,
  adopted_at timestamp with time zone
);
-- constraint inquiry_answer_person_check CHECK ((char_length(person) <= 200))
-- constraint inquiry_answer_pkey PRIMARY KEY (id)
-- constraint inquiry_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES institution.inquiry_question(id) ON DELETE CASCADE
-- constraint inquiry_answer_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES institution.inquiry_sheet(id) ON DELETE CASCADE
-- constraint inquiry_answer_sheet_id_question_id_key UNIQUE (sheet_id, question_id)
-- constraint inquiry_answer_text_check CHECK ((char_length(text) <= 8000))
-- CREATE INDEX inquiry_answer_owner ON institution.inquiry_answer USING btree (owner_id)
-- CREATE UNIQUE INDEX inquiry_answer_pkey ON institution.inquiry_answer USING btree (id)
-- CREATE INDEX inquiry_answer_question ON institution.inquiry_answer USING btree (question_id)
-- CREATE UNIQUE INDEX inquiry_answer_sheet_id_question_id_key ON institution.inquiry_answer USING btree (sheet_id, question_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_holder (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  sheet_id uuid not null,
  person text not null,
  mail text not null,
  since timestamp with time zone not null,
  passed_at timestamp with time zone
);
-- constraint inquiry_holder_mail_check CHECK ((char_length(mail) <= 254))
-- constraint inquiry_holder_person_check CHECK (((char_length(person) >= 1) AND (char_length(person) <= 200)))
-- constraint inquiry_holder_pkey PRIMARY KEY (id)
-- constraint inquiry_holder_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES institution.inquiry_sheet(id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX inquiry_holder_current ON institution.inquiry_holder USING btree (sheet_id) WHERE (passed_at IS NULL)
-- CREATE UNIQUE INDEX inquiry_holder_once ON institution.inquiry_holder USING btree (sheet_id, mail)
-- CREATE INDEX inquiry_holder_owner ON institution.inquiry_holder USING btree (owner_id)
-- CREATE UNIQUE INDEX inquiry_holder_pkey ON institution.inquiry_holder USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_link (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  holder_id uuid not null,
  hash bytea not null,
  made_at timestamp with time zone not null
);
-- constraint inquiry_link_hash_key UNIQUE (hash)
-- constraint inquiry_link_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES institution.inquiry_holder(id) ON DELETE CASCADE
-- constraint inquiry_link_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX inquiry_link_hash_key ON institution.inquiry_link USING btree (hash)
-- CREATE INDEX inquiry_link_holder ON institution.inquiry_link USING btree (holder_id)
-- CREATE UNIQUE INDEX inquiry_link_pkey ON institution.inquiry_link USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy link_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_question (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  inquiry_id uuid not null,
  position integer not null,
  text text not null,
  guidance text not null,
  kind text not null,
  options text[] not null default '{}'::text[],
  required boolean not null,
  codes text[] not null default '{}'::text[],
  part text not null default ''::text,
  follows boolean not null default false
);
-- constraint inquiry_question_guidance_check CHECK ((char_length(guidance) <= 1000))
-- constraint inquiry_question_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES institution.inquiry(id) ON DELETE CASCADE
-- constraint inquiry_question_kind_check CHECK ((kind = ANY (ARRAY['SHORT'::text, 'LONG'::text, 'CHOICE'::text, 'YES_NO'::text])))
-- constraint inquiry_question_part_check CHECK ((char_length(part) <= 300))
-- constraint inquiry_question_pkey PRIMARY KEY (id)
-- constraint inquiry_question_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 500)))
-- CREATE INDEX inquiry_question_inquiry ON institution.inquiry_question USING btree (inquiry_id, "position")
-- CREATE INDEX inquiry_question_owner ON institution.inquiry_question USING btree (owner_id)
-- CREATE UNIQUE INDEX inquiry_question_pkey ON institution.inquiry_question USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_sheet (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  inquiry_id uuid not null,
  institution_id uuid not null,
  language text not null,
  due_on date not null,
  due_at timestamp with time zone,
  closes_at timestamp with time zone,
  remind_at timestamp with time zone,
  reminded_at timestamp with time zone,
  late_at timestamp with time zone,
  sent_at timestamp with time zone,
  begun_at timestamp with time zone,
  handed_in_at timestamp with time zone,
  thanked_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  outcome text not null default ''::text,
  version integer not null default 1
);
-- constraint inquiry_sheet_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES institution.inquiry(id) ON DELETE CASCADE
-- constraint inquiry_sheet_inquiry_id_institution_id_key UNIQUE (inquiry_id, institution_id)
-- constraint inquiry_sheet_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES institution.institution(id) ON DELETE CASCADE
-- constraint inquiry_sheet_language_check CHECK ((char_length(language) <= 8))
-- constraint inquiry_sheet_outcome_check CHECK ((char_length(outcome) <= 4000))
-- constraint inquiry_sheet_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX inquiry_sheet_inquiry_id_institution_id_key ON institution.inquiry_sheet USING btree (inquiry_id, institution_id)
-- CREATE INDEX inquiry_sheet_institution ON institution.inquiry_sheet USING btree (institution_id)
-- CREATE INDEX inquiry_sheet_owner ON institution.inquiry_sheet USING btree (owner_id, due_on)
-- CREATE UNIQUE INDEX inquiry_sheet_pkey ON institution.inquiry_sheet USING btree (id)
-- CREATE INDEX inquiry_sheet_waits ON institution.inquiry_sheet USING btree (due_at) WHERE ((sent_at IS NOT NULL) AND (handed_in_at IS NULL) AND (withdrawn_at IS NULL) AND (late_at IS NULL))
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy due_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.inquiry_variant (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  sheet_id uuid not null,
  question_id uuid not null,
  text text not null,
  person text not null,
  page uuid not null,
  at timestamp with time zone not null
);
-- constraint inquiry_variant_person_check CHECK ((char_length(person) <= 200))
-- constraint inquiry_variant_pkey PRIMARY KEY (id)
-- constraint inquiry_variant_question_id_fkey FOREIGN KEY (question_id) REFERENCES institution.inquiry_question(id) ON DELETE CASCADE
-- constraint inquiry_variant_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES institution.inquiry_sheet(id) ON DELETE CASCADE
-- constraint inquiry_variant_sheet_id_question_id_page_key UNIQUE (sheet_id, question_id, page)
-- constraint inquiry_variant_text_check CHECK ((char_length(text) <= 8000))
-- CREATE INDEX inquiry_variant_owner ON institution.inquiry_variant USING btree (owner_id)
-- CREATE UNIQUE INDEX inquiry_variant_pkey ON institution.inquiry_variant USING btree (id)
-- CREATE UNIQUE INDEX inquiry_variant_sheet_id_question_id_page_key ON institution.inquiry_variant USING btree (sheet_id, question_id, page)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.institution (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  parent_id uuid,
  kind text not null default 'OTHER'::text,
  name text not null,
  mandate text not null,
  relevance jsonb not null default '{}'::jsonb,
  contacts jsonb not null default '[]'::jsonb,
  liaison text not null,
  languages text[] not null default '{}'::text[],
  approach text not null,
  retired_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  parts uuid[] not null default '{}'::uuid[]
);
-- constraint institution_approach_check CHECK ((char_length(approach) <= 2000))
-- constraint institution_check CHECK ((parent_id <> id))
-- constraint institution_kind_check CHECK ((kind ~ '^[A-Z_]{2,40}$'::text))
-- constraint institution_liaison_check CHECK ((char_length(liaison) <= 400))
-- constraint institution_mandate_check CHECK ((char_length(mandate) <= 4000))
-- constraint institution_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint institution_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES institution.institution(id) ON DELETE SET NULL
-- constraint institution_pkey PRIMARY KEY (id)
-- CREATE INDEX institution_owner ON institution.institution USING btree (owner_id, lower(name))
-- CREATE INDEX institution_parent ON institution.institution USING btree (parent_id)
-- CREATE UNIQUE INDEX institution_pkey ON institution.institution USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.stance (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  institution_id uuid not null,
  attitude text not null,
  stage text not null,
  reason text,
  reason_note text not null,
  evidence text not null,
  on_day date not null,
  author text not null,
  version integer not null default 1,
  written_at timestamp with time zone not null
);
-- constraint stance_attitude_check CHECK ((attitude = ANY (ARRAY['UNAWARE'::text, 'SCEPTICAL'::text, 'NEUTRAL'::text, 'SUPPORTIVE'::text, 'CHAMPION'::text])))
-- constraint stance_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint stance_evidence_check CHECK ((char_length(evidence) <= 2000))
-- constraint stance_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES institution.institution(id) ON DELETE CASCADE
-- constraint stance_pkey PRIMARY KEY (id)
-- constraint stance_reason_check CHECK ((reason = ANY (ARRAY['NOT_KNOWN'::text, 'OUTSIDE_MANDATE'::text, 'OTHER_PRIORITIES'::text, 'COVERED'::text, 'OTHER'::text])))
-- constraint stance_reason_note_check CHECK ((char_length(reason_note) <= 1000))
-- constraint stance_stage_check CHECK ((stage = ANY (ARRAY['IDENTIFIED'::text, 'CONTACTED'::text, 'BRIEFED'::text, 'LIAISON_NAMED'::text, 'ATTENDS'::text, 'ACCEPTS_ACTION'::text, 'OWNS_OBJECTIVE'::text])))
-- CREATE INDEX stance_institution ON institution.stance USING btree (institution_id, on_day DESC, written_at DESC)
-- CREATE INDEX stance_owner ON institution.stance USING btree (owner_id)
-- CREATE UNIQUE INDEX stance_pkey ON institution.stance USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.uptake (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  clause_id uuid not null,
  kind text not null,
  object_id uuid not null,
  taken_at timestamp with time zone not null
);
-- constraint uptake_clause_id_fkey FOREIGN KEY (clause_id) REFERENCES institution.clause(id) ON DELETE CASCADE
-- constraint uptake_clause_id_kind_object_id_key UNIQUE (clause_id, kind, object_id)
-- constraint uptake_kind_check CHECK ((kind ~ '^[a-z_]{2,40}$'::text))
-- constraint uptake_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX uptake_clause_id_kind_object_id_key ON institution.uptake USING btree (clause_id, kind, object_id)
-- CREATE INDEX uptake_object ON institution.uptake USING btree (object_id, kind)
-- CREATE INDEX uptake_owner ON institution.uptake USING btree (owner_id)
-- CREATE UNIQUE INDEX uptake_pkey ON institution.uptake USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table institution.wording (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  language text not null,
  passage text not null,
  text text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint wording_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint wording_owner_id_language_passage_key UNIQUE (owner_id, language, passage)
-- constraint wording_passage_check CHECK (((char_length(passage) >= 1) AND (char_length(passage) <= 60)))
-- constraint wording_pkey PRIMARY KEY (id)
-- constraint wording_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
-- CREATE UNIQUE INDEX wording_owner_id_language_passage_key ON institution.wording USING btree (owner_id, language, passage)
-- CREATE UNIQUE INDEX wording_pkey ON institution.wording USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table learning.progress (
  id uuid not null,
  member_id uuid not null,
  account_id uuid not null,
  course text not null,
  passed text[] not null default '{}'::text[],
  begun_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  remind boolean not null default true,
  reminded integer not null default 0,
  finished_at timestamp with time zone,
  shown boolean not null default false,
  stated boolean not null default false,
  stated_at timestamp with time zone,
  number text
);
-- constraint progress_account_id_course_key UNIQUE (account_id, course)
-- constraint progress_check CHECK (((finished_at IS NULL) = (number IS NULL)))
-- constraint progress_course_check CHECK ((length(course) <= 60))
-- constraint progress_passed_check CHECK ((cardinality(passed) <= 40))
-- constraint progress_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX progress_account_id_course_key ON learning.progress USING btree (account_id, course)
-- CREATE INDEX progress_due ON learning.progress USING btree (last_at) WHERE remind
-- CREATE UNIQUE INDEX progress_number ON learning.progress USING btree (number)
-- CREATE UNIQUE INDEX progress_pkey ON learning.progress USING btree (id)
-- CREATE INDEX progress_shown ON learning.progress USING btree (member_id, finished_at DESC) WHERE shown
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member))))
-- policy shown PERMISSIVE for SELECT to focalnet_request using ((shown AND (finished_at IS NOT NULL) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.batch (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  content text not null,
  intended uuid not null,
  readers text not null,
  language text not null,
  themes text[] not null,
  consent text not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  folder text not null default ''::text
);
-- constraint batch_consent_check CHECK ((char_length(consent) <= 1000))
-- constraint batch_content_check CHECK ((char_length(content) <= 12000000))
-- constraint batch_folder_check CHECK ((char_length(folder) <= 1000000))
-- constraint batch_language_check CHECK ((char_length(language) <= 8))
-- constraint batch_name_check CHECK ((char_length(name) <= 200))
-- constraint batch_pkey PRIMARY KEY (id)
-- constraint batch_readers_check CHECK ((readers = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text])))
-- CREATE INDEX batch_owner ON library.batch USING btree (owner_id, created_at DESC)
-- CREATE UNIQUE INDEX batch_pkey ON library.batch USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.collection (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  title text not null,
  text text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint collection_pkey PRIMARY KEY (id)
-- constraint collection_text_check CHECK ((char_length(text) <= 4000))
-- constraint collection_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX collection_newest ON library.collection USING btree (changed_at DESC, id)
-- CREATE INDEX collection_owner ON library.collection USING btree (owner_id)
-- CREATE UNIQUE INDEX collection_pkey ON library.collection USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.collection_item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  collection_id uuid not null,
  item_id uuid not null,
  place integer not null
);
-- constraint collection_item_collection_id_fkey FOREIGN KEY (collection_id) REFERENCES library.collection(id) ON DELETE CASCADE
-- constraint collection_item_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint collection_item_pkey PRIMARY KEY (id)
-- CREATE INDEX collection_item_item ON library.collection_item USING btree (item_id)
-- CREATE UNIQUE INDEX collection_item_once ON library.collection_item USING btree (collection_id, item_id)
-- CREATE UNIQUE INDEX collection_item_pkey ON library.collection_item USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.consent (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  basis text not null,
  recorded_at timestamp with time zone not null
);
-- constraint consent_basis_check CHECK ((char_length(basis) <= 1000))
-- constraint consent_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint consent_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX consent_item ON library.consent USING btree (item_id)
-- CREATE UNIQUE INDEX consent_pkey ON library.consent USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  audience_kind text not null,
  intended uuid not null,
  kind text not null,
  state text not null,
  tlp text not null,
  credit text not null,
  region text not null,
  language text not null,
  creator text not null,
  issued text not null,
  identifier text not null,
  link text not null,
  rights text not null,
  effort text not null,
  themes text[] not null,
  pillars text[] not null,
  sectors text[] not null,
  regions text[] not null,
  consented boolean not null,
  review_on date not null,
  review_id uuid,
  published_id uuid,
  batch_id uuid,
  reason text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  listed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  stamp timestamp without time zone default date_trunc('second'::text, (changed_at AT TIME ZONE 'UTC'::text)),
  languages text[] not null default '{}'::text[]
);
-- constraint item_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text, 'PUBLIC'::text])))
-- constraint item_check CHECK (((credit = 'NAMED'::text) OR (state <> ALL (ARRAY['REVIEW'::text, 'LISTED'::text])) OR (owner_id = '00000000-0000-7000-8000-000000000003'::uuid)))
-- constraint item_creator_check CHECK ((char_length(creator) <= 300))
-- constraint item_credit_check CHECK ((credit = ANY (ARRAY['NAMED'::text, 'REGION'::text, 'ANONYMOUS'::text])))
-- constraint item_effort_check CHECK ((effort = ANY (ARRAY[''::text, 'LOW'::text, 'MEDIUM'::text, 'HIGH'::text])))
-- constraint item_identifier_check CHECK ((char_length(identifier) <= 200))
-- constraint item_issued_check CHECK ((issued ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'::text))
-- constraint item_kind_check CHECK ((kind = ANY (ARRAY['LESSON'::text, 'PRACTICE'::text, 'POLICY'::text, 'PLAN'::text, 'REPORT'::text, 'TOOLKIT'::text, 'TRAINING'::text, 'ANSWER'::text, 'LINK'::text])))
-- constraint item_language_check CHECK ((char_length(language) <= 8))
-- constraint item_link_check CHECK ((char_length(link) <= 1000))
-- constraint item_pkey PRIMARY KEY (id)
-- constraint item_reason_check CHECK ((char_length(reason) <= 500))
-- constraint item_region_check CHECK ((char_length(region) <= 40))
-- constraint item_rights_check CHECK ((char_length(rights) <= 300))
-- constraint item_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'REVIEW'::text, 'LISTED'::text, 'RELAYED'::text, 'WITHDRAWN'::text])))
-- constraint item_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX item_batch ON library.item USING btree (batch_id) WHERE (batch_id IS NOT NULL)
-- CREATE INDEX item_due ON library.item USING btree (owner_id, review_on) WHERE (state = 'LISTED'::text)
-- CREATE INDEX item_identifier ON library.item USING btree (identifier) WHERE (identifier <> ''::text)
-- CREATE INDEX item_kind ON library.item USING btree (kind, listed_at DESC, id) WHERE (state = 'LISTED'::text)
-- CREATE INDEX item_link ON library.item USING btree (md5(link)) WHERE (link <> ''::text)
-- CREATE INDEX item_newest ON library.item USING btree (listed_at DESC, id) WHERE (state = 'LISTED'::text)
-- CREATE INDEX item_owner ON library.item USING btree (owner_id, changed_at DESC)
-- CREATE UNIQUE INDEX item_pkey ON library.item USING btree (id)
-- CREATE INDEX item_review ON library.item USING btree (review_id) WHERE (review_id IS NOT NULL)
-- CREATE INDEX item_stamp ON library.item USING btree (stamp, id) WHERE ((audience_id = '00000000-0000-7000-8000-000000000001'::uuid) AND (state = ANY (ARRAY['LISTED'::text, 'WITHDRAWN'::text])))
-- CREATE INDEX item_terms ON library.item USING gin (themes, pillars, sectors, regions, languages) WHERE (state = 'LISTED'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy library_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.item_text (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  language text not null,
  original boolean not null,
  title text not null,
  summary text not null,
  context text not null,
  problem text not null,
  done text not null,
  result text not null,
  known text not null,
  failed text not null,
  conditions text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  translator_id uuid
);
-- constraint item_text_conditions_check CHECK ((char_length(conditions) <= 8000))
-- constraint item_text_context_check CHECK ((char_length(context) <= 4000))
-- constraint item_text_done_check CHECK ((char_length(done) <= 4000))
-- constraint item_text_failed_check CHECK ((char_length(failed) <= 4000))
-- constraint item_text_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint item_text_known_check CHECK ((char_length(known) <= 4000))
-- constraint item_text_language_check CHECK ((char_length(language) <= 8))
-- constraint item_text_pkey PRIMARY KEY (id)
-- constraint item_text_problem_check CHECK ((char_length(problem) <= 8000))
-- constraint item_text_result_check CHECK ((char_length(result) <= 4000))
-- constraint item_text_summary_check CHECK ((char_length(summary) <= 8000))
-- constraint item_text_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300)))
-- CREATE UNIQUE INDEX item_text_once ON library.item_text USING btree (item_id, language)
-- CREATE INDEX item_text_order ON library.item_text USING btree (lower(title), item_id) WHERE original
-- CREATE UNIQUE INDEX item_text_pkey ON library.item_text USING btree (id)
-- CREATE INDEX item_text_title ON library.item_text USING btree (lower(title))
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy library_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.item_use (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  note text not null,
  used_at timestamp with time zone not null
);
-- constraint item_use_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint item_use_note_check CHECK ((char_length(note) <= 1000))
-- constraint item_use_pkey PRIMARY KEY (id)
-- CREATE INDEX item_use_item ON library.item_use USING btree (item_id)
-- CREATE UNIQUE INDEX item_use_once ON library.item_use USING btree (owner_id, item_id)
-- CREATE UNIQUE INDEX item_use_pkey ON library.item_use USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy library_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.item_version (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  text_id uuid not null,
  number integer not null,
  title text not null,
  words text not null,
  written_at timestamp with time zone not null
);
-- constraint item_version_pkey PRIMARY KEY (id)
-- constraint item_version_text_id_fkey FOREIGN KEY (text_id) REFERENCES library.item_text(id) ON DELETE CASCADE
-- constraint item_version_title_check CHECK ((char_length(title) <= 300))
-- CREATE UNIQUE INDEX item_version_once ON library.item_version USING btree (text_id, number)
-- CREATE UNIQUE INDEX item_version_pkey ON library.item_version USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy library_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.mail (
  id uuid not null,
  member_id uuid not null,
  account_id uuid not null,
  sender text not null,
  items uuid[] not null,
  left_out text[] not null,
  came_at timestamp with time zone not null
);
-- constraint mail_items_check CHECK ((cardinality(items) <= 20))
-- constraint mail_left_out_check CHECK ((cardinality(left_out) <= 200))
-- constraint mail_pkey PRIMARY KEY (id)
-- constraint mail_sender_check CHECK ((char_length(sender) <= 400))
-- CREATE INDEX mail_account ON library.mail USING btree (account_id, came_at DESC)
-- CREATE UNIQUE INDEX mail_pkey ON library.mail USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.mail_address (
  account_id uuid not null,
  member_id uuid not null,
  key text not null,
  made_at timestamp with time zone not null,
  left_on date,
  left_count integer not null default 0
);
-- constraint mail_address_key_check CHECK ((key ~ '^[a-z2-7]{26}$'::text))
-- constraint mail_address_key_key UNIQUE (key)
-- constraint mail_address_pkey PRIMARY KEY (account_id)
-- CREATE UNIQUE INDEX mail_address_key_key ON library.mail_address USING btree (key)
-- CREATE UNIQUE INDEX mail_address_pkey ON library.mail_address USING btree (account_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.record (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  source_id uuid not null,
  identifier text not null,
  title text not null,
  creator text not null,
  issued text not null,
  link text not null,
  description text not null,
  language text not null,
  state text not null,
  seen_at timestamp with time zone not null
);
-- constraint record_creator_check CHECK ((char_length(creator) <= 300))
-- constraint record_description_check CHECK ((char_length(description) <= 4000))
-- constraint record_identifier_check CHECK ((char_length(identifier) <= 500))
-- constraint record_issued_check CHECK ((char_length(issued) <= 10))
-- constraint record_language_check CHECK ((char_length(language) <= 8))
-- constraint record_link_check CHECK ((char_length(link) <= 1000))
-- constraint record_pkey PRIMARY KEY (id)
-- constraint record_source_id_fkey FOREIGN KEY (source_id) REFERENCES library.source(id) ON DELETE CASCADE
-- constraint record_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'TAKEN'::text, 'DECLINED'::text])))
-- constraint record_title_check CHECK ((char_length(title) <= 300))
-- CREATE UNIQUE INDEX record_once ON library.record USING btree (source_id, identifier)
-- CREATE UNIQUE INDEX record_pkey ON library.record USING btree (id)
-- CREATE INDEX record_waiting ON library.record USING btree (seen_at DESC, id) WHERE (state = 'WAITING'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.source (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  address text not null,
  set_spec text not null,
  asked_at timestamp with time zone,
  failed text not null,
  word text not null,
  created_at timestamp with time zone not null
);
-- constraint source_address_check CHECK (((char_length(address) >= 1) AND (char_length(address) <= 500)))
-- constraint source_failed_check CHECK ((failed = ANY (ARRAY[''::text, 'ADDRESS'::text, 'AWAY'::text, 'LARGE'::text, 'BROKEN'::text, 'PROTOCOL'::text])))
-- constraint source_pkey PRIMARY KEY (id)
-- constraint source_set_spec_check CHECK ((char_length(set_spec) <= 200))
-- constraint source_word_check CHECK ((char_length(word) <= 40))
-- CREATE UNIQUE INDEX source_once ON library.source USING btree (address, set_spec)
-- CREATE INDEX source_owner ON library.source USING btree (owner_id)
-- CREATE UNIQUE INDEX source_pkey ON library.source USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.translation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  text_id uuid not null,
  language text not null,
  title text not null,
  summary text not null,
  context text not null,
  problem text not null,
  done text not null,
  result text not null,
  known text not null,
  failed text not null,
  conditions text not null,
  named boolean not null,
  sent_at timestamp with time zone not null
);
-- constraint translation_conditions_check CHECK ((char_length(conditions) <= 8000))
-- constraint translation_context_check CHECK ((char_length(context) <= 4000))
-- constraint translation_done_check CHECK ((char_length(done) <= 4000))
-- constraint translation_failed_check CHECK ((char_length(failed) <= 4000))
-- constraint translation_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint translation_known_check CHECK ((char_length(known) <= 4000))
-- constraint translation_language_check CHECK ((char_length(language) <= 8))
-- constraint translation_pkey PRIMARY KEY (id)
-- constraint translation_problem_check CHECK ((char_length(problem) <= 8000))
-- constraint translation_result_check CHECK ((char_length(result) <= 4000))
-- constraint translation_summary_check CHECK ((char_length(summary) <= 8000))
-- constraint translation_text_id_fkey FOREIGN KEY (text_id) REFERENCES library.item_text(id) ON DELETE CASCADE
-- constraint translation_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300)))
-- CREATE INDEX translation_item ON library.translation USING btree (item_id)
-- CREATE INDEX translation_owner ON library.translation USING btree (owner_id, sent_at DESC)
-- CREATE UNIQUE INDEX translation_pkey ON library.translation USING btree (id)
-- CREATE INDEX translation_text ON library.translation USING btree (text_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.translation_decision (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  translation_id uuid not null,
  accepted boolean not null,
  word text not null,
  decided_at timestamp with time zone not null
);
-- constraint translation_decision_pkey PRIMARY KEY (id)
-- constraint translation_decision_translation_id_fkey FOREIGN KEY (translation_id) REFERENCES library.translation(id) ON DELETE CASCADE
-- constraint translation_decision_word_check CHECK ((char_length(word) <= 1000))
-- CREATE UNIQUE INDEX translation_decision_once ON library.translation_decision USING btree (translation_id, owner_id)
-- CREATE UNIQUE INDEX translation_decision_pkey ON library.translation_decision USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table library.translation_request (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  item_id uuid not null,
  text_id uuid not null,
  language text not null,
  asked_at timestamp with time zone not null
);
-- constraint translation_request_item_id_fkey FOREIGN KEY (item_id) REFERENCES library.item(id) ON DELETE CASCADE
-- constraint translation_request_language_check CHECK ((char_length(language) <= 8))
-- constraint translation_request_pkey PRIMARY KEY (id)
-- constraint translation_request_text_id_fkey FOREIGN KEY (text_id) REFERENCES library.item_text(id) ON DELETE CASCADE
-- CREATE INDEX translation_request_item ON library.translation_request USING btree (item_id, language)
-- CREATE INDEX translation_request_newest ON library.translation_request USING btree (asked_at DESC, id)
-- CREATE UNIQUE INDEX translation_request_once ON library.translation_request USING btree (owner_id, item_id, language)
-- CREATE UNIQUE INDEX translation_request_pkey ON library.translation_request USING btree (id)
-- CREATE INDEX translation_request_text ON library.translation_request USING btree (text_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.absence (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  slot_id uuid not null
);
-- constraint absence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint absence_pkey PRIMARY KEY (id)
-- constraint absence_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES meeting.bilateral_slot(id) ON DELETE CASCADE
-- CREATE INDEX absence_meeting ON meeting.absence USING btree (meeting_id)
-- CREATE UNIQUE INDEX absence_once ON meeting.absence USING btree (slot_id, owner_id)
-- CREATE UNIQUE INDEX absence_pkey ON meeting.absence USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy plan_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.agenda_entry (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  session_id uuid not null,
  title text not null,
  hall text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  people text not null
);
-- constraint agenda_entry_hall_check CHECK ((char_length(hall) <= 80))
-- constraint agenda_entry_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint agenda_entry_number_check CHECK ((number > 0))
-- constraint agenda_entry_people_check CHECK ((char_length(people) <= 2300))
-- constraint agenda_entry_pkey PRIMARY KEY (id)
-- constraint agenda_entry_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE UNIQUE INDEX agenda_entry_once ON meeting.agenda_entry USING btree (meeting_id, number, session_id)
-- CREATE UNIQUE INDEX agenda_entry_pkey ON meeting.agenda_entry USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.agenda_version (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  note text not null,
  published_at timestamp with time zone not null
);
-- constraint agenda_version_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint agenda_version_note_check CHECK ((char_length(note) <= 1000))
-- constraint agenda_version_number_check CHECK ((number > 0))
-- constraint agenda_version_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX agenda_version_once ON meeting.agenda_version USING btree (meeting_id, number)
-- CREATE UNIQUE INDEX agenda_version_pkey ON meeting.agenda_version USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.avoidance (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  other_id uuid not null
);
-- constraint avoidance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint avoidance_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX avoidance_once ON meeting.avoidance USING btree (meeting_id, owner_id, other_id)
-- CREATE UNIQUE INDEX avoidance_pkey ON meeting.avoidance USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy plan_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.bilateral (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  run_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  slot_id uuid not null,
  place integer not null,
  in_private boolean not null,
  interpreter text not null,
  locked boolean not null default false,
  state text not null,
  was_slot_id uuid,
  deserted boolean not null default false
);
-- constraint bilateral_interpreter_check CHECK ((char_length(interpreter) = ANY (ARRAY[0, 5])))
-- constraint bilateral_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint bilateral_pkey PRIMARY KEY (id)
-- constraint bilateral_place_check CHECK ((place > 0))
-- constraint bilateral_run_id_fkey FOREIGN KEY (run_id) REFERENCES meeting.bilateral_run(id) ON DELETE CASCADE
-- constraint bilateral_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES meeting.bilateral_slot(id) ON DELETE CASCADE
-- constraint bilateral_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'CONFIRMED'::text, 'CANCELLED'::text])))
-- CREATE INDEX bilateral_at_slot ON meeting.bilateral USING btree (slot_id)
-- CREATE INDEX bilateral_meeting ON meeting.bilateral USING btree (meeting_id, state)
-- CREATE UNIQUE INDEX bilateral_once ON meeting.bilateral USING btree (run_id, one_id, other_id)
-- CREATE UNIQUE INDEX bilateral_pkey ON meeting.bilateral USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy plan_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.bilateral_frame (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  wishes_by date not null,
  transit integer not null,
  version integer not null default 1
);
-- constraint bilateral_frame_pkey PRIMARY KEY (id)
-- constraint bilateral_frame_transit_check CHECK (((transit >= 0) AND (transit <= 4)))
-- CREATE UNIQUE INDEX bilateral_frame_pkey ON meeting.bilateral_frame USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.bilateral_interpreter (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  pair text not null,
  number integer not null
);
-- constraint bilateral_interpreter_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint bilateral_interpreter_number_check CHECK (((number >= 0) AND (number <= 50)))
-- constraint bilateral_interpreter_pair_check CHECK ((char_length(pair) = 5))
-- constraint bilateral_interpreter_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX bilateral_interpreter_once ON meeting.bilateral_interpreter USING btree (meeting_id, pair)
-- CREATE UNIQUE INDEX bilateral_interpreter_pkey ON meeting.bilateral_interpreter USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.bilateral_run (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  state text not null,
  stopped boolean not null default false,
  weight bigint not null default 0,
  bound bigint not null default 0,
  wished bigint not null default 0,
  placed integer not null default 0,
  requests integer not null default 0,
  floor integer not null default 0,
  moved integer not null default 0,
  dropped integer not null default 0,
  verdict text not null default ''::text,
  started_at timestamp with time zone not null,
  beat_at timestamp with time zone not null
);
-- constraint bilateral_run_kind_check CHECK ((kind = ANY (ARRAY['PLAN'::text, 'REPAIR'::text])))
-- constraint bilateral_run_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint bilateral_run_pkey PRIMARY KEY (id)
-- constraint bilateral_run_state_check CHECK ((state = ANY (ARRAY['RUNNING'::text, 'READY'::text, 'ACCEPTED'::text, 'DISCARDED'::text, 'FAILED'::text])))
-- constraint bilateral_run_verdict_check CHECK ((char_length(verdict) <= 2000))
-- CREATE INDEX bilateral_run_meeting ON meeting.bilateral_run USING btree (meeting_id, started_at DESC)
-- CREATE UNIQUE INDEX bilateral_run_pkey ON meeting.bilateral_run USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.bilateral_slot (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  tables integer not null,
  private_rooms integer not null,
  closed boolean not null default false
);
-- constraint bilateral_slot_check CHECK ((ends_at > starts_at))
-- constraint bilateral_slot_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint bilateral_slot_pkey PRIMARY KEY (id)
-- constraint bilateral_slot_private_rooms_check CHECK (((private_rooms >= 0) AND (private_rooms <= 100)))
-- constraint bilateral_slot_tables_check CHECK (((tables >= 0) AND (tables <= 500)))
-- CREATE UNIQUE INDEX bilateral_slot_once ON meeting.bilateral_slot USING btree (meeting_id, starts_at)
-- CREATE UNIQUE INDEX bilateral_slot_pkey ON meeting.bilateral_slot USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy plan_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.calendar_link (
  id uuid not null,
  hash bytea not null,
  account_id uuid not null,
  member_id uuid not null,
  kind text not null,
  meeting_id uuid,
  circle_id uuid,
  made_at timestamp with time zone not null,
  used_on date
);
-- constraint calendar_link_check CHECK (((meeting_id IS NOT NULL) = (kind = ANY (ARRAY['MEETING'::text, 'DELEGATION'::text]))))
-- constraint calendar_link_check1 CHECK (((circle_id IS NOT NULL) = (kind = 'GROUP'::text)))
-- constraint calendar_link_kind_check CHECK ((kind = ANY (ARRAY['MEETING'::text, 'DELEGATION'::text, 'PERSON'::text, 'GROUP'::text])))
-- constraint calendar_link_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint calendar_link_pkey PRIMARY KEY (id)
-- CREATE INDEX calendar_link_account ON meeting.calendar_link USING btree (account_id, made_at)
-- CREATE UNIQUE INDEX calendar_link_hash ON meeting.calendar_link USING btree (hash)
-- CREATE INDEX calendar_link_meeting ON meeting.calendar_link USING btree (meeting_id)
-- CREATE UNIQUE INDEX calendar_link_pkey ON meeting.calendar_link USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own_link PERMISSIVE for ALL to focalnet_request using (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (((account_id = ( SELECT audience.viewer_account() AS viewer_account)) AND (member_id = ( SELECT audience.viewer_member() AS viewer_member))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.capital_report (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  attended text not null,
  outcomes text not null,
  bilaterals text not null,
  follow_up text not null,
  done_at timestamp with time zone,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint capital_report_attended_check CHECK ((char_length(attended) <= 10000))
-- constraint capital_report_bilaterals_check CHECK ((char_length(bilaterals) <= 20000))
-- constraint capital_report_follow_up_check CHECK ((char_length(follow_up) <= 10000))
-- constraint capital_report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint capital_report_outcomes_check CHECK ((char_length(outcomes) <= 20000))
-- constraint capital_report_pkey PRIMARY KEY (id)
-- CREATE INDEX capital_report_meeting ON meeting.capital_report USING btree (meeting_id)
-- CREATE UNIQUE INDEX capital_report_once ON meeting.capital_report USING btree (owner_id, meeting_id)
-- CREATE UNIQUE INDEX capital_report_pkey ON meeting.capital_report USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy reminder_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.decision (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  series_id uuid,
  text text not null,
  institution text not null,
  due_on date,
  state text not null default 'OPEN'::text,
  settled_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  institution_id uuid,
  ours boolean not null default false
);
-- constraint decision_institution_check CHECK ((char_length(institution) <= 160))
-- constraint decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint decision_pkey PRIMARY KEY (id)
-- constraint decision_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint decision_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 1000)))
-- CREATE INDEX decision_meeting ON meeting.decision USING btree (meeting_id)
-- CREATE INDEX decision_open ON meeting.decision USING btree (owner_id, due_on) WHERE (state = 'OPEN'::text)
-- CREATE UNIQUE INDEX decision_pkey ON meeting.decision USING btree (id)
-- CREATE INDEX decision_series ON meeting.decision USING btree (series_id) WHERE (state = 'OPEN'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.delegate (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  name text not null,
  post text not null,
  part text not null,
  mail text not null,
  online boolean not null,
  languages text[] not null,
  visa boolean not null,
  passport_name text not null,
  note text not null,
  dietary text not null,
  access text not null,
  arrives_on date,
  leaves_on date,
  listed boolean not null,
  state text not null default 'REQUESTED'::text,
  place bigint not null,
  code text not null default ''::text,
  arrived_at timestamp with time zone,
  version integer not null default 1,
  registered_at timestamp with time zone not null
);
-- constraint delegate_access_check CHECK ((char_length(access) <= 300))
-- constraint delegate_code_check CHECK ((char_length(code) <= 40))
-- constraint delegate_dietary_check CHECK ((char_length(dietary) <= 300))
-- constraint delegate_mail_check CHECK ((char_length(mail) <= 254))
-- constraint delegate_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint delegate_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
-- constraint delegate_note_check CHECK ((char_length(note) <= 500))
-- constraint delegate_part_check CHECK ((part = ANY (ARRAY['HEAD'::text, 'MEMBER'::text, 'SUBSTITUTE'::text, 'INTERPRETER'::text])))
-- constraint delegate_passport_name_check CHECK ((char_length(passport_name) <= 160))
-- constraint delegate_pkey PRIMARY KEY (id)
-- constraint delegate_post_check CHECK ((char_length(post) <= 160))
-- constraint delegate_state_check CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'CONFIRMED'::text, 'WAITING'::text, 'DECLINED'::text, 'WITHDRAWN'::text])))
-- CREATE UNIQUE INDEX delegate_code ON meeting.delegate USING btree (code) WHERE (code <> ''::text)
-- CREATE INDEX delegate_meeting ON meeting.delegate USING btree (meeting_id, state, place)
-- CREATE UNIQUE INDEX delegate_once ON meeting.delegate USING btree (meeting_id, lower(mail)) WHERE ((mail <> ''::text) AND (state <> ALL (ARRAY['WITHDRAWN'::text, 'DECLINED'::text])))
-- CREATE INDEX delegate_owner ON meeting.delegate USING btree (owner_id, meeting_id)
-- CREATE UNIQUE INDEX delegate_pkey ON meeting.delegate USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy seat_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.draft (
  account_id uuid not null,
  meeting_id uuid not null,
  text text not null,
  version integer not null,
  kept_at timestamp with time zone not null
);
-- constraint draft_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint draft_pkey PRIMARY KEY (account_id, meeting_id)
-- constraint draft_text_check CHECK ((char_length(text) <= 40000))
-- CREATE INDEX draft_meeting ON meeting.draft USING btree (meeting_id)
-- CREATE UNIQUE INDEX draft_pkey ON meeting.draft USING btree (account_id, meeting_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own_draft PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.hall (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  name text not null,
  seats integer not null,
  position integer not null
);
-- constraint hall_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint hall_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80)))
-- constraint hall_pkey PRIMARY KEY (id)
-- constraint hall_seats_check CHECK (((seats >= 0) AND (seats <= 5000)))
-- CREATE INDEX hall_meeting ON meeting.hall USING btree (meeting_id, "position")
-- CREATE UNIQUE INDEX hall_pkey ON meeting.hall USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.invitee (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  institution text not null,
  person text not null,
  mail text not null,
  language text not null,
  obligatory boolean not null,
  answer text not null default 'NONE'::text,
  note text not null default ''::text,
  substitute text not null default ''::text,
  answered_at timestamp with time zone,
  sent_sequence integer,
  attended boolean not null default false,
  version integer not null default 1,
  institution_id uuid,
  reply_stamp timestamp with time zone,
  sent_starts timestamp with time zone,
  sent_ends timestamp with time zone
);
-- constraint invitee_answer_check CHECK ((answer = ANY (ARRAY['NONE'::text, 'ACCEPTED'::text, 'TENTATIVE'::text, 'DECLINED'::text, 'SUBSTITUTE'::text])))
-- constraint invitee_institution_check CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 160)))
-- constraint invitee_language_check CHECK ((char_length(language) <= 8))
-- constraint invitee_mail_check CHECK ((char_length(mail) <= 254))
-- constraint invitee_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint invitee_note_check CHECK ((char_length(note) <= 500))
-- constraint invitee_person_check CHECK (((char_length(person) >= 1) AND (char_length(person) <= 160)))
-- constraint invitee_pkey PRIMARY KEY (id)
-- constraint invitee_substitute_check CHECK ((char_length(substitute) <= 160))
-- CREATE UNIQUE INDEX invitee_once ON meeting.invitee USING btree (meeting_id, mail)
-- CREATE INDEX invitee_owner ON meeting.invitee USING btree (owner_id, institution)
-- CREATE UNIQUE INDEX invitee_pkey ON meeting.invitee USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy ticket_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  title text not null,
  presenter text not null,
  minutes integer not null,
  version integer not null default 1
);
-- constraint item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600)))
-- constraint item_pkey PRIMARY KEY (id)
-- constraint item_presenter_check CHECK ((char_length(presenter) <= 160))
-- constraint item_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX item_meeting ON meeting.item USING btree (meeting_id, "position")
-- CREATE UNIQUE INDEX item_pkey ON meeting.item USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.meeting (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  series_id uuid,
  title text not null,
  kind text not null,
  place text not null,
  link text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  zone text not null,
  chair text not null,
  legal_basis text not null,
  quorum integer not null,
  cancelled boolean not null default false,
  sequence integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  moved_sequence integer not null default 0
);
-- constraint meeting_chair_check CHECK ((char_length(chair) <= 160))
-- constraint meeting_check CHECK ((ends_at > starts_at))
-- constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['INTER_MINISTERIAL'::text, 'WORKING_GROUP'::text, 'BILATERAL'::text, 'BRIEFING'::text, 'TRAINING'::text])))
-- constraint meeting_legal_basis_check CHECK ((char_length(legal_basis) <= 400))
-- constraint meeting_link_check CHECK ((char_length(link) <= 500))
-- constraint meeting_pkey PRIMARY KEY (id)
-- constraint meeting_place_check CHECK ((char_length(place) <= 200))
-- constraint meeting_quorum_check CHECK (((quorum >= 0) AND (quorum <= 99)))
-- constraint meeting_series_id_fkey FOREIGN KEY (series_id) REFERENCES meeting.series(id)
-- constraint meeting_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint meeting_zone_check CHECK ((char_length(zone) <= 60))
-- CREATE INDEX meeting_owner ON meeting.meeting USING btree (owner_id, starts_at)
-- CREATE UNIQUE INDEX meeting_pkey ON meeting.meeting USING btree (id)
-- CREATE INDEX meeting_series ON meeting.meeting USING btree (series_id, starts_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy ticket_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.meeting_feedback (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  usefulness integer not null,
  helped text not null,
  hindered text not null,
  again boolean not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint meeting_feedback_helped_check CHECK ((char_length(helped) <= 2000))
-- constraint meeting_feedback_hindered_check CHECK ((char_length(hindered) <= 2000))
-- constraint meeting_feedback_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint meeting_feedback_pkey PRIMARY KEY (id)
-- constraint meeting_feedback_usefulness_check CHECK (((usefulness >= 1) AND (usefulness <= 5)))
-- CREATE INDEX meeting_feedback_meeting ON meeting.meeting_feedback USING btree (meeting_id)
-- CREATE UNIQUE INDEX meeting_feedback_once ON meeting.meeting_feedback USING btree (owner_id, meeting_id)
-- CREATE UNIQUE INDEX meeting_feedback_pkey ON meeting.meeting_feedback USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy feedback_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.minutes (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  text text not null,
  state text not null,
  days integer,
  ends_on date,
  deadline timestamp with time zone,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  sent text not null default ''::text,
  sent_at timestamp with time zone
);
-- constraint minutes_pkey PRIMARY KEY (id)
-- constraint minutes_sent_check CHECK ((char_length(sent) <= 40000))
-- constraint minutes_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'CIRCULATED'::text, 'OBJECTED'::text, 'ADOPTED'::text])))
-- constraint minutes_text_check CHECK ((char_length(text) <= 40000))
-- CREATE INDEX minutes_due ON meeting.minutes USING btree (deadline) WHERE (state = 'CIRCULATED'::text)
-- CREATE UNIQUE INDEX minutes_pkey ON meeting.minutes USING btree (id)
-- row security: forced
-- policy adopt_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.network_meeting (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  invited uuid not null,
  previous_id uuid,
  title text not null,
  hosts text not null,
  mode text not null,
  place text not null,
  link text not null,
  starts_on date not null,
  ends_on date not null,
  zone text not null,
  languages text[] not null,
  interpretation text[] not null,
  concept text not null,
  tlp text not null,
  chatham_house boolean not null,
  seats integer not null,
  seats_each integer not null,
  approval boolean not null,
  register_by date not null,
  topics_by date,
  announced_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  agenda_number integer not null default 0,
  sequence integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
-- constraint network_meeting_check CHECK ((ends_on >= starts_on))
-- constraint network_meeting_concept_check CHECK ((char_length(concept) <= 40000))
-- constraint network_meeting_hosts_check CHECK ((char_length(hosts) <= 400))
-- constraint network_meeting_link_check CHECK ((char_length(link) <= 500))
-- constraint network_meeting_mode_check CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'HYBRID'::text, 'ONLINE'::text])))
-- constraint network_meeting_pkey PRIMARY KEY (id)
-- constraint network_meeting_place_check CHECK ((char_length(place) <= 200))
-- constraint network_meeting_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES meeting.network_meeting(id) ON DELETE SET NULL
-- constraint network_meeting_seats_check CHECK (((seats >= 0) AND (seats <= 5000)))
-- constraint network_meeting_seats_each_check CHECK (((seats_each >= 0) AND (seats_each <= 100)))
-- constraint network_meeting_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- constraint network_meeting_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint network_meeting_zone_check CHECK ((char_length(zone) <= 60))
-- CREATE INDEX network_meeting_days ON meeting.network_meeting USING btree (starts_on, id)
-- CREATE INDEX network_meeting_owner ON meeting.network_meeting USING btree (owner_id, starts_on)
-- CREATE UNIQUE INDEX network_meeting_pkey ON meeting.network_meeting USING btree (id)
-- CREATE INDEX network_meeting_previous ON meeting.network_meeting USING btree (previous_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy seat_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.note (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  session_id uuid not null,
  position integer not null,
  kind text not null,
  heading text not null,
  text text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint note_heading_check CHECK ((char_length(heading) <= 120))
-- constraint note_kind_check CHECK ((kind = ANY (ARRAY['DISCUSSION'::text, 'OUTCOMES'::text, 'OTHER'::text])))
-- constraint note_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint note_pkey PRIMARY KEY (id)
-- constraint note_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id) ON DELETE CASCADE
-- constraint note_text_check CHECK ((char_length(text) <= 20000))
-- CREATE INDEX note_meeting ON meeting.note USING btree (meeting_id)
-- CREATE UNIQUE INDEX note_once ON meeting.note USING btree (owner_id, session_id, kind) WHERE (kind <> 'OTHER'::text)
-- CREATE UNIQUE INDEX note_pkey ON meeting.note USING btree (id)
-- CREATE INDEX note_session ON meeting.note USING btree (session_id, "position")
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy note_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.note_speaker (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  note_id uuid not null,
  speaker text not null
);
-- constraint note_speaker_note_id_fkey FOREIGN KEY (note_id) REFERENCES meeting.note(id) ON DELETE CASCADE
-- constraint note_speaker_pkey PRIMARY KEY (id)
-- constraint note_speaker_speaker_check CHECK (((char_length(speaker) >= 1) AND (char_length(speaker) <= 200)))
-- CREATE UNIQUE INDEX note_speaker_once ON meeting.note_speaker USING btree (note_id)
-- CREATE UNIQUE INDEX note_speaker_pkey ON meeting.note_speaker USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy note_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.objection (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  institution text not null,
  person text not null,
  reason text not null,
  at timestamp with time zone not null
);
-- constraint objection_institution_check CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 160)))
-- constraint objection_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint objection_person_check CHECK (((char_length(person) >= 1) AND (char_length(person) <= 160)))
-- constraint objection_pkey PRIMARY KEY (id)
-- constraint objection_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 2000)))
-- CREATE INDEX objection_meeting ON meeting.objection USING btree (meeting_id, at)
-- CREATE UNIQUE INDEX objection_pkey ON meeting.objection USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.observed (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  observer_id uuid not null,
  session_id uuid not null
);
-- constraint observed_observer_id_fkey FOREIGN KEY (observer_id) REFERENCES meeting.observer(id) ON DELETE CASCADE
-- constraint observed_pkey PRIMARY KEY (id)
-- constraint observed_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX observed_once ON meeting.observed USING btree (observer_id, session_id)
-- CREATE UNIQUE INDEX observed_pkey ON meeting.observed USING btree (id)
-- CREATE INDEX observed_session ON meeting.observed USING btree (session_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.observer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  name text not null,
  organisation text not null,
  mail text not null,
  language text not null,
  part text not null,
  answer text not null default 'NONE'::text,
  code text not null,
  arrived_at timestamp with time zone,
  invited_at timestamp with time zone,
  version integer not null default 1
);
-- constraint observer_answer_check CHECK ((answer = ANY (ARRAY['NONE'::text, 'COMING'::text, 'NOT_COMING'::text])))
-- constraint observer_code_check CHECK ((char_length(code) <= 40))
-- constraint observer_language_check CHECK ((char_length(language) <= 8))
-- constraint observer_mail_check CHECK ((char_length(mail) <= 254))
-- constraint observer_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint observer_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
-- constraint observer_organisation_check CHECK ((char_length(organisation) <= 160))
-- constraint observer_part_check CHECK ((part = ANY (ARRAY['OBSERVER'::text, 'EXPERT'::text, 'SPEAKER'::text])))
-- constraint observer_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX observer_code ON meeting.observer USING btree (code) WHERE (code <> ''::text)
-- CREATE UNIQUE INDEX observer_once ON meeting.observer USING btree (meeting_id, lower(mail))
-- CREATE UNIQUE INDEX observer_pkey ON meeting.observer USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy seat_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.observer_ticket (
  hash bytea not null,
  observer_id uuid not null
);
-- constraint observer_ticket_observer_id_fkey FOREIGN KEY (observer_id) REFERENCES meeting.observer(id) ON DELETE CASCADE
-- constraint observer_ticket_pkey PRIMARY KEY (hash)
-- CREATE INDEX observer_ticket_observer ON meeting.observer_ticket USING btree (observer_id)
-- CREATE UNIQUE INDEX observer_ticket_pkey ON meeting.observer_ticket USING btree (hash)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table meeting.outcome (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  session_id uuid,
  kind text not null,
  text text not null,
  due_on date,
  taker_id uuid,
  taken_by text not null,
  state text not null default 'OPEN'::text,
  published_at timestamp with time zone,
  settled_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  origin_id uuid
);
-- constraint outcome_kind_check CHECK ((kind = ANY (ARRAY['OUTCOME'::text, 'RECOMMENDATION'::text, 'ACTION'::text])))
-- constraint outcome_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint outcome_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES meeting.outcome(id) ON DELETE SET NULL
-- constraint outcome_pkey PRIMARY KEY (id)
-- constraint outcome_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id) ON DELETE SET NULL
-- constraint outcome_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint outcome_taken_by_check CHECK ((char_length(taken_by) <= 200))
-- constraint outcome_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
-- CREATE INDEX outcome_meeting ON meeting.outcome USING btree (meeting_id, state)
-- CREATE UNIQUE INDEX outcome_origin ON meeting.outcome USING btree (origin_id, meeting_id)
-- CREATE UNIQUE INDEX outcome_pkey ON meeting.outcome USING btree (id)
-- CREATE INDEX outcome_session ON meeting.outcome USING btree (session_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy undertaking_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.outcome_step (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  outcome_id uuid not null,
  state text not null,
  text text not null,
  at timestamp with time zone not null
);
-- constraint outcome_step_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES meeting.outcome(id) ON DELETE CASCADE
-- constraint outcome_step_pkey PRIMARY KEY (id)
-- constraint outcome_step_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint outcome_step_text_check CHECK ((char_length(text) <= 2000))
-- CREATE INDEX outcome_step_outcome ON meeting.outcome_step USING btree (outcome_id, at)
-- CREATE UNIQUE INDEX outcome_step_pkey ON meeting.outcome_step USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy follow_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.paper (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  session_id uuid,
  title text not null,
  tlp text not null,
  version integer not null default 1,
  written_at timestamp with time zone not null
);
-- constraint paper_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint paper_pkey PRIMARY KEY (id)
-- constraint paper_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id)
-- constraint paper_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- constraint paper_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX paper_meeting ON meeting.paper USING btree (meeting_id, session_id, written_at)
-- CREATE UNIQUE INDEX paper_pkey ON meeting.paper USING btree (id)
-- CREATE INDEX paper_session ON meeting.paper USING btree (session_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.paper_language (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  paper_id uuid not null,
  language text not null
);
-- constraint paper_language_language_check CHECK ((char_length(language) <= 8))
-- constraint paper_language_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES meeting.paper(id) ON DELETE CASCADE
-- constraint paper_language_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX paper_language_once ON meeting.paper_language USING btree (paper_id, language)
-- CREATE UNIQUE INDEX paper_language_pkey ON meeting.paper_language USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.participant (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  name text not null,
  post text not null,
  part text not null,
  online boolean not null
);
-- constraint participant_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint participant_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
-- constraint participant_part_check CHECK ((part = ANY (ARRAY['HEAD'::text, 'MEMBER'::text, 'SUBSTITUTE'::text, 'INTERPRETER'::text])))
-- constraint participant_pkey PRIMARY KEY (id)
-- constraint participant_post_check CHECK ((char_length(post) <= 160))
-- CREATE INDEX participant_meeting ON meeting.participant USING btree (meeting_id, owner_id)
-- CREATE UNIQUE INDEX participant_pkey ON meeting.participant USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy seat_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.pending_question (
  id uuid not null,
  session_id uuid not null,
  text text not null
);
-- constraint pending_question_pkey PRIMARY KEY (id)
-- constraint pending_question_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 1000)))
-- CREATE UNIQUE INDEX pending_question_pkey ON meeting.pending_question USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table meeting.public_page (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  title text not null,
  summary text not null,
  hosts text not null,
  place text not null,
  mode text not null,
  starts_on date not null,
  ends_on date not null,
  cancelled boolean not null default false,
  version integer not null default 1,
  published_at timestamp with time zone not null
);
-- constraint public_page_hosts_check CHECK ((char_length(hosts) <= 400))
-- constraint public_page_mode_check CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'HYBRID'::text, 'ONLINE'::text])))
-- constraint public_page_pkey PRIMARY KEY (id)
-- constraint public_page_place_check CHECK ((char_length(place) <= 200))
-- constraint public_page_summary_check CHECK ((char_length(summary) <= 4000))
-- constraint public_page_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX public_page_days ON meeting.public_page USING btree (starts_on)
-- CREATE UNIQUE INDEX public_page_pkey ON meeting.public_page USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.question_token (
  hash bytea not null,
  session_id uuid not null
);
-- constraint question_token_pkey PRIMARY KEY (hash)
-- CREATE UNIQUE INDEX question_token_pkey ON meeting.question_token USING btree (hash)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table meeting.reply (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  invitee_id uuid not null,
  outcome text not null,
  text text not null,
  at timestamp with time zone not null
);
-- constraint reply_invitee_id_fkey FOREIGN KEY (invitee_id) REFERENCES meeting.invitee(id) ON DELETE CASCADE
-- constraint reply_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.meeting(id) ON DELETE CASCADE
-- constraint reply_outcome_check CHECK ((outcome = ANY (ARRAY['ANSWERED'::text, 'PROPOSAL'::text, 'MESSAGE'::text, 'OUTDATED'::text, 'OVERTAKEN'::text, 'LATE'::text, 'OTHER_PERSON'::text, 'OTHER_MEETING'::text, 'UNREADABLE'::text])))
-- constraint reply_pkey PRIMARY KEY (id)
-- constraint reply_text_check CHECK ((char_length(text) <= 2000))
-- CREATE INDEX reply_invitee ON meeting.reply USING btree (invitee_id, at)
-- CREATE INDEX reply_meeting ON meeting.reply USING btree (meeting_id)
-- CREATE UNIQUE INDEX reply_pkey ON meeting.reply USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.series (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  title text not null,
  kind text not null,
  rhythm text not null,
  chair text not null,
  legal_basis text not null,
  quorum integer not null,
  zone text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
-- constraint series_chair_check CHECK ((char_length(chair) <= 160))
-- constraint series_kind_check CHECK ((kind = ANY (ARRAY['INTER_MINISTERIAL'::text, 'WORKING_GROUP'::text, 'BILATERAL'::text, 'BRIEFING'::text, 'TRAINING'::text])))
-- constraint series_legal_basis_check CHECK ((char_length(legal_basis) <= 400))
-- constraint series_pkey PRIMARY KEY (id)
-- constraint series_quorum_check CHECK (((quorum >= 0) AND (quorum <= 99)))
-- constraint series_rhythm_check CHECK ((rhythm = ANY (ARRAY['MONTHLY'::text, 'TWO_MONTHLY'::text, 'QUARTERLY'::text, 'FOUR_MONTHLY'::text, 'HALF_YEARLY'::text, 'YEARLY'::text, 'AS_NEEDED'::text])))
-- constraint series_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint series_zone_check CHECK ((char_length(zone) <= 60))
-- CREATE INDEX series_owner ON meeting.series USING btree (owner_id, title)
-- CREATE UNIQUE INDEX series_pkey ON meeting.series USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.session (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  narrowed uuid,
  meeting_id uuid not null,
  hall_id uuid,
  kind text not null,
  track text not null,
  title text not null,
  text text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  chair text not null,
  speakers text not null,
  languages text[] not null,
  tlp text not null,
  chatham_house boolean not null,
  observers boolean not null,
  version integer not null default 1
);
-- constraint session_chair_check CHECK ((char_length(chair) <= 200))
-- constraint session_check CHECK ((ends_at > starts_at))
-- constraint session_hall_id_fkey FOREIGN KEY (hall_id) REFERENCES meeting.hall(id) ON DELETE SET NULL
-- constraint session_kind_check CHECK ((kind = ANY (ARRAY['PLENARY'::text, 'PARALLEL'::text, 'WORKSHOP'::text, 'SIDE_EVENT'::text, 'BILATERALS'::text, 'BREAK'::text, 'CEREMONY'::text])))
-- constraint session_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint session_pkey PRIMARY KEY (id)
-- constraint session_speakers_check CHECK ((char_length(speakers) <= 2000))
-- constraint session_text_check CHECK ((char_length(text) <= 8000))
-- constraint session_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- constraint session_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint session_track_check CHECK ((char_length(track) <= 80))
-- CREATE INDEX session_hall ON meeting.session USING btree (hall_id)
-- CREATE INDEX session_meeting ON meeting.session USING btree (meeting_id, starts_at, id)
-- CREATE UNIQUE INDEX session_pkey ON meeting.session USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy note_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.session_question (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  session_id uuid not null,
  text text not null,
  unattributed boolean not null default false,
  answered boolean not null default false,
  asked_at timestamp with time zone
);
-- constraint session_question_pkey PRIMARY KEY (id)
-- constraint session_question_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id) ON DELETE CASCADE
-- constraint session_question_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 1000)))
-- CREATE UNIQUE INDEX session_question_pkey ON meeting.session_question USING btree (id)
-- CREATE INDEX session_question_session ON meeting.session_question USING btree (session_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy question_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.summary (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  text text not null,
  tlp text not null,
  state text not null,
  ends_on date,
  deadline timestamp with time zone,
  sent_at timestamp with time zone,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint summary_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint summary_pkey PRIMARY KEY (id)
-- constraint summary_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'CIRCULATED'::text, 'OBJECTED'::text, 'ADOPTED'::text])))
-- constraint summary_text_check CHECK ((char_length(text) <= 100000))
-- constraint summary_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX summary_due ON meeting.summary USING btree (deadline) WHERE (state = 'CIRCULATED'::text)
-- CREATE UNIQUE INDEX summary_once ON meeting.summary USING btree (meeting_id, owner_id)
-- CREATE UNIQUE INDEX summary_pkey ON meeting.summary USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy silence_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.summary_objection (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  reason text not null,
  at timestamp with time zone not null
);
-- constraint summary_objection_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint summary_objection_pkey PRIMARY KEY (id)
-- constraint summary_objection_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 2000)))
-- CREATE INDEX summary_objection_meeting ON meeting.summary_objection USING btree (meeting_id, at)
-- CREATE UNIQUE INDEX summary_objection_pkey ON meeting.summary_objection USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.ticket (
  hash bytea not null,
  invitee_id uuid not null,
  until timestamp with time zone
);
-- constraint ticket_invitee_id_fkey FOREIGN KEY (invitee_id) REFERENCES meeting.invitee(id) ON DELETE CASCADE
-- constraint ticket_pkey PRIMARY KEY (hash)
-- CREATE INDEX ticket_invitee ON meeting.ticket USING btree (invitee_id)
-- CREATE UNIQUE INDEX ticket_pkey ON meeting.ticket USING btree (hash)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table meeting.topic (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  title text not null,
  text text not null,
  withdrawn_at timestamp with time zone,
  version integer not null default 1,
  written_at timestamp with time zone not null
);
-- constraint topic_kind_check CHECK ((kind = ANY (ARRAY['TOPIC'::text, 'PAPER'::text, 'SPEAKER'::text])))
-- constraint topic_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint topic_pkey PRIMARY KEY (id)
-- constraint topic_text_check CHECK ((char_length(text) <= 8000))
-- constraint topic_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX topic_meeting ON meeting.topic USING btree (meeting_id, written_at)
-- CREATE UNIQUE INDEX topic_pkey ON meeting.topic USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.topic_answer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  topic_id uuid not null,
  verdict text not null,
  session_id uuid,
  note text not null,
  answered_at timestamp with time zone not null
);
-- constraint topic_answer_note_check CHECK ((char_length(note) <= 2000))
-- constraint topic_answer_pkey PRIMARY KEY (id)
-- constraint topic_answer_session_id_fkey FOREIGN KEY (session_id) REFERENCES meeting.session(id) ON DELETE SET NULL
-- constraint topic_answer_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES meeting.topic(id) ON DELETE CASCADE
-- constraint topic_answer_verdict_check CHECK ((verdict = ANY (ARRAY['ACCEPTED'::text, 'DECLINED'::text])))
-- CREATE UNIQUE INDEX topic_answer_pkey ON meeting.topic_answer USING btree (id)
-- CREATE INDEX topic_answer_session ON meeting.topic_answer USING btree (session_id)
-- CREATE INDEX topic_answer_topic ON meeting.topic_answer USING btree (topic_id, answered_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant INSERT, SELECT to focalnet_request

create table meeting.undertaking (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  outcome_id uuid not null,
  member_id uuid not null,
  state text not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone
);
-- constraint undertaking_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES meeting.outcome(id) ON DELETE CASCADE
-- constraint undertaking_pkey PRIMARY KEY (id)
-- constraint undertaking_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'AGREED'::text, 'DECLINED'::text])))
-- CREATE INDEX undertaking_member ON meeting.undertaking USING btree (member_id)
-- CREATE UNIQUE INDEX undertaking_once ON meeting.undertaking USING btree (outcome_id)
-- CREATE UNIQUE INDEX undertaking_pkey ON meeting.undertaking USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy undertaking_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table meeting.wish (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  meeting_id uuid not null,
  other_id uuid not null,
  priority text not null,
  interpreter text not null,
  in_private boolean not null,
  topics text not null,
  written_at timestamp with time zone not null
);
-- constraint wish_interpreter_check CHECK ((char_length(interpreter) = ANY (ARRAY[0, 5])))
-- constraint wish_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting.network_meeting(id) ON DELETE CASCADE
-- constraint wish_pkey PRIMARY KEY (id)
-- constraint wish_priority_check CHECK ((priority = ANY (ARRAY['NORMAL'::text, 'HIGH'::text, 'OBLIGATORY'::text])))
-- constraint wish_topics_check CHECK ((char_length(topics) <= 500))
-- CREATE UNIQUE INDEX wish_once ON meeting.wish USING btree (meeting_id, owner_id, other_id)
-- CREATE INDEX wish_other ON meeting.wish USING btree (meeting_id, other_id)
-- CREATE UNIQUE INDEX wish_pkey ON meeting.wish USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy plan_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member."freeze" (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  member_id uuid not null,
  state text not null default 'FROZEN'::text,
  number text not null,
  day date not null,
  reason text not null,
  frozen_by uuid not null,
  frozen_at timestamp with time zone not null,
  lift_number text not null default ''::text,
  lift_day date,
  lift_reason text not null default ''::text,
  lift_by uuid,
  lift_at timestamp with time zone,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  version integer not null default 0
);
-- constraint freeze_check CHECK (((state = 'FROZEN'::text) OR (lift_by IS NOT NULL)))
-- constraint freeze_check1 CHECK (((state = 'LIFTED'::text) = (lifted_at IS NOT NULL)))
-- constraint freeze_lift_number_check CHECK ((length(lift_number) <= 80))
-- constraint freeze_lift_reason_check CHECK ((length(lift_reason) <= 2000))
-- constraint freeze_number_check CHECK (((length(number) >= 1) AND (length(number) <= 80)))
-- constraint freeze_pkey PRIMARY KEY (id)
-- constraint freeze_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
-- constraint freeze_state_check CHECK ((state = ANY (ARRAY['FROZEN'::text, 'LIFTING'::text, 'LIFTED'::text])))
-- constraint freeze_two_officers CHECK ((lifted_by <> lift_by))
-- CREATE INDEX freeze_audience ON member."freeze" USING btree (audience_id, member_id, frozen_at)
-- CREATE UNIQUE INDEX freeze_once ON member."freeze" USING btree (member_id) WHERE (state <> 'LIFTED'::text)
-- CREATE UNIQUE INDEX freeze_pkey ON member."freeze" USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table member."group" (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  code text not null,
  names jsonb not null default '{}'::jsonb,
  purpose text not null default ''::text,
  version integer not null default 0,
  created_at timestamp with time zone not null default now(),
  silence_days integer
);
-- constraint group_code_key UNIQUE (code)
-- constraint group_kind_check CHECK ((kind = ANY (ARRAY['UN_GROUP'::text, 'SUBREGION'::text, 'FREE'::text])))
-- constraint group_pkey PRIMARY KEY (id)
-- constraint group_purpose_check CHECK ((length(purpose) <= 1000))
-- constraint group_silence_days_check CHECK (((silence_days >= 1) AND (silence_days <= 60)))
-- CREATE INDEX group_audience ON member."group" USING btree (audience_id, kind)
-- CREATE UNIQUE INDEX group_code_key ON member."group" USING btree (code)
-- CREATE UNIQUE INDEX group_pkey ON member."group" USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.application (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  by_member uuid not null,
  note text not null default ''::text,
  state text not null default 'OPEN'::text,
  silent_on date,
  objections integer not null default 0,
  asked_at timestamp with time zone not null default now(),
  decided_by uuid,
  decided_at timestamp with time zone
);
-- constraint application_group_id_fkey FOREIGN KEY (group_id) REFERENCES member."group"(id) ON DELETE CASCADE
-- constraint application_member_id_fkey FOREIGN KEY (member_id) REFERENCES member.member(id)
-- constraint application_note_check CHECK ((length(note) <= 1000))
-- constraint application_pkey PRIMARY KEY (id)
-- constraint application_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ADMITTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])))
-- CREATE INDEX application_audience ON member.application USING btree (audience_id, group_id, asked_at)
-- CREATE UNIQUE INDEX application_open ON member.application USING btree (group_id, member_id) WHERE (state = 'OPEN'::text)
-- CREATE UNIQUE INDEX application_pkey ON member.application USING btree (id)
-- row security: forced
-- policy about PERMISSIVE for ALL to focalnet_owner using ((member_id = ( SELECT audience.moving() AS moving))) with check ((member_id = ( SELECT audience.moving() AS moving)))
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy frozen_by_member RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((by_member <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table member.appointment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  office_id uuid not null,
  post text not null,
  state text not null default 'PROPOSED'::text,
  name text not null,
  title text not null default ''::text,
  mail text not null,
  languages text[] not null default '{}'::text[],
  expertise text[] not null default '{}'::text[],
  listed boolean not null default true,
  invitation_id uuid,
  note_number text not null default ''::text,
  note_date date,
  started_at timestamp with time zone,
  due_at timestamp with time zone,
  ended_at timestamp with time zone,
  version integer not null default 0,
  created_at timestamp with time zone not null default now(),
  takes_over timestamp with time zone,
  agreed text not null default ''::text,
  verified_by uuid,
  confirmed_by uuid,
  early text not null default ''::text
);
-- constraint appointment_agreed_check CHECK ((length(agreed) <= 300))
-- constraint appointment_early_check CHECK ((length(early) <= 500))
-- constraint appointment_mail_check CHECK ((length(mail) <= 254))
-- constraint appointment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
-- constraint appointment_note_number_check CHECK ((length(note_number) <= 80))
-- constraint appointment_office_id_fkey FOREIGN KEY (office_id) REFERENCES member.office(id)
-- constraint appointment_pkey PRIMARY KEY (id)
-- constraint appointment_post_check CHECK ((post = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'LIAISON_NEW_YORK'::text, 'LIAISON_GENEVA'::text])))
-- constraint appointment_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'NOMINATED'::text, 'VERIFIED'::text, 'ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text, 'SUCCESSION'::text, 'ENDED'::text])))
-- constraint appointment_title_check CHECK ((length(title) <= 160))
-- constraint appointment_two_officers CHECK ((confirmed_by <> verified_by))
-- CREATE INDEX appointment_audience ON member.appointment USING btree (audience_id, state)
-- CREATE INDEX appointment_due ON member.appointment USING btree (due_at) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMED'::text, 'CONFIRMATION_DUE'::text]))
-- CREATE INDEX appointment_office ON member.appointment USING btree (office_id)
-- CREATE UNIQUE INDEX appointment_one_holder ON member.appointment USING btree (office_id, post) WHERE ((post <> 'ALTERNATE'::text) AND (state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text, 'SUCCESSION'::text])))
-- CREATE UNIQUE INDEX appointment_pkey ON member.appointment USING btree (id)
-- CREATE INDEX appointment_takes_over ON member.appointment USING btree (takes_over) WHERE (state = 'VERIFIED'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.candidacy (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid not null,
  state text not null default 'OPEN'::text,
  asked_at timestamp with time zone not null default now(),
  decided_at timestamp with time zone
);
-- constraint candidacy_group_id_fkey FOREIGN KEY (group_id) REFERENCES member."group"(id) ON DELETE CASCADE
-- constraint candidacy_pkey PRIMARY KEY (id)
-- constraint candidacy_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ADMITTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])))
-- CREATE INDEX candidacy_audience ON member.candidacy USING btree (audience_id, group_id)
-- CREATE UNIQUE INDEX candidacy_pkey ON member.candidacy USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table member.contact (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  office_id uuid not null,
  kind text not null,
  label text not null default ''::text,
  value text not null,
  created_at timestamp with time zone not null default now()
);
-- constraint contact_kind_check CHECK ((kind = ANY (ARRAY['MAIL'::text, 'PHONE'::text, 'EMERGENCY'::text, 'MESSENGER'::text, 'ADDRESS'::text, 'SITE'::text])))
-- constraint contact_label_check CHECK ((length(label) <= 80))
-- constraint contact_office_id_fkey FOREIGN KEY (office_id) REFERENCES member.office(id) ON DELETE CASCADE
-- constraint contact_pkey PRIMARY KEY (id)
-- constraint contact_value_check CHECK ((length(value) <= 300))
-- CREATE INDEX contact_audience ON member.contact USING btree (audience_id, office_id)
-- CREATE UNIQUE INDEX contact_pkey ON member.contact USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.freeze_scan (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  freeze_id uuid not null,
  act text not null,
  name text not null,
  type text not null,
  content bytea not null
);
-- constraint freeze_scan_act_check CHECK ((act = ANY (ARRAY['FREEZE'::text, 'LIFT'::text])))
-- constraint freeze_scan_content_check CHECK ((length(content) <= 10485760))
-- constraint freeze_scan_freeze_id_act_key UNIQUE (freeze_id, act)
-- constraint freeze_scan_freeze_id_fkey FOREIGN KEY (freeze_id) REFERENCES member."freeze"(id) ON DELETE CASCADE
-- constraint freeze_scan_name_check CHECK ((length(name) <= 200))
-- constraint freeze_scan_pkey PRIMARY KEY (id)
-- constraint freeze_scan_type_check CHECK ((type = ANY (ARRAY['PDF'::text, 'PNG'::text, 'JPEG'::text])))
-- CREATE INDEX freeze_scan_audience ON member.freeze_scan USING btree (audience_id)
-- CREATE UNIQUE INDEX freeze_scan_freeze_id_act_key ON member.freeze_scan USING btree (freeze_id, act)
-- CREATE UNIQUE INDEX freeze_scan_pkey ON member.freeze_scan USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table member.handover (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  role text not null,
  predecessor_id uuid,
  predecessor text not null,
  successor_id uuid,
  successor text not null default ''::text,
  mail text not null default ''::text,
  reading boolean not null default false,
  day date,
  zone text not null default 'UTC'::text,
  told boolean not null default false,
  notes text not null default ''::text,
  noted integer not null default 0,
  state text not null,
  appointment_id uuid,
  path text[] not null default '{}'::text[],
  version integer not null default 1,
  created_at timestamp with time zone not null,
  passed_at timestamp with time zone,
  noted_by uuid
);
-- constraint handover_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES member.appointment(id)
-- constraint handover_mail_check CHECK ((char_length(mail) <= 254))
-- constraint handover_notes_check CHECK ((char_length(notes) <= 20000))
-- constraint handover_pkey PRIMARY KEY (id)
-- constraint handover_predecessor_check CHECK ((char_length(predecessor) <= 120))
-- constraint handover_role_check CHECK ((role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'TEAM'::text])))
-- constraint handover_state_check CHECK ((state = ANY (ARRAY['PREPARED'::text, 'DONE'::text, 'WITHDRAWN'::text])))
-- constraint handover_successor_check CHECK ((char_length(successor) <= 120))
-- constraint handover_zone_check CHECK ((char_length(zone) <= 64))
-- CREATE INDEX handover_audience ON member.handover USING btree (audience_id, state, passed_at)
-- CREATE INDEX handover_due ON member.handover USING btree (state, day) WHERE ((successor_id IS NULL) OR (state = 'PREPARED'::text))
-- CREATE UNIQUE INDEX handover_one ON member.handover USING btree (owner_id, role) WHERE (state = 'PREPARED'::text)
-- CREATE UNIQUE INDEX handover_pkey ON member.handover USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.holder (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  office_id uuid not null,
  post text not null,
  name text not null,
  title text not null default ''::text,
  languages text[] not null default '{}'::text[],
  expertise text[] not null default '{}'::text[],
  started_at timestamp with time zone
);
-- constraint holder_office_id_fkey FOREIGN KEY (office_id) REFERENCES member.office(id) ON DELETE CASCADE
-- constraint holder_pkey PRIMARY KEY (id)
-- CREATE INDEX holder_audience ON member.holder USING btree (audience_id, office_id)
-- CREATE UNIQUE INDEX holder_pkey ON member.holder USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.import (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  name text not null,
  content bytea not null,
  created_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  added integer not null default 0,
  changed integer not null default 0
);
-- constraint import_content_check CHECK ((length(content) <= 2000000))
-- constraint import_name_check CHECK ((length(name) <= 200))
-- constraint import_pkey PRIMARY KEY (id)
-- CREATE INDEX import_audience ON member.import USING btree (audience_id, created_at)
-- CREATE UNIQUE INDEX import_pkey ON member.import USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.member (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  code text not null,
  kind text not null,
  names jsonb not null default '{}'::jsonb,
  un_group text not null default 'NONE'::text,
  un_group_note text not null default ''::text,
  subregion text,
  status text not null default 'ACTIVE'::text,
  version integer not null default 0,
  created_at timestamp with time zone not null default now()
);
-- constraint member_check CHECK ((owner_id = id))
-- constraint member_code_check CHECK ((code ~ '^([A-Z]{2}|SEC|ORG-[A-Z0-9-]{2,20}|ENT-[A-Z0-9-]{2,20})$'::text))
-- constraint member_code_key UNIQUE (code)
-- constraint member_kind_check CHECK ((kind = ANY (ARRAY['STATE'::text, 'ORGANISATION'::text, 'SECRETARIAT'::text, 'PARTNER'::text])))
-- constraint member_pkey PRIMARY KEY (id)
-- constraint member_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'LEFT'::text])))
-- constraint member_subregion_check CHECK ((subregion ~ '^[0-9]{3}$'::text))
-- constraint member_un_group_check CHECK ((un_group = ANY (ARRAY['AFRICAN'::text, 'ASIA_PACIFIC'::text, 'EASTERN_EUROPEAN'::text, 'GRULAC'::text, 'WEOG'::text, 'NONE'::text])))
-- constraint member_un_group_note_check CHECK ((length(un_group_note) <= 200))
-- CREATE INDEX member_audience ON member.member USING btree (audience_id, code)
-- CREATE UNIQUE INDEX member_code_key ON member.member USING btree (code)
-- CREATE UNIQUE INDEX member_pkey ON member.member USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.membership (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  convener boolean not null default false
);
-- constraint membership_group_id_fkey FOREIGN KEY (group_id) REFERENCES member."group"(id) ON DELETE CASCADE
-- constraint membership_group_id_member_id_key UNIQUE (group_id, member_id)
-- constraint membership_member_id_fkey FOREIGN KEY (member_id) REFERENCES member.member(id)
-- constraint membership_pkey PRIMARY KEY (id)
-- CREATE INDEX membership_audience ON member.membership USING btree (audience_id, group_id)
-- CREATE UNIQUE INDEX membership_group_id_member_id_key ON member.membership USING btree (group_id, member_id)
-- CREATE INDEX membership_member ON member.membership USING btree (member_id)
-- CREATE UNIQUE INDEX membership_pkey ON member.membership USING btree (id)
-- row security: forced
-- policy about PERMISSIVE for ALL to focalnet_owner using ((member_id = ( SELECT audience.moving() AS moving))) with check ((member_id = ( SELECT audience.moving() AS moving)))
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.movement (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  by_member uuid not null,
  act text not null,
  moved_at timestamp with time zone not null default now()
);
-- constraint movement_act_check CHECK ((act = ANY (ARRAY['JOINED'::text, 'LEFT'::text, 'REMOVED'::text, 'CONVENES'::text, 'CONVENES_NO_MORE'::text])))
-- constraint movement_group_id_fkey FOREIGN KEY (group_id) REFERENCES member."group"(id) ON DELETE CASCADE
-- constraint movement_pkey PRIMARY KEY (id)
-- CREATE INDEX movement_audience ON member.movement USING btree (audience_id, group_id, moved_at)
-- CREATE UNIQUE INDEX movement_pkey ON member.movement USING btree (id)
-- row security: forced
-- policy about PERMISSIVE for ALL to focalnet_owner using ((member_id = ( SELECT audience.moving() AS moving))) with check ((member_id = ( SELECT audience.moving() AS moving)))
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- grant SELECT to focalnet_request

create table member.note (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  account_id uuid not null,
  author text not null,
  words text not null,
  version integer not null default 1,
  written_at timestamp with time zone not null
);
-- constraint note_author_check CHECK ((length(author) <= 120))
-- constraint note_owner_id_account_id_key UNIQUE (owner_id, account_id)
-- constraint note_pkey PRIMARY KEY (id)
-- constraint note_words_check CHECK ((length(words) <= 20000))
-- CREATE INDEX note_audience ON member.note USING btree (audience_id, written_at)
-- CREATE UNIQUE INDEX note_owner_id_account_id_key ON member.note USING btree (owner_id, account_id)
-- CREATE UNIQUE INDEX note_pkey ON member.note USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.office (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  names jsonb not null,
  ministry text not null default ''::text,
  authority text not null default ''::text,
  languages text[] not null default '{}'::text[],
  expertise text[] not null default '{}'::text[],
  zone text not null default 'UTC'::text,
  opens time without time zone not null default '09:00:00'::time without time zone,
  closes time without time zone not null default '17:00:00'::time without time zone,
  weekdays smallint[] not null default '{1,2,3,4,5}'::smallint[],
  version integer not null default 0,
  created_at timestamp with time zone not null default now()
);
-- constraint office_authority_check CHECK ((length(authority) <= 1000))
-- constraint office_check CHECK ((owner_id = id))
-- constraint office_ministry_check CHECK ((length(ministry) <= 200))
-- constraint office_pkey PRIMARY KEY (id)
-- CREATE INDEX office_audience ON member.office USING btree (audience_id)
-- CREATE UNIQUE INDEX office_pkey ON member.office USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.pack (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  format text not null,
  name text not null default ''::text,
  made integer not null default 0,
  whole integer not null default 1,
  content bytea,
  failed boolean not null default false,
  begun_at timestamp with time zone not null
);
-- constraint pack_format_check CHECK ((format = ANY (ARRAY['PDF'::text, 'DOCX'::text])))
-- constraint pack_name_check CHECK ((char_length(name) <= 200))
-- constraint pack_pkey PRIMARY KEY (id)
-- CREATE INDEX pack_audience ON member.pack USING btree (audience_id, begun_at)
-- CREATE UNIQUE INDEX pack_pkey ON member.pack USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.question (
  id uuid not null,
  hash bytea not null,
  appointment_id uuid not null,
  sent_at timestamp with time zone not null,
  answered_at timestamp with time zone
);
-- constraint question_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES member.appointment(id) ON DELETE CASCADE
-- constraint question_hash_key UNIQUE (hash)
-- constraint question_pkey PRIMARY KEY (id)
-- CREATE INDEX question_appointment ON member.question USING btree (appointment_id)
-- CREATE UNIQUE INDEX question_hash_key ON member.question USING btree (hash)
-- CREATE UNIQUE INDEX question_pkey ON member.question USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table member.report (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid not null,
  series_id uuid not null,
  version integer not null,
  year integer,
  title text not null,
  text text not null default ''::text,
  figures jsonb not null default '{}'::jsonb,
  written_at timestamp with time zone not null default now()
);
-- constraint report_group_id_fkey FOREIGN KEY (group_id) REFERENCES member."group"(id) ON DELETE CASCADE
-- constraint report_pkey PRIMARY KEY (id)
-- constraint report_series_id_version_key UNIQUE (series_id, version)
-- constraint report_text_check CHECK ((length(text) <= 20000))
-- constraint report_title_check CHECK (((length(title) >= 1) AND (length(title) <= 160)))
-- constraint report_version_check CHECK (((version >= 1) AND (version <= 1000)))
-- constraint report_year_check CHECK (((year >= 2005) AND (year <= 2200)))
-- CREATE INDEX report_audience ON member.report USING btree (audience_id, group_id, written_at)
-- CREATE UNIQUE INDEX report_pkey ON member.report USING btree (id)
-- CREATE UNIQUE INDEX report_series_id_version_key ON member.report USING btree (series_id, version)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table member.scan (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  appointment_id uuid not null,
  name text not null,
  type text not null,
  content bytea not null,
  created_at timestamp with time zone not null default now()
);
-- constraint scan_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES member.appointment(id) ON DELETE CASCADE
-- constraint scan_appointment_id_key UNIQUE (appointment_id)
-- constraint scan_content_check CHECK ((length(content) <= 10485760))
-- constraint scan_name_check CHECK ((length(name) <= 200))
-- constraint scan_pkey PRIMARY KEY (id)
-- constraint scan_type_check CHECK ((type = ANY (ARRAY['PDF'::text, 'PNG'::text, 'JPEG'::text])))
-- CREATE UNIQUE INDEX scan_appointment_id_key ON member.scan USING btree (appointment_id)
-- CREATE INDEX scan_audience ON member.scan USING btree (audience_id)
-- CREATE UNIQUE INDEX scan_pkey ON member.scan USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.bounce (
  id uuid not null,
  letter_id uuid not null,
  recipient text not null,
  code text not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone
);
-- constraint bounce_code_check CHECK ((length(code) <= 20))
-- constraint bounce_letter_id_recipient_key UNIQUE (letter_id, recipient)
-- constraint bounce_pkey PRIMARY KEY (id)
-- constraint bounce_recipient_check CHECK ((length(recipient) <= 254))
-- CREATE UNIQUE INDEX bounce_letter_id_recipient_key ON notify.bounce USING btree (letter_id, recipient)
-- CREATE INDEX bounce_open ON notify.bounce USING btree (at) WHERE (settled_at IS NULL)
-- CREATE UNIQUE INDEX bounce_pkey ON notify.bounce USING btree (id)
-- CREATE INDEX bounce_recipient ON notify.bounce USING btree (lower(recipient), at)
-- row security: forced
-- policy forgotten PERMISSIVE for DELETE to focalnet_request using (( SELECT audience.viewer_is_officer() AS viewer_is_officer)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy officers PERMISSIVE for SELECT to focalnet_request using (( SELECT audience.viewer_is_officer() AS viewer_is_officer)) with check (-)
-- policy settled PERMISSIVE for UPDATE to focalnet_request using (( SELECT audience.viewer_is_officer() AS viewer_is_officer)) with check (( SELECT audience.viewer_is_officer() AS viewer_is_officer))
-- grant DELETE, SELECT to focalnet_request

create table notify.choice (
  account_id uuid not null,
  kind text not null,
  object_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  pace text not null
);
-- constraint choice_kind_check CHECK ((kind ~ '^[a-z_.]{3,80}$'::text))
-- constraint choice_pace_check CHECK ((pace = ANY (ARRAY['NOW'::text, 'DAILY'::text, 'WEEKLY'::text, 'NEVER'::text])))
-- constraint choice_pkey PRIMARY KEY (account_id, kind, object_id)
-- CREATE UNIQUE INDEX choice_pkey ON notify.choice USING btree (account_id, kind, object_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.letter (
  id uuid not null,
  state text not null default 'WAITING'::text,
  recipient text,
  language text,
  subject_key text,
  text_key text,
  arguments text[],
  posted_at timestamp with time zone not null default clock_timestamp(),
  finished_at timestamp with time zone,
  member_id uuid,
  account_id uuid,
  notices uuid[],
  method text,
  calendar text,
  sender_id uuid,
  reply_to text,
  stop text,
  returns text,
  blocks integer[],
  office boolean not null default COALESCE((audience.viewer_member() = '00000000-0000-7000-8000-000000000003'::uuid), false)
);
-- constraint letter_arguments_check CHECK (((array_length(arguments, 1) IS NULL) OR (array_length(arguments, 1) <= 20)))
-- constraint letter_calendar_check CHECK ((length(calendar) <= 60000))
-- constraint letter_check CHECK (((state = 'WAITING'::text) = (recipient IS NOT NULL)))
-- constraint letter_check1 CHECK (((state = 'WAITING'::text) = (arguments IS NOT NULL)))
-- constraint letter_check2 CHECK (((state = 'WAITING'::text) = (finished_at IS NULL)))
-- constraint letter_language_check CHECK ((length(language) <= 8))
-- constraint letter_method_check CHECK ((method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])))
-- constraint letter_notices_check CHECK ((cardinality(notices) <= 500))
-- constraint letter_pkey PRIMARY KEY (id)
-- constraint letter_recipient_check CHECK ((length(recipient) <= 254))
-- constraint letter_reply_to_check CHECK ((length(reply_to) <= 254))
-- constraint letter_returns_check CHECK ((length(returns) <= 254))
-- constraint letter_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'GIVEN_UP'::text])))
-- constraint letter_stop_check CHECK ((length(stop) <= 400))
-- constraint letter_subject_key_check CHECK ((length(subject_key) <= 200))
-- constraint letter_text_key_check CHECK ((length(text_key) <= 200))
-- CREATE UNIQUE INDEX letter_pkey ON notify.letter USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))

create table notify.notice (
  id uuid not null,
  member_id uuid not null,
  account_id uuid not null,
  event_id uuid not null,
  kind text not null,
  object_id uuid,
  path text not null,
  at timestamp with time zone not null,
  done_at timestamp with time zone,
  snoozed_until timestamp with time zone,
  mail_at timestamp with time zone
);
-- constraint notice_account_id_event_id_key UNIQUE (account_id, event_id)
-- constraint notice_kind_check CHECK ((kind ~ '^[a-z_.]{3,80}$'::text))
-- constraint notice_path_check CHECK ((path ~ '^/[A-Za-z0-9/_-]{0,199}$'::text))
-- constraint notice_pkey PRIMARY KEY (id)
-- CREATE INDEX notice_account ON notify.notice USING btree (account_id, at DESC) WHERE (done_at IS NULL)
-- CREATE INDEX notice_account_done ON notify.notice USING btree (account_id, done_at DESC) WHERE (done_at IS NOT NULL)
-- CREATE UNIQUE INDEX notice_account_id_event_id_key ON notify.notice USING btree (account_id, event_id)
-- CREATE INDEX notice_mail ON notify.notice USING btree (mail_at) WHERE (mail_at IS NOT NULL)
-- CREATE UNIQUE INDEX notice_pkey ON notify.notice USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.push (
  id uuid not null,
  member_id uuid not null,
  account_id uuid not null,
  endpoint text not null,
  p256dh bytea not null,
  auth bytea not null,
  device text not null,
  at timestamp with time zone not null
);
-- constraint push_account_id_endpoint_key UNIQUE (account_id, endpoint)
-- constraint push_auth_check CHECK ((octet_length(auth) = 16))
-- constraint push_device_check CHECK ((length(device) <= 80))
-- constraint push_endpoint_check CHECK ((length(endpoint) <= 1000))
-- constraint push_p256dh_check CHECK ((octet_length(p256dh) = 65))
-- constraint push_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX push_account_id_endpoint_key ON notify.push USING btree (account_id, endpoint)
-- CREATE UNIQUE INDEX push_pkey ON notify.push USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.pushed (
  push_id uuid not null,
  notice_id uuid not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  sent_at timestamp with time zone
);
-- constraint pushed_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notify.notice(id) ON DELETE CASCADE
-- constraint pushed_pkey PRIMARY KEY (push_id, notice_id)
-- constraint pushed_push_id_fkey FOREIGN KEY (push_id) REFERENCES notify.push(id) ON DELETE CASCADE
-- CREATE INDEX pushed_notice ON notify.pushed USING btree (notice_id)
-- CREATE UNIQUE INDEX pushed_pkey ON notify.pushed USING btree (push_id, notice_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.received (
  hash bytea not null,
  account_id uuid not null,
  at timestamp with time zone not null
);
-- constraint received_hash_check CHECK ((octet_length(hash) = 32))
-- constraint received_pkey PRIMARY KEY (hash)
-- CREATE INDEX received_account ON notify.received USING btree (account_id, at)
-- CREATE UNIQUE INDEX received_pkey ON notify.received USING btree (hash)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.setting (
  account_id uuid not null,
  quiet_from smallint,
  quiet_until smallint,
  digest_hour smallint not null
);
-- constraint setting_check CHECK (((((quiet_from IS NULL) = (quiet_until IS NULL)) AND (quiet_from IS DISTINCT FROM quiet_until)) OR (quiet_from IS NULL)))
-- constraint setting_digest_hour_check CHECK (((digest_hour >= 0) AND (digest_hour <= 23)))
-- constraint setting_pkey PRIMARY KEY (account_id)
-- constraint setting_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439)))
-- constraint setting_quiet_until_check CHECK (((quiet_until >= 0) AND (quiet_until <= 1439)))
-- CREATE UNIQUE INDEX setting_pkey ON notify.setting USING btree (account_id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))
-- policy own PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table notify.ticket (
  hash bytea not null,
  purpose text not null,
  member_id uuid not null,
  account_id uuid not null,
  answer text not null,
  kind text not null,
  object_id uuid,
  notice_id uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
-- constraint ticket_answer_check CHECK ((char_length(answer) <= 80))
-- constraint ticket_hash_check CHECK ((octet_length(hash) = 32))
-- constraint ticket_kind_check CHECK ((char_length(kind) <= 80))
-- constraint ticket_pkey PRIMARY KEY (hash)
-- constraint ticket_purpose_check CHECK ((purpose = ANY (ARRAY['ANSWER'::text, 'STOP'::text, 'REPLY'::text])))
-- CREATE INDEX ticket_expires ON notify.ticket USING btree (expires_at)
-- CREATE UNIQUE INDEX ticket_pkey ON notify.ticket USING btree (hash)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[]))) with check ((account_id = ANY (( SELECT audience.moving_accounts() AS moving_accounts)::uuid[])))

create table outreach.dispatch (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  issue_id uuid not null,
  subscriber_id uuid,
  hash bytea,
  letter_id uuid,
  state text not null default 'WAITING'::text,
  at timestamp with time zone not null
);
-- constraint dispatch_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES outreach.issue(id) ON DELETE CASCADE
-- constraint dispatch_issue_id_subscriber_id_key UNIQUE (issue_id, subscriber_id)
-- constraint dispatch_pkey PRIMARY KEY (id)
-- constraint dispatch_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'POSTED'::text, 'SENT'::text, 'REFUSED'::text, 'BOUNCED'::text, 'STOPPED'::text])))
-- constraint dispatch_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES outreach.subscriber(id) ON DELETE SET NULL
-- CREATE INDEX dispatch_audience ON outreach.dispatch USING btree (audience_id)
-- CREATE UNIQUE INDEX dispatch_hash ON outreach.dispatch USING btree (hash)
-- CREATE UNIQUE INDEX dispatch_issue_id_subscriber_id_key ON outreach.dispatch USING btree (issue_id, subscriber_id)
-- CREATE UNIQUE INDEX dispatch_pkey ON outreach.dispatch USING btree (id)
-- CREATE INDEX dispatch_subscriber ON outreach.dispatch USING btree (subscriber_id)
-- CREATE INDEX dispatch_waiting ON outreach.dispatch USING btree (at, id) WHERE (state = ANY (ARRAY['WAITING'::text, 'POSTED'::text]))
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.edition (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  text_id uuid not null,
  kind text not null,
  slug text not null,
  language text not null,
  number integer not null,
  title text not null,
  summary text not null,
  words text not null,
  day date not null,
  published_at timestamp with time zone,
  found boolean not null default false,
  written_at timestamp with time zone not null
);
-- constraint edition_kind_check CHECK ((kind = ANY (ARRAY['PAGE'::text, 'NEWS'::text])))
-- constraint edition_language_check CHECK ((char_length(language) <= 8))
-- constraint edition_pkey PRIMARY KEY (id)
-- constraint edition_slug_check CHECK ((char_length(slug) <= 80))
-- constraint edition_summary_check CHECK ((char_length(summary) <= 600))
-- constraint edition_title_check CHECK ((char_length(title) <= 200))
-- constraint edition_words_check CHECK ((char_length(words) <= 40000))
-- CREATE INDEX edition_due ON outreach.edition USING btree (published_at) WHERE ((NOT found) AND (published_at IS NOT NULL))
-- CREATE INDEX edition_news ON outreach.edition USING btree (kind, day DESC)
-- CREATE UNIQUE INDEX edition_once ON outreach.edition USING btree (text_id, number)
-- CREATE UNIQUE INDEX edition_pkey ON outreach.edition USING btree (id)
-- CREATE INDEX edition_read ON outreach.edition USING btree (slug, language, published_at DESC)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy due RESTRICTIVE for SELECT to focalnet_request using (((published_at IS NULL) OR (published_at <= now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.issue (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  number integer,
  state text not null default 'DRAFT'::text,
  send_at timestamp with time zone,
  begun_at timestamp with time zone,
  sent_at timestamp with time zone,
  created_at timestamp with time zone not null
);
-- constraint issue_owner_id_number_key UNIQUE (owner_id, number)
-- constraint issue_pkey PRIMARY KEY (id)
-- constraint issue_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SCHEDULED'::text, 'SENDING'::text, 'SENT'::text])))
-- CREATE INDEX issue_audience ON outreach.issue USING btree (audience_id, state)
-- CREATE UNIQUE INDEX issue_owner_id_number_key ON outreach.issue USING btree (owner_id, number)
-- CREATE UNIQUE INDEX issue_pkey ON outreach.issue USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.issue_text (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  issue_id uuid not null,
  language text not null,
  title text not null,
  text text not null
);
-- constraint issue_text_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES outreach.issue(id) ON DELETE CASCADE
-- constraint issue_text_issue_id_language_key UNIQUE (issue_id, language)
-- constraint issue_text_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text, 'ru'::text, 'zh'::text])))
-- constraint issue_text_pkey PRIMARY KEY (id)
-- constraint issue_text_text_check CHECK ((length(text) <= 40000))
-- constraint issue_text_title_check CHECK ((length(title) <= 200))
-- CREATE INDEX issue_text_audience ON outreach.issue_text USING btree (audience_id)
-- CREATE UNIQUE INDEX issue_text_issue_id_language_key ON outreach.issue_text USING btree (issue_id, language)
-- CREATE UNIQUE INDEX issue_text_pkey ON outreach.issue_text USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.nomination (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  government text not null,
  office text not null,
  ministry text not null,
  name text not null,
  title text not null,
  mail text not null,
  phone text not null,
  language text not null,
  sender_name text not null,
  sender_office text not null,
  sender_mail text not null,
  letter_name text,
  letter_type text,
  letter bytea,
  state text not null default 'UNCONFIRMED'::text,
  hash bytea,
  sent_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  again_on date,
  decided_at timestamp with time zone,
  decided_by text not null default ''::text,
  reason text not null default ''::text,
  member_id uuid,
  appointment_id uuid
);
-- constraint nomination_decided_by_check CHECK ((length(decided_by) <= 160))
-- constraint nomination_government_check CHECK ((length(government) <= 120))
-- constraint nomination_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text, 'ru'::text, 'zh'::text])))
-- constraint nomination_letter_check CHECK ((length(letter) <= 10485760))
-- constraint nomination_letter_name_check CHECK ((length(letter_name) <= 200))
-- constraint nomination_letter_type_check CHECK ((letter_type = ANY (ARRAY['PDF'::text, 'PNG'::text, 'JPEG'::text])))
-- constraint nomination_mail_check CHECK ((length(mail) <= 254))
-- constraint nomination_ministry_check CHECK ((length(ministry) <= 200))
-- constraint nomination_name_check CHECK ((length(name) <= 120))
-- constraint nomination_office_check CHECK ((length(office) <= 160))
-- constraint nomination_phone_check CHECK ((length(phone) <= 60))
-- constraint nomination_pkey PRIMARY KEY (id)
-- constraint nomination_reason_check CHECK ((length(reason) <= 1000))
-- constraint nomination_sender_mail_check CHECK ((length(sender_mail) <= 254))
-- constraint nomination_sender_name_check CHECK ((length(sender_name) <= 120))
-- constraint nomination_sender_office_check CHECK ((length(sender_office) <= 200))
-- constraint nomination_state_check CHECK ((state = ANY (ARRAY['UNCONFIRMED'::text, 'WAITING'::text, 'VERIFIED'::text, 'ACCEPTED'::text, 'REFUSED'::text, 'IMPOSTOR'::text])))
-- constraint nomination_title_check CHECK ((length(title) <= 160))
-- CREATE INDEX nomination_audience ON outreach.nomination USING btree (audience_id, state, sent_at)
-- CREATE UNIQUE INDEX nomination_hash ON outreach.nomination USING btree (hash)
-- CREATE INDEX nomination_mail ON outreach.nomination USING btree (lower(mail))
-- CREATE UNIQUE INDEX nomination_pkey ON outreach.nomination USING btree (id)
-- CREATE INDEX nomination_sender ON outreach.nomination USING btree (lower(sender_mail))
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.nomination_call (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  nomination_id uuid not null,
  person text not null,
  number text not null,
  source text not null,
  said text not null,
  outcome text not null,
  again_on date,
  caller text not null,
  called_at timestamp with time zone not null
);
-- constraint nomination_call_caller_check CHECK ((length(caller) <= 160))
-- constraint nomination_call_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES outreach.nomination(id) ON DELETE CASCADE
-- constraint nomination_call_number_check CHECK ((length(number) <= 160))
-- constraint nomination_call_outcome_check CHECK ((outcome = ANY (ARRAY['CONFIRMED'::text, 'DENIED'::text, 'UNREACHED'::text])))
-- constraint nomination_call_person_check CHECK ((length(person) <= 160))
-- constraint nomination_call_pkey PRIMARY KEY (id)
-- constraint nomination_call_said_check CHECK ((length(said) <= 2000))
-- constraint nomination_call_source_check CHECK ((length(source) <= 200))
-- CREATE INDEX nomination_call_audience ON outreach.nomination_call USING btree (audience_id)
-- CREATE INDEX nomination_call_nomination ON outreach.nomination_call USING btree (nomination_id, called_at)
-- CREATE UNIQUE INDEX nomination_call_pkey ON outreach.nomination_call USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.showing (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  office text not null,
  mail text not null,
  phone text not null,
  site text not null,
  shown_at timestamp with time zone not null
);
-- constraint showing_mail_check CHECK ((char_length(mail) <= 254))
-- constraint showing_office_check CHECK ((char_length(office) <= 200))
-- constraint showing_phone_check CHECK ((char_length(phone) <= 40))
-- constraint showing_pkey PRIMARY KEY (id)
-- constraint showing_site_check CHECK ((char_length(site) <= 300))
-- CREATE UNIQUE INDEX showing_once ON outreach.showing USING btree (owner_id)
-- CREATE UNIQUE INDEX showing_pkey ON outreach.showing USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table outreach.subscriber (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  mail text not null,
  language text not null,
  wanted text not null,
  state text not null default 'ASKED'::text,
  hash bytea,
  asked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone
);
-- constraint subscriber_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text, 'ru'::text, 'zh'::text])))
-- constraint subscriber_mail_check CHECK ((length(mail) <= 254))
-- constraint subscriber_owner_id_mail_key UNIQUE (owner_id, mail)
-- constraint subscriber_pkey PRIMARY KEY (id)
-- constraint subscriber_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'ACTIVE'::text, 'SUSPENDED'::text])))
-- constraint subscriber_wanted_check CHECK ((wanted = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text, 'ru'::text, 'zh'::text])))
-- CREATE INDEX subscriber_audience ON outreach.subscriber USING btree (audience_id, state)
-- CREATE UNIQUE INDEX subscriber_hash ON outreach.subscriber USING btree (hash)
-- CREATE UNIQUE INDEX subscriber_owner_id_mail_key ON outreach.subscriber USING btree (owner_id, mail)
-- CREATE UNIQUE INDEX subscriber_pkey ON outreach.subscriber USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.action (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  objective_id uuid not null,
  version integer not null default 1,
  number integer not null,
  title text not null,
  about text not null default ''::text,
  lead_id uuid,
  lead text not null default ''::text,
  starts_on date,
  due_on date,
  cost text not null,
  resourced text not null,
  status text not null,
  reason text not null default ''::text,
  status_on date not null,
  late_told date,
  changed_at timestamp with time zone not null
);
-- constraint action_about_check CHECK ((char_length(about) <= 4000))
-- constraint action_cost_check CHECK ((cost = ANY (ARRAY['UNKNOWN'::text, 'NONE'::text, 'SMALL'::text, 'MEDIUM'::text, 'LARGE'::text])))
-- constraint action_lead_check CHECK ((char_length(lead) <= 200))
-- constraint action_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES plan.objective(id) ON DELETE CASCADE
-- constraint action_pkey PRIMARY KEY (id)
-- constraint action_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- constraint action_plan_id_number_key UNIQUE (plan_id, number)
-- constraint action_reason_check CHECK ((char_length(reason) <= 1000))
-- constraint action_resourced_check CHECK ((resourced = ANY (ARRAY['YES'::text, 'PARTLY'::text, 'NO'::text])))
-- constraint action_status_check CHECK ((status = ANY (ARRAY['NOT_STARTED'::text, 'ON_TRACK'::text, 'DELAYED'::text, 'BLOCKED'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint action_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX action_due ON plan.action USING btree (due_on) WHERE (status <> ALL (ARRAY['DONE'::text, 'DROPPED'::text]))
-- CREATE INDEX action_lead ON plan.action USING btree (lead_id) WHERE (lead_id IS NOT NULL)
-- CREATE INDEX action_objective ON plan.action USING btree (objective_id)
-- CREATE INDEX action_owner ON plan.action USING btree (owner_id, due_on)
-- CREATE UNIQUE INDEX action_pkey ON plan.action USING btree (id)
-- CREATE INDEX action_plan ON plan.action USING btree (plan_id, number)
-- CREATE UNIQUE INDEX action_plan_id_number_key ON plan.action USING btree (plan_id, number)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy late_function PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.ask (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  institution_id uuid not null,
  institution text not null,
  due_on date not null,
  author text not null,
  put_at timestamp with time zone not null
);
-- constraint ask_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint ask_institution_check CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 200)))
-- constraint ask_pkey PRIMARY KEY (id)
-- constraint ask_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- CREATE INDEX ask_owner ON plan.ask USING btree (owner_id)
-- CREATE UNIQUE INDEX ask_pkey ON plan.ask USING btree (id)
-- CREATE INDEX ask_plan ON plan.ask USING btree (plan_id, put_at DESC)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.ask_item (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  ask_id uuid not null,
  action_id uuid not null,
  position integer not null,
  status_question uuid not null,
  text_question uuid not null,
  statuses text[] not null default '{}'::text[],
  settled_at timestamp with time zone
);
-- constraint ask_item_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint ask_item_ask_id_fkey FOREIGN KEY (ask_id) REFERENCES plan.ask(id) ON DELETE CASCADE
-- constraint ask_item_pkey PRIMARY KEY (id)
-- CREATE INDEX ask_item_action ON plan.ask_item USING btree (action_id)
-- CREATE INDEX ask_item_ask ON plan.ask_item USING btree (ask_id, "position")
-- CREATE INDEX ask_item_owner ON plan.ask_item USING btree (owner_id)
-- CREATE UNIQUE INDEX ask_item_pkey ON plan.ask_item USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.compilation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version integer not null default 1,
  kind text not null,
  title text not null,
  period text not null,
  language text not null,
  state text not null,
  previous_id uuid,
  begun_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  finisher text not null default ''::text,
  mark text not null default 'AMBER_STRICT'::text,
  hash text not null default ''::text
);
-- constraint compilation_finisher_check CHECK ((char_length(finisher) <= 200))
-- constraint compilation_hash_check CHECK ((char_length(hash) <= 64))
-- constraint compilation_kind_check CHECK ((kind = ANY (ARRAY['SG_INPUT'::text, 'REGIONAL'::text, 'UPR'::text])))
-- constraint compilation_language_check CHECK ((char_length(language) <= 8))
-- constraint compilation_mark_check CHECK ((mark = ANY (ARRAY['AMBER_STRICT'::text, 'AMBER'::text, 'GREEN'::text, 'CLEAR'::text])))
-- constraint compilation_period_check CHECK ((char_length(period) <= 60))
-- constraint compilation_pkey PRIMARY KEY (id)
-- constraint compilation_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES plan.compilation(id) ON DELETE SET NULL
-- constraint compilation_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'FINISHED'::text])))
-- constraint compilation_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX compilation_audience ON plan.compilation USING btree (audience_id)
-- CREATE INDEX compilation_owner ON plan.compilation USING btree (owner_id, kind, state, begun_at)
-- CREATE UNIQUE INDEX compilation_pkey ON plan.compilation USING btree (id)
-- CREATE INDEX compilation_previous ON plan.compilation USING btree (previous_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.compilation_section (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  compilation_id uuid not null,
  position integer not null,
  code text not null,
  title text not null,
  guidance text not null default ''::text,
  most integer,
  version integer not null default 1,
  text text not null default ''::text,
  author text not null default ''::text,
  written_at timestamp with time zone
);
-- constraint compilation_section_author_check CHECK ((char_length(author) <= 200))
-- constraint compilation_section_code_check CHECK ((char_length(code) <= 40))
-- constraint compilation_section_compilation_id_fkey FOREIGN KEY (compilation_id) REFERENCES plan.compilation(id) ON DELETE CASCADE
-- constraint compilation_section_guidance_check CHECK ((char_length(guidance) <= 2000))
-- constraint compilation_section_pkey PRIMARY KEY (id)
-- constraint compilation_section_text_check CHECK ((char_length(text) <= 40000))
-- constraint compilation_section_title_check CHECK ((char_length(title) <= 200))
-- CREATE INDEX compilation_section_audience ON plan.compilation_section USING btree (audience_id)
-- CREATE UNIQUE INDEX compilation_section_pkey ON plan.compilation_section USING btree (id)
-- CREATE INDEX compilation_section_report ON plan.compilation_section USING btree (compilation_id, "position")
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.compilation_source (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  section_id uuid not null,
  passage_id uuid not null,
  number integer not null,
  chosen_at timestamp with time zone not null
);
-- constraint compilation_source_passage_id_fkey FOREIGN KEY (passage_id) REFERENCES plan.passage(id) ON DELETE CASCADE
-- constraint compilation_source_pkey PRIMARY KEY (id)
-- constraint compilation_source_section_id_fkey FOREIGN KEY (section_id) REFERENCES plan.compilation_section(id) ON DELETE CASCADE
-- CREATE INDEX compilation_source_audience ON plan.compilation_source USING btree (audience_id)
-- CREATE INDEX compilation_source_passage ON plan.compilation_source USING btree (passage_id)
-- CREATE UNIQUE INDEX compilation_source_pkey ON plan.compilation_source USING btree (id)
-- CREATE INDEX compilation_source_section ON plan.compilation_source USING btree (section_id, chosen_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.dependency (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  needs_id uuid not null
);
-- constraint dependency_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint dependency_action_id_needs_id_key UNIQUE (action_id, needs_id)
-- constraint dependency_needs_id_fkey FOREIGN KEY (needs_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint dependency_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX dependency_action_id_needs_id_key ON plan.dependency USING btree (action_id, needs_id)
-- CREATE INDEX dependency_needs ON plan.dependency USING btree (needs_id)
-- CREATE INDEX dependency_owner ON plan.dependency USING btree (owner_id)
-- CREATE UNIQUE INDEX dependency_pkey ON plan.dependency USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.edition (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  title text not null,
  preface text not null,
  language text not null,
  mark text not null,
  author text not null,
  intended uuid not null,
  made_at timestamp with time zone not null,
  shared_at timestamp with time zone,
  withdrawn_at timestamp with time zone
);
-- constraint edition_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint edition_language_check CHECK ((char_length(language) <= 8))
-- constraint edition_mark_check CHECK ((mark = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint edition_pkey PRIMARY KEY (id)
-- constraint edition_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- constraint edition_preface_check CHECK ((char_length(preface) <= 4000))
-- constraint edition_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX edition_audience ON plan.edition USING btree (audience_id, shared_at DESC)
-- CREATE INDEX edition_owner ON plan.edition USING btree (owner_id, made_at DESC)
-- CREATE UNIQUE INDEX edition_pkey ON plan.edition USING btree (id)
-- CREATE INDEX edition_plan ON plan.edition USING btree (plan_id, made_at DESC)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.edition_line (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  edition_id uuid not null,
  position integer not null,
  kind text not null,
  number integer not null,
  title text not null,
  about text not null,
  lead text not null,
  starts_on date,
  due_on date,
  status text not null
);
-- constraint edition_line_about_check CHECK ((char_length(about) <= 4000))
-- constraint edition_line_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES plan.edition(id) ON DELETE CASCADE
-- constraint edition_line_kind_check CHECK ((kind = ANY (ARRAY['OBJECTIVE'::text, 'ACTION'::text])))
-- constraint edition_line_lead_check CHECK ((char_length(lead) <= 200))
-- constraint edition_line_pkey PRIMARY KEY (id)
-- constraint edition_line_status_check CHECK ((char_length(status) <= 20))
-- constraint edition_line_title_check CHECK ((char_length(title) <= 200))
-- CREATE INDEX edition_line_audience ON plan.edition_line USING btree (audience_id)
-- CREATE INDEX edition_line_edition ON plan.edition_line USING btree (edition_id, "position")
-- CREATE INDEX edition_line_owner ON plan.edition_line USING btree (owner_id)
-- CREATE UNIQUE INDEX edition_line_pkey ON plan.edition_line USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.indicator (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  text text not null,
  baseline text not null default ''::text,
  target text not null default ''::text,
  due_on date
);
-- constraint indicator_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint indicator_baseline_check CHECK ((char_length(baseline) <= 300))
-- constraint indicator_pkey PRIMARY KEY (id)
-- constraint indicator_target_check CHECK ((char_length(target) <= 300))
-- constraint indicator_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 300)))
-- CREATE INDEX indicator_action ON plan.indicator USING btree (action_id)
-- CREATE INDEX indicator_owner ON plan.indicator USING btree (owner_id)
-- CREATE UNIQUE INDEX indicator_pkey ON plan.indicator USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.milestone (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  version integer not null default 1,
  title text not null,
  due_on date not null,
  done_on date
);
-- constraint milestone_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint milestone_pkey PRIMARY KEY (id)
-- constraint milestone_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX milestone_action ON plan.milestone USING btree (action_id, due_on)
-- CREATE INDEX milestone_owner ON plan.milestone USING btree (owner_id, due_on)
-- CREATE UNIQUE INDEX milestone_pkey ON plan.milestone USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.note (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  status text not null,
  text text not null,
  evidence text not null default ''::text,
  author text not null,
  said_on date not null,
  written_at timestamp with time zone not null
);
-- constraint note_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint note_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 400)))
-- constraint note_evidence_check CHECK ((char_length(evidence) <= 1000))
-- constraint note_pkey PRIMARY KEY (id)
-- constraint note_status_check CHECK ((status = ANY (ARRAY['NOT_STARTED'::text, 'ON_TRACK'::text, 'DELAYED'::text, 'BLOCKED'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint note_text_check CHECK ((char_length(text) <= 8000))
-- CREATE INDEX note_action ON plan.note USING btree (action_id, said_on DESC, written_at DESC)
-- CREATE INDEX note_owner ON plan.note USING btree (owner_id, said_on)
-- CREATE UNIQUE INDEX note_pkey ON plan.note USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.objective (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  version integer not null default 1,
  position integer not null,
  title text not null,
  about text not null default ''::text,
  pillar text,
  theme text
);
-- constraint objective_about_check CHECK ((char_length(about) <= 2000))
-- constraint objective_pillar_check CHECK ((pillar = ANY (ARRAY['PILLAR_1'::text, 'PILLAR_2'::text, 'PILLAR_3'::text])))
-- constraint objective_pkey PRIMARY KEY (id)
-- constraint objective_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- constraint objective_theme_check CHECK (((theme IS NULL) OR (char_length(theme) <= 40)))
-- constraint objective_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
-- CREATE INDEX objective_owner ON plan.objective USING btree (owner_id)
-- CREATE UNIQUE INDEX objective_pkey ON plan.objective USING btree (id)
-- CREATE INDEX objective_plan ON plan.objective USING btree (plan_id, "position")
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.partner (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  institution_id uuid,
  name text not null
);
-- constraint partner_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint partner_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint partner_pkey PRIMARY KEY (id)
-- CREATE INDEX partner_action ON plan.partner USING btree (action_id)
-- CREATE INDEX partner_institution ON plan.partner USING btree (institution_id) WHERE (institution_id IS NOT NULL)
-- CREATE INDEX partner_owner ON plan.partner USING btree (owner_id)
-- CREATE UNIQUE INDEX partner_pkey ON plan.partner USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.passage (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  title text not null,
  theme text not null default ''::text,
  pillar text not null default ''::text,
  section text not null default ''::text,
  language text not null,
  retired boolean not null default false,
  version integer not null default 1,
  made_at timestamp with time zone not null
);
-- constraint passage_language_check CHECK ((char_length(language) <= 8))
-- constraint passage_pillar_check CHECK ((char_length(pillar) <= 20))
-- constraint passage_pkey PRIMARY KEY (id)
-- constraint passage_section_check CHECK ((char_length(section) <= 40))
-- constraint passage_theme_check CHECK ((char_length(theme) <= 40))
-- constraint passage_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX passage_audience ON plan.passage USING btree (audience_id)
-- CREATE INDEX passage_owner ON plan.passage USING btree (owner_id, retired, made_at)
-- CREATE UNIQUE INDEX passage_pkey ON plan.passage USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.plan (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version integer not null default 1,
  title text not null,
  aim text not null default ''::text,
  starts_on date not null,
  ends_on date not null,
  state text not null,
  created_at timestamp with time zone not null,
  numbered integer not null default 0
);
-- constraint plan_aim_check CHECK ((char_length(aim) <= 4000))
-- constraint plan_pkey PRIMARY KEY (id)
-- constraint plan_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'ADOPTED'::text, 'CLOSED'::text])))
-- constraint plan_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX plan_audience ON plan.plan USING btree (audience_id)
-- CREATE INDEX plan_owner ON plan.plan USING btree (owner_id, starts_on DESC)
-- CREATE UNIQUE INDEX plan_pkey ON plan.plan USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.reading (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  indicator_id uuid not null,
  value text not null,
  read_on date not null,
  author text not null
);
-- constraint reading_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint reading_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES plan.indicator(id) ON DELETE CASCADE
-- constraint reading_pkey PRIMARY KEY (id)
-- constraint reading_value_check CHECK (((char_length(value) >= 1) AND (char_length(value) <= 300)))
-- CREATE INDEX reading_indicator ON plan.reading USING btree (indicator_id, read_on DESC)
-- CREATE INDEX reading_owner ON plan.reading USING btree (owner_id)
-- CREATE UNIQUE INDEX reading_pkey ON plan.reading USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.report (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  format text not null,
  name text not null default ''::text,
  content bytea,
  made integer not null default 0,
  whole integer not null,
  failed boolean not null default false,
  begun_at timestamp with time zone not null
);
-- constraint report_format_check CHECK ((format = ANY (ARRAY['PDF'::text, 'DOCX'::text])))
-- constraint report_name_check CHECK ((char_length(name) <= 200))
-- constraint report_pkey PRIMARY KEY (id)
-- constraint report_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- CREATE INDEX report_owner ON plan.report USING btree (owner_id, begun_at)
-- CREATE UNIQUE INDEX report_pkey ON plan.report USING btree (id)
-- CREATE INDEX report_plan ON plan.report USING btree (plan_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.source (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  action_id uuid not null,
  kind text not null,
  source_id uuid,
  title text not null,
  path text not null default ''::text
);
-- constraint source_action_id_fkey FOREIGN KEY (action_id) REFERENCES plan.action(id) ON DELETE CASCADE
-- constraint source_kind_check CHECK ((kind = ANY (ARRAY['GAP'::text, 'RISK'::text, 'DECISION'::text, 'ADVICE'::text, 'OTHER'::text])))
-- constraint source_path_check CHECK ((char_length(path) <= 200))
-- constraint source_pkey PRIMARY KEY (id)
-- constraint source_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300)))
-- CREATE INDEX source_action ON plan.source USING btree (action_id)
-- CREATE INDEX source_owner ON plan.source USING btree (owner_id)
-- CREATE UNIQUE INDEX source_pkey ON plan.source USING btree (id)
-- CREATE INDEX source_thing ON plan.source USING btree (source_id) WHERE (source_id IS NOT NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.version (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  instrument text not null,
  adopted_by text not null,
  adopted_on date not null,
  author text not null,
  made_at timestamp with time zone not null
);
-- constraint version_adopted_by_check CHECK (((char_length(adopted_by) >= 1) AND (char_length(adopted_by) <= 200)))
-- constraint version_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint version_instrument_check CHECK (((char_length(instrument) >= 1) AND (char_length(instrument) <= 300)))
-- constraint version_number_check CHECK ((number >= 1))
-- constraint version_pkey PRIMARY KEY (id)
-- constraint version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan.plan(id) ON DELETE CASCADE
-- constraint version_plan_id_number_key UNIQUE (plan_id, number)
-- CREATE INDEX version_owner ON plan.version USING btree (owner_id)
-- CREATE UNIQUE INDEX version_pkey ON plan.version USING btree (id)
-- CREATE UNIQUE INDEX version_plan_id_number_key ON plan.version USING btree (plan_id, number)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.version_line (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version_id uuid not null,
  thing_id uuid not null,
  position integer not null,
  kind text not null,
  number integer not null,
  title text not null,
  about text not null,
  lead text not null,
  partners text not null,
  starts_on date,
  due_on date,
  cost text not null,
  resourced text not null
);
-- constraint version_line_about_check CHECK ((char_length(about) <= 4000))
-- constraint version_line_cost_check CHECK ((char_length(cost) <= 20))
-- constraint version_line_kind_check CHECK ((kind = ANY (ARRAY['OBJECTIVE'::text, 'ACTION'::text])))
-- constraint version_line_lead_check CHECK ((char_length(lead) <= 200))
-- constraint version_line_partners_check CHECK ((char_length(partners) <= 4000))
-- constraint version_line_pkey PRIMARY KEY (id)
-- constraint version_line_resourced_check CHECK ((char_length(resourced) <= 20))
-- constraint version_line_title_check CHECK ((char_length(title) <= 200))
-- constraint version_line_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan.version(id) ON DELETE CASCADE
-- CREATE INDEX version_line_owner ON plan.version_line USING btree (owner_id)
-- CREATE UNIQUE INDEX version_line_pkey ON plan.version_line USING btree (id)
-- CREATE INDEX version_line_version ON plan.version_line USING btree (version_id, "position")
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table plan.wording (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  passage_id uuid not null,
  number integer not null,
  text text not null,
  author text not null,
  account_id uuid,
  written_at timestamp with time zone not null,
  approver text not null default ''::text,
  approver_id uuid,
  approved_at timestamp with time zone
);
-- constraint wording_approver_check CHECK ((char_length(approver) <= 200))
-- constraint wording_author_check CHECK ((char_length(author) <= 200))
-- constraint wording_passage_id_fkey FOREIGN KEY (passage_id) REFERENCES plan.passage(id) ON DELETE CASCADE
-- constraint wording_pkey PRIMARY KEY (id)
-- constraint wording_text_check CHECK ((char_length(text) <= 20000))
-- CREATE INDEX wording_audience ON plan.wording USING btree (audience_id)
-- CREATE UNIQUE INDEX wording_number ON plan.wording USING btree (passage_id, number)
-- CREATE UNIQUE INDEX wording_pkey ON plan.wording USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.event_publication (
  id uuid not null,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status text,
  completion_attempts integer,
  last_resubmission_date timestamp with time zone
);
-- constraint event_publication_pkey PRIMARY KEY (id)
-- CREATE INDEX event_publication_completion ON platform.event_publication USING btree (completion_date)
-- CREATE UNIQUE INDEX event_publication_pkey ON platform.event_publication USING btree (id)
-- CREATE INDEX event_publication_serialized_event_hash ON platform.event_publication USING hash (serialized_event)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint
);
-- constraint job_pkey PRIMARY KEY (task_name, task_instance)
-- CREATE INDEX job_execution ON platform.job USING btree (execution_time)
-- CREATE INDEX job_heartbeat ON platform.job USING btree (last_heartbeat)
-- CREATE UNIQUE INDEX job_pkey ON platform.job USING btree (task_name, task_instance)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.session (
  primary_id character(36) not null,
  session_id character(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name character varying(100)
);
-- constraint session_pkey PRIMARY KEY (primary_id)
-- constraint session_session_id_key UNIQUE (session_id)
-- CREATE INDEX session_expiry ON platform.session USING btree (expiry_time)
-- CREATE UNIQUE INDEX session_pkey ON platform.session USING btree (primary_id)
-- CREATE INDEX session_principal ON platform.session USING btree (principal_name)
-- CREATE UNIQUE INDEX session_session_id_key ON platform.session USING btree (session_id)
-- row security: forced
-- policy about PERMISSIVE for ALL to focalnet_owner using (((principal_name)::text = ANY ((( SELECT audience.moving_accounts() AS moving_accounts))::text[]))) with check (((principal_name)::text = ANY ((( SELECT audience.moving_accounts() AS moving_accounts))::text[])))
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table platform.session_attributes (
  session_primary_id character(36) not null,
  attribute_name character varying(200) not null,
  attribute_bytes bytea not null
);
-- constraint session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name)
-- constraint session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES platform.session(primary_id) ON DELETE CASCADE
-- CREATE UNIQUE INDEX session_attributes_pkey ON platform.session_attributes USING btree (session_primary_id, attribute_name)
-- row security: forced
-- policy library PERMISSIVE for ALL to focalnet_request using (true) with check (true)
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.advice_link (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  round integer not null,
  person text not null,
  mail text not null,
  author text not null,
  hash bytea not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  answered_at timestamp with time zone
);
-- constraint advice_link_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint advice_link_hash_key UNIQUE (hash)
-- constraint advice_link_mail_check CHECK (((char_length(mail) >= 3) AND (char_length(mail) <= 254)))
-- constraint advice_link_person_check CHECK (((char_length(person) >= 1) AND (char_length(person) <= 160)))
-- constraint advice_link_pkey PRIMARY KEY (id)
-- constraint advice_link_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- constraint advice_link_policy_id_key UNIQUE (policy_id)
-- constraint advice_link_round_check CHECK ((round >= 1))
-- CREATE INDEX advice_link_audience ON policyreview.advice_link USING btree (audience_id)
-- CREATE UNIQUE INDEX advice_link_hash_key ON policyreview.advice_link USING btree (hash)
-- CREATE INDEX advice_link_owner ON policyreview.advice_link USING btree (owner_id)
-- CREATE UNIQUE INDEX advice_link_pkey ON policyreview.advice_link USING btree (id)
-- CREATE UNIQUE INDEX advice_link_policy_id_key ON policyreview.advice_link USING btree (policy_id)
-- row security: forced
-- policy advice_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.answer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  opinion_id uuid not null,
  code text not null,
  effect text,
  text text not null default ''::text
);
-- constraint answer_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 20)))
-- constraint answer_effect_check CHECK ((effect = ANY (ARRAY['RAISES'::text, 'LOWERS'::text, 'NEUTRAL'::text, 'UNKNOWN'::text])))
-- constraint answer_opinion_id_code_key UNIQUE (opinion_id, code)
-- constraint answer_opinion_id_fkey FOREIGN KEY (opinion_id) REFERENCES policyreview.opinion(id) ON DELETE CASCADE
-- constraint answer_pkey PRIMARY KEY (id)
-- constraint answer_text_check CHECK ((char_length(text) <= 4000))
-- CREATE INDEX answer_audience ON policyreview.answer USING btree (audience_id)
-- CREATE UNIQUE INDEX answer_opinion_id_code_key ON policyreview.answer USING btree (opinion_id, code)
-- CREATE UNIQUE INDEX answer_pkey ON policyreview.answer USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.draft_link (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  institution text not null,
  account_id uuid not null,
  author text not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  policy_id uuid,
  person text not null default ''::text,
  mail text not null default ''::text
);
-- constraint draft_link_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint draft_link_hash_key UNIQUE (hash)
-- constraint draft_link_institution_check CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 160)))
-- constraint draft_link_mail_check CHECK ((char_length(mail) <= 254))
-- constraint draft_link_person_check CHECK ((char_length(person) <= 160))
-- constraint draft_link_pkey PRIMARY KEY (id)
-- constraint draft_link_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE SET NULL
-- CREATE INDEX draft_link_audience ON policyreview.draft_link USING btree (audience_id, made_at)
-- CREATE UNIQUE INDEX draft_link_hash_key ON policyreview.draft_link USING btree (hash)
-- CREATE INDEX draft_link_owner ON policyreview.draft_link USING btree (owner_id, made_at)
-- CREATE UNIQUE INDEX draft_link_pkey ON policyreview.draft_link USING btree (id)
-- CREATE INDEX draft_link_policy ON policyreview.draft_link USING btree (policy_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy draft_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.edition (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  number integer not null,
  author text not null,
  made_at timestamp with time zone not null,
  language text not null default 'en'::text
);
-- constraint edition_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint edition_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint edition_number_check CHECK ((number >= 1))
-- constraint edition_pkey PRIMARY KEY (id)
-- CREATE INDEX edition_audience ON policyreview.edition USING btree (audience_id, number)
-- CREATE INDEX edition_owner ON policyreview.edition USING btree (owner_id, number)
-- CREATE UNIQUE INDEX edition_pkey ON policyreview.edition USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.finding (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  round integer not null,
  category text not null,
  effect text not null,
  text text not null,
  author text not null,
  found_at timestamp with time zone not null
);
-- constraint finding_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint finding_category_check CHECK (((char_length(category) >= 1) AND (char_length(category) <= 120)))
-- constraint finding_effect_check CHECK ((effect = ANY (ARRAY['RAISES'::text, 'LOWERS'::text, 'NEUTRAL'::text, 'UNKNOWN'::text])))
-- constraint finding_pkey PRIMARY KEY (id)
-- constraint finding_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- constraint finding_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
-- CREATE INDEX finding_audience ON policyreview.finding USING btree (audience_id)
-- CREATE UNIQUE INDEX finding_pkey ON policyreview.finding USING btree (id)
-- CREATE INDEX finding_policy ON policyreview.finding USING btree (policy_id, round, found_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.mail_address (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  key text not null,
  account_id uuid not null,
  author text not null,
  made_at timestamp with time zone not null,
  left_on date,
  left_count integer not null default 0
);
-- constraint mail_address_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint mail_address_check CHECK ((owner_id = id))
-- constraint mail_address_key_check CHECK ((key ~ '^[a-z2-7]{26}$'::text))
-- constraint mail_address_key_key UNIQUE (key)
-- constraint mail_address_pkey PRIMARY KEY (id)
-- CREATE INDEX mail_address_audience ON policyreview.mail_address USING btree (audience_id)
-- CREATE UNIQUE INDEX mail_address_key_key ON policyreview.mail_address USING btree (key)
-- CREATE UNIQUE INDEX mail_address_pkey ON policyreview.mail_address USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy draft_functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.opinion (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  edition_id uuid not null,
  round integer not null,
  version integer not null default 1,
  account_id uuid not null,
  author text not null,
  overall text,
  remark text not null default ''::text,
  written_at timestamp with time zone not null,
  given_at timestamp with time zone
);
-- constraint opinion_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint opinion_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES policyreview.edition(id)
-- constraint opinion_overall_check CHECK ((overall = ANY (ARRAY['RAISES'::text, 'LOWERS'::text, 'NEUTRAL'::text, 'UNKNOWN'::text])))
-- constraint opinion_pkey PRIMARY KEY (id)
-- constraint opinion_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- constraint opinion_policy_id_round_account_id_key UNIQUE (policy_id, round, account_id)
-- constraint opinion_remark_check CHECK ((char_length(remark) <= 4000))
-- CREATE INDEX opinion_audience ON policyreview.opinion USING btree (audience_id)
-- CREATE INDEX opinion_edition ON policyreview.opinion USING btree (edition_id)
-- CREATE UNIQUE INDEX opinion_pkey ON policyreview.opinion USING btree (id)
-- CREATE UNIQUE INDEX opinion_policy_id_round_account_id_key ON policyreview.opinion USING btree (policy_id, round, account_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.policy (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  version integer not null default 1,
  title text not null,
  scope text not null,
  institution text not null,
  stage text not null,
  decides_on date,
  about text not null default ''::text,
  state text not null,
  round integer not null default 1,
  since timestamp with time zone not null,
  recheck_on date,
  sent_in boolean not null default false,
  registered_at timestamp with time zone not null,
  institution_id uuid,
  sender text not null default ''::text,
  left_out text[] not null default '{}'::text[],
  closed_from text
);
-- constraint policy_about_check CHECK ((char_length(about) <= 8000))
-- constraint policy_closed_from_check CHECK ((closed_from = ANY (ARRAY['REGISTERED'::text, 'REVIEW'::text, 'ADVISED'::text, 'ANSWERED'::text, 'CLEARED'::text, 'ARRIVED'::text])))
-- constraint policy_institution_check CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 200)))
-- constraint policy_pkey PRIMARY KEY (id)
-- constraint policy_round_check CHECK ((round >= 1))
-- constraint policy_scope_check CHECK ((scope = ANY (ARRAY['INTERNAL'::text, 'EXTERNAL'::text])))
-- constraint policy_sender_check CHECK ((char_length(sender) <= 400))
-- constraint policy_stage_check CHECK ((stage = ANY (ARRAY['IDEA'::text, 'DRAFT'::text, 'CONSULTATION'::text, 'CLEARANCE'::text, 'DECIDED'::text, 'IN_FORCE'::text])))
-- constraint policy_state_check CHECK ((state = ANY (ARRAY['REGISTERED'::text, 'REVIEW'::text, 'ADVISED'::text, 'ANSWERED'::text, 'CLEARED'::text, 'CLOSED'::text, 'ARRIVED'::text])))
-- constraint policy_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- CREATE INDEX policy_audience ON policyreview.policy USING btree (audience_id, since)
-- CREATE INDEX policy_institution ON policyreview.policy USING btree (institution_id) WHERE (institution_id IS NOT NULL)
-- CREATE INDEX policy_owner ON policyreview.policy USING btree (owner_id, state, since)
-- CREATE UNIQUE INDEX policy_pkey ON policyreview.policy USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.question (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  edition_id uuid not null,
  position integer not null,
  code text not null,
  part text not null,
  text text not null,
  active boolean not null
);
-- constraint question_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 20)))
-- constraint question_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES policyreview.edition(id) ON DELETE CASCADE
-- constraint question_part_check CHECK ((part = ANY (ARRAY['SCREEN'::text, 'FULL'::text])))
-- constraint question_pkey PRIMARY KEY (id)
-- constraint question_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 400)))
-- CREATE INDEX question_audience ON policyreview.question USING btree (audience_id)
-- CREATE INDEX question_edition ON policyreview.question USING btree (edition_id, "position")
-- CREATE UNIQUE INDEX question_pkey ON policyreview.question USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.recommendation (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  round integer not null,
  text text not null,
  author text not null,
  made_at timestamp with time zone not null,
  response text,
  reason text not null default ''::text,
  answered_at timestamp with time zone,
  answerer text not null default ''::text
);
-- constraint recommendation_answerer_check CHECK ((char_length(answerer) <= 160))
-- constraint recommendation_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint recommendation_pkey PRIMARY KEY (id)
-- constraint recommendation_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- constraint recommendation_reason_check CHECK ((char_length(reason) <= 2000))
-- constraint recommendation_response_check CHECK ((response = ANY (ARRAY['ACCEPTED'::text, 'ADAPTED'::text, 'DECLINED'::text])))
-- constraint recommendation_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
-- CREATE INDEX recommendation_audience ON policyreview.recommendation USING btree (audience_id)
-- CREATE UNIQUE INDEX recommendation_pkey ON policyreview.recommendation USING btree (id)
-- CREATE INDEX recommendation_policy ON policyreview.recommendation USING btree (policy_id, round, made_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.reviewer (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  round integer not null,
  part text not null,
  account_id uuid not null,
  name text not null,
  due_on date,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone
);
-- constraint reviewer_asked_by_check CHECK (((char_length(asked_by) >= 1) AND (char_length(asked_by) <= 200)))
-- constraint reviewer_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
-- constraint reviewer_part_check CHECK ((part = ANY (ARRAY['SCREEN'::text, 'FULL'::text])))
-- constraint reviewer_pkey PRIMARY KEY (id)
-- constraint reviewer_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- constraint reviewer_policy_id_round_part_account_id_key UNIQUE (policy_id, round, part, account_id)
-- constraint reviewer_round_check CHECK ((round >= 1))
-- CREATE INDEX reviewer_account ON policyreview.reviewer USING btree (account_id, done_at)
-- CREATE INDEX reviewer_audience ON policyreview.reviewer USING btree (audience_id)
-- CREATE UNIQUE INDEX reviewer_pkey ON policyreview.reviewer USING btree (id)
-- CREATE UNIQUE INDEX reviewer_policy_id_round_part_account_id_key ON policyreview.reviewer USING btree (policy_id, round, part, account_id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table policyreview.screening (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  policy_id uuid not null,
  edition_id uuid not null,
  round integer not null,
  yes text[] not null,
  note text not null default ''::text,
  author text not null,
  screened_at timestamp with time zone not null
);
-- constraint screening_author_check CHECK (((char_length(author) >= 1) AND (char_length(author) <= 200)))
-- constraint screening_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES policyreview.edition(id)
-- constraint screening_note_check CHECK ((char_length(note) <= 2000))
-- constraint screening_pkey PRIMARY KEY (id)
-- constraint screening_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policyreview.policy(id) ON DELETE CASCADE
-- CREATE INDEX screening_audience ON policyreview.screening USING btree (audience_id)
-- CREATE INDEX screening_edition ON policyreview.screening USING btree (edition_id)
-- CREATE UNIQUE INDEX screening_pkey ON policyreview.screening USING btree (id)
-- CREATE INDEX screening_policy ON policyreview.screening USING btree (policy_id, screened_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table search.entry (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  object_id uuid not null,
  path text not null,
  title text not null,
  body text not null,
  language text not null,
  words tsvector not null,
  group_id uuid,
  themes text[] not null default '{}'::text[],
  pillars text[] not null default '{}'::text[],
  sender_id uuid,
  at timestamp with time zone not null,
  analyser integer not null,
  readable_until timestamp with time zone,
  also_id uuid
);
-- constraint entry_body_check CHECK ((length(body) <= 20000))
-- constraint entry_kind_check CHECK ((length(kind) <= 40))
-- constraint entry_kind_object_id_key UNIQUE (kind, object_id)
-- constraint entry_language_check CHECK ((length(language) <= 8))
-- constraint entry_path_check CHECK ((length(path) <= 400))
-- constraint entry_pkey PRIMARY KEY (id)
-- constraint entry_title_check CHECK ((length(title) <= 400))
-- CREATE INDEX entry_also ON search.entry USING btree (also_id) WHERE (also_id IS NOT NULL)
-- CREATE INDEX entry_at ON search.entry USING btree (at DESC)
-- CREATE INDEX entry_audience ON search.entry USING btree (audience_id, at)
-- CREATE UNIQUE INDEX entry_kind_object_id_key ON search.entry USING btree (kind, object_id)
-- CREATE INDEX entry_path ON search.entry USING btree (path)
-- CREATE UNIQUE INDEX entry_pkey ON search.entry USING btree (id)
-- CREATE INDEX entry_words ON search.entry USING gin (words, search.eras(at), (ARRAY[audience_id])) WITH (fastupdate=off)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table search.fill (
  kind text not null,
  analyser integer not null,
  filled_at timestamp with time zone not null
);
-- constraint fill_kind_check CHECK ((length(kind) <= 40))
-- constraint fill_pkey PRIMARY KEY (kind)
-- CREATE UNIQUE INDEX fill_pkey ON search.fill USING btree (kind)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table search.saved (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  account_id uuid not null,
  name text not null,
  terms text not null,
  seen_at timestamp with time zone not null,
  told_at timestamp with time zone not null,
  created_at timestamp with time zone not null
);
-- constraint saved_name_check CHECK ((length(name) <= 200))
-- constraint saved_pkey PRIMARY KEY (id)
-- constraint saved_terms_check CHECK ((length(terms) <= 1000))
-- CREATE INDEX saved_audience ON search.saved USING btree (audience_id, account_id)
-- CREATE UNIQUE INDEX saved_pkey ON search.saved USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table search.withheld (
  id uuid not null,
  member_id uuid not null,
  title text not null,
  body text not null,
  words tsvector not null
);
-- constraint withheld_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX withheld_pkey ON search.withheld USING btree (id)
-- row security: forced
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((member_id = ( SELECT audience.moving() AS moving))) with check ((member_id = ( SELECT audience.moving() AS moving)))

create table search.word (
  word text not null,
  near text[] not null
);
-- constraint word_pkey PRIMARY KEY (word)
-- constraint word_word_check CHECK (((length(word) >= 4) AND (length(word) <= 24)))
-- CREATE INDEX word_near ON search.word USING gin (near) WITH (fastupdate=off)
-- CREATE UNIQUE INDEX word_pkey ON search.word USING btree (word)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

create table secretariat.adjustment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  key text not null,
  number integer not null,
  said jsonb not null default '{}'::jsonb,
  program jsonb not null default '{}'::jsonb,
  author text not null,
  changed_at timestamp with time zone not null
);
-- constraint adjustment_author_check CHECK ((length(author) <= 120))
-- constraint adjustment_key_check CHECK ((length(key) <= 200))
-- constraint adjustment_kind_check CHECK ((kind = ANY (ARRAY['WORDS'::text, 'ENTRY'::text, 'SETTING'::text])))
-- constraint adjustment_owner_id_kind_key_number_key UNIQUE (owner_id, kind, key, number)
-- constraint adjustment_pkey PRIMARY KEY (id)
-- CREATE INDEX adjustment_audience ON secretariat.adjustment USING btree (audience_id)
-- CREATE UNIQUE INDEX adjustment_owner_id_kind_key_number_key ON secretariat.adjustment USING btree (owner_id, kind, key, number)
-- CREATE UNIQUE INDEX adjustment_pkey ON secretariat.adjustment USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.announcement (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  titles jsonb not null,
  texts jsonb not null,
  group_id uuid,
  until_day date not null,
  author text not null,
  version integer not null default 1,
  announced_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
-- constraint announcement_author_check CHECK ((length(author) <= 120))
-- constraint announcement_pkey PRIMARY KEY (id)
-- CREATE INDEX announcement_audience ON secretariat.announcement USING btree (audience_id, announced_at DESC)
-- CREATE UNIQUE INDEX announcement_pkey ON secretariat.announcement USING btree (id)
-- CREATE INDEX announcement_shown ON secretariat.announcement USING btree (until_day) WHERE (withdrawn_at IS NULL)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.announcement_version (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  announcement_id uuid not null,
  number integer not null,
  titles jsonb not null,
  texts jsonb not null,
  author text not null,
  written_at timestamp with time zone not null
);
-- constraint announcement_version_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES secretariat.announcement(id) ON DELETE CASCADE
-- constraint announcement_version_announcement_id_number_key UNIQUE (announcement_id, number)
-- constraint announcement_version_author_check CHECK ((length(author) <= 120))
-- constraint announcement_version_pkey PRIMARY KEY (id)
-- CREATE UNIQUE INDEX announcement_version_announcement_id_number_key ON secretariat.announcement_version USING btree (announcement_id, number)
-- CREATE INDEX announcement_version_audience ON secretariat.announcement_version USING btree (audience_id)
-- CREATE UNIQUE INDEX announcement_version_pkey ON secretariat.announcement_version USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.decision (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  group_id uuid,
  kind text not null,
  text text not null,
  source text not null default ''::text,
  decided_on date not null,
  due_on date,
  state text not null default 'OPEN'::text,
  version integer not null default 1,
  created_at timestamp with time zone not null
);
-- constraint decision_kind_check CHECK ((kind = ANY (ARRAY['DECISION'::text, 'RECOMMENDATION'::text])))
-- constraint decision_pkey PRIMARY KEY (id)
-- constraint decision_source_check CHECK ((length(source) <= 200))
-- constraint decision_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint decision_text_check CHECK ((length(text) <= 2000))
-- CREATE INDEX decision_audience ON secretariat.decision USING btree (audience_id, decided_on DESC)
-- CREATE UNIQUE INDEX decision_pkey ON secretariat.decision USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.follow_up (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  decision_id uuid not null,
  text text not null,
  noted_at timestamp with time zone not null
);
-- constraint follow_up_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES secretariat.decision(id) ON DELETE CASCADE
-- constraint follow_up_pkey PRIMARY KEY (id)
-- constraint follow_up_text_check CHECK ((length(text) <= 2000))
-- CREATE INDEX follow_up_audience ON secretariat.follow_up USING btree (audience_id)
-- CREATE INDEX follow_up_decision ON secretariat.follow_up USING btree (decision_id, noted_at)
-- CREATE UNIQUE INDEX follow_up_pkey ON secretariat.follow_up USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.mailing (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  subjects jsonb not null,
  bodies jsonb not null,
  tlp text not null,
  group_id uuid,
  posts text[] not null default '{}'::text[],
  language text not null default ''::text,
  standing text not null,
  meeting_id uuid,
  state text not null default 'DRAFT'::text,
  author text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone
);
-- constraint mailing_author_check CHECK ((length(author) <= 120))
-- constraint mailing_check CHECK (((state = 'DRAFT'::text) = (begun_at IS NULL)))
-- constraint mailing_language_check CHECK ((length(language) <= 8))
-- constraint mailing_pkey PRIMARY KEY (id)
-- constraint mailing_posts_check CHECK ((cardinality(posts) <= 4))
-- constraint mailing_standing_check CHECK ((standing = ANY (ARRAY['IN_OFFICE'::text, 'UNCONFIRMED'::text, 'LEAVING'::text, 'COMING'::text])))
-- constraint mailing_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SENDING'::text, 'SENT'::text, 'STOPPED'::text])))
-- constraint mailing_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text])))
-- CREATE INDEX mailing_audience ON secretariat.mailing USING btree (audience_id, created_at DESC)
-- CREATE UNIQUE INDEX mailing_pkey ON secretariat.mailing USING btree (id)
-- CREATE INDEX mailing_sending ON secretariat.mailing USING btree (begun_at) WHERE (state = 'SENDING'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.mailing_recipient (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  mailing_id uuid not null,
  appointment_id uuid not null,
  member_id uuid not null,
  name text not null,
  post text not null,
  mail text not null,
  language text not null,
  state text not null,
  letter_id uuid,
  token bytea,
  sent_at timestamp with time zone
);
-- constraint mailing_recipient_language_check CHECK ((length(language) <= 8))
-- constraint mailing_recipient_mail_check CHECK ((length(mail) <= 254))
-- constraint mailing_recipient_mailing_id_fkey FOREIGN KEY (mailing_id) REFERENCES secretariat.mailing(id) ON DELETE CASCADE
-- constraint mailing_recipient_name_check CHECK ((length(name) <= 120))
-- constraint mailing_recipient_pkey PRIMARY KEY (id)
-- constraint mailing_recipient_post_check CHECK ((length(post) <= 40))
-- constraint mailing_recipient_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'REFUSED'::text, 'UNUSABLE'::text, 'STOPPED'::text])))
-- constraint mailing_recipient_token_key UNIQUE (token)
-- CREATE INDEX mailing_recipient_audience ON secretariat.mailing_recipient USING btree (audience_id, mailing_id)
-- CREATE UNIQUE INDEX mailing_recipient_once ON secretariat.mailing_recipient USING btree (mailing_id, lower(mail))
-- CREATE UNIQUE INDEX mailing_recipient_pkey ON secretariat.mailing_recipient USING btree (id)
-- CREATE UNIQUE INDEX mailing_recipient_token_key ON secretariat.mailing_recipient USING btree (token)
-- CREATE INDEX mailing_recipient_waiting ON secretariat.mailing_recipient USING btree (mailing_id, id) WHERE (state = 'WAITING'::text)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.merger (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  merged boolean not null,
  before text not null default ''::text,
  why text not null default ''::text,
  author text not null,
  decided_at timestamp with time zone not null
);
-- constraint merger_author_check CHECK ((length(author) <= 120))
-- constraint merger_before_check CHECK ((length(before) <= 2000))
-- constraint merger_owner_id_kept_id_gone_id_key UNIQUE (owner_id, kept_id, gone_id)
-- constraint merger_pkey PRIMARY KEY (id)
-- constraint merger_why_check CHECK ((length(why) <= 500))
-- CREATE INDEX merger_audience ON secretariat.merger USING btree (audience_id, decided_at DESC)
-- CREATE UNIQUE INDEX merger_owner_id_kept_id_gone_id_key ON secretariat.merger USING btree (owner_id, kept_id, gone_id)
-- CREATE UNIQUE INDEX merger_pkey ON secretariat.merger USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.person_request (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  mail text not null,
  kind text not null,
  note text not null default ''::text,
  received_on date not null,
  due_on date not null,
  state text not null default 'OPEN'::text,
  answer text not null default ''::text,
  author text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint person_request_answer_check CHECK ((length(answer) <= 1000))
-- constraint person_request_author_check CHECK ((length(author) <= 120))
-- constraint person_request_kind_check CHECK ((kind = ANY (ARRAY['ACCESS'::text, 'CORRECTION'::text, 'DELETION'::text])))
-- constraint person_request_mail_check CHECK ((length(mail) <= 254))
-- constraint person_request_note_check CHECK ((length(note) <= 1000))
-- constraint person_request_pkey PRIMARY KEY (id)
-- constraint person_request_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'REFUSED'::text])))
-- CREATE INDEX person_request_audience ON secretariat.person_request USING btree (audience_id, due_on)
-- CREATE UNIQUE INDEX person_request_pkey ON secretariat.person_request USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.refusal (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  mail text not null,
  refused_at timestamp with time zone not null
);
-- constraint refusal_mail_check CHECK ((length(mail) <= 254))
-- constraint refusal_pkey PRIMARY KEY (id)
-- CREATE INDEX refusal_audience ON secretariat.refusal USING btree (audience_id)
-- CREATE UNIQUE INDEX refusal_once ON secretariat.refusal USING btree (owner_id, lower(mail))
-- CREATE UNIQUE INDEX refusal_pkey ON secretariat.refusal USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.taking (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  task text not null,
  account_id uuid,
  name text not null default ''::text,
  note text not null default ''::text,
  aside boolean not null default false,
  version integer not null default 1,
  changed_at timestamp with time zone not null
);
-- constraint taking_name_check CHECK ((length(name) <= 120))
-- constraint taking_note_check CHECK ((length(note) <= 1000))
-- constraint taking_owner_id_task_key UNIQUE (owner_id, task)
-- constraint taking_pkey PRIMARY KEY (id)
-- constraint taking_task_check CHECK ((length(task) <= 120))
-- CREATE INDEX taking_audience ON secretariat.taking USING btree (audience_id)
-- CREATE UNIQUE INDEX taking_owner_id_task_key ON secretariat.taking USING btree (owner_id, task)
-- CREATE UNIQUE INDEX taking_pkey ON secretariat.taking USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.undertaking (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  decision_id uuid not null,
  taken_at timestamp with time zone not null
);
-- constraint undertaking_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES secretariat.decision(id) ON DELETE CASCADE
-- constraint undertaking_decision_id_owner_id_key UNIQUE (decision_id, owner_id)
-- constraint undertaking_pkey PRIMARY KEY (id)
-- CREATE INDEX undertaking_audience ON secretariat.undertaking USING btree (audience_id)
-- CREATE UNIQUE INDEX undertaking_decision_id_owner_id_key ON secretariat.undertaking USING btree (decision_id, owner_id)
-- CREATE UNIQUE INDEX undertaking_pkey ON secretariat.undertaking USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.yearly_chapter (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  report_id uuid not null,
  position integer not null,
  chapter text not null,
  text text not null,
  labels text[] not null,
  figures text[] not null
);
-- constraint yearly_chapter_chapter_check CHECK ((length(chapter) <= 30))
-- constraint yearly_chapter_check CHECK ((cardinality(labels) = cardinality(figures)))
-- constraint yearly_chapter_pkey PRIMARY KEY (id)
-- constraint yearly_chapter_report_id_fkey FOREIGN KEY (report_id) REFERENCES secretariat.yearly_report(id) ON DELETE CASCADE
-- constraint yearly_chapter_text_check CHECK ((length(text) <= 20000))
-- CREATE INDEX yearly_chapter_audience ON secretariat.yearly_chapter USING btree (audience_id)
-- CREATE UNIQUE INDEX yearly_chapter_once ON secretariat.yearly_chapter USING btree (report_id, "position")
-- CREATE UNIQUE INDEX yearly_chapter_pkey ON secretariat.yearly_chapter USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table secretariat.yearly_report (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  year integer not null,
  language text not null,
  drawn_at timestamp with time zone not null,
  published_at timestamp with time zone,
  version integer not null default 1
);
-- constraint yearly_report_language_check CHECK ((length(language) <= 8))
-- constraint yearly_report_owner_id_year_language_key UNIQUE (owner_id, year, language)
-- constraint yearly_report_pkey PRIMARY KEY (id)
-- CREATE INDEX yearly_report_audience ON secretariat.yearly_report USING btree (audience_id, year DESC)
-- CREATE UNIQUE INDEX yearly_report_owner_id_year_language_key ON secretariat.yearly_report USING btree (owner_id, year, language)
-- CREATE UNIQUE INDEX yearly_report_pkey ON secretariat.yearly_report USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table workload.commitment (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  source_id uuid,
  path text not null,
  title text not null,
  first_month date not null,
  last_month date not null,
  due date,
  minutes integer not null,
  adjusted boolean not null,
  moved boolean not null,
  state text not null,
  carrier text not null,
  account_id uuid,
  institution text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  delegated_by uuid,
  progress text not null default ''::text,
  progress_at timestamp with time zone,
  informed text not null default ''::text
);
-- constraint commitment_carrier_check CHECK ((carrier = ANY (ARRAY['HOLDER'::text, 'ALTERNATE'::text, 'STAFF'::text, 'INSTITUTION'::text])))
-- constraint commitment_check CHECK ((last_month >= first_month))
-- constraint commitment_informed_check CHECK ((char_length(informed) <= 254))
-- constraint commitment_institution_check CHECK ((char_length(institution) <= 160))
-- constraint commitment_kind_check CHECK ((char_length(kind) <= 40))
-- constraint commitment_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1200000)))
-- constraint commitment_owner_id_kind_source_id_key UNIQUE (owner_id, kind, source_id)
-- constraint commitment_path_check CHECK ((char_length(path) <= 400))
-- constraint commitment_pkey PRIMARY KEY (id)
-- constraint commitment_progress_check CHECK ((char_length(progress) <= 500))
-- constraint commitment_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
-- constraint commitment_title_check CHECK ((char_length(title) <= 160))
-- CREATE INDEX commitment_audience ON workload.commitment USING btree (audience_id, state, first_month)
-- CREATE UNIQUE INDEX commitment_owner_id_kind_source_id_key ON workload.commitment USING btree (owner_id, kind, source_id)
-- CREATE UNIQUE INDEX commitment_pkey ON workload.commitment USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table workload.effort (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  minutes integer not null
);
-- constraint effort_kind_check CHECK ((char_length(kind) <= 40))
-- constraint effort_minutes_check CHECK (((minutes >= 1) AND (minutes <= 120000)))
-- constraint effort_owner_id_kind_key UNIQUE (owner_id, kind)
-- constraint effort_pkey PRIMARY KEY (id)
-- CREATE INDEX effort_audience ON workload.effort USING btree (audience_id)
-- CREATE UNIQUE INDEX effort_owner_id_kind_key ON workload.effort USING btree (owner_id, kind)
-- CREATE UNIQUE INDEX effort_pkey ON workload.effort USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table workload.mandate (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  valid_from date not null,
  holder_hours integer not null,
  alternate_hours integer not null,
  staff_hours integer not null,
  convening text not null,
  source text not null,
  reporting text not null,
  budget boolean not null,
  version integer not null default 1,
  written_at timestamp with time zone not null
);
-- constraint mandate_alternate_hours_check CHECK (((alternate_hours >= 0) AND (alternate_hours <= 744)))
-- constraint mandate_convening_check CHECK ((convening = ANY (ARRAY['CALL'::text, 'INVITE'::text, 'ASK'::text])))
-- constraint mandate_holder_hours_check CHECK (((holder_hours >= 0) AND (holder_hours <= 744)))
-- constraint mandate_owner_id_valid_from_key UNIQUE (owner_id, valid_from)
-- constraint mandate_pkey PRIMARY KEY (id)
-- constraint mandate_reporting_check CHECK ((char_length(reporting) <= 300))
-- constraint mandate_source_check CHECK ((source = ANY (ARRAY['LAW'::text, 'DECREE'::text, 'CABINET'::text, 'LETTER'::text, 'INFORMAL'::text])))
-- constraint mandate_staff_hours_check CHECK (((staff_hours >= 0) AND (staff_hours <= 20000)))
-- CREATE INDEX mandate_audience ON workload.mandate USING btree (audience_id, valid_from)
-- CREATE UNIQUE INDEX mandate_owner_id_valid_from_key ON workload.mandate USING btree (owner_id, valid_from)
-- CREATE UNIQUE INDEX mandate_pkey ON workload.mandate USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table workload.note (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  year integer not null,
  version integer not null,
  language text not null,
  title text not null,
  mandate text not null,
  load text not null,
  asked text not null,
  author text not null,
  first_month date not null,
  planned integer[] not null,
  available integer[] not null,
  written_at timestamp with time zone not null
);
-- constraint note_asked_check CHECK ((char_length(asked) <= 4000))
-- constraint note_author_check CHECK ((char_length(author) <= 200))
-- constraint note_language_check CHECK ((char_length(language) <= 8))
-- constraint note_load_check CHECK ((char_length(load) <= 4000))
-- constraint note_mandate_check CHECK ((char_length(mandate) <= 4000))
-- constraint note_owner_id_year_version_key UNIQUE (owner_id, year, version)
-- constraint note_pkey PRIMARY KEY (id)
-- constraint note_title_check CHECK ((char_length(title) <= 160))
-- constraint note_version_check CHECK ((version >= 1))
-- constraint note_year_check CHECK (((year >= 2020) AND (year <= 2200)))
-- CREATE INDEX note_audience ON workload.note USING btree (audience_id, year)
-- CREATE UNIQUE INDEX note_owner_id_year_version_key ON workload.note USING btree (owner_id, year, version)
-- CREATE UNIQUE INDEX note_pkey ON workload.note USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy counting PERMISSIVE for SELECT to focalnet_owner using (( SELECT audience.counting() AS counting)) with check (-)
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy frozen RESTRICTIVE for SELECT to focalnet_matcher, focalnet_request using (COALESCE((owner_id <> ALL (( SELECT audience.viewer_frozen() AS viewer_frozen)::uuid[])), true)) with check (-)
-- policy moving PERMISSIVE for ALL to focalnet_owner using ((owner_id = ( SELECT audience.moving() AS moving))) with check ((owner_id = ( SELECT audience.moving() AS moving)))
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

-- Functions

CREATE OR REPLACE FUNCTION audience.assign(account uuid, object uuid, assigned boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER') then
        raise exception 'not the viewer''s to assign' using errcode = 'insufficient_privilege';
    end if;
    if assigned then
        insert into audience.assignment (account_id, object_id, owner_id) values (account, object, audience.viewer_member())
        on conflict do nothing;
    else
        delete from audience.assignment a
         where a.account_id = account and a.object_id = object and a.owner_id = audience.viewer_member();
    end if;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.chairs(audience uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (audience.audience a
              JOIN audience.circle_member c ON ((c.circle_id = a.circle_id)))
           WHERE ((a.id = chairs.audience) AND (c.member_id = audience.viewer_member()) AND c.convener))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.counting()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(current_setting('focalnet.counting'::text, true), ''::text) = 'on'::text)

CREATE OR REPLACE FUNCTION audience.describe(audience uuid)
 RETURNS TABLE(kind text, circle_id uuid, readers uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.kind,
     a.circle_id,
         CASE a.kind
             WHEN 'OWN'::text THEN ARRAY[a.owner_id]
             WHEN 'NAMED'::text THEN ( SELECT array_agg(r.member_id) AS array_agg
                FROM audience.reader r
               WHERE (r.audience_id = a.id))
             WHEN 'GROUP'::text THEN ( SELECT array_agg(c.member_id) AS array_agg
                FROM audience.circle_member c
               WHERE (c.circle_id = a.circle_id))
             WHEN 'NETWORK'::text THEN ( SELECT array_agg(s.member_id) AS array_agg
                FROM audience.seat s
               WHERE s.in_network)
             ELSE NULL::uuid[]
         END AS "case"
    FROM audience.audience a
   WHERE ((a.id = describe.audience) AND (a.id = ANY (audience.viewer_audiences())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.enter(member uuid, account uuid, role text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT set_config('focalnet.member'::text, (member)::text, true) AS set_config,
     set_config('focalnet.account'::text, COALESCE((account)::text, ''::text), true) AS set_config,
     set_config('focalnet.role'::text, role, true) AS set_config,
     set_config('focalnet.audiences'::text, ( SELECT (array_agg(a.a))::text AS array_agg
            FROM audience.of_member(enter.member) a(a)), true) AS set_config,
     set_config('focalnet.frozen'::text, ( SELECT (COALESCE(array_agg(f.member_id), '{}'::uuid[]))::text AS "coalesce"
            FROM audience."freeze" f
           WHERE (f.member_id IS DISTINCT FROM enter.member)), true) AS set_config,
     set_config('focalnet.assigned'::text, ( SELECT (COALESCE(array_agg(s.object_id), '{}'::uuid[]))::text AS "coalesce"
            FROM audience.assignment s
           WHERE ((s.account_id = enter.account) AND (s.owner_id = enter.member) AND (enter.role = 'CONTRIBUTOR'::text))), true) AS set_config;
END

-- execute: focalnet_request

CREATE OR REPLACE PROCEDURE audience.follow(IN followed regclass)
 LANGUAGE plpgsql
AS $procedure$
declare
    whose name := (select a.attname from pg_catalog.pg_attribute a
                    where a.attrelid = followed and a.attname in ('owner_id', 'account_id', 'member_id') and not a.attisdropped
                    order by array_position(array['owner_id', 'account_id', 'member_id']::name[], a.attname) limit 1);
    rule  text := case when whose = 'account_id' then 'account_id = any ((select audience.moving_accounts())::uuid[])'
                       else whose || ' = (select audience.moving())' end;
begin
    if whose is null or exists (select from pg_catalog.pg_policy p where p.polrelid = followed and p.polname = 'moving') then
        return;
    end if;
    execute format('create policy moving on %s to focalnet_owner using (%s) with check (%s)', followed, rule, rule);
    execute format('create policy counting on %s for select to focalnet_owner using ((select audience.counting()))', followed);
end;
$procedure$

CREATE OR REPLACE FUNCTION audience.found_circle(circle uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null
       or exists (select from audience.circle_member c where c.circle_id = circle)
       or exists (select from audience.audience a where a.circle_id = circle) then
        return false;
    end if;
    insert into audience.circle_member (circle_id, member_id) values (circle, audience.viewer_member());
    return true;
end;
$function$

CREATE OR REPLACE FUNCTION audience.frozen()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT COALESCE(array_agg(f.member_id), '{}'::uuid[]) AS "coalesce"
    FROM audience."freeze" f;
END

-- execute: focalnet_request, focalnet_matcher

CREATE OR REPLACE FUNCTION audience.join_circle(circle uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO audience.circle_member (circle_id, member_id)
   VALUES (join_circle.circle, audience.viewer_member()) ON CONFLICT DO NOTHING;
END

CREATE OR REPLACE FUNCTION audience.join_circle(circle uuid, member uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO audience.circle_member (circle_id, member_id, convener)
   VALUES (join_circle.circle, join_circle.member, false) ON CONFLICT(circle_id, member_id) DO NOTHING;
END

CREATE OR REPLACE FUNCTION audience.leave_circle(circle uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM audience.circle_member c
   WHERE ((c.circle_id = leave_circle.circle) AND (c.member_id = audience.viewer_member()));
END

CREATE OR REPLACE FUNCTION audience.leave_circle(circle uuid, member uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM audience.circle_member c
   WHERE ((c.circle_id = leave_circle.circle) AND (c.member_id = leave_circle.member));
END

CREATE OR REPLACE FUNCTION audience.moving()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('focalnet.moving'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION audience.moving_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('focalnet.moving_accounts'::text, true), ''::text))::uuid[], '{}'::uuid[])

CREATE OR REPLACE FUNCTION audience.of_circle(circle uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    found uuid;
begin
    insert into audience.audience (id, key, kind, circle_id) values (gen_random_uuid(), 'group:' || circle, 'GROUP', circle)
    on conflict (key) do nothing;
    select a.id into found from audience.audience a where a.key = 'group:' || circle;
    return found;
end;
$function$

CREATE OR REPLACE FUNCTION audience.of_member(member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id
    FROM audience.audience a
   WHERE (a.kind = 'PUBLIC'::text)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.seat s ON (((s.member_id = of_member.member) AND s.in_network)))
   WHERE (a.kind = 'NETWORK'::text)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.seat s ON ((s.member_id = a.owner_id)))
   WHERE (a.owner_id = of_member.member)
 UNION ALL
  SELECT a.id
    FROM (audience.audience a
      JOIN audience.circle_member c ON ((c.circle_id = a.circle_id)))
   WHERE (c.member_id = of_member.member)
 UNION ALL
  SELECT r.audience_id
    FROM audience.reader r
   WHERE (r.member_id = of_member.member);
END

CREATE OR REPLACE FUNCTION audience.preview(wanted text, circle uuid, named uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT s.member_id
    FROM audience.seat s
   WHERE ((preview.wanted = 'NETWORK'::text) AND s.in_network)
 UNION
  SELECT audience.viewer_member() AS viewer_member
   WHERE ((preview.wanted = 'OWN'::text) AND (audience.viewer_member() IS NOT NULL))
 UNION
  SELECT c.member_id
    FROM audience.circle_member c
   WHERE ((preview.wanted = 'GROUP'::text) AND (c.circle_id = preview.circle))
 UNION
  SELECT s.member_id
    FROM audience.seat s
   WHERE ((preview.wanted = 'NAMED'::text) AND ((s.member_id = ANY (preview.named)) OR (s.member_id = audience.viewer_member())));
END

-- execute: focalnet_request

CREATE OR REPLACE PROCEDURE audience.protect(IN disclosed regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
    execute format('alter table %s enable row level security', disclosed);
    execute format('alter table %s force row level security', disclosed);
    execute format('create policy disclosed on %s for select to focalnet_request
        using (audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy written on %s for insert to focalnet_request
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy changed on %s for update to focalnet_request
        using (owner_id = (select audience.viewer_member()))
        with check (owner_id = (select audience.viewer_member())
                    and audience_id = any ((select audience.viewer_audiences())::uuid[]))', disclosed);
    execute format('create policy removed on %s for delete to focalnet_request
        using (owner_id = (select audience.viewer_member()))', disclosed);
    execute format('create policy assigned on %s as restrictive to focalnet_request
        using ((select audience.viewer_role()) <> ''CONTRIBUTOR''
               or audience_id = ''00000000-0000-7000-8000-000000000001''
               or id = any ((select audience.viewer_assigned())::uuid[]))', disclosed);
    execute format('grant select, insert, update, delete on %s to focalnet_request', disclosed);
    call audience.withhold(disclosed, 'owner_id');
    call audience.follow(disclosed);
end;
$procedure$

CREATE OR REPLACE FUNCTION audience.resolve(fresh uuid, wanted text, circle uuid, named uuid[])
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me      uuid := audience.viewer_member();
    readers uuid[];
    wanted_key text;
    found   uuid;
begin
    if wanted = 'PUBLIC' then
        return '00000000-0000-7000-8000-000000000001';
    end if;
    select array_agg(p order by p) into readers from audience.preview(wanted, circle, named) p;
    if me is null or readers is null or not me = any(readers) then
        raise exception 'the writer is not among the readers' using errcode = 'insufficient_privilege';
    end if;
    if wanted = 'NAMED' and (cardinality(readers) < 2 or not named <@ readers) then
        raise exception 'nobody, or an unknown member, was named' using errcode = 'check_violation';
    end if;
    wanted_key := case wanted
        when 'NETWORK' then 'network'
        when 'OWN' then 'own:' || me
        when 'GROUP' then 'group:' || circle
        when 'NAMED' then 'named:' || encode(sha256(convert_to(array_to_string(readers, ','), 'UTF8')), 'hex')
    end;
    insert into audience.audience (id, key, kind, owner_id, circle_id)
    values (fresh, wanted_key, wanted, case when wanted = 'OWN' then me end, case when wanted = 'GROUP' then circle end)
    on conflict (key) do nothing;
    select a.id into found from audience.audience a where a.key = wanted_key;
    if wanted = 'NAMED' and found = fresh then
        insert into audience.reader (audience_id, member_id) select fresh, unnest(readers);
    end if;
    if not found = any(audience.viewer_audiences()) then
        perform set_config('focalnet.audiences', (audience.viewer_audiences() || found)::text, true);
    end if;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.seat_member(member uuid, network boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat seats a member' using errcode = 'insufficient_privilege';
    end if;
    insert into audience.seat (member_id, in_network) values (member, network)
    on conflict (member_id) do update set in_network = excluded.in_network;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.set_circle(circle uuid, members uuid[], conveners uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() and not exists (
        select from audience.circle_member c
         where c.circle_id = circle and c.member_id = audience.viewer_member() and c.convener) then
        raise exception 'only the secretariat or a convener changes a group' using errcode = 'insufficient_privilege';
    end if;
    delete from audience.circle_member c where c.circle_id = circle and not c.member_id = any(members);
    insert into audience.circle_member (circle_id, member_id, convener)
    select circle, m, m = any(conveners) from unnest(members) m
    on conflict (circle_id, member_id) do update set convener = excluded.convener;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audience.set_frozen(member uuid, frozen boolean, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if set_frozen.frozen then
        insert into audience.freeze (member_id, since) values (set_frozen.member, set_frozen.now) on conflict do nothing;
    else
        delete from audience.freeze f where f.member_id = set_frozen.member;
    end if;
    return found;
end;
$function$

CREATE OR REPLACE FUNCTION audience.signal_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_access', 'frozen');
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION audience.signal_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_access', 'readers');
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION audience.viewer_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('focalnet.account'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION audience.viewer_assigned()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('focalnet.assigned'::text, true), ''::text))::uuid[], '{}'::uuid[])

CREATE OR REPLACE FUNCTION audience.viewer_audiences()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('focalnet.audiences'::text, true), ''::text))::uuid[], '{00000000-0000-7000-8000-000000000001}'::uuid[])

CREATE OR REPLACE FUNCTION audience.viewer_frozen()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('focalnet.frozen'::text, true), ''::text), (audience.frozen())::text))::uuid[]

CREATE OR REPLACE FUNCTION audience.viewer_is_officer()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (audience.viewer_role() = ANY (ARRAY['OFFICER'::text, 'ADMINISTRATOR'::text]))

CREATE OR REPLACE FUNCTION audience.viewer_member()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('focalnet.member'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION audience.viewer_role()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(NULLIF(current_setting('focalnet.role'::text, true), ''::text), 'NOBODY'::text)

CREATE OR REPLACE PROCEDURE audience.withhold(IN disclosed regclass, IN whose name)
 LANGUAGE plpgsql
AS $procedure$
begin
    execute format('create policy %I on %s as restrictive for select to focalnet_request, focalnet_matcher
        using (coalesce(%I <> all ((select audience.viewer_frozen())::uuid[]), true))',
        case whose when 'owner_id' then 'frozen' else 'frozen_' || whose end, disclosed, whose);
end;
$procedure$

CREATE OR REPLACE FUNCTION audit.append(fresh uuid, sign_in uuid, act text, kind text, object uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me uuid := audience.viewer_member();
begin
    if me is null then
        raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from audit.head h where h.owner_id = me) then
        insert into audit.head (owner_id, audience_id, seq, hash)
        values (me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), 0, decode(repeat('00', 32), 'hex'))
        on conflict (owner_id) do nothing;
    end if;
    insert into audit.pending values (fresh, me, audience.viewer_account(), sign_in, act, kind, object);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audit.canonical(e audit.entry)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN concat_ws('
'::text, 'focalnet-audit-1', (e).owner_id, (e).seq, (e).id, to_char(((e).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE(((e).account_id)::text, '-'::text), COALESCE(((e).sign_in_id)::text, '-'::text), (e).act, (e).object_kind, (e).object_id, encode((e).previous, 'hex'::text))

CREATE OR REPLACE FUNCTION audit.chain()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    last audit.head;
    next audit.entry;
begin
    select * into strict last from audit.head h where h.owner_id = new.owner_id for update;
    next.id := new.id;
    next.owner_id := new.owner_id;
    next.audience_id := last.audience_id;
    next.seq := last.seq + 1;
    next.at := clock_timestamp();
    next.account_id := new.account_id;
    next.sign_in_id := new.sign_in_id;
    next.act := new.act;
    next.object_kind := new.object_kind;
    next.object_id := new.object_id;
    next.previous := last.hash;
    next.hash := sha256(convert_to(audit.canonical(next), 'UTF8'));
    insert into audit.entry select next.*;
    update audit.head h set seq = next.seq, hash = next.hash where h.owner_id = new.owner_id;
    delete from audit.pending p where p.id = new.id;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION cooperation.addressed()
 RETURNS TABLE(audience_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH posted AS (
          SELECT n.owner_id,
             n.audience_id,
             n.audience_kind
            FROM cooperation.need n
           WHERE (n.state = 'POSTED'::text)
         UNION
          SELECT o.owner_id,
             o.audience_id,
             o.audience_kind
            FROM cooperation.offer o
           WHERE (o.state = 'POSTED'::text)
         )
  SELECT a.a,
     m.owner_id
    FROM ( SELECT DISTINCT p.owner_id
            FROM posted p) m,
     LATERAL audience.of_member(m.owner_id) a(a)
   WHERE (a.a IN ( SELECT p.audience_id
            FROM posted p
           WHERE (p.audience_kind = ANY (ARRAY['NAMED'::text, 'GROUP'::text]))));
END

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.answer(proposed uuid, yes boolean, why text, why_text text, fresh uuid, fresh_audience uuid, now timestamp with time zone)
 RETURNS TABLE(outcome text, introduction uuid, audience uuid, purpose text, other_side uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    p cooperation.proposal;
    m cooperation.match;
    n cooperation.need;
    o cooperation.offer;
    named uuid;
    marks constant text[] := array['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];
    namings constant text[] := array['NAMED', 'MEMBER_ONLY', 'UNATTRIBUTED'];
    mark text;
    naming text;
begin
    select * into p from cooperation.proposal where id = proposed and owner_id = audience.viewer_member();
    if p.id is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY') then
        return;
    end if;
    select * into m from cooperation.match where id = p.match_id
       and audience.viewer_member() = case p.side when 'NEED' then need_owner else offer_owner end;
    select * into n from cooperation.need where id = m.need_id for update;
    select * into o from cooperation.offer where id = m.offer_id for update;
    select * into m from cooperation.match where id = m.id for update;
    if m.id is null or m.state <> 'OPEN' or (case p.side when 'NEED' then m.need_yes else m.offer_yes end) is not null then
        return query select 'CLOSED', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    if yes and coalesce(case p.side when 'NEED' then m.offer_yes else m.need_yes end, false)
       and array[n.owner_id, o.owner_id] && audience.frozen() then
        return query select 'CLOSED', null::uuid, null::uuid, null::text, null::uuid; -- nothing was written: ask again later
        return;
    end if;
    update cooperation.match set need_yes = case p.side when 'NEED' then yes else need_yes end,
                                 offer_yes = case p.side when 'OFFER' then yes else offer_yes end
     where id = m.id returning * into m;
    update cooperation.proposal set state = case when yes then 'ACCEPTED' else 'DECLINED' end, reason = why,
                                    reason_text = why_text, answered_at = now
     where id = p.id;
    if not yes then
        update cooperation.match set state = 'DECLINED' where id = m.id;
        update cooperation.proposal set state = 'NOT_TAKEN_UP' where match_id = m.id and id <> p.id;
        return query select 'DECLINED', null::uuid, null::uuid, null::text,
                            case p.side when 'NEED' then m.offer_owner else m.need_owner end;
        return;
    end if;
    if not (coalesce(m.need_yes, false) and coalesce(m.offer_yes, false)) then
        return query select 'WAITING', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    if n.state <> 'POSTED' or o.state <> 'POSTED' or o.capacity_used >= o.capacity then
        update cooperation.match set state = 'LAPSED' where id = m.id;
        update cooperation.proposal set state = 'LAPSED' where match_id = m.id;
        return query select 'LAPSED', null::uuid, null::uuid, null::text, null::uuid;
        return;
    end if;
    named := audience.resolve(fresh_audience, 'NAMED', null, array[n.owner_id, o.owner_id]);
    -- left to the matcher, AMBER+STRICT means 'nobody yet': agreeing opens it to two. Any other mark goes with the text.
    mark := marks[greatest(array_position(marks, 'AMBER'),
        case when n.audience_kind = 'OWN' and n.tlp = 'AMBER_STRICT' then 0 else array_position(marks, n.tlp) end,
        case when o.audience_kind = 'OWN' and o.tlp = 'AMBER_STRICT' then 0 else array_position(marks, o.tlp) end)];
    naming := namings[greatest(array_position(namings, n.attribution), array_position(namings, o.attribution))];
    insert into cooperation.introduction
        (id, owner_id, audience_id, match_id, tlp, attribution, need_member, offer_member, need_title, need_outcome,
         need_tried, need_language, offer_title, offer_what, offer_conditions, offer_language, form, themes, starts, ends,
         introduced_at)
    values
        (fresh, n.owner_id, named, m.id, mark, naming, n.owner_id, o.owner_id, n.title, n.outcome, n.tried, n.language,
         o.title, o.what, o.conditions, o.language, n.form, n.themes, greatest(n.starts, o.starts), least(n.ends, o.ends), now);
    update cooperation.match set state = 'AGREED' where id = m.id;
    update cooperation.proposal set state = 'AGREED', introduction_id = fresh where match_id = m.id;
    update cooperation.need set partners_found = partners_found + 1 where id = n.id;
    update cooperation.offer set capacity_used = capacity_used + 1 where id = o.id;
    return query select 'AGREED', fresh, named, n.title, case p.side when 'NEED' then o.owner_id else n.owner_id end;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.explain(ids uuid[], own_items uuid[], other_items uuid[], reasons text[], points integer[], places boolean[], now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    delete from cooperation.explanation;
    insert into cooperation.explanation (id, owner_id, audience_id, own_item, other_item, reason, more_points, more_places,
                                         at)
    select t.id, item.owner_id, item.own_audience, t.own_item, t.other_item, t.reason, t.points, t.place, now
      from unnest(ids, own_items, other_items, reasons, points, places)
           as t (id, own_item, other_item, reason, points, place)
      join (select n.id, n.owner_id, n.own_audience, n.audience_id from cooperation.need n where n.state = 'POSTED'
            union all
            select o.id, o.owner_id, o.own_audience, o.audience_id from cooperation.offer o where o.state = 'POSTED') item
        on item.id = t.own_item
      join (select n.id, n.audience_id from cooperation.need n where n.state = 'POSTED'
            union all
            select o.id, o.audience_id from cooperation.offer o where o.state = 'POSTED') other
        on other.id = t.other_item
     where other.audience_id in (select audience.of_member(item.owner_id));
end;
$function$

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.hold(needs uuid[], offers uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    perform from (select n.id from cooperation.need n where n.id = any (needs) order by n.id for update) held;
    perform from (select o.id from cooperation.offer o where o.id = any (offers) order by o.id for update) held;
end;
$function$

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.keep_outside()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if exists (select from audience.seat s where s.member_id = new.offer_owner and not s.in_network)
       and not exists (select from cooperation.need n where n.id = new.need_id and n.outside) then
        return null;
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION cooperation.lapse(item uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if exists (select from cooperation.need where id = item and owner_id = audience.viewer_member())
       or exists (select from cooperation.offer where id = item and owner_id = audience.viewer_member()) then
        perform cooperation.lapse_open(item);
    end if;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.lapse_open(item uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 UPDATE cooperation.match m SET state = 'LAPSED'::text
   WHERE ((m.state = 'OPEN'::text) AND ((lapse_open.item = m.need_id) OR (lapse_open.item = m.offer_id)));
 UPDATE cooperation.proposal p SET state = 'LAPSED'::text
    FROM cooperation.match m
   WHERE ((m.id = p.match_id) AND (m.state = 'LAPSED'::text) AND ((lapse_open.item = m.need_id) OR (lapse_open.item = m.offer_id)) AND (p.state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text])));
 DELETE FROM cooperation.match m
   WHERE ((m.state = 'LAPSED'::text) AND ((lapse_open.item = m.need_id) OR (lapse_open.item = m.offer_id)));
END

CREATE OR REPLACE FUNCTION cooperation.open_feedback(partnership uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 UPDATE cooperation.feedback f SET audience_id = i.audience_id
    FROM cooperation.introduction i
   WHERE ((i.id = open_feedback.partnership) AND (f.introduction_id = i.id) AND ((f.owner_id = i.need_member) OR (f.owner_id = i.offer_member)) AND ((audience.viewer_member() = i.need_member) OR (audience.viewer_member() = i.offer_member)) AND (audience.viewer_role() <> ALL (ARRAY['CONTRIBUTOR'::text, 'READER'::text, 'NOBODY'::text])) AND ((( SELECT count(*) AS count
            FROM cooperation.feedback o
           WHERE ((o.introduction_id = i.id) AND (o.owner_id = ANY (ARRAY[i.need_member, i.offer_member])))) = 2) OR (EXISTS ( SELECT
            FROM cooperation.step s
           WHERE ((s.introduction_id = i.id) AND (s.kind = 'CLOSED'::text) AND (s.owner_id = i.need_member))))));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.outsiders()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT s.member_id
    FROM audience.seat s
   WHERE ((NOT s.in_network) AND (s.member_id IN ( SELECT o.owner_id
            FROM cooperation.offer o
           WHERE (o.state = 'POSTED'::text))));
END

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.propose(fresh uuid, wanted uuid, given uuid, for_need uuid, for_offer uuid, points integer, points_by text, now timestamp with time zone, today date, decide date, need_region text, offer_region text, need_rank text, offer_rank text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    n cooperation.need;
    o cooperation.offer;
begin
    select * into n from cooperation.need where id = wanted and state = 'POSTED' and expires_on >= today for update;
    select * into o from cooperation.offer where id = given and state = 'POSTED' and renew_by >= today for update;
    if n.id is null or o.id is null or n.owner_id = o.owner_id or array[n.owner_id, o.owner_id] && audience.frozen()
       or (select count(*) from cooperation.match m where m.need_id = n.id and m.state = 'OPEN') + n.partners_found >= n.partners
       or (select count(*) from cooperation.match m where m.offer_id = o.id and m.state = 'OPEN') + o.capacity_used >= o.capacity
       -- whose name is withheld would be read from whom the other side leaves out, or from a network of a few
       or n.withheld and (o.audience_kind in ('NAMED', 'GROUP')
                          or exists (select from cooperation.exclusion x where x.item_id = o.id))
       or o.withheld and (n.audience_kind in ('NAMED', 'GROUP')
                          or exists (select from cooperation.exclusion x where x.item_id = n.id))
       or (n.withheld or o.withheld) and (select count(*) from audience.preview('NETWORK', null, null)) < 6
    then
        return false;
    end if;
    if n.crisis then -- its clock is short
        decide := least(decide, today + 3);
    end if;
    insert into cooperation.match (id, need_id, offer_id, need_owner, offer_owner, state, found_at)
    values (fresh, n.id, o.id, n.owner_id, o.owner_id, 'OPEN', now)
    on conflict (need_id, offer_id) do nothing;
    if not found then
        return false;
    end if;
    insert into cooperation.proposal
        (id, owner_id, audience_id, match_id, side, own_item, state, score, parts, rank, their_member, their_region, their_item,
         their_kind, their_form, their_themes, their_pillars, their_sectors, their_languages, their_interpretation, their_starts, their_ends,
         their_delivery, found_at, decide_by)
    values
        (for_need, n.owner_id, n.own_audience, fresh, 'NEED', n.id, 'OPEN', points, points_by, need_rank,
         case when not o.withheld then o.owner_id end, case when o.withheld then offer_region end,
         case when o.audience_id in (select audience.of_member(n.owner_id)) then o.id end,
         o.kind, o.form, o.themes, o.pillars, o.sectors, o.languages, o.interpretation, o.starts, o.ends, o.delivery, now, decide),
        (for_offer, o.owner_id, o.own_audience, fresh, 'OFFER', o.id, 'OPEN', points, points_by, offer_rank,
         case when not n.withheld then n.owner_id end, case when n.withheld then need_region end,
         case when n.audience_id in (select audience.of_member(o.owner_id)) then n.id end,
         n.kind, n.form, n.themes, n.pillars, n.sectors, n.languages, n.interpretation, n.starts, n.ends, n.delivery, now, decide);
    return true;
end;
$function$

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.record_run(fresh uuid, what text, now timestamp with time zone, took integer, needs integer, offers integer, pairs integer, left_out integer, matched integer, proposed integer, dropped integer, levels bigint[], verified boolean, violation text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO cooperation.run (id, kind, at, millis, needs, offers, pairs, left_out, matched, proposed, dropped, levels, verified, violation)
   VALUES (record_run.fresh, record_run.what, record_run.now, record_run.took, record_run.needs, record_run.offers, record_run.pairs, record_run.left_out, record_run.matched, record_run.proposed, record_run.dropped, record_run.levels, record_run.verified, record_run.violation);
 DELETE FROM cooperation.run r
   WHERE (r.at < (record_run.now - '2 years'::interval));
END

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.release(partnership uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    i cooperation.introduction;
    m cooperation.match;
begin
    select * into i from cooperation.introduction where id = partnership
       and audience.viewer_member() in (need_member, offer_member);
    if i.id is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY')
       or not exists (select from cooperation.step s where s.introduction_id = i.id and s.kind = 'WITHDRAWN'
                         and s.owner_id = audience.viewer_member())
       or exists (select from cooperation.step s where s.introduction_id = i.id and s.kind = 'AGREED'
                     and s.owner_id in (i.need_member, i.offer_member)
                   group by s.version having count(distinct s.owner_id) = 2)
    then
        return false;
    end if;
    select * into m from cooperation.match where id = i.match_id;
    perform from cooperation.need where id = m.need_id for update;
    perform from cooperation.offer where id = m.offer_id for update;
    update cooperation.match set state = 'WITHDRAWN' where id = m.id and state = 'AGREED';
    if not found then
        return false;
    end if;
    update cooperation.need set partners_found = greatest(partners_found - 1, 0) where id = m.need_id;
    update cooperation.offer set capacity_used = greatest(capacity_used - 1, 0) where id = m.offer_id;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.report(since date, before date)
 RETURNS TABLE(measure text, key text, number integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH need AS (
          SELECT n.id,
             n.owner_id,
             n.themes,
             n.form,
             n.posted_at
            FROM cooperation.need n
           WHERE ((n.posted_at >= report.since) AND (n.posted_at < report.before))
         ), offer AS (
          SELECT o.id,
             o.owner_id,
             o.themes,
             o.form
            FROM cooperation.offer o
           WHERE ((o.posted_at >= report.since) AND (o.posted_at < report.before))
         ), met AS (
          SELECT i.id,
             m.member,
             i.themes,
             i.form
            FROM (cooperation.introduction i
              CROSS JOIN LATERAL ( VALUES (i.need_member), (i.offer_member)) m(member))
           WHERE ((i.introduced_at >= report.since) AND (i.introduced_at < report.before))
         ), said AS (
          SELECT s.introduction_id,
             s.owner_id,
             s.kind,
             s.code,
             s.version
            FROM cooperation.step s
           WHERE ((s.at >= report.since) AND (s.at < report.before))
         ), counted(measure, key, member, item) AS (
          SELECT 'needs'::text AS "?column?",
             ''::text AS "?column?",
             n.owner_id,
             n.id
            FROM need n
         UNION ALL
          SELECT 'needs.theme'::text,
             t.t,
             n.owner_id,
             n.id
            FROM need n,
             LATERAL unnest(n.themes) t(t)
         UNION ALL
          SELECT 'needs.form'::text,
             n.form,
             n.owner_id,
             n.id
            FROM need n
         UNION ALL
          SELECT 'offers'::text,
             ''::text,
             o.owner_id,
             o.id
            FROM offer o
         UNION ALL
          SELECT 'offers.theme'::text,
             t.t,
             o.owner_id,
             o.id
            FROM offer o,
             LATERAL unnest(o.themes) t(t)
         UNION ALL
          SELECT 'offers.form'::text,
             o.form,
             o.owner_id,
             o.id
            FROM offer o
         UNION ALL
          SELECT 'partnerships'::text,
             ''::text,
             i.member,
             i.id
            FROM met i
         UNION ALL
          SELECT 'partnerships.theme'::text,
             t.t,
             i.member,
             i.id
            FROM met i,
             LATERAL unnest(i.themes) t(t)
         UNION ALL
          SELECT 'partnerships.form'::text,
             i.form,
             i.member,
             i.id
            FROM met i
         UNION ALL
          SELECT 'outcome'::text,
                 CASE s.kind
                     WHEN 'CLOSED'::text THEN s.code
                     ELSE 'WITHDRAWN'::text
                 END AS "case",
             s.owner_id,
             s.introduction_id
            FROM said s
           WHERE (s.kind = ANY (ARRAY['CLOSED'::text, 'WITHDRAWN'::text]))
         UNION ALL
          SELECT ('followed.'::text || s.version),
             s.code,
             s.owner_id,
             s.introduction_id
            FROM said s
           WHERE ((s.kind = 'FOLLOWED'::text) AND (s.code = ANY (ARRAY['MET'::text, 'PARTLY'::text, 'UNMET'::text])))
         )
  SELECT c.measure,
     c.key,
     (((count(DISTINCT c.item) / 5) * 5))::integer AS int4
    FROM counted c
   WHERE ('00000000-0000-7000-8000-000000000002'::uuid = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))
   GROUP BY c.measure, c.key
  HAVING ((count(DISTINCT c.member) >= 5) AND (count(DISTINCT c.item) >= 5));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.rounds()
 RETURNS TABLE(kind text, at timestamp with time zone, verified boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT r.kind,
     r.at,
     r.verified
    FROM cooperation.run r
   WHERE (r.kind = 'ROUND'::text)
   ORDER BY r.at DESC
  LIMIT 24;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.running(since timestamp with time zone)
 RETURNS TABLE(partnership uuid, member uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job asks what is due' using errcode = 'insufficient_privilege';
    end if;
    return query
        select i.id, side.member
          from cooperation.introduction i, lateral (values (i.need_member), (i.offer_member)) as side (member)
         where not (array[i.need_member, i.offer_member] && audience.frozen())
           and not exists (select from cooperation.step s where s.introduction_id = i.id
                              and (s.kind = 'WITHDRAWN' or s.kind = 'CONFIRMED' and s.at < since))
         order by side.member, i.id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.still(today date)
 RETURNS TABLE(needs_waiting integer, proposals_waiting integer, partnerships_still integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    waiting record;
    asked record;
    quiet record;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat has a desk' using errcode = 'insufficient_privilege';
    end if;
    select count(*) as items, count(distinct n.owner_id) as members into waiting from cooperation.need n
     where n.state = 'POSTED' and n.expires_on >= today and n.partners_found < n.partners and n.posted_at < today - 14
       and not n.audience_id = any ((select audience.viewer_audiences())::uuid[]);
    select count(*) as items, count(distinct p.owner_id) as members into asked from cooperation.proposal p
     where p.state = 'OPEN' and p.decide_by <= today + 3;
    -- nothing said for sixty days, by either side, and not closed
    select count(distinct i.id) as items, count(distinct m.member) as members into quiet from cooperation.introduction i
     cross join lateral (values (i.need_member), (i.offer_member)) as m (member)
     where i.introduced_at < today - 60
       and not exists (select from cooperation.step s
                        where s.introduction_id = i.id and (s.at >= today - 60 or s.kind in ('CLOSED', 'WITHDRAWN')));
    return query select case when waiting.members < 5 then 0 else (waiting.items / 5 * 5)::int end,
                        case when asked.members < 5 then 0 else (asked.items / 5 * 5)::int end,
                        case when quiet.members < 5 then 0 else (quiet.items / 5 * 5)::int end;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.suggest(wanted uuid, given uuid, fresh uuid, for_need uuid, for_offer uuid, points integer, points_by text, now timestamp with time zone, today date, decide date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    n cooperation.need;
    o cooperation.offer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat suggests' using errcode = 'insufficient_privilege';
    end if;
    select * into n from cooperation.need where id = wanted and state = 'POSTED' and expires_on >= today
       and audience_id = any ((select audience.viewer_audiences())::uuid[]) for update;
    select * into o from cooperation.offer where id = given and state = 'POSTED' and renew_by >= today
       and audience_id = any ((select audience.viewer_audiences())::uuid[]) for update;
    if n.id is null or o.id is null or n.owner_id = o.owner_id then
        return false;
    end if;
    if not exists (select from cooperation.exclusion x
                    where x.item_id = n.id and x.member_id = o.owner_id or x.item_id = o.id and x.member_id = n.owner_id)
       and n.audience_id in (select audience.of_member(o.owner_id)) and o.audience_id in (select audience.of_member(n.owner_id)) then
        perform cooperation.propose(fresh, wanted, given, for_need, for_offer, points, points_by, now, today, decide, null,
                                    null, null, null);
        update cooperation.proposal p set suggested = true where p.match_id = fresh;
    end if;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.supersede(wanted uuid, given uuid)
 RETURNS TABLE(proposal uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    gone uuid;
begin
    delete from cooperation.match m
     where m.need_id = wanted and m.offer_id = given and m.state = 'OPEN' and m.need_yes is null and m.offer_yes is null
    returning m.id into gone;
    return query
        update cooperation.proposal p set state = 'LAPSED', told_at = coalesce(p.told_at, p.found_at)
         where p.match_id = gone and p.state = 'OPEN'
        returning p.id, p.owner_id;
end;
$function$

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.take_crisis()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    new.crisis := coalesce((select n.crisis from cooperation.match m join cooperation.need n on n.id = m.need_id
                             where m.id = new.match_id and n.owner_id = new.need_member), new.crisis);
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION cooperation.turn(today date, now timestamp with time zone)
 RETURNS TABLE(what text, item uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    gone record;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job turns the day' using errcode = 'insufficient_privilege';
    end if;
    for gone in
        update cooperation.need n set state = 'EXPIRED', audience_id = n.own_audience, version = n.version + 1
         where n.state = 'POSTED' and n.expires_on < today and n.owner_id <> all (audience.frozen())
        returning n.id, n.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'EXPIRED', gone.id, gone.owner_id;
    end loop;
    for gone in
        update cooperation.offer o set state = 'HIDDEN', audience_id = o.own_audience, version = o.version + 1
         where o.state = 'POSTED' and o.renew_by < today and o.owner_id <> all (audience.frozen())
        returning o.id, o.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'HIDDEN', gone.id, gone.owner_id;
    end loop;
    -- a week beyond the day that was named, and never where a frozen side could not answer
    for gone in
        update cooperation.match m set state = 'LAPSED'
         where m.state = 'OPEN' and not array[m.need_owner, m.offer_owner] && audience.frozen()
           and exists (select from cooperation.proposal p where p.match_id = m.id and p.decide_by < today - 7)
        returning m.id
    loop
        return query
            with lapsed as (
                update cooperation.proposal p set state = 'LAPSED'
                 where p.match_id = gone.id and p.state in ('OPEN', 'ACCEPTED') returning p.id, p.owner_id)
            select 'UNDECIDED', l.id, l.owner_id from lapsed l;
    end loop;
    return query
        update cooperation.proposal p set reminded_at = now
         where p.state = 'OPEN' and p.reminded_at is null and p.decide_by <= today + 3
           and p.owner_id <> all (audience.frozen())
        returning 'DECIDE', p.id, p.owner_id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION cooperation.untold()
 RETURNS TABLE(proposal uuid, member uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT p.id,
     p.owner_id
    FROM cooperation.proposal p
   WHERE ((p.told_at IS NULL) AND (p.state = 'OPEN'::text))
   ORDER BY p.found_at, p.id
  LIMIT 2000;
END

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION cooperation.wide()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (( SELECT count(*) AS count
            FROM audience.preview('NETWORK'::text, NULL::uuid, NULL::uuid[]) preview(preview)) >= 6);
END

-- execute: focalnet_matcher

CREATE OR REPLACE FUNCTION exchange.adopt(now timestamp with time zone)
 RETURNS TABLE(silence uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update exchange.silence s set state = 'ADOPTED', ended_at = s.deadline
         where s.state = 'OPEN' and s.deadline <= adopt.now and s.owner_id <> all (audience.frozen())
        returning s.id, s.owner_id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.ask_consent(lesson uuid, answers uuid[], fresh uuid[], now timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    l exchange.lesson;
begin
    select * into l from exchange.lesson x where x.id = ask_consent.lesson and x.owner_id = audience.viewer_member();
    if l.id is null then
        raise exception 'no lesson of the viewer''s' using errcode = 'insufficient_privilege';
    end if;
    return query
        with asked as (
            insert into exchange.consent (id, owner_id, audience_id, lesson_id, question_id, answer_id, state, named, asked_at)
            select f.id, coalesce(a.from_id, a.owner_id), exchange.own_audience(coalesce(a.from_id, a.owner_id)), l.id,
                   l.question_id, coalesce(a.original_id, a.id), 'ASKED', false, ask_consent.now
              from unnest(answers, fresh) f (answer, id)
              join exchange.answer a on a.id = f.answer
             where a.question_id = l.question_id and a.audience_id = any (audience.viewer_audiences())
               and coalesce(a.from_id, a.owner_id) <> l.owner_id
            on conflict (lesson_id, answer_id) do nothing
            returning owner_id)
        select distinct owner_id from asked;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.asker(question uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT
         CASE
             WHEN q.withheld THEN ( SELECT s.owner_id
                FROM (exchange.relay r
                  JOIN exchange.submission s ON ((s.id = r.submission_id)))
               WHERE ((r.question_id = q.id) AND (r.owner_id = q.owner_id) AND (r.owner_id = '00000000-0000-7000-8000-000000000003'::uuid)))
             ELSE q.owner_id
         END AS owner_id
    FROM exchange.question q
   WHERE (q.id = asker.question);
END

CREATE OR REPLACE FUNCTION exchange.blur()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not exists (select from exchange.thread t where t.id = new.thread_id and t.mode = 'UNATTRIBUTED') then
        return new;
    end if;
    if tg_table_name = 'draft' then
        return null;
    end if;
    new.visited_at := date_bin('15 minutes', new.visited_at, '2000-01-01 00:00:00+00');
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.break_silence(silence uuid, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update exchange.silence s set state = 'BROKEN', ended_at = break_silence.now
     where s.id = break_silence.silence and s.state = 'OPEN' and s.deadline > break_silence.now
       and s.audience_id = any (audience.viewer_audiences()) and audience.viewer_member() is not null;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.chairs(room uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM exchange.room r
           WHERE ((r.id = chairs.room) AND
                 CASE r.kind
                     WHEN 'GROUP'::text THEN audience.chairs(r.audience_id)
                     WHEN 'BILATERAL'::text THEN false
                     WHEN 'SEVERAL'::text THEN false
                     ELSE (r.owner_id = audience.viewer_member())
                 END))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.close_question(question uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update exchange.question q set closed_at = at
     where q.id = close_question.question and q.audience_id = any (audience.viewer_audiences())
       and exchange.asker(q.id) = audience.viewer_member();
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.close_threads()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update exchange.thread t set closed_at = new.closed_at
      from exchange.room r
     where t.room_id = new.id and t.closed_at is null and r.id = new.id and r.kind = 'CRISIS';
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.consents(lesson uuid)
 RETURNS TABLE(answer_id uuid, state text, named boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT c.answer_id,
     c.state,
     c.named
    FROM (exchange.consent c
      JOIN exchange.lesson l ON ((l.id = c.lesson_id)))
   WHERE ((c.lesson_id = consents.lesson) AND (l.owner_id = audience.viewer_member()));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.contribute(wanted uuid, words text, tokens bytea[], today date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    shut  boolean;
    token bytea;
begin
    select t.closed_at is not null into shut from exchange.thread t
     where t.id = wanted and t.mode = 'UNATTRIBUTED' and t.audience_id = any (audience.viewer_audiences());
    if shut is null or audience.viewer_member() is null
       or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return 'MISSING';
    elsif shut then
        return 'CLOSED';
    elsif exists (select from exchange.pending p where p.thread_id = wanted and p.text = words) then
        return 'KEPT';
    end if;
    foreach token in array tokens loop
        insert into exchange.spent_token (hash, day) values (token, today) on conflict do nothing;
        if found then
            insert into exchange.pending (id, thread_id, text) values (gen_random_uuid(), wanted, words);
            return 'KEPT';
        end if;
    end loop;
    return 'SPENT';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.deliver(fresh uuid, answer uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    a exchange.answer;
    reader uuid;
begin
    select * into a from exchange.answer x
     where x.id = deliver.answer and x.owner_id = audience.viewer_member() and x.private and x.original_id is null;
    select exchange.asker(q.id) into reader from exchange.question q
     where q.id = a.question_id and q.withheld and q.audience_id = any (audience.viewer_audiences());
    if a.id is null or reader is null or reader = a.owner_id then
        raise exception 'no private answer of the viewer''s' using errcode = 'insufficient_privilege';
    end if;
    insert into exchange.answer (id, owner_id, audience_id, question_id, original_id, from_id, author, capacity, text,
                                 language, private, told_at, written_at)
    values (fresh, reader, exchange.own_audience(reader), a.question_id, a.id, a.owner_id, a.author, a.capacity, a.text,
            a.language, true, a.written_at, a.written_at);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE PROCEDURE exchange.expire(IN expiring regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
    execute format('create policy expiring on %s as restrictive for select to focalnet_request
        using (readable_until is null or readable_until > now() or owner_id = (select audience.viewer_member()))', expiring);
end;
$procedure$

CREATE OR REPLACE FUNCTION exchange.follow_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if new.withdrawn_at is not null or new.audience_id <> old.audience_id then
        delete from exchange.revision where post_id = new.id;
        delete from exchange.translation where post_id = new.id;
        delete from exchange.mention where post_id = new.id;
    else
        update exchange.revision set readable_until = new.readable_until where post_id = new.id;
        update exchange.translation set readable_until = new.readable_until where post_id = new.id;
        update exchange.mention set readable_until = new.readable_until where post_id = new.id;
    end if;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.found_crisis(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or exists (select from exchange.crisis c where c.id = wanted)
       or exists (select from exchange.room r where r.id = wanted) then
        return false;
    end if;
    return audience.found_circle(wanted);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.join_crisis(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from exchange.crisis c
                       where c.id = wanted and c.closed_at is null
                         and c.audience_id = any (audience.viewer_audiences())) then
        return false;
    end if;
    perform audience.join_circle(wanted);
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.keep_mode()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if tg_table_name = 'thread' then
        if new.mode <> old.mode then
            raise exception 'a thread keeps its mode' using errcode = 'check_violation';
        end if;
    elsif new.owner_id <> new.thread_id
          and exists (select from exchange.thread t where t.id = new.thread_id and t.mode = 'UNATTRIBUTED') then
        raise exception 'a post in this thread has no owner but the thread' using errcode = 'check_violation';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.lapsed(now timestamp with time zone)
 RETURNS TABLE(post uuid, member uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks what has lapsed' using errcode = 'insufficient_privilege';
    end if;
    return query
        select p.id, p.owner_id from exchange.post p
         where p.readable_until <= now
           and p.audience_id not in (select a.id from audience.audience a where a.kind = 'OWN');
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.leave_crisis(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from exchange.crisis c where c.id = wanted) then
        return false;
    end if;
    perform audience.leave_circle(wanted);
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.mark_helped(answer uuid, helps boolean, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    a exchange.answer;
begin
    select * into a from exchange.answer x
     where x.id = mark_helped.answer and x.audience_id = any (audience.viewer_audiences());
    if a.id is null or exchange.asker(a.question_id) is distinct from audience.viewer_member() then
        return false;
    end if;
    update exchange.answer set helped_at = case when helps then mark_helped.now end where id in (a.id, a.original_id);
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.name_writer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    new.writer_id := (select p.owner_id from exchange.post p where p.id = new.post_id);
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.own_audience(member uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id
    FROM audience.audience a
   WHERE ((a.kind = 'OWN'::text) AND (a.owner_id = own_audience.member));
END

CREATE OR REPLACE FUNCTION exchange.publish(now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    quarter timestamptz := date_bin('15 minutes', publish.now, '2000-01-01 00:00:00+00');
    threads uuid[];
    texts   text[];
    hashes  bytea[];
    days    date[];
    made    integer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job publishes' using errcode = 'insufficient_privilege';
    end if;
    lock table exchange.pending, exchange.spent_token in access exclusive mode;
    select array_agg(p.thread_id), array_agg(p.text) into threads, texts from exchange.pending p;
    select array_agg(s.hash order by s.hash), array_agg(s.day order by s.hash) into hashes, days
      from exchange.spent_token s where s.day >= (publish.now at time zone 'UTC')::date;
    truncate exchange.pending, exchange.spent_token;
    insert into exchange.spent_token (hash, day) select * from unnest(hashes, days);
    insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, written_at, tlp)
    select gen_random_uuid(), t.id, t.audience_id, t.room_id, t.id, '–', 'PERSONAL', w.text, quarter, t.tlp
      from unnest(threads, texts) as w (thread_id, text)
      join exchange.thread t on t.id = w.thread_id
     order by gen_random_uuid();
    get diagnostics made = row_count;
    return made;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.review(today date, now timestamp with time zone)
 RETURNS TABLE(what text, crisis uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job reviews' using errcode = 'insufficient_privilege';
    end if;
    return query
        with due as (
            update exchange.crisis c set told_for = c.review_on
             where c.closed_at is null and c.review_on between review.today and review.today + 3
               and c.told_for is distinct from c.review_on and c.owner_id <> all (audience.frozen())
            returning c.id)
        select 'CRISIS_REVIEW', d.id, m from due d cross join lateral audience.preview('GROUP', d.id, '{}') m;
    return query
        with over as (
            update exchange.crisis c set closed_at = review.now
             where c.closed_at is null and c.review_on < review.today and c.owner_id <> all (audience.frozen())
            returning c.id)
        select 'CRISIS_CLOSED', o.id, m from over o cross join lateral audience.preview('GROUP', o.id, '{}') m;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.signal_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_post', new.room_id::text);
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.stay_closed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if new.closed_at is null
       and exists (select from exchange.crisis c where c.id = new.room_id and c.closed_at is not null) then
        raise exception 'the crisis room is closed' using errcode = 'check_violation';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION exchange.untold(now timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks whom to tell' using errcode = 'insufficient_privilege';
    end if;
    return query
        with fresh as (
            update exchange.answer a set told_at = untold.now where a.told_at is null
            returning exchange.asker(a.question_id) as member, a.owner_id, a.written_at)
        select distinct f.member from fresh f
         where f.member is not null and f.member <> f.owner_id and f.written_at > untold.now - interval '7 days' order by 1;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION exchange.withhold_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    added int;
begin
    if tg_op = 'INSERT' then
        insert into exchange.withheld (id, place, words)
        select r.id, 'ROOM', r.purpose from exchange.room r where r.owner_id = new.member_id
        union all
        select t.id, 'THREAD', t.title from exchange.thread t where t.owner_id = new.member_id and t.mode = 'NAMED';
        update exchange.room r set purpose = '–' where r.owner_id = new.member_id;
        update exchange.thread t set title = '–' where t.owner_id = new.member_id and t.mode = 'NAMED';
        return null;
    end if;
    update exchange.room r set purpose = w.words from exchange.withheld w
     where r.owner_id = old.member_id and w.id = r.id and w.place = 'ROOM';
    update exchange.thread t set title = w.words from exchange.withheld w
     where t.owner_id = old.member_id and w.id = t.id and w.place = 'THREAD';
    delete from exchange.withheld w using exchange.thread t
     where t.owner_id = old.member_id and w.id = t.id and w.place = 'THREAD';
    delete from exchange.withheld w using exchange.room r
     where r.owner_id = old.member_id and w.id = r.id and w.place = 'ROOM';
    added := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
    update exchange.silence s set deadline = s.deadline + make_interval(days => added), ends_on = s.ends_on + added
     where s.owner_id = old.member_id and s.state = 'OPEN';
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION export.audiences(wanted uuid[])
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('CONTRIBUTOR', 'READER') then
        raise exception 'only who leads a team takes its hub along' using errcode = 'insufficient_privilege';
    end if;
    return query
        select json_build_object('id', a.id, 'key', a.key, 'kind', a.kind, 'owner_id', a.owner_id, 'circle_id', a.circle_id, 'readers',
               (select coalesce(json_agg(r.member_id order by r.member_id), '[]') from audience.reader r where r.audience_id = a.id))::text
          from audience.audience a
         where a.id = any (wanted)
           and (a.owner_id is null or a.owner_id = audience.viewer_member())
           and (a.kind <> 'NAMED' or exists (select from audience.reader r
                                              where r.audience_id = a.id and r.member_id = audience.viewer_member()))
         order by a.id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION export.blank(source regclass, rule text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    c      record;
    value  text;
    values text[];
begin
    for c in select a.attname, format_type(a.atttypid, null) as type, a.attnotnull
               from pg_catalog.pg_attribute a
              where a.attrelid = source and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and (format_type(a.atttypid, null) in ('text', 'jsonb', 'text[]', 'bytea')
                     or a.atttypid = 'uuid'::regtype and a.attname ~ 'account|_by$')
                and a.attname not in ('id', 'owner_id', 'audience_id', 'language', 'zone', 'code', 'mark', 'tlp')
                and not exists (select from pg_catalog.pg_constraint k
                                 where k.conrelid = source and k.contype in ('f', 'p') and a.attnum = any (k.conkey)) loop
        values := case when c.attnotnull then '{}'::text[] else array['null'] end
            || case c.type when 'text' then array['''—''', ''''''] when 'uuid' then '{}'::text[] else array['''{}'''] end;
        foreach value in array values loop
            begin
                execute format('update %s set %I = %s where %s', source, c.attname, value, rule);
                exit;
            exception when check_violation or unique_violation or raise_exception then
                continue;
            end;
        end loop;
    end loop;
end;
$function$

CREATE OR REPLACE FUNCTION export.count(wanted uuid)
 RETURNS TABLE(source text, held bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    t record;
begin
    perform export.enter(wanted);
    for t in select * from export.rows_of() loop
        source := replace(t.source::text, '"', '');
        execute format('select count(*) from %s where %s', t.source, t.rule) into held;
        return next;
    end loop;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION export.enter(wanted uuid)
 RETURNS export.leaving
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    l export.leaving;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat counts and deletes' using errcode = 'insufficient_privilege';
    end if;
    select * into strict l from export.leaving x where x.id = wanted for update;
    perform set_config('focalnet.moving', l.member_id::text, true);
    if l.deleted_at is null then
        execute format('select coalesce(array_agg(a.id), ''{}'') from %s a where a.owner_id = $1', 'identity.account'::regclass)
           into l.accounts using l.member_id;
        update export.leaving x set accounts = l.accounts where x.id = wanted;
    end if;
    perform set_config('focalnet.moving_accounts', l.accounts::text, true);
    return l;
end;
$function$

CREATE OR REPLACE FUNCTION export.head(wanted uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    l    export.leaving := export.enter(wanted);
    head text;
begin
    execute format('select h.seq || '' '' || encode(h.hash, ''hex'') from %s h where h.owner_id = $1', 'audit.head'::regclass)
       into head using l.member_id;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
    return coalesce(head, '');
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION export.object()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if exists (select from export.leaving_step s where s.leaving_id = new.id and s.kind = 'OBJECTED') then
        raise exception 'this member objected to its deletion' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION export.read(source regclass, without text[])
 RETURNS TABLE(key text, line text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
declare
    me      uuid := audience.viewer_member();
    columns text;
    keys    text;
begin
    if me is null or audience.viewer_is_officer()
       or audience.viewer_role() not in ('FOCAL_POINT', 'ALTERNATE', 'TEAM')
       or audience.viewer_role() = 'TEAM' and audience.viewer_account() is not null then
        raise exception 'only who leads a team takes its hub along' using errcode = 'insufficient_privilege';
    end if;
    select string_agg(format('%I', a.attname), ', ' order by a.attnum) into strict columns
      from pg_catalog.pg_attribute a
     where a.attrelid = source and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> all (without);
    select string_agg(format('x.%I::text', a.attname), ' || '' '' || ' order by array_position(k.conkey, a.attnum)) into strict keys
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
     where k.conrelid = source and k.contype = 'p';
    perform set_config('focalnet.moving', me::text, true);
    return query execute format(
        'select l.key, l.line from (
             select %s as key, row_to_json(x)::text as line from (select %s from %s where owner_id = $1) x
             union all
             select d.key, d.line from export.detached d where d.owner_id = $1 and d.source = $2) l
          order by l.key collate "C"', keys, columns, source)
        using me, replace(source::text, '"', '');
    perform set_config('focalnet.moving', '', true);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION export.remove(wanted uuid, today date)
 RETURNS TABLE(source text, emptied bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    l     export.leaving := export.enter(wanted);
    t     record;
    guard text;
    gone  bigint;
    round bigint := 1;
begin
    if l.stopped_at is not null or l.deleted_at is not null or l.due_on > today or today > (now() + interval '1 day')::date
       or not exists (select from export.leaving_step s where s.leaving_id = wanted and s.kind = 'CONFIRMED'
                         and s.account_id is distinct from l.account_id)
       or not exists (select from export.leaving_step s where s.leaving_id = wanted and s.kind in ('FETCHED', 'WAIVED')) then
        raise exception 'this member is not due to be deleted' using errcode = 'insufficient_privilege';
    end if;
    execute format('insert into %s (blob_id, due_at) select b.blob_id, now() from export.bundle b
                     where b.owner_id = $1 and b.blob_id is not null on conflict do nothing', 'file.waste'::regclass)
      using l.member_id;
    perform set_config('focalnet.counting', 'on', true);
    for t in select * from export.rows_of() r where not r.owned loop
        execute format('delete from %s where %s', t.source, t.rule);
    end loop;
    while round > 0 loop
        round := 0;
        for t in select * from export.rows_of() r where r.owned loop
            select coalesce(string_agg(format(' and not exists (select from %s c where c.%I = t.%I)',
                                              k.conrelid::regclass, child.attname, parent.attname), ''), '') into guard
              from pg_catalog.pg_constraint k
              join pg_catalog.pg_attribute child on child.attrelid = k.conrelid and child.attnum = k.conkey[1]
              join pg_catalog.pg_attribute parent on parent.attrelid = k.confrelid and parent.attnum = k.confkey[1]
             where k.confrelid = t.source and k.contype = 'f'
               and exists (select from pg_catalog.pg_attribute o
                            where o.attrelid = k.conrelid and o.attname = 'owner_id' and not o.attisdropped);
            execute format('delete from %s t where t.owner_id = $1%s', t.source, guard) using l.member_id;
            get diagnostics gone = row_count;
            round := round + gone;
        end loop;
    end loop;
    perform set_config('focalnet.counting', '', true);
    for t in select * from export.rows_of() r where r.owned loop
        execute format('select count(*) from %s where %s', t.source, t.rule) into emptied;
        if emptied > 0 then
            source := replace(t.source::text, '"', '');
            perform export.blank(t.source, t.rule);
            return next;
        end if;
    end loop;
    delete from audience.circle_member c where c.member_id = l.member_id;
    delete from audience.freeze f where f.member_id = l.member_id;
    update audience.seat s set in_network = false where s.member_id = l.member_id;
    execute format('update %s set status = ''LEFT'' where id = $1', 'member.member'::regclass) using l.member_id;
    perform set_config('focalnet.moving', '', true), set_config('focalnet.moving_accounts', '', true);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION export.rows_of()
 RETURNS TABLE(source regclass, rule text, owned boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (p.polrelid)::regclass AS polrelid,
     pg_get_expr(p.polqual, p.polrelid) AS pg_get_expr,
     ((p.polname = 'moving'::name) AND (EXISTS ( SELECT
            FROM pg_attribute a
           WHERE ((a.attrelid = p.polrelid) AND (a.attname = 'owner_id'::name) AND (NOT a.attisdropped)))))
    FROM pg_policy p
   WHERE ((p.polname = ANY (ARRAY['moving'::name, 'about'::name])) AND (p.polrelid <> ALL ((ARRAY['audit.entry'::regclass, 'audit.head'::regclass, 'member.member'::regclass, 'file.data_key'::regclass])::oid[])))
   ORDER BY ((p.polrelid)::regclass)::text, p.polname;
END

CREATE OR REPLACE FUNCTION file.claim(at timestamp with time zone, most integer)
 RETURNS TABLE(upload boolean, id uuid, member uuid, account uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'files are checked and read by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        update file.upload u set try_at = at + interval '2 minutes'
         where u.id in (select w.id from file.upload w where w.try_at <= at order by w.try_at limit most for update skip locked)
        returning true, u.id, u.member_id, u.account_id;
    return query
        update file.file f set try_at = at + interval '2 minutes', tries = f.tries + 1
         where f.id in (select w.id from file.file w where w.try_at <= at order by w.try_at limit most for update skip locked)
        returning false, f.id, f.owner_id, null::uuid;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.discard(blobs uuid[], due timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO file.waste (blob_id, due_at)  SELECT unnest(discard.blobs) AS unnest,
             discard.due AS due ON CONFLICT(blob_id) DO UPDATE SET due_at = excluded.due_at;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.forget(member uuid, at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    gone int;
begin
    if not audience.viewer_is_officer()
       and not (member = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')) then
        raise exception 'only the secretariat or the member itself destroys its key' using errcode = 'insufficient_privilege';
    end if;
    insert into file.data_key (member_id, wrapped, destroyed_at) values (member, null, at)
    on conflict (member_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at;
    insert into file.waste (blob_id, due_at)
    select b.blob, at from (
        select unnest(f.pictures || f.blob_id) from file.file f where f.owner_id = member
        union
        select unnest(u.parts || u.blob_id) from file.upload u where u.member_id = member) b (blob)
     where b.blob is not null
    on conflict do nothing;
    delete from file.upload u where u.member_id = member;
    delete from file.file f where f.owner_id = member;
    get diagnostics gone = row_count;
    return gone;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.keep(blobs uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM file.waste w
   WHERE (w.blob_id = ANY (keep.blobs));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.keep_key(fresh bytea)
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    kept bytea;
begin
    insert into file.data_key (member_id, wrapped) values (audience.viewer_member(), fresh) on conflict do nothing;
    select k.wrapped into kept from file.data_key k where k.member_id = audience.viewer_member();
    return kept;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.key_of(member uuid)
 RETURNS bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT k.wrapped
    FROM file.data_key k
   WHERE ((k.member_id = key_of.member) AND ((key_of.member = audience.viewer_member()) OR (EXISTS ( SELECT
            FROM file.file f
           WHERE ((f.owner_id = key_of.member) AND (f.audience_id = ANY (audience.viewer_audiences())))))));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.sweep(at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    gone int;
begin
    if audience.viewer_member() is not null then
        raise exception 'uploads are swept by the job alone' using errcode = 'insufficient_privilege';
    end if;
    with ended as (
        delete from file.upload u
         where u.created_at < at - interval '7 days' or u.state = 'RECEIVING' and u.created_at < at - interval '24 hours'
        returning u.parts, u.blob_id)
    insert into file.waste (blob_id, due_at)
    select b.blob, at from ended e cross join lateral unnest(e.parts || e.blob_id) b (blob) where b.blob is not null
    on conflict do nothing;
    get diagnostics gone = row_count;
    return gone;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION file.wasted(at timestamp with time zone, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'waste is cleared by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select w.blob_id from file.waste w where w.due_at <= at order by w.due_at limit most;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.accept_invitation(invitation uuid, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    first boolean;
begin
    select i.mail is null into first from identity.invitation i where i.id = accept_invitation.invitation;
    if first then
        perform pg_advisory_xact_lock(hashtextextended('identity.first_officer', 6));
    end if;
    update identity.invitation i set accepted = accept_invitation.now
     where i.id = accept_invitation.invitation and i.member_id = audience.viewer_member()
       and i.accepted is null and i.withdrawn is null and i.expires > accept_invitation.now - interval '1 hour'
       and i.member_id <> all (audience.frozen())
       and (i.mail is not null or not identity.has_lead(i.member_id));
    if not found then
        return false;
    end if;
    if first then
        update identity.invitation i set withdrawn = accept_invitation.now
         where i.mail is null and i.accepted is null and i.withdrawn is null;
    end if;
    update identity.one_time_link l set used = accept_invitation.now where l.subject_id = accept_invitation.invitation;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.come_in(account uuid, sign_in uuid, now timestamp with time zone, longest interval)
 RETURNS TABLE(member uuid, name text, role text, language text, zone text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 UPDATE identity.sign_in s SET last_seen = date_trunc('minute'::text, come_in.now)
   WHERE ((s.id = come_in.sign_in) AND (s.account_id = come_in.account) AND (s.ended IS NULL) AND (s.last_seen < date_trunc('minute'::text, come_in.now)));
 SELECT a.owner_id,
     a.name,
     a.role,
     a.language,
     a.zone
    FROM (identity.sign_in s
      JOIN identity.account a ON ((a.id = s.account_id)))
   WHERE ((s.id = come_in.sign_in) AND (a.id = come_in.account) AND a.active AND (s.ended IS NULL) AND (s.started > (come_in.now - come_in.longest)) AND (a.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.count_try(key text, most integer, span interval, now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    kept identity.throttle;
begin
    if random() < 0.01 then
        delete from identity.throttle t where t.started < count_try.now - interval '1 day';
    end if;
    insert into identity.throttle as t (key, started, tries) values (count_try.key, count_try.now, 1)
    on conflict on constraint throttle_pkey do update set
        tries = case when t.started + span <= count_try.now then 1 else least(t.tries + 1, 1000000) end,
        started = case when t.started + span <= count_try.now then count_try.now else t.started end
    returning * into kept;
    return case when kept.tries > most then ceil(extract(epoch from kept.started + span - count_try.now))::int else 0 end;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.end_sign_ins()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update identity.sign_in s set ended = new.since
      from identity.account a
     where a.id = s.account_id and a.owner_id = new.member_id and s.ended is null;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION identity.find_language(member uuid, mail text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.language
    FROM identity.account a
   WHERE ((a.owner_id = find_language.member) AND (lower(a.mail) = lower(find_language.mail)) AND a.active AND (audience.viewer_is_officer() OR (find_language.member = audience.viewer_member())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.find_lead(member uuid, mail text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id
    FROM identity.account a
   WHERE ((a.owner_id = find_lead.member) AND (lower(a.mail) = lower(find_lead.mail)) AND a.active AND (a.role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'OFFICER'::text, 'ADMINISTRATOR'::text])) AND audience.viewer_is_officer());
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.find_passkey(credential bytea)
 RETURNS TABLE(public_key bytea, signatures bigint, verified boolean, backup_eligible boolean, backed_up boolean, transports text, attestation bytea, client_data bytea, label text, created timestamp with time zone, last_used timestamp with time zone, user_handle bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT p.public_key,
     p.signatures,
     p.verified,
     p.backup_eligible,
     p.backed_up,
     p.transports,
     p.attestation,
     p.client_data,
     p.label,
     p.created,
     p.last_used,
     a.handle
    FROM (identity.passkey p
      JOIN identity.account a ON ((a.id = p.account_id)))
   WHERE ((p.credential = find_passkey.credential) AND a.active);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.find_person(mail text, handle bytea, account uuid)
 RETURNS TABLE(id uuid, member uuid, role text, name text, address text, language text, user_handle bytea, has_code boolean, has_passkey boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id,
     a.owner_id,
     a.role,
     a.name,
     a.mail,
     a.language,
     a.handle,
     (EXISTS ( SELECT
            FROM identity.code c
           WHERE (c.account_id = a.id))) AS "exists",
     (EXISTS ( SELECT
            FROM identity.passkey p
           WHERE (p.account_id = a.id))) AS "exists"
    FROM identity.account a
   WHERE (a.active AND ((lower(a.mail) = lower(find_person.mail)) OR (a.handle = find_person.handle) OR (a.id = find_person.account)));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.forget_tries(key text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM identity.throttle t
   WHERE (t.key = forget_tries.key);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.has_lead(member uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM identity.account a
           WHERE ((a.owner_id = has_lead.member) AND a.active AND (a.role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'OFFICER'::text, 'ADMINISTRATOR'::text]))))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.keep_link(hash bytea, purpose text, subject uuid, expires timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM identity.one_time_link l
   WHERE ((l.subject_id = keep_link.subject) AND (l.purpose = keep_link.purpose) AND (l.used IS NULL));
 INSERT INTO identity.one_time_link (hash, purpose, subject_id, expires)
   VALUES (keep_link.hash, keep_link.purpose, keep_link.subject, keep_link.expires);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.leave(member uuid, mail text, now timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    closed uuid;
begin
    if not (audience.viewer_is_officer()
            or leave.member = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')) then
        raise exception 'not the viewer''s to close' using errcode = 'insufficient_privilege';
    end if;
    -- first the invitation: who accepts it at this moment has an account when the next statement looks
    update identity.invitation i set withdrawn = leave.now
     where i.member_id = leave.member and lower(i.mail) = lower(leave.mail) and i.accepted is null and i.withdrawn is null;
    update identity.account a set active = false, version = a.version + 1
     where a.owner_id = leave.member and lower(a.mail) = lower(leave.mail) and a.active
    returning a.id into closed;
    return closed;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.look_in(sign_ins uuid[], now timestamp with time zone, longest interval, idle interval)
 RETURNS TABLE(sign_in uuid, account uuid, member uuid, name text, role text, language text, zone text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT s.id,
     a.id,
     a.owner_id,
     a.name,
     a.role,
     a.language,
     a.zone
    FROM (identity.sign_in s
      JOIN identity.account a ON ((a.id = s.account_id)))
   WHERE ((s.id = ANY (look_in.sign_ins)) AND a.active AND (s.ended IS NULL) AND (s.started > (look_in.now - look_in.longest)) AND (s.last_seen > (look_in.now - look_in.idle)) AND (a.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.open_invitation(invitation uuid, now timestamp with time zone)
 RETURNS TABLE(member uuid, account uuid, name text, mail text, role text, seat text, open boolean, user_handle bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT i.member_id,
     i.account_id,
     COALESCE(a.name, i.name) AS "coalesce",
     COALESCE(a.mail, i.mail) AS "coalesce",
     i.role,
     i.seat,
     ((i.accepted IS NULL) AND (i.withdrawn IS NULL) AND (i.expires > open_invitation.now) AND (i.member_id <> ALL (audience.frozen()))),
     a.handle
    FROM (identity.invitation i
      LEFT JOIN identity.account a ON (((a.id = i.account_id) AND (a.owner_id = i.member_id))))
   WHERE (i.id = open_invitation.invitation);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.open_link(hash bytea, purpose text, now timestamp with time zone)
 RETURNS TABLE(subject uuid, open boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT l.subject_id,
     ((l.used IS NULL) AND (l.expires > open_link.now))
    FROM identity.one_time_link l
   WHERE ((l.hash = open_link.hash) AND (l.purpose = open_link.purpose));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.signal_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_access', case tg_table_name when 'account' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'account_id' end);
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION identity.use_link(hash bytea, purpose text, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update identity.one_time_link l set used = use_link.now
     where l.hash = use_link.hash and l.purpose = use_link.purpose and l.used is null and l.expires > use_link.now;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.use_passkey(credential bytea, signatures bigint, backed_up boolean, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update identity.passkey p
       set signatures = use_passkey.signatures, backed_up = use_passkey.backed_up, last_used = use_passkey.now
     where p.credential = use_passkey.credential;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION identity.waiting_invitations()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT i.id
    FROM (identity.invitation i
      JOIN ( SELECT o.member_id,
             lower(o.mail) AS mail
            FROM identity.invitation o
           WHERE ((o.accepted IS NULL) AND (o.withdrawn IS NULL) AND (o.mail IS NOT NULL))
           GROUP BY o.member_id, (lower(o.mail))) w ON (((w.member_id = i.member_id) AND (w.mail = lower(i.mail)))))
   WHERE ((i.accepted IS NULL) AND ((i.owner_id = audience.viewer_member()) OR ((i.member_id = audience.viewer_member()) AND (audience.viewer_role() = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text]))) OR (audience.viewer_is_officer() AND (i.role = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text])))));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION institution.due_inquiries(now timestamp with time zone)
 RETURNS TABLE(sheet uuid, member uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'for the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select s.id, s.owner_id from institution.inquiry_sheet s
         where s.sent_at is not null and s.handed_in_at is null and s.withdrawn_at is null and s.late_at is null
           and s.owner_id <> all (audience.frozen())
           and (s.due_at <= due_inquiries.now
                or s.remind_at <= due_inquiries.now
                   and (s.reminded_at is null or s.reminded_at < s.remind_at - interval '1 day'));
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION institution.open_inquiry(hash bytea)
 RETURNS TABLE(member uuid, holder uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT l.owner_id,
     l.holder_id
    FROM institution.inquiry_link l
   WHERE ((l.hash = open_inquiry.hash) AND (l.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION institution.resting_inquiry(hash bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM institution.inquiry_link l
           WHERE ((l.hash = resting_inquiry.hash) AND (l.owner_id = ANY (audience.frozen()))))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION learning.certified(number text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT p.course
    FROM learning.progress p
   WHERE ((p.number = certified.number) AND (p.finished_at IS NOT NULL));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION learning.due(now timestamp with time zone)
 RETURNS TABLE(id uuid, member uuid, account uuid, finished boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'who is due is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select p.id, p.member_id, p.account_id, p.finished_at is not null
      from learning.progress p
     where p.remind and p.member_id <> all (audience.frozen())
       and p.last_at <= now - case when p.finished_at is null
             then (array[interval '3 days', interval '10 days', interval '30 days'])[p.reminded + 1]
             else (array[interval '30 days', interval '120 days'])[p.reminded + 1] end;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION learning.finished_in(year integer)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (audience.viewer_is_officer() AND (count(DISTINCT p.account_id) >= 5)) THEN (((count(*) / 5) * 5))::integer
             ELSE 0
         END AS "case"
    FROM learning.progress p
   WHERE ((p.finished_at >= make_timestamptz(finished_in.year, 1, 1, 0, 0, (0)::double precision, 'UTC'::text)) AND (p.finished_at < make_timestamptz((finished_in.year + 1), 1, 1, 0, 0, (0)::double precision, 'UTC'::text)));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION learning.untold()
 RETURNS TABLE(id uuid, member uuid, account uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'what is untold is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select p.id, p.member_id, p.account_id from learning.progress p
     where p.stated and p.stated_at is null and p.finished_at is not null and p.member_id <> all (audience.frozen())
     order by p.finished_at, p.id limit 200;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION library.item_languages()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    update library.item i
       set languages = coalesce((select array_agg(t.language order by t.language) from library.item_text t
                                  where t.item_id = i.id), '{}')
     where i.id = coalesce(new.item_id, old.item_id);
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION library.open_mail(key text)
 RETURNS TABLE(member uuid, account uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.member_id,
     a.account_id
    FROM library.mail_address a
   WHERE ((a.key = open_mail.key) AND (a.member_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION library.recall(original uuid, said_reason text, now timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    published uuid;
begin
    select i.published_id into published from library.item i
     where i.id = recall.original and i.owner_id = audience.viewer_member() and i.state = 'RELAYED';
    if published is null then
        raise exception 'nothing of the viewer''s was published' using errcode = 'insufficient_privilege';
    end if;
    update library.item i
       set state = 'WITHDRAWN', withdrawn_at = recall.now, changed_at = recall.now, reason = recall.said_reason,
           creator = '', identifier = '', link = '', rights = '', version = i.version + 1
     where i.id = published and i.state in ('REVIEW', 'LISTED', 'DRAFT');
    delete from library.item_text t where t.item_id = published;
    return published;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION library.relay(original uuid, fresh uuid, said_region text, now timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    o     library.item%rowtype;
    office constant uuid := '00000000-0000-7000-8000-000000000003';
    network constant uuid := '00000000-0000-7000-8000-000000000002';
begin
    select * into o from library.item i
     where i.id = relay.original and i.owner_id = audience.viewer_member() and i.state in ('DRAFT', 'RELAYED')
       and i.credit <> 'NAMED' and i.audience_kind in ('NETWORK', 'PUBLIC') and i.consented for update;
    if not found or audience.viewer_member() = office then
        raise exception 'not to be published for somebody' using errcode = 'insufficient_privilege';
    end if;
    delete from library.item i where i.id = o.published_id and i.owner_id = office and i.state in ('DRAFT', 'REVIEW');
    insert into library.item
        (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language, creator, issued,
         identifier, link, rights, effort, themes, pillars, sectors, regions, consented, review_on, reason, created_at, changed_at)
    values
        (relay.fresh, office, network, o.audience_kind, o.intended, o.kind, 'REVIEW', o.tlp, o.credit,
         case o.credit when 'REGION' then relay.said_region else '' end, o.language, '', o.issued, o.identifier, o.link, o.rights,
         o.effort, o.themes, o.pillars, o.sectors, o.regions, true, o.review_on, '', relay.now, relay.now);
    insert into library.item_text
        (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem, done, result, known, failed,
         conditions, changed_at)
    select gen_random_uuid(), office, network, relay.fresh, t.language, t.original, t.title, t.summary, t.context, t.problem, t.done, t.result,
           t.known, t.failed, t.conditions, relay.now
      from library.item_text t where t.item_id = o.id;
    update library.item i set published_id = relay.fresh, state = 'RELAYED', changed_at = relay.now, version = i.version + 1
     where i.id = o.id;
    return relay.fresh;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION library.uses(items uuid[])
 RETURNS TABLE(item uuid, number integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT u.item_id,
     (count(DISTINCT u.owner_id))::integer AS count
    FROM (library.item_use u
      JOIN library.item i ON ((i.id = u.item_id)))
   WHERE ((u.item_id = ANY (uses.items)) AND (i.audience_id = ANY (audience.viewer_audiences())) AND (u.owner_id <> i.owner_id))
   GROUP BY u.item_id
  HAVING (count(DISTINCT u.owner_id) >= 3);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.add_days()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    added int := ceil(extract(epoch from clock_timestamp() - old.since) / 86400);
begin
    update meeting.minutes m set deadline = m.deadline + make_interval(days => added), ends_on = m.ends_on + added
     where m.owner_id = old.member_id
       and (m.state = 'CIRCULATED' or m.state = 'OBJECTED' and m.deadline > old.since);
    update meeting.summary s set deadline = s.deadline + make_interval(days => added), ends_on = s.ends_on + added
     where s.owner_id = old.member_id
       and (s.state = 'CIRCULATED' or s.state = 'OBJECTED' and s.deadline > old.since);
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.admit(delegate uuid, verdict text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    became text;
begin
    if verdict not in ('CONFIRMED', 'DECLINED', 'WAITING') then
        raise exception 'no verdict' using errcode = 'check_violation';
    end if;
    update meeting.delegate d set state = admit.verdict, version = d.version + 1
      from meeting.network_meeting m
     where d.id = admit.delegate and m.id = d.meeting_id and m.owner_id = audience.viewer_member()
       and d.state in ('REQUESTED', 'WAITING', 'CONFIRMED', 'DECLINED')
    returning d.state into became;
    return became;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.adopt(now timestamp with time zone)
 RETURNS TABLE(meeting uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update meeting.minutes m set state = 'ADOPTED', changed_at = m.deadline, version = m.version + 1
         where m.state = 'CIRCULATED' and m.deadline <= adopt.now and m.owner_id <> all (audience.frozen())
        returning m.id, m.owner_id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.adopt_summaries(now timestamp with time zone)
 RETURNS TABLE(meeting uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job adopts' using errcode = 'insufficient_privilege';
    end if;
    return query
        update meeting.summary s set state = 'ADOPTED', changed_at = s.deadline, version = s.version + 1
         where s.state = 'CIRCULATED' and s.deadline <= adopt_summaries.now and s.owner_id <> all (audience.frozen())
        returning s.meeting_id, s.owner_id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.answer_undertaking(outcome uuid, agrees boolean, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    wanted text := case when answer_undertaking.agrees then 'AGREED' else 'DECLINED' end;
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return false;
    end if;
    update meeting.undertaking u set state = wanted, answered_at = answer_undertaking.now
     where u.outcome_id = answer_undertaking.outcome and u.member_id = audience.viewer_member() and u.state <> wanted
       and u.audience_id = any (audience.viewer_audiences());
    if not found then
        return false;
    end if;
    update meeting.outcome o
       set taker_id = case when answer_undertaking.agrees then audience.viewer_member() end, version = o.version + 1
     where o.id = answer_undertaking.outcome;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.ask(session uuid, words text, tokens bytea[])
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    token bytea;
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER')
       or not exists (select from meeting.session s join meeting.network_meeting m on m.id = s.meeting_id
                       where s.id = ask.session and s.chatham_house and s.audience_id = any (audience.viewer_audiences())
                         and m.announced_at is not null and m.cancelled_at is null) then
        return 'MISSING';
    elsif exists (select from meeting.pending_question p where p.session_id = ask.session and p.text = ask.words) then
        return 'KEPT';
    end if;
    foreach token in array ask.tokens loop
        insert into meeting.question_token (hash, session_id) values (token, ask.session) on conflict do nothing;
        if found then
            insert into meeting.pending_question (id, session_id, text) values (gen_random_uuid(), ask.session, ask.words);
            return 'KEPT';
        end if;
    end loop;
    return 'SPENT';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.break_silence(meeting uuid, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is null or audience.viewer_role() in ('NOBODY', 'CONTRIBUTOR', 'READER') then
        return false;
    end if;
    update meeting.summary s set state = 'OBJECTED', version = s.version + case when s.state = 'CIRCULATED' then 1 else 0 end
     where s.meeting_id = break_silence.meeting and s.state in ('CIRCULATED', 'OBJECTED') and s.deadline > break_silence.now
       and s.audience_id = any (audience.viewer_audiences());
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.call_off_deserted(meeting uuid, at timestamp with time zone)
 RETURNS TABLE(member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    perform from meeting.network_meeting m
      where m.id = call_off_deserted.meeting
        and (m.owner_id = audience.viewer_member()
             or exists (select from meeting.delegate d where d.meeting_id = m.id and d.owner_id = audience.viewer_member()))
        for update;
    if not found then
        return;
    end if;
    return query
        with off as (
            update meeting.bilateral b set state = 'CANCELLED', locked = false, deserted = true
              from meeting.bilateral_slot s
             where b.meeting_id = call_off_deserted.meeting and b.state = 'CONFIRMED'
               and s.id = b.slot_id and s.starts_at > call_off_deserted.at
               and (select count(distinct d.owner_id) from meeting.delegate d
                     where d.meeting_id = b.meeting_id and d.state = 'CONFIRMED' and not d.online
                       and d.owner_id in (b.one_id, b.other_id)) < 2
            returning b.one_id, b.other_id, b.owner_id)
        select distinct c.concerned from off, lateral (values (off.one_id), (off.other_id), (off.owner_id)) c (concerned);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.cancel_bilateral(bilateral uuid)
 RETURNS TABLE(meeting uuid, other uuid, organiser uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    return query
        update meeting.bilateral b set state = 'CANCELLED'
         where b.id = cancel_bilateral.bilateral and b.state = 'CONFIRMED'
           and audience.viewer_member() in (b.one_id, b.other_id)
        returning b.meeting_id, case when b.one_id = audience.viewer_member() then b.other_id else b.one_id end, b.owner_id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.check_in(meeting uuid, code text, at timestamp with time zone)
 RETURNS TABLE(name text, member uuid, before timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not exists (select from meeting.network_meeting m
                    where m.id = check_in.meeting and m.owner_id = audience.viewer_member()) or check_in.code = '' then
        return;
    end if;
    return query
        with held as (select d.id, d.arrived_at from meeting.delegate d
                       where d.meeting_id = check_in.meeting and d.code = check_in.code and d.state = 'CONFIRMED' for update)
        update meeting.delegate d set arrived_at = coalesce(d.arrived_at, check_in.at)
          from held where d.id = held.id returning d.name, d.owner_id, held.arrived_at;
    return query
        with held as (select o.id, o.arrived_at from meeting.observer o
                       where o.meeting_id = check_in.meeting and o.code = check_in.code for update)
        update meeting.observer o set arrived_at = coalesce(o.arrived_at, check_in.at)
          from held where o.id = held.id returning o.name, null::uuid, held.arrived_at;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.end_tickets(invitee uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM meeting.ticket t
    USING meeting.invitee i
   WHERE ((i.id = t.invitee_id) AND (i.id = end_tickets.invitee) AND (i.owner_id = audience.viewer_member()));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.feedback_figures(meeting uuid, today date)
 RETURNS TABLE(measure text, key integer, number integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH answer AS (
          SELECT f.usefulness,
             f.again
            FROM (meeting.meeting_feedback f
              JOIN meeting.network_meeting m ON ((m.id = f.meeting_id)))
           WHERE ((f.meeting_id = feedback_figures.meeting) AND (m.owner_id = audience.viewer_member()) AND (feedback_figures.today > (m.ends_on + 30)))
         ), counted(measure, key, number) AS (
          SELECT 'answers'::text AS "?column?",
             0 AS "?column?",
             count(*) AS count
            FROM answer
         UNION ALL
          SELECT 'usefulness'::text,
             a.usefulness,
             count(*) AS count
            FROM answer a
           GROUP BY a.usefulness
         UNION ALL
          SELECT 'again'::text,
             0,
             count(*) AS count
            FROM answer a
           WHERE a.again
         )
  SELECT c.measure,
     c.key,
     (((c.number / 5) * 5))::integer AS int4
    FROM counted c
   WHERE (c.number >= 5)
   ORDER BY (c.measure <> 'answers'::text), c.measure DESC, c.key;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.fill_seats(meeting uuid)
 RETURNS TABLE(delegate uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    waiting record;
    became  text;
begin
    perform from meeting.network_meeting m
      where m.id = fill_seats.meeting
        and (m.owner_id = audience.viewer_member()
             or exists (select from meeting.delegate d where d.meeting_id = m.id and d.owner_id = audience.viewer_member()))
        for update;
    if not found then
        return;
    end if;
    for waiting in select d.id, d.owner_id from meeting.delegate d
                    where d.meeting_id = fill_seats.meeting and d.state = 'WAITING' order by d.place loop
        update meeting.delegate d set state = 'CONFIRMED' where d.id = waiting.id returning d.state into became;
        if became = 'CONFIRMED' then
            delegate := waiting.id;
            member := waiting.owner_id;
            return next;
        end if;
    end loop;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.follow_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if new.audience_id <> old.audience_id then
        update meeting.session_question q set audience_id = new.audience_id where q.session_id = new.id;
        update meeting.outcome_step t set audience_id = new.audience_id
          from meeting.outcome o where o.id = t.outcome_id and o.session_id = new.id and o.published_at is not null;
        update meeting.outcome o set audience_id = new.audience_id
         where o.session_id = new.id and o.published_at is not null;
    end if;
    if new.chatham_house and not old.chatham_house then
        delete from meeting.note_speaker p using meeting.note n where n.id = p.note_id and n.session_id = new.id;
        with asked as (delete from meeting.session_question q where q.session_id = new.id and not q.unattributed
                       returning q.text, q.answered)
        insert into meeting.session_question (id, owner_id, audience_id, session_id, text, unattributed, answered)
        select gen_random_uuid(), new.owner_id, new.audience_id, new.id, a.text, true, a.answered
          from asked a order by gen_random_uuid();
    end if;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.guard_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    if current_user = 'focalnet_request' then
        if new.state <> old.state and new.state <> 'WITHDRAWN' then
            raise exception 'a place is given by the organiser' using errcode = 'insufficient_privilege';
        end if;
        new.code := old.code;
        new.arrived_at := old.arrived_at;
        new.meeting_id := old.meeting_id;
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.keep_observer_ticket(hash bytea, observer uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    insert into meeting.observer_ticket (hash, observer_id)
    select keep_observer_ticket.hash, o.id from meeting.observer o
     where o.id = keep_observer_ticket.observer and o.owner_id = audience.viewer_member();
    if not found then
        raise exception 'not the viewer''s to invite' using errcode = 'insufficient_privilege';
    end if;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.keep_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    if new.session_id <> old.session_id then
        raise exception 'a section stays in its session' using errcode = 'check_violation';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.keep_ticket(hash bytea, invitee uuid, until timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    insert into meeting.ticket (hash, invitee_id, until)
    select keep_ticket.hash, i.id, keep_ticket.until from meeting.invitee i
     where i.id = keep_ticket.invitee and i.owner_id = audience.viewer_member();
    if not found then
        raise exception 'not the viewer''s to invite' using errcode = 'insufficient_privilege';
    end if;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.list_participant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    delete from meeting.participant p where p.id = coalesce(new.id, old.id);
    if tg_op <> 'DELETE' and new.state = 'CONFIRMED' and new.listed then
        insert into meeting.participant (id, owner_id, audience_id, meeting_id, name, post, part, online)
        select new.id, new.owner_id, m.audience_id, new.meeting_id, new.name, new.post, new.part, new.online
          from meeting.network_meeting m where m.id = new.meeting_id;
    end if;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.mark_answered(question uuid, answered boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update meeting.session_question q set answered = mark_answered.answered
      from meeting.session s
     where q.id = mark_answered.question and s.id = q.session_id and s.owner_id = audience.viewer_member()
       and audience.viewer_role() not in ('NOBODY', 'CONTRIBUTOR', 'READER');
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.open_calendar_link(hash bytea)
 RETURNS TABLE(id uuid, member uuid, account uuid, kind text, meeting uuid, circle uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT l.id,
     l.member_id,
     l.account_id,
     l.kind,
     l.meeting_id,
     l.circle_id
    FROM meeting.calendar_link l
   WHERE ((l.hash = open_calendar_link.hash) AND (l.member_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.open_invitee(invitee uuid)
 RETURNS TABLE(member uuid, meeting uuid, mail text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'reply addresses are opened by the letter box alone' using errcode = 'insufficient_privilege';
    end if;
    return query select i.owner_id, i.meeting_id, i.mail from meeting.invitee i
      where i.id = open_invitee.invitee and i.owner_id <> all (audience.frozen());
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.open_observer_ticket(hash bytea, today date)
 RETURNS TABLE(member uuid, meeting uuid, observer uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.owner_id,
     m.id,
     o.id
    FROM ((meeting.observer_ticket t
      JOIN meeting.observer o ON ((o.id = t.observer_id)))
      JOIN meeting.network_meeting m ON ((m.id = o.meeting_id)))
   WHERE ((t.hash = open_observer_ticket.hash) AND ((m.ends_on + 30) >= open_observer_ticket.today) AND (m.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.open_ticket(hash bytea, now timestamp with time zone)
 RETURNS TABLE(member uuid, meeting uuid, invitee uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.owner_id,
     m.id,
     i.id
    FROM ((meeting.ticket t
      JOIN meeting.invitee i ON ((i.id = t.invitee_id)))
      JOIN meeting.meeting m ON ((m.id = i.meeting_id)))
   WHERE ((t.hash = open_ticket.hash) AND (COALESCE(t.until, (m.ends_at + '1 day'::interval)) > open_ticket.now) AND (m.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.plan_requests(meeting uuid)
 RETURNS TABLE(one uuid, other uuid, weight integer, obligatory boolean, interpreter text, in_private boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH wished AS (
          SELECT LEAST(w.owner_id, w.other_id) AS a,
             GREATEST(w.owner_id, w.other_id) AS b,
                 CASE w.priority
                     WHEN 'OBLIGATORY'::text THEN 3
                     WHEN 'HIGH'::text THEN 2
                     ELSE 1
                 END AS rank,
             w.interpreter,
             w.in_private
            FROM (meeting.wish w
              JOIN meeting.network_meeting m ON (((m.id = w.meeting_id) AND (m.owner_id = audience.viewer_member()))))
           WHERE (w.meeting_id = plan_requests.meeting)
         ), there AS (
          SELECT DISTINCT d.owner_id
            FROM meeting.delegate d
           WHERE ((d.meeting_id = plan_requests.meeting) AND (d.state = 'CONFIRMED'::text) AND (NOT d.online))
         )
  SELECT x.a,
     x.b,
         CASE count(*)
             WHEN 2 THEN (min(x.rank) * max(x.rank))
             ELSE max(x.rank)
         END AS max,
     bool_or((x.rank = 3)) AS bool_or,
     max(x.interpreter) AS max,
     bool_or(x.in_private) AS bool_or
    FROM wished x
   WHERE ((x.a IN ( SELECT t.owner_id
            FROM there t)) AND (x.b IN ( SELECT t.owner_id
            FROM there t)) AND (NOT (EXISTS ( SELECT
            FROM meeting.avoidance v
           WHERE ((v.meeting_id = plan_requests.meeting) AND (((v.owner_id = x.a) AND (v.other_id = x.b)) OR ((v.owner_id = x.b) AND (v.other_id = x.a))))))))
   GROUP BY x.a, x.b;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.publish_questions(now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    sessions uuid[];
    texts    text[];
    hashes   bytea[];
    counted  uuid[];
    made     integer;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job publishes' using errcode = 'insufficient_privilege';
    end if;
    lock table meeting.pending_question, meeting.question_token in access exclusive mode;
    select array_agg(p.session_id), array_agg(p.text) into sessions, texts from meeting.pending_question p;
    select array_agg(t.hash order by t.hash), array_agg(t.session_id order by t.hash) into hashes, counted
      from meeting.question_token t join meeting.session s on s.id = t.session_id
     where s.ends_at + interval '30 days' > publish_questions.now;
    truncate meeting.pending_question, meeting.question_token;
    insert into meeting.question_token (hash, session_id) select * from unnest(hashes, counted);
    insert into meeting.session_question (id, owner_id, audience_id, session_id, text, unattributed)
    select gen_random_uuid(), s.owner_id, s.audience_id, s.id, w.text, true
      from unnest(sessions, texts) as w (session_id, text)
      join meeting.session s on s.id = w.session_id
     order by gen_random_uuid();
    get diagnostics made = row_count;
    return made;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.refuse_asker()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if exists (select from meeting.session s
                where s.id = new.session_id and s.chatham_house and s.owner_id <> new.owner_id) then
        raise exception 'a question in this session has no asker' using errcode = 'check_violation';
    end if;
    if not new.unattributed then
        perform pg_advisory_xact_lock(hashtextextended(new.session_id::text || new.owner_id::text, 0));
        if (select count(*) from meeting.session_question q
             where q.session_id = new.session_id and q.owner_id = new.owner_id and not q.unattributed
               and q.id <> new.id) >= 3 then
            raise exception 'the questions of this member are spent' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.refuse_speaker()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    unnamed boolean;
begin
    select s.chatham_house into unnamed
      from meeting.note n join meeting.session s on s.id = n.session_id where n.id = new.note_id for share of s;
    if unnamed then
        raise exception 'no speaker is noted in this session' using errcode = 'check_violation';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.seats_left(meeting uuid)
 RETURNS TABLE(free integer, waiting boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (GREATEST((0)::bigint, (m.seats - ( SELECT count(*) AS count
            FROM meeting.delegate d
           WHERE ((d.meeting_id = m.id) AND (d.state = 'CONFIRMED'::text) AND (NOT d.online))))))::integer AS "greatest",
     (EXISTS ( SELECT
            FROM meeting.delegate d
           WHERE ((d.meeting_id = m.id) AND (d.state = 'WAITING'::text)))) AS "exists"
    FROM meeting.network_meeting m
   WHERE ((m.id = seats_left.meeting) AND (m.seats > 0) AND ((m.owner_id = audience.viewer_member()) OR (m.audience_id = ANY (audience.viewer_audiences()))));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION meeting.take_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    m     meeting.network_meeting;
    taken int;
    ours  int;
begin
    if tg_op = 'UPDATE' and new.state = old.state and (new.online or new.online = old.online) then
        return new;
    end if;
    if tg_op = 'INSERT' then
        select * into m from meeting.network_meeting n where n.id = new.meeting_id for update;
        new.state := case when m.approval then 'REQUESTED' else 'CONFIRMED' end;
        new.arrived_at := null;
    elsif new.state = 'CONFIRMED' then
        select * into m from meeting.network_meeting n where n.id = new.meeting_id for update;
    end if;
    if new.state = 'CONFIRMED' and not new.online then
        select count(*), count(*) filter (where d.owner_id = new.owner_id) into taken, ours
          from meeting.delegate d
         where d.meeting_id = new.meeting_id and d.state = 'CONFIRMED' and not d.online and d.id <> new.id;
        if m.seats > 0 and taken >= m.seats or m.seats_each > 0 and ours >= m.seats_each then
            new.state := 'WAITING';
        end if;
    end if;
    new.code := case when new.state <> 'CONFIRMED' then ''
                     when tg_op = 'UPDATE' and old.code <> '' then old.code
                     else substr(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'), 1, 24) end;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION meeting.unreported(today date)
 RETURNS TABLE(meeting uuid, member uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job reminds' using errcode = 'insufficient_privilege';
    end if;
    return query
        select distinct m.id, d.owner_id
          from meeting.network_meeting m
          join meeting.delegate d on d.meeting_id = m.id and d.state = 'CONFIRMED'
         where m.ends_on between unreported.today - 21 and unreported.today - 15
           and m.announced_at is not null and m.cancelled_at is null and d.owner_id <> all (audience.frozen())
           and not exists (select from meeting.capital_report r
                            where r.meeting_id = m.id and r.owner_id = d.owner_id and r.done_at is not null);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.admit(fresh uuid, code text, kind text, names jsonb, un_group text, note text, subregion text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat brings a member in' using errcode = 'insufficient_privilege';
    end if;
    insert into member.member (id, owner_id, audience_id, code, kind, names, un_group, un_group_note, subregion)
    values (fresh, fresh, '00000000-0000-7000-8000-000000000001',
            admit.code, admit.kind, admit.names, admit.un_group, note, admit.subregion);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.agree(appointment uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a set agreed = a.post || ' ' || lower(a.mail)
     where a.id = agree.appointment and a.owner_id = audience.viewer_member()
       and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE') and a.agreed <> a.post || ' ' || lower(a.mail);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.answer(hash bytea, since timestamp with time zone, at timestamp with time zone, due timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    confirmed uuid;
begin
    select q.appointment into confirmed from member.asked(answer.hash, since) q;
    if confirmed is null then
        return false;
    end if;
    update member.question q set answered_at = at where q.hash = answer.hash and q.answered_at is null;
    if not found then
        return false;
    end if;
    update member.appointment a set state = 'CONFIRMED', due_at = due, version = a.version + 1 where a.id = confirmed;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.apply(fresh uuid, circle uuid, candidate uuid, said text, today date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me   uuid := audience.viewer_member();
    days int;
begin
    select g.silence_days into days from member.group g where g.id = circle and g.kind = 'FREE' for update;
    if not found or audience.viewer_role() in ('CONTRIBUTOR', 'READER', 'NOBODY')
       or exists (select from member.membership s where s.group_id = circle and s.member_id = candidate)
       or not exists (select from member.member m where m.id = candidate and m.status = 'ACTIVE')
       or candidate <> me and not exists (
            select from member.membership s where s.group_id = circle and s.member_id = me) then
        raise exception 'not to be asked here' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from member.application a where a.group_id = circle and a.member_id = candidate and a.state = 'OPEN') then
        return false;
    end if;
    insert into member.application (id, owner_id, audience_id, group_id, member_id, by_member, note, silent_on)
    values (fresh, '00000000-0000-7000-8000-000000000003', audience.of_circle(circle), circle, candidate, me, said, today + days);
    if candidate = me then
        insert into member.candidacy (id, owner_id, audience_id, group_id)
        values (fresh, me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), circle);
    end if;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.ask(fresh uuid, hash bytea, appointment uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat''s job asks' using errcode = 'insufficient_privilege';
    end if;
    insert into member.question (id, hash, appointment_id, sent_at) values (fresh, ask.hash, appointment, at);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.ask_lift(wanted uuid, seen integer, number text, day date, reason text, scan uuid, file text, type text, content bytea, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null then
        raise exception 'an officer asks for the end of a freeze' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'LIFTING', lift_number = ask_lift.number, lift_day = ask_lift.day, lift_reason = ask_lift.reason,
           lift_by = audience.viewer_account(), lift_at = ask_lift.now, version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'FROZEN';
    if not found then
        return false;
    end if;
    insert into member.freeze_scan (id, owner_id, audience_id, freeze_id, act, name, type, content)
    select scan, f.owner_id, f.audience_id, f.id, 'LIFT', file, ask_lift.type, ask_lift.content
      from member.freeze f where f.id = wanted;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.asked(hash bytea, since timestamp with time zone)
 RETURNS TABLE(appointment uuid, owner uuid, post text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.id,
     a.owner_id,
     a.post,
     a.name
    FROM (member.question q
      JOIN member.appointment a ON ((a.id = q.appointment_id)))
   WHERE ((q.hash = asked.hash) AND (q.answered_at IS NULL) AND (q.sent_at > asked.since) AND (a.state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text])) AND (a.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.close_application(application uuid, ends text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    circle uuid;
    who    uuid;
begin
    update member.application a set state = ends, decided_by = audience.viewer_member(), decided_at = now()
     where a.id = application and a.state = 'OPEN' returning a.group_id, a.member_id into circle, who;
    if not found then
        return;
    end if;
    update member.candidacy c set state = ends, decided_at = now() where c.id = application;
    if ends = 'ADMITTED' then
        insert into member.membership (id, owner_id, audience_id, group_id, member_id)
        select gen_random_uuid(), g.owner_id, g.audience_id, g.id, who from member.group g where g.id = circle
        on conflict (group_id, member_id) do nothing;
        perform audience.join_circle(circle, who);
        perform member.note_movement(circle, who, 'JOINED');
    end if;
end;
$function$

CREATE OR REPLACE FUNCTION member.confirm_lift(wanted uuid, seen integer, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    lifted uuid;
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null then
        raise exception 'an officer confirms the end of a freeze' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'LIFTED', lifted_by = audience.viewer_account(), lifted_at = confirm_lift.now, version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'LIFTING' and f.lift_by <> audience.viewer_account()
    returning f.member_id into lifted;
    if lifted is null then
        return false;
    end if;
    perform audience.set_frozen(lifted, false, confirm_lift.now);
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.convenes(circle uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (audience.viewer_is_officer() OR ((audience.viewer_role() = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text])) AND (EXISTS ( SELECT
            FROM member.membership s
           WHERE ((s.group_id = convenes.circle) AND (s.member_id = audience.viewer_member()) AND s.convener)))));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.correct(appointment uuid, seen integer, post text, name text, title text, mail text, languages text[], expertise text[], listed boolean, number text, day date, started timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a
       set post = correct.post, name = correct.name, title = correct.title, mail = correct.mail,
           languages = correct.languages, expertise = correct.expertise, listed = correct.listed,
           note_number = correct.number, note_date = correct.day, started_at = correct.started, version = a.version + 1
     where a.id = correct.appointment and a.version = correct.seen and a.state <> 'ENDED'
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
               and (a.state in ('PROPOSED', 'NOMINATED')
                    or (a.post, a.name, a.mail, a.note_number, a.note_date, a.started_at)
                       is not distinct from
                       (correct.post, correct.name, correct.mail, correct.number, correct.day, correct.started)))
       and (a.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')
            or a.post = correct.post and a.mail = correct.mail)
       and (a.owner_id = audience.viewer_member()
            or (a.languages, a.expertise, a.listed) is not distinct from (correct.languages, correct.expertise, correct.listed));
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.correct_address(appointment uuid, seen integer, mail text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a set mail = correct_address.mail, version = a.version + 1
     where a.id = correct_address.appointment and a.version = correct_address.seen
       and a.invitation_id is not null and a.state <> 'ENDED' and audience.viewer_is_officer()
       and not exists (select from member.appointment b
                        where b.office_id = a.office_id and b.id <> a.id and b.started_at is not null
                          and b.post in ('FOCAL_POINT', 'ALTERNATE'));
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.decide(application uuid, admit boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not exists (select from member.application a where a.id = application and member.convenes(a.group_id)) then
        raise exception 'only the conveners decide' using errcode = 'insufficient_privilege';
    end if;
    perform member.close_application(application, case when admit then 'ADMITTED' else 'REFUSED' end);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.due_handovers(now timestamp with time zone)
 RETURNS TABLE(handover uuid, member uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks' using errcode = 'insufficient_privilege';
    end if;
    delete from member.pack p where p.begun_at < due_handovers.now - interval '1 hour';
    return query
        select h.id, h.owner_id from member.handover h
         where h.owner_id <> all (audience.frozen())
           and (h.state = 'PREPARED' and h.role <> 'FOCAL_POINT' and h.day is not null
                and (h.day::timestamp at time zone h.zone) <= due_handovers.now
                or h.state = 'DONE' and h.successor_id is null and h.passed_at > due_handovers.now - interval '60 days');
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.fall_due(at timestamp with time zone, silent timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat''s job asks' using errcode = 'insufficient_privilege';
    end if;
    update member.appointment a set state = 'LAPSED', version = a.version + 1
     where a.state = 'CONFIRMATION_DUE' and a.due_at <= silent and a.owner_id <> all (audience.frozen());
    return query
        update member.appointment a set state = 'CONFIRMATION_DUE', version = a.version + 1
         where a.state in ('ACTIVE', 'CONFIRMED') and a.due_at <= at and a.owner_id <> all (audience.frozen())
        returning a.id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.fall_silent(today date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    application uuid;
    admitted    int := 0;
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the daily job lets silence decide' using errcode = 'insufficient_privilege';
    end if;
    for application in select a.id from member.application a where a.state = 'OPEN' and a.silent_on < today loop
        perform member.close_application(application, 'ADMITTED');
        admitted := admitted + 1;
    end loop;
    return admitted;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.freeze_hub(fresh uuid, wanted uuid, number text, day date, reason text, scan uuid, file text, type text, content bytea, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    own uuid;
begin
    if not audience.viewer_is_officer() or audience.viewer_account() is null
       or wanted = '00000000-0000-7000-8000-000000000003' then
        raise exception 'an officer freezes a hub, and not the secretariat' using errcode = 'insufficient_privilege';
    end if;
    own := audience.resolve(gen_random_uuid(), 'OWN', null, '{}');
    insert into member.freeze (id, owner_id, audience_id, member_id, number, day, reason, frozen_by, frozen_at)
    values (fresh, audience.viewer_member(), own, wanted, freeze_hub.number, freeze_hub.day, freeze_hub.reason,
            audience.viewer_account(), freeze_hub.now)
    on conflict (member_id) where state <> 'LIFTED' do nothing;
    if not found then
        return false;
    end if;
    insert into member.freeze_scan (id, owner_id, audience_id, freeze_id, act, name, type, content)
    values (scan, audience.viewer_member(), own, fresh, 'FREEZE', file, freeze_hub.type, freeze_hub.content);
    perform audience.set_frozen(wanted, true, freeze_hub.now);
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.guard_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    if current_user = 'focalnet_request'
       and (tg_op = 'INSERT' and new.state <> 'PROPOSED'
            or tg_op = 'UPDATE' and (new.state, new.post, new.name, new.mail, new.note_number, new.note_date, new.started_at)
               is distinct from (old.state, old.post, old.name, old.mail, old.note_number, old.note_date, old.started_at)) then
        raise exception 'a state, and what was verified, is changed by its function' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION member.has_office(member uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM member.office o
           WHERE ((o.owner_id = has_office.member) AND ((o.owner_id = audience.viewer_member()) OR audience.viewer_is_officer())))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.hasten(appointment uuid, reason text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a set early = reason
     where a.id = hasten.appointment and a.state = 'VERIFIED' and a.takes_over is not null and audience.viewer_is_officer();
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.keep_holder()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if new.state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION') then
        insert into member.holder (id, owner_id, audience_id, office_id, post, name, title, languages, expertise, started_at)
        select new.id, new.owner_id, case when new.listed then o.audience_id else new.audience_id end, o.id, new.post,
               new.name, new.title, new.languages, new.expertise, new.started_at
          from member.office o where o.id = new.office_id
        on conflict (id) do update
           set audience_id = excluded.audience_id, name = excluded.name, title = excluded.title,
               languages = excluded.languages, expertise = excluded.expertise, started_at = excluded.started_at;
    else
        delete from member.holder h where h.id = new.id;
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION member.leave(circle uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    delete from member.membership s using member.group g
     where g.id = circle and g.kind = 'FREE' and s.group_id = g.id and s.member_id = audience.viewer_member()
       and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR');
    if not found then
        return false;
    end if;
    perform audience.leave_circle(circle, audience.viewer_member());
    perform member.note_movement(circle, audience.viewer_member(), 'LEFT');
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.link_invitation(appointment uuid, invitation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a set invitation_id = invitation
     where a.id = appointment and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.move(appointment uuid, seen integer, wanted text, at timestamp with time zone, due timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    perform from member.office o
      where o.id = (select a.office_id from member.appointment a where a.id = appointment) for update;
    update member.appointment a
       set state = wanted, version = a.version + 1,
           started_at = case when wanted = 'ACTIVE' then at else a.started_at end,
           ended_at = case when wanted = 'ENDED' then at else a.ended_at end,
           due_at = coalesce(due, a.due_at)
     where a.id = appointment and a.version = seen
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member()
               and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE')
               and wanted not in ('VERIFIED', 'ACTIVE'));
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.nominate(appointment uuid, seen integer, number text, day date, scan uuid, file text, type text, content bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    perform from member.appointment a
     where a.id = appointment and a.state in ('PROPOSED', 'NOMINATED')
       and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
    if not found then
        raise exception 'not the viewer''s to nominate' using errcode = 'insufficient_privilege';
    end if;
    update member.appointment a set note_number = number, note_date = day, version = a.version + 1
     where a.id = appointment and a.version = seen;
    if not found then
        return false;
    end if;
    if content is not null then
        delete from member.scan s where s.appointment_id = appointment;
        insert into member.scan (id, owner_id, audience_id, appointment_id, name, type, content)
        select scan, a.owner_id, a.audience_id, a.id, file, nominate.type, nominate.content
          from member.appointment a where a.id = appointment;
    end if;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.note_movement(circle uuid, who uuid, what text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO member.movement (id, owner_id, audience_id, group_id, member_id, by_member, act)
   VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000003'::uuid, audience.of_circle(note_movement.circle), note_movement.circle, note_movement.who, COALESCE(audience.viewer_member(), '00000000-0000-7000-8000-000000000003'::uuid), note_movement.what);
END

CREATE OR REPLACE FUNCTION member.object(application uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.application a set silent_on = null, objections = 1
     where a.id = application and a.state = 'OPEN' and a.silent_on is not null
       and audience.viewer_role() not in ('CONTRIBUTOR', 'READER', 'NOBODY')
       and exists (select from member.membership s where s.group_id = a.group_id and s.member_id = audience.viewer_member());
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.open_office(member uuid, names jsonb, ministry text, zone text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat opens an office for a member' using errcode = 'insufficient_privilege';
    end if;
    insert into member.office (id, owner_id, audience_id, names, ministry, zone, version)
    values (open_office.member, open_office.member, '00000000-0000-7000-8000-000000000002',
            open_office.names, open_office.ministry, open_office.zone, 1)
    on conflict (id) do nothing;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.propose(fresh uuid, member uuid, readers uuid, post text, name text, title text, mail text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() or not readers = any (audience.viewer_audiences()) then
        raise exception 'only the secretariat proposes for a member' using errcode = 'insufficient_privilege';
    end if;
    insert into member.appointment (id, owner_id, audience_id, office_id, post, name, title, mail)
    select fresh, o.owner_id, readers, o.id, propose.post, propose.name, propose.title, propose.mail
      from member.office o where o.owner_id = propose.member;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.revise(member uuid, seen integer, kind text, names jsonb, un_group text, note text, subregion text, status text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat keeps the list of members' using errcode = 'insufficient_privilege';
    end if;
    update member.member m
       set kind = revise.kind, names = revise.names, un_group = revise.un_group, un_group_note = note,
           subregion = revise.subregion, status = revise.status, version = m.version + 1
     where m.id = revise.member and m.version = seen;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.schedule(appointment uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a set takes_over = schedule.at, version = a.version + 1
     where a.id = schedule.appointment and a.post = 'FOCAL_POINT' and a.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')
       and (audience.viewer_is_officer()
            or a.owner_id = audience.viewer_member() and audience.viewer_role() in ('FOCAL_POINT', 'ALTERNATE'));
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.set_members(circle uuid, fresh uuid[], members uuid[], conveners uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() and not exists (
        select from member.membership s
         where s.group_id = circle and s.member_id = audience.viewer_member() and s.convener) then
        raise exception 'only the secretariat or a convener changes a group' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from member.group g where g.id = circle and g.kind = 'FREE') then
        perform member.note_movement(circle, s.member_id, case when s.member_id = audience.viewer_member() then 'LEFT' else 'REMOVED' end)
           from member.membership s where s.group_id = circle and not s.member_id = any(members);
        perform member.note_movement(circle, m, 'JOINED') from unnest(members) m
          where not exists (select from member.membership s where s.group_id = circle and s.member_id = m);
        update member.application a
           set state = 'ADMITTED', decided_by = audience.viewer_member(), decided_at = now()
         where a.group_id = circle and a.state = 'OPEN' and a.member_id = any(members);
        update member.candidacy c set state = 'ADMITTED', decided_at = now()
         where c.group_id = circle and c.state = 'OPEN' and c.owner_id = any(members);
    end if;
    perform member.note_movement(circle, m, 'CONVENES') from unnest(conveners) m
      where m = any(members) and not exists (select from member.membership s
                                              where s.group_id = circle and s.member_id = m and s.convener);
    perform member.note_movement(circle, s.member_id, 'CONVENES_NO_MORE') from member.membership s
      where s.group_id = circle and s.convener and s.member_id = any(members) and not s.member_id = any(conveners);
    delete from member.membership s where s.group_id = circle and not s.member_id = any(members);
    insert into member.membership (id, owner_id, audience_id, group_id, member_id, convener)
    select f, g.owner_id, g.audience_id, g.id, m, m = any(conveners)
      from member.group g, unnest(fresh, members) as x(f, m)
     where g.id = circle
    on conflict (group_id, member_id) do update set convener = excluded.convener;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.signal_roll()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_members', 'roll');
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION member.take_over(kept uuid, gone uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat merges appointments' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from member.appointment k join member.appointment g on g.office_id = k.office_id and g.post = k.post
                    where k.id = take_over.kept and g.id = take_over.gone and k.id <> g.id and k.state <> 'ENDED'
                      and g.state in ('PROPOSED', 'NOMINATED', 'VERIFIED')) then
        return false;
    end if;
    update member.scan s set appointment_id = take_over.kept
     where s.appointment_id = take_over.gone
       and not exists (select from member.scan o where o.appointment_id = take_over.kept);
    update member.handover h set appointment_id = take_over.kept where h.appointment_id = take_over.gone;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.vouch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    ours    boolean := new.owner_id is not distinct from audience.viewer_member();
    officer boolean := coalesce(audience.viewer_is_officer(), false);
    key     text := new.post || ' ' || lower(new.mail);
    begins  boolean;
    planned boolean;
begin
    if tg_op = 'INSERT' then
        new.agreed := case when ours then key else '' end;
        new.verified_by := null;
        new.confirmed_by := null;
        return new;
    end if;
    if not ours then
        new.agreed := old.agreed;
    elsif (new.post, new.mail, new.takes_over, new.agreed) is distinct from (old.post, old.mail, old.takes_over, old.agreed) then
        new.agreed := key;
    end if;
    new.verified_by := old.verified_by;
    new.confirmed_by := old.confirmed_by;
    begins := new.state = 'ACTIVE' and old.state <> 'ACTIVE';
    planned := officer and not ours and new.takes_over is distinct from old.takes_over;
    if new.state = 'VERIFIED' and (old.state <> 'VERIFIED' or officer and (new.post, new.name, new.mail, new.note_number, new.note_date)
            is distinct from (old.post, old.name, old.mail, old.note_number, old.note_date)) then
        new.verified_by := audience.viewer_account();
        new.confirmed_by := null;
    end if;
    if planned and new.takes_over is null then
        new.confirmed_by := null;
    end if;
    if not (begins or planned and new.takes_over is not null or new.state = 'VERIFIED' and old.state <> 'VERIFIED')
       or new.post not in ('FOCAL_POINT', 'ALTERNATE') or new.agreed = key
       or not exists (select from member.appointment a
                       where a.office_id = new.office_id and a.id <> new.id and a.started_at is not null
                         and a.post in ('FOCAL_POINT', 'ALTERNATE'))
       or exists (select from member.appointment a -- who has an office here already, and stays
                   where a.office_id = new.office_id and a.id <> new.id and lower(a.mail) = lower(new.mail)
                     and a.started_at is not null and (a.ended_at is null or a.ended_at = new.started_at)) then
        return new;
    end if;
    if not exists (select from member.scan s where s.appointment_id = new.id) then
        raise exception 'the scan of the note verbale is missing' using errcode = 'check_violation';
    end if;
    if begins and audience.viewer_account() is null then -- the job, on the day that was confirmed
        if new.confirmed_by is null then
            raise exception 'a second officer is missing' using errcode = 'insufficient_privilege';
        end if;
    elsif begins or planned then
        if audience.viewer_account() is null or audience.viewer_account() is not distinct from new.verified_by then
            raise exception 'a second officer is missing' using errcode = 'insufficient_privilege';
        end if;
        new.confirmed_by := audience.viewer_account();
    end if;
    return new;
end;
$function$

CREATE OR REPLACE FUNCTION member.withdraw(application uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if exists (select from member.candidacy c where c.id = application and c.owner_id = audience.viewer_member())
       and audience.viewer_role() not in ('CONTRIBUTOR', 'READER', 'NOBODY') then
        perform member.close_application(application, 'WITHDRAWN');
    end if;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION member.withdraw_lift(wanted uuid, seen integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'an officer takes it back' using errcode = 'insufficient_privilege';
    end if;
    update member.freeze f
       set state = 'FROZEN', lift_number = '', lift_day = null, lift_reason = '', lift_by = null, lift_at = null,
           version = f.version + 1
     where f.id = wanted and f.version = seen and f.state = 'LIFTING';
    if not found then
        return false;
    end if;
    delete from member.freeze_scan s where s.freeze_id = wanted and s.act = 'LIFT';
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.due(now timestamp with time zone)
 RETURNS TABLE(member uuid, account uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'what is due is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select distinct n.member_id, n.account_id from notify.notice n
         where n.mail_at <= due.now and n.member_id <> all (audience.frozen()) limit 1000;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.fates(letters uuid[])
 RETURNS TABLE(id uuid, state text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'the secretariat alone asks what became of letters to many' using errcode = 'insufficient_privilege';
    end if;
    return query select l.id, l.state from notify.letter l where l.id = any (fates.letters);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.finish(letter uuid, delivered boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are finished by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    update notify.letter l
       set state = case when finish.delivered then 'DELIVERED' else 'GIVEN_UP' end, finished_at = clock_timestamp(),
           recipient = null, language = null, subject_key = null, text_key = null, arguments = null,
           member_id = null, account_id = null, notices = null, method = null, calendar = null, reply_to = null, sender_id = null,
           stop = null, returns = null, blocks = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.held(letter uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM notify.letter l
           WHERE ((l.id = held.letter) AND (l.state = 'WAITING'::text) AND ((l.sender_id = ANY (audience.frozen())) OR (l.member_id = ANY (audience.frozen())))))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.keep_ticket(hash bytea, purpose text, answer text, kind text, object uuid, notice uuid, expires timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_account() is null then
        raise exception 'a ticket is of an account' using errcode = 'insufficient_privilege';
    end if;
    insert into notify.ticket (hash, purpose, member_id, account_id, answer, kind, object_id, notice_id, expires_at)
    values (keep_ticket.hash, keep_ticket.purpose, audience.viewer_member(), audience.viewer_account(),
            keep_ticket.answer, keep_ticket.kind, keep_ticket.object, keep_ticket.notice, keep_ticket.expires);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.note_bounce(fresh uuid, letter uuid, address text, code text, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    known notify.letter;
begin
    if audience.viewer_member() is not null then
        raise exception 'what comes back is noted by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    select * into known from notify.letter l where l.id = note_bounce.letter;
    if known.id is null or not known.office or note_bounce.now > known.posted_at + interval '14 days'
       or coalesce(known.recipient, note_bounce.address, '') = '' then
        return false;
    end if;
    insert into notify.bounce (id, letter_id, recipient, code, at)
    values (note_bounce.fresh, note_bounce.letter, coalesce(known.recipient, note_bounce.address), note_bounce.code, note_bounce.now)
    on conflict do nothing;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.open_ticket(hash bytea, purpose text, now timestamp with time zone)
 RETURNS TABLE(member uuid, account uuid, answer text, kind text, object uuid, notice uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT t.member_id,
     t.account_id,
     t.answer,
     t.kind,
     t.object_id,
     t.notice_id
    FROM notify.ticket t
   WHERE ((t.hash = open_ticket.hash) AND (t.purpose = open_ticket.purpose) AND (t.used_at IS NULL) AND (t.expires_at > open_ticket.now) AND (t.member_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.post(id uuid, recipient text, language text, subject_key text, text_key text, arguments text[], member uuid, account uuid, notices uuid[], method text, calendar text, reply_to text, stop text, returns text, blocks integer[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO notify.letter (id, recipient, language, subject_key, text_key, arguments, member_id, account_id, notices, method, calendar, reply_to, sender_id, stop, returns, blocks)
   VALUES (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments, post.member, post.account, post.notices, post.method, post.calendar, post.reply_to, audience.viewer_member(), post.stop, post.returns, post.blocks);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.pushers()
 RETURNS TABLE(member uuid, account uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'who has a browser here is asked by the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query select distinct p.member_id, p.account_id from notify.push p;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.take(letter uuid)
 RETURNS TABLE(recipient text, language text, subject_key text, text_key text, arguments text[], member uuid, account uuid, notices uuid[], method text, calendar text, reply_to text, stop text, returns text, blocks integer[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are taken by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    if notify.held(take.letter) then
        return;
    end if;
    return query
        select l.recipient, l.language, l.subject_key, l.text_key, l.arguments, l.member_id, l.account_id, l.notices,
               l.method, l.calendar, l.reply_to, l.stop, l.returns, coalesce(l.blocks, '{}')
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.tidy(now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'tidying is the job''s' using errcode = 'insufficient_privilege';
    end if;
    delete from notify.ticket t where t.expires_at < tidy.now;
    delete from notify.received r where r.at < tidy.now - interval '90 days';
    delete from notify.notice n where n.done_at < tidy.now - interval '400 days';
    delete from notify.letter l where l.state <> 'WAITING' and l.finished_at < tidy.now - interval '90 days';
    delete from notify.pushed p where p.at < tidy.now - interval '90 days';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.use_ticket(hash bytea, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update notify.ticket t set used_at = use_ticket.now
     where t.hash = use_ticket.hash and t.used_at is null and t.expires_at > use_ticket.now;
    return found;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION plan.fallen_late(today date)
 RETURNS TABLE(action uuid, member uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'for the job alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select a.id, a.owner_id from plan.action a
         where a.due_on < fallen_late.today and a.due_on >= fallen_late.today - 30
           and a.status not in ('DONE', 'DROPPED') and a.late_told is distinct from a.due_on
           and a.owner_id <> all (audience.frozen());
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION policyreview.open_advice(hash bytea, now timestamp with time zone)
 RETURNS TABLE(owner uuid, policy uuid, round integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT a.owner_id,
     a.policy_id,
     a.round
    FROM policyreview.advice_link a
   WHERE ((a.hash = open_advice.hash) AND (a.expires_at > open_advice.now) AND (a.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION policyreview.open_draft(hash bytea, now timestamp with time zone)
 RETURNS TABLE(owner uuid, account uuid, institution text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT d.owner_id,
     d.account_id,
     d.institution
    FROM policyreview.draft_link d
   WHERE ((d.hash = open_draft.hash) AND (d.used_at IS NULL) AND (d.expires_at > open_draft.now) AND (d.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION policyreview.open_mail(key text)
 RETURNS TABLE(owner uuid, account uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.owner_id,
     m.account_id
    FROM policyreview.mail_address m
   WHERE ((m.key = open_mail.key) AND (m.owner_id <> ALL (audience.frozen())));
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.alike(typed text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    candidate text;
begin
    if length(typed) not between 4 and 24 then
        return;
    end if;
    for candidate in
        select w.word from search.word w where w.near && search.near(typed) and w.word <> typed order by w.word
    loop
        if exists (select from search.find(('''' || candidate || '''')::tsquery, null, null, null, null, null, null, null,
                                           null, 1, 1, 0)) then
            return next candidate;
        end if;
    end loop;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.eras(at timestamp with time zone)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select array[floor(extract(epoch from at at time zone 'UTC') / 86400)::int * 4,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 8)::int * 4 + 1,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 64)::int * 4 + 2,
                 floor(extract(epoch from at at time zone 'UTC') / 86400 / 512)::int * 4 + 3]
$function$

CREATE OR REPLACE FUNCTION search.eras(since timestamp with time zone, until timestamp with time zone)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
    with recursive cover (level, first, after, last) as (
        select 0, d, (d + 7) / 8 * 8, u
          from (select floor(extract(epoch from since at time zone 'UTC') / 86400)::int as d,
                       floor(extract(epoch from until at time zone 'UTC') / 86400)::int as u) days
        union all
        select level + 1, after / 8, case when level = 2 then last / 8 + 1 else (after / 8 + 7) / 8 * 8 end, last / 8
          from cover where level < 3)
    select array_agg(era * 4 + level) from cover, generate_series(first, least(after - 1, last)) era
$function$

CREATE OR REPLACE FUNCTION search.filled(of_kind text, version integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM search.fill f
           WHERE ((f.kind = filled.of_kind) AND (f.analyser = filled.version)))) AS "exists";
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.find(wanted tsquery, of_kind text, in_group uuid, of_theme text, of_pillar text, in_language text, by_sender uuid, since timestamp with time zone, until timestamp with time zone, most integer, page_size integer, skip integer)
 RETURNS TABLE(id uuid, place bigint, total bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER ROWS 20
 SET search_path TO ''
 SET work_mem TO '32MB'
 SET jit TO 'off'
 SET max_parallel_workers_per_gather TO '0'
AS $function$
declare
    audiences uuid[] := audience.viewer_audiences();
    whole     boolean := audience.viewer_role() <> 'CONTRIBUTOR';
    assigned  uuid[] := audience.viewer_assigned();
    page      text := 'with ranked as materialized (%s)
                       select (select array_agg(p.id order by p.points desc, p.at desc, p.id)
                                 from (select r.id, r.points, r.at from ranked r
                                        order by r.points desc, r.at desc, r.id limit $15 offset $16) p),
                              (select count(*) from ranked)';
    depth     float8 := 1000;
    rows      float8;
    moment    timestamptz;
    ids       uuid[];
    counted   bigint;
begin
    select greatest(c.reltuples, 0) into rows from pg_catalog.pg_class c where c.oid = 'search.entry'::pg_catalog.regclass;
    loop
        moment := null;
        if depth * 4 < rows then
            select greatest(e.at, since) into moment from search.entry e
             where until is null or e.at < until order by e.at desc offset depth limit 1;
        end if;
        moment := coalesce(moment, since);
        execute format(page, search.statement()) into ids, counted
          using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
                moment, until, most,
                case when moment is not null then search.eras(moment, coalesce(until, (select max(e.at) from search.entry e))) end,
                page_size, skip;
        exit when counted >= most or moment is not distinct from since;
        depth := depth * greatest(case when counted < 50 then 3 else 1.2 end, 1.2 * most / greatest(counted, 1));
    end loop;
    return query select u.id, u.place, counted from unnest(ids) with ordinality u(id, place);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.forget()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the nightly job forgets' using errcode = 'insufficient_privilege';
    end if;
    delete from search.word w
     where not exists (select from search.entry e where e.words @@ ('''' || w.word || '''')::tsquery);
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.learn(words text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO search.word (word, near)  SELECT fresh.w,
             search.near(fresh.w) AS near
            FROM ( SELECT DISTINCT w.w
                    FROM unnest(learn.words) w(w)) fresh
           WHERE (((length(fresh.w) >= 4) AND (length(fresh.w) <= 24)) AND (NOT (EXISTS ( SELECT
                    FROM search.word k
                   WHERE (k.word = fresh.w)))))
           ORDER BY fresh.w ON CONFLICT(word) DO NOTHING;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.near(word text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select array_agg(distinct n) from (
        select word as n
        union all
        select left(word, i - 1) || substr(word, i + 1) from generate_series(1, length(word)) i) shortened
$function$

CREATE OR REPLACE FUNCTION search.note_fill(of_kind text, version integer, now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job that fills the index notes that it did' using errcode = 'insufficient_privilege';
    end if;
    insert into search.fill (kind, analyser, filled_at) values (of_kind, version, now)
    on conflict (kind) do update set analyser = excluded.analyser, filled_at = excluded.filled_at;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.savers()
 RETURNS TABLE(saved uuid, member uuid, account uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the job asks whose searches wait' using errcode = 'insufficient_privilege';
    end if;
    return query
        select s.id, s.owner_id, s.account_id from search.saved s
         where s.owner_id <> all (audience.frozen()) order by s.owner_id, s.id;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION search.statement()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select $sql$
        with candidate as (
            select e.id, e.at, e.words
              from search.entry e
             where e.words @@ $1
               and array[e.audience_id] && $2
               and coalesce(e.owner_id <> all ((select audience.viewer_frozen())::uuid[]), true)
               and (e.readable_until is null or e.readable_until > now() or e.owner_id = audience.viewer_member())
               and ($3 or e.audience_id = '00000000-0000-7000-8000-000000000001' or e.id = any ($4))
               and ($5::text is null or e.kind = $5)
               and ($6::uuid is null or e.group_id = $6)
               and ($7::text is null or $7 = any (e.themes))
               and ($8::text is null or $8 = any (e.pillars))
               and ($9::text is null or e.language = $9)
               and ($10::uuid is null or e.sender_id = $10)
               and ($11::timestamptz is null or (e.at >= $11) is true) -- by the rows found, not by an index of its own
               and ($12::timestamptz is null or (e.at < $12) is true)
               and ($14::int[] is null or search.eras(e.at) && $14)
             order by (e.at + interval '0') desc
             limit $13)
        select c.id, c.at, ts_rank('{0.1, 0.2, 0.4, 1.0}', c.words, $1, 1) as points from candidate c
    $sql$
$function$

CREATE OR REPLACE FUNCTION search.withhold_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if tg_op = 'INSERT' then
        insert into search.withheld (id, member_id, title, body, words)
        select e.id, new.member_id, e.title, e.body, e.words from search.entry e where e.also_id = new.member_id
        on conflict (id) do nothing;
        update search.entry e set title = '–', body = '', words = '' where e.also_id = new.member_id;
        return null;
    end if;
    -- what was written anew meanwhile has words, and is not put back
    update search.entry e set title = w.title, body = w.body, words = w.words from search.withheld w
     where w.member_id = old.member_id and e.id = w.id and e.words = '';
    delete from search.withheld w where w.member_id = old.member_id;
    return null;
end;
$function$

CREATE OR REPLACE FUNCTION secretariat.adjusted()
 RETURNS TABLE(kind text, key text, said jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT DISTINCT ON (a.kind, a.key) a.kind,
     a.key,
     a.said
    FROM secretariat.adjustment a
   WHERE (a.owner_id = '00000000-0000-7000-8000-000000000003'::uuid)
   ORDER BY a.kind, a.key, a.number DESC;
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION secretariat.refuse(fresh uuid, token bytea, refused boolean, now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    r secretariat.mailing_recipient;
begin
    select * into r from secretariat.mailing_recipient o where o.token = refuse.token;
    if r.id is null then
        return false;
    end if;
    if refuse.refused then
        insert into secretariat.refusal (id, owner_id, audience_id, mail, refused_at)
        values (refuse.fresh, r.owner_id, r.audience_id, r.mail, refuse.now) on conflict do nothing;
    else
        delete from secretariat.refusal f where f.owner_id = r.owner_id and lower(f.mail) = lower(r.mail);
    end if;
    return true;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION secretariat.refuses(token bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM secretariat.refusal f
           WHERE ((f.owner_id = r.owner_id) AND (lower(f.mail) = lower(r.mail))))) AS "exists"
    FROM secretariat.mailing_recipient r
   WHERE (r.token = refuses.token);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION secretariat.signal_adjustment()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
    perform pg_notify('focalnet_adjustments', 'changed');
    return null;
end;
$function$
