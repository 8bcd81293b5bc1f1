-- The current schema, read from the database by GoldenTest; look at the difference.

create table audience.assignment (
  account_id uuid not null,
  object_id uuid not null,
  owner_id uuid not null
);
-- constraint assignment_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES audience.seat(member_id)
-- constraint assignment_pkey PRIMARY KEY (account_id, object_id)
-- CREATE UNIQUE INDEX assignment_pkey ON audience.assignment USING btree (account_id, object_id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using (true) with check (-)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (item_id, member_id) to focalnet_matcher

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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
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
  introduced_at timestamp with time zone not null
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- constraint match_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DECLINED'::text, 'AGREED'::text, 'LAPSED'::text])))
-- CREATE UNIQUE INDEX match_need_id_offer_id_key ON cooperation.match USING btree (need_id, offer_id)
-- CREATE INDEX match_offer ON cooperation.match USING btree (offer_id)
-- CREATE UNIQUE INDEX match_pkey ON cooperation.match USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using (true) with check (-)
-- grant select (need_id, offer_id, state) to focalnet_matcher

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
  expires_on date
);
-- constraint need_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint need_attribution_withheld_check CHECK (((NOT withheld) OR (attribution = 'UNATTRIBUTED'::text)))
-- constraint need_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text])))
-- constraint need_check CHECK (((state = 'DRAFT'::text) OR ((kind IS NOT NULL) AND (form IS NOT NULL) AND (starts IS NOT NULL) AND (ends IS NOT NULL) AND (delivery IS NOT NULL) AND (cardinality(themes) > 0) AND (cardinality(languages) > 0) AND (posted_at IS NOT NULL) AND (expires_on IS NOT NULL))))
-- constraint need_check1 CHECK (((NOT withheld) OR (audience_kind = 'OWN'::text)))
-- constraint need_check2 CHECK ((audience_id = CASE WHEN (state = 'POSTED'::text) THEN intended ELSE own_audience END))
-- constraint need_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint need_mark_check CHECK ((array_position(ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text], tlp) >= CASE audience_kind WHEN 'OWN'::text THEN 4 WHEN 'NAMED'::text THEN 3 WHEN 'GROUP'::text THEN 3 ELSE 2 END))
-- constraint need_outcome_check CHECK ((char_length(outcome) <= 4000))
-- constraint need_partners_check CHECK (((partners >= 1) AND (partners <= 5)))
-- constraint need_pkey PRIMARY KEY (id)
-- constraint need_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'POSTED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text, 'MET'::text])))
-- constraint need_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint need_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint need_tried_check CHECK ((char_length(tried) <= 4000))
-- CREATE INDEX need_audience ON cooperation.need USING btree (audience_id, state, posted_at)
-- CREATE INDEX need_due ON cooperation.need USING btree (expires_on) WHERE (state = 'POSTED'::text)
-- CREATE INDEX need_owner ON cooperation.need USING btree (owner_id, changed_at)
-- CREATE UNIQUE INDEX need_pkey ON cooperation.need USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using ((state = 'POSTED'::text)) with check (-)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (audience_id, audience_kind, delivery, ends, expires_on, form, id, kind, languages, owner_id, partners, partners_found, pillars, sectors, starts, state, themes, withheld) to focalnet_matcher

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
  renew_by date
);
-- constraint offer_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint offer_attribution_public_check CHECK (((audience_kind <> 'PUBLIC'::text) OR (attribution <> 'UNATTRIBUTED'::text)))
-- constraint offer_attribution_withheld_check CHECK (((NOT withheld) OR (attribution = 'UNATTRIBUTED'::text)))
-- constraint offer_audience_kind_check CHECK ((audience_kind = ANY (ARRAY['OWN'::text, 'NAMED'::text, 'GROUP'::text, 'NETWORK'::text, 'PUBLIC'::text])))
-- constraint offer_capacity_check CHECK (((capacity >= 1) AND (capacity <= 20)))
-- constraint offer_check CHECK (((state = 'DRAFT'::text) OR ((kind IS NOT NULL) AND (form IS NOT NULL) AND (starts IS NOT NULL) AND (ends IS NOT NULL) AND (delivery IS NOT NULL) AND (cardinality(themes) > 0) AND (cardinality(languages) > 0) AND (posted_at IS NOT NULL) AND (renew_by IS NOT NULL))))
-- constraint offer_check1 CHECK (((NOT withheld) OR (audience_kind = 'OWN'::text)))
-- constraint offer_check2 CHECK ((audience_id = CASE WHEN (state = 'POSTED'::text) THEN intended ELSE own_audience END))
-- constraint offer_conditions_check CHECK ((char_length(conditions) <= 4000))
-- constraint offer_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
-- constraint offer_mark_check CHECK (((array_position(ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text], tlp) >= CASE audience_kind WHEN 'OWN'::text THEN 4 WHEN 'NAMED'::text THEN 3 WHEN 'GROUP'::text THEN 3 WHEN 'NETWORK'::text THEN 2 ELSE 1 END) AND ((audience_kind <> 'PUBLIC'::text) OR (tlp = 'CLEAR'::text))))
-- constraint offer_pkey PRIMARY KEY (id)
-- constraint offer_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'POSTED'::text, 'PAUSED'::text, 'HIDDEN'::text])))
-- constraint offer_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
-- constraint offer_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- constraint offer_what_check CHECK ((char_length(what) <= 4000))
-- CREATE INDEX offer_audience ON cooperation.offer USING btree (audience_id, state, posted_at)
-- CREATE INDEX offer_due ON cooperation.offer USING btree (renew_by) WHERE (state = 'POSTED'::text)
-- CREATE INDEX offer_owner ON cooperation.offer USING btree (owner_id, changed_at)
-- CREATE UNIQUE INDEX offer_pkey ON cooperation.offer USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy matched PERMISSIVE for SELECT to focalnet_matcher using ((state = 'POSTED'::text)) with check (-)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request
-- grant select (audience_id, audience_kind, capacity, capacity_used, delivery, ends, form, id, kind, languages, owner_id, pillars, renew_by, sectors, starts, state, themes, withheld) to focalnet_matcher

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
  their_region text
);
-- constraint proposal_match_id_side_key UNIQUE (match_id, side)
-- constraint proposal_pkey PRIMARY KEY (id)
-- constraint proposal_reason_text_check CHECK ((char_length(reason_text) <= 2000))
-- constraint proposal_score_check CHECK (((score >= 0) AND (score <= 1000)))
-- constraint proposal_side_check CHECK ((side = ANY (ARRAY['NEED'::text, 'OFFER'::text])))
-- constraint proposal_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'NOT_TAKEN_UP'::text, 'AGREED'::text, 'LAPSED'::text])))
-- constraint proposal_their_region_check CHECK ((their_region ~ '^([0-9]{3}|[A-Z_]{2,20})$'::text))
-- CREATE INDEX proposal_audience ON cooperation.proposal USING btree (audience_id, state, found_at)
-- CREATE INDEX proposal_item ON cooperation.proposal USING btree (own_item)
-- CREATE UNIQUE INDEX proposal_match_id_side_key ON cooperation.proposal USING btree (match_id, side)
-- CREATE UNIQUE INDEX proposal_pkey ON cooperation.proposal USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy own_draft PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- CREATE INDEX post_audience ON exchange.post USING btree (audience_id, written_at)
-- CREATE INDEX post_expiring ON exchange.post USING btree (readable_until) WHERE (readable_until IS NOT NULL)
-- CREATE UNIQUE INDEX post_pkey ON exchange.post USING btree (id)
-- CREATE INDEX post_quote ON exchange.post USING btree (quote_id) WHERE (quote_id IS NOT NULL)
-- CREATE INDEX post_room ON exchange.post USING btree (room_id, written_at)
-- CREATE INDEX post_thread ON exchange.post USING btree (thread_id, written_at, id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy functions PERMISSIVE for SELECT to focalnet_owner using (true) with check (-)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
  opened_at timestamp with time zone not null
);
-- constraint room_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'MEMBER_ONLY'::text, 'UNATTRIBUTED'::text])))
-- constraint room_kind_check CHECK ((kind = ANY (ARRAY['BILATERAL'::text, 'SEVERAL'::text, 'GROUP'::text, 'PARTNERSHIP'::text, 'MEETING'::text, 'CRISIS'::text])))
-- constraint room_pkey PRIMARY KEY (id)
-- constraint room_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 160)))
-- constraint room_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER_STRICT'::text, 'RED'::text])))
-- CREATE INDEX room_audience ON exchange.room USING btree (audience_id, opened_at)
-- CREATE UNIQUE INDEX room_pkey ON exchange.room USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
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
-- CREATE UNIQUE INDEX thread_pkey ON exchange.thread USING btree (id)
-- CREATE INDEX thread_room ON exchange.thread USING btree (room_id, started_at)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
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
  made_at timestamp with time zone not null
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy expiring RESTRICTIVE for SELECT to focalnet_request using (((readable_until IS NULL) OR (readable_until > now()) OR (owner_id = ( SELECT audience.viewer_member() AS viewer_member)))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy own_visit PERMISSIVE for ALL to focalnet_request using ((account_id = ( SELECT audience.viewer_account() AS viewer_account))) with check ((account_id = ( SELECT audience.viewer_account() AS viewer_account)))
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

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
  created_at timestamp with time zone not null default now()
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

create table file.text (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  file_id uuid not null,
  text text not null
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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

create table member."group" (
  id uuid not null,
  owner_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  code text not null,
  names jsonb not null default '{}'::jsonb,
  purpose text not null default ''::text,
  version integer not null default 0,
  created_at timestamp with time zone not null default now()
);
-- constraint group_code_key UNIQUE (code)
-- constraint group_kind_check CHECK ((kind = ANY (ARRAY['UN_GROUP'::text, 'SUBREGION'::text, 'FREE'::text])))
-- constraint group_pkey PRIMARY KEY (id)
-- constraint group_purpose_check CHECK ((length(purpose) <= 1000))
-- CREATE INDEX group_audience ON member."group" USING btree (audience_id, kind)
-- CREATE UNIQUE INDEX group_code_key ON member."group" USING btree (code)
-- CREATE UNIQUE INDEX group_pkey ON member."group" USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

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
  created_at timestamp with time zone not null default now()
);
-- constraint appointment_mail_check CHECK ((length(mail) <= 254))
-- constraint appointment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
-- constraint appointment_note_number_check CHECK ((length(note_number) <= 80))
-- constraint appointment_office_id_fkey FOREIGN KEY (office_id) REFERENCES member.office(id)
-- constraint appointment_pkey PRIMARY KEY (id)
-- constraint appointment_post_check CHECK ((post = ANY (ARRAY['FOCAL_POINT'::text, 'ALTERNATE'::text, 'LIAISON_NEW_YORK'::text, 'LIAISON_GENEVA'::text])))
-- constraint appointment_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'NOMINATED'::text, 'VERIFIED'::text, 'ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text, 'SUCCESSION'::text, 'ENDED'::text])))
-- constraint appointment_title_check CHECK ((length(title) <= 160))
-- CREATE INDEX appointment_audience ON member.appointment USING btree (audience_id, state)
-- CREATE INDEX appointment_due ON member.appointment USING btree (due_at) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMED'::text, 'CONFIRMATION_DUE'::text]))
-- CREATE INDEX appointment_office ON member.appointment USING btree (office_id)
-- CREATE UNIQUE INDEX appointment_one_holder ON member.appointment USING btree (office_id, post) WHERE ((post <> 'ALTERNATE'::text) AND (state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text, 'SUCCESSION'::text])))
-- CREATE UNIQUE INDEX appointment_pkey ON member.appointment USING btree (id)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
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
  finished_at timestamp with time zone
);
-- constraint letter_arguments_check CHECK (((array_length(arguments, 1) IS NULL) OR (array_length(arguments, 1) <= 20)))
-- constraint letter_check CHECK (((state = 'WAITING'::text) = (recipient IS NOT NULL)))
-- constraint letter_check1 CHECK (((state = 'WAITING'::text) = (arguments IS NOT NULL)))
-- constraint letter_check2 CHECK (((state = 'WAITING'::text) = (finished_at IS NULL)))
-- constraint letter_language_check CHECK ((length(language) <= 8))
-- constraint letter_pkey PRIMARY KEY (id)
-- constraint letter_recipient_check CHECK ((length(recipient) <= 254))
-- constraint letter_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'GIVEN_UP'::text])))
-- constraint letter_subject_key_check CHECK ((length(subject_key) <= 200))
-- constraint letter_text_key_check CHECK ((length(text_key) <= 200))
-- CREATE UNIQUE INDEX letter_pkey ON notify.letter USING btree (id)
-- row security: forced
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)

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
  analyser integer not null
);
-- constraint entry_body_check CHECK ((length(body) <= 20000))
-- constraint entry_kind_check CHECK ((length(kind) <= 40))
-- constraint entry_kind_object_id_key UNIQUE (kind, object_id)
-- constraint entry_language_check CHECK ((length(language) <= 8))
-- constraint entry_path_check CHECK ((length(path) <= 400))
-- constraint entry_pkey PRIMARY KEY (id)
-- constraint entry_title_check CHECK ((length(title) <= 400))
-- CREATE INDEX entry_at ON search.entry USING btree (at DESC)
-- CREATE INDEX entry_audience ON search.entry USING btree (audience_id, at)
-- CREATE UNIQUE INDEX entry_kind_object_id_key ON search.entry USING btree (kind, object_id)
-- CREATE UNIQUE INDEX entry_pkey ON search.entry USING btree (id)
-- CREATE INDEX entry_words ON search.entry USING gin (words) WITH (fastupdate=off)
-- row security: forced
-- policy assigned RESTRICTIVE for ALL to focalnet_request using (((( SELECT audience.viewer_role() AS viewer_role) <> 'CONTRIBUTOR'::text) OR (audience_id = '00000000-0000-7000-8000-000000000001'::uuid) OR (id = ANY (( SELECT audience.viewer_assigned() AS viewer_assigned)::uuid[])))) with check (-)
-- policy changed PERMISSIVE for UPDATE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
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
-- policy disclosed PERMISSIVE for SELECT to focalnet_request using ((audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))) with check (-)
-- policy functions PERMISSIVE for ALL to focalnet_owner using (true) with check (true)
-- policy removed PERMISSIVE for DELETE to focalnet_request using ((owner_id = ( SELECT audience.viewer_member() AS viewer_member))) with check (-)
-- policy written PERMISSIVE for INSERT to focalnet_request using (-) with check (((owner_id = ( SELECT audience.viewer_member() AS viewer_member)) AND (audience_id = ANY (( SELECT audience.viewer_audiences() AS viewer_audiences)::uuid[]))))
-- grant DELETE, INSERT, SELECT, UPDATE to focalnet_request

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
     set_config('focalnet.assigned'::text, ( SELECT (COALESCE(array_agg(s.object_id), '{}'::uuid[]))::text AS "coalesce"
            FROM audience.assignment s
           WHERE ((s.account_id = enter.account) AND (s.owner_id = enter.member) AND (enter.role = 'CONTRIBUTOR'::text))), true) AS set_config;
END

-- execute: focalnet_request

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

CREATE OR REPLACE FUNCTION audit.append(fresh uuid, sign_in uuid, act text, kind text, object uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me   uuid := audience.viewer_member();
    last audit.head;
    next audit.entry;
begin
    if me is null then
        raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
    end if;
    select * into last from audit.head h where h.owner_id = me for update;
    if not found then
        insert into audit.head (owner_id, audience_id, seq, hash)
        values (me, audience.resolve(gen_random_uuid(), 'OWN', null, '{}'), 0, decode(repeat('00', 32), 'hex'))
        on conflict (owner_id) do nothing;
        select * into strict last from audit.head h where h.owner_id = me for update;
    end if;
    next.id := fresh;
    next.owner_id := me;
    next.audience_id := last.audience_id;
    next.seq := last.seq + 1;
    next.at := clock_timestamp();
    next.account_id := audience.viewer_account();
    next.sign_in_id := sign_in;
    next.act := act;
    next.object_kind := kind;
    next.object_id := object;
    next.previous := last.hash;
    next.hash := sha256(convert_to(audit.canonical(next), 'UTF8'));
    insert into audit.entry select next.*;
    update audit.head h set seq = next.seq, hash = next.hash where h.owner_id = me;
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION audit.canonical(e audit.entry)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN concat_ws('
'::text, 'focalnet-audit-1', (e).owner_id, (e).seq, (e).id, to_char(((e).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE(((e).account_id)::text, '-'::text), COALESCE(((e).sign_in_id)::text, '-'::text), (e).act, (e).object_kind, (e).object_id, encode((e).previous, 'hex'::text))

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

CREATE OR REPLACE FUNCTION cooperation.propose(fresh uuid, wanted uuid, given uuid, for_need uuid, for_offer uuid, points integer, points_by text, now timestamp with time zone, today date, decide date, need_region text, offer_region text)
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
    if n.id is null or o.id is null or n.owner_id = o.owner_id or n.partners_found >= n.partners
       or (select count(*) from cooperation.match m where m.need_id = n.id and m.state = 'OPEN') >= 3
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
    insert into cooperation.match (id, need_id, offer_id, need_owner, offer_owner, state, found_at)
    values (fresh, n.id, o.id, n.owner_id, o.owner_id, 'OPEN', now)
    on conflict (need_id, offer_id) do nothing;
    if not found then
        return false;
    end if;
    insert into cooperation.proposal
        (id, owner_id, audience_id, match_id, side, own_item, state, score, parts, their_member, their_region, their_item, their_kind,
         their_form, their_themes, their_pillars, their_sectors, their_languages, their_starts, their_ends, their_delivery,
         found_at, decide_by)
    values
        (for_need, n.owner_id, n.own_audience, fresh, 'NEED', n.id, 'OPEN', points, points_by,
         case when not o.withheld then o.owner_id end, case when o.withheld then offer_region end,
         case when o.audience_id in (select audience.of_member(n.owner_id)) then o.id end,
         o.kind, o.form, o.themes, o.pillars, o.sectors, o.languages, o.starts, o.ends, o.delivery, now, decide),
        (for_offer, o.owner_id, o.own_audience, fresh, 'OFFER', o.id, 'OPEN', points, points_by,
         case when not n.withheld then n.owner_id end, case when n.withheld then need_region end,
         case when n.audience_id in (select audience.of_member(o.owner_id)) then n.id end,
         n.kind, n.form, n.themes, n.pillars, n.sectors, n.languages, n.starts, n.ends, n.delivery, now, decide);
    return true;
end;
$function$

-- execute: focalnet_matcher

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
         where n.state = 'POSTED' and n.expires_on < today returning n.id, n.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'EXPIRED', gone.id, gone.owner_id;
    end loop;
    for gone in
        update cooperation.offer o set state = 'HIDDEN', audience_id = o.own_audience, version = o.version + 1
         where o.state = 'POSTED' and o.renew_by < today returning o.id, o.owner_id
    loop
        perform cooperation.lapse_open(gone.id);
        return query select 'HIDDEN', gone.id, gone.owner_id;
    end loop;
    return query
        update cooperation.proposal p set reminded_at = now
         where p.state = 'OPEN' and p.reminded_at is null and p.decide_by <= today + 3
        returning 'DECIDE', p.id, p.owner_id;
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
   WHERE ((s.id = come_in.sign_in) AND (a.id = come_in.account) AND a.active AND (s.ended IS NULL) AND (s.started > (come_in.now - come_in.longest)));
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
     ((i.accepted IS NULL) AND (i.withdrawn IS NULL) AND (i.expires > open_invitation.now)),
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
   WHERE ((q.hash = asked.hash) AND (q.answered_at IS NULL) AND (q.sent_at > asked.since) AND (a.state = ANY (ARRAY['ACTIVE'::text, 'CONFIRMATION_DUE'::text, 'CONFIRMED'::text, 'LAPSED'::text])));
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
       and a.invitation_id is not null and a.state <> 'ENDED' and audience.viewer_is_officer();
    return found;
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
     where a.state = 'CONFIRMATION_DUE' and a.due_at <= silent;
    return query
        update member.appointment a set state = 'CONFIRMATION_DUE', version = a.version + 1
         where a.state in ('ACTIVE', 'CONFIRMED') and a.due_at <= at
        returning a.id;
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

CREATE OR REPLACE FUNCTION member.nominate(appointment uuid, number text, day date, scan uuid, file text, type text, content bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    update member.appointment a
       set note_number = number, note_date = day, version = a.version + 1
     where a.id = appointment and a.state in ('PROPOSED', 'NOMINATED')
       and (audience.viewer_is_officer() or a.owner_id = audience.viewer_member());
    if not found then
        raise exception 'not the viewer''s to nominate' using errcode = 'insufficient_privilege';
    end if;
    if content is not null then
        delete from member.scan s where s.appointment_id = appointment;
        insert into member.scan (id, owner_id, audience_id, appointment_id, name, type, content)
        select scan, a.owner_id, a.audience_id, a.id, file, nominate.type, nominate.content
          from member.appointment a where a.id = appointment;
    end if;
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
           recipient = null, language = null, subject_key = null, text_key = null, arguments = null
     where l.id = finish.letter and l.state = 'WAITING';
end;
$function$

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.post(id uuid, recipient text, language text, subject_key text, text_key text, arguments text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 INSERT INTO notify.letter (id, recipient, language, subject_key, text_key, arguments)
   VALUES (post.id, post.recipient, post.language, post.subject_key, post.text_key, post.arguments);
END

-- execute: focalnet_request

CREATE OR REPLACE FUNCTION notify.take(letter uuid)
 RETURNS TABLE(recipient text, language text, subject_key text, text_key text, arguments text[], posted_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    if audience.viewer_member() is not null then
        raise exception 'letters are taken by the delivery alone' using errcode = 'insufficient_privilege';
    end if;
    return query
        select l.recipient, l.language, l.subject_key, l.text_key, l.arguments, l.posted_at
          from notify.letter l where l.id = take.letter and l.state = 'WAITING' for update skip locked;
end;
$function$

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

CREATE OR REPLACE FUNCTION search.expected(wanted tsquery)
 RETURNS double precision
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
    plan json;
begin
    execute format('explain (format json) select from search.entry e where e.words @@ %L::tsquery', wanted) into plan;
    return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
end;
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
AS $function$
declare
    audiences uuid[] := audience.viewer_audiences();
    whole     boolean := audience.viewer_role() <> 'CONTRIBUTOR';
    assigned  uuid[] := audience.viewer_assigned();
    rows      float8;
    windows   timestamptz[] := array[since];
    moment    timestamptz;
    page      text := 'select array_agg(p.id order by p.place), max(p.total) from (
                         select f.id, row_number() over (order by f.points desc, f.at desc, f.id) as place,
                                count(*) over () as total
                           from (%s) f order by place limit $14 offset $15) p';
    ids       uuid[];
    counted   bigint;
begin
    if of_kind is null and in_group is null and of_theme is null and of_pillar is null and in_language is null
       and by_sender is null and since is null and until is null then
        select greatest(c.reltuples, 0) into rows from pg_catalog.pg_class c where c.oid = 'search.entry'::pg_catalog.regclass;
        -- words of one language stand together more often than is foreseen, so a little foreseen is enough
        if rows > 50000 and search.expected(wanted) > rows / 5000 then
            windows := coalesce(search.newest(), '{}') || windows;
        end if;
    end if;
    foreach moment in array windows loop
        execute format(page, search.statement()) into ids, counted
          using wanted, audiences, whole, assigned, of_kind, in_group, of_theme, of_pillar, in_language, by_sender,
                moment, until, most, page_size, skip;
        exit when counted >= most;
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

CREATE OR REPLACE FUNCTION search.newest()
 RETURNS timestamp with time zone[]
 LANGUAGE sql
 SET search_path TO ''
AS $function$
    select percentile_disc(array[0.9375, 0.75]) within group (order by e.at)
      from search.entry e tablesample system (0.1)
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
    return query select s.id, s.owner_id, s.account_id from search.saved s order by s.owner_id, s.id;
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
             where (e.audience_id = any ($2)) is true -- by the rows found, not by an index of its own
               and e.words @@ $1
               and ($3 or e.audience_id = '00000000-0000-7000-8000-000000000001' or e.id = any ($4))
               and ($5::text is null or e.kind = $5)
               and ($6::uuid is null or e.group_id = $6)
               and ($7::text is null or $7 = any (e.themes))
               and ($8::text is null or $8 = any (e.pillars))
               and ($9::text is null or e.language = $9)
               and ($10::uuid is null or e.sender_id = $10)
               and ($11::timestamptz is null or e.at >= $11)
               and ($12::timestamptz is null or e.at < $12)
             order by (e.at + interval '0') desc
             limit $13)
        select c.id, c.at, ts_rank('{0.1, 0.2, 0.4, 1.0}', c.words, $1, 1) as points from candidate c
    $sql$
$function$
