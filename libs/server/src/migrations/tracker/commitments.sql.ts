/** The columns of a date as people gave it (see the public contract), with the rules that hold it together. */
function givenDate(name: string, table: string): string {
  return `${name}_date date, ${name}_precision text, ${name}_every_months integer, ${name}_text text,
    CONSTRAINT ${table}_${name}_check CHECK (CASE
      WHEN ${name}_precision IS NULL THEN ${name}_date IS NULL AND ${name}_text IS NULL AND ${name}_every_months IS NULL
      WHEN ${name}_precision IN ('day', 'month', 'year') THEN ${name}_date IS NOT NULL AND ${name}_text IS NOT NULL AND ${name}_every_months IS NULL
      WHEN ${name}_precision = 'recurring' THEN ${name}_text IS NOT NULL AND (${name}_every_months IS NULL OR ${name}_every_months > 0)
      WHEN ${name}_precision IN ('ongoing', 'text') THEN ${name}_date IS NULL AND ${name}_text IS NOT NULL AND ${name}_every_months IS NULL
      ELSE false END)`;
}

/** Commitments, their milestones and evidence. */
export const commitmentTables: string[] = [
  `CREATE TABLE commitment (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT commitment_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT commitment_plan_fk REFERENCES action_plan,
     code text NOT NULL,
     number integer NOT NULL,
     proposer text NOT NULL,
     title text NOT NULL,
     policy_area_id integer,
     lead_institution_id integer NOT NULL CONSTRAINT commitment_lead_institution_fk REFERENCES institution,
     responsible_post_id integer,
     other_actors text,
     objective text,
     description text,
     relevance text,
     ambition text,
     results text,
     next_steps text,
     additional_information text,
     ends_on_meaning text NOT NULL DEFAULT 'unstated',
     place text,
     updated_at timestamptz NOT NULL DEFAULT now(),
     ${givenDate('ends_on', 'commitment')},
     CONSTRAINT commitment_plan_key UNIQUE (id, plan_id),
     -- Deferred, so that a correction may swap the numbers of two.
     CONSTRAINT commitment_number_key UNIQUE (plan_id, proposer, number) DEFERRABLE INITIALLY DEFERRED,
     CONSTRAINT commitment_code_check CHECK (code ~ '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$'),
     CONSTRAINT commitment_number_check CHECK (number > 0),
     CONSTRAINT commitment_title_check CHECK (length(btrim(title)) > 0),
     CONSTRAINT commitment_proposer_check CHECK (proposer IN ('government', 'civil-society', 'joint')),
     CONSTRAINT commitment_ends_on_meaning_check CHECK (ends_on_meaning IN ('planned', 'actual', 'unstated')),
     CONSTRAINT commitment_policy_area_fk FOREIGN KEY (policy_area_id, plan_id) REFERENCES policy_area (id, plan_id),
     CONSTRAINT commitment_responsible_post_fk FOREIGN KEY (responsible_post_id, lead_institution_id) REFERENCES post (id, institution_id))`,
  // Codes are matched without regard to case, so two that differ only in case can't both exist.
  `CREATE UNIQUE INDEX commitment_code_key ON commitment (plan_id, lower(code))`,
  `CREATE INDEX commitment_lead_institution_idx ON commitment (lead_institution_id)`,
  `CREATE INDEX commitment_policy_area_idx ON commitment (policy_area_id)`,
  `CREATE INDEX commitment_responsible_post_idx ON commitment (responsible_post_id)`,
  `CREATE INDEX commitment_ends_on_idx ON commitment (plan_id, ends_on_date)`,
  `CREATE INDEX commitment_updated_at_idx ON commitment (plan_id, updated_at)`,
  // Both readings: people type without accents, texts have them.
  `CREATE FUNCTION commitment_words(title text, objective text, description text, results text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
     RETURN setweight(to_tsvector('pg_catalog.spanish', coalesce(title, '')), 'A')
       || setweight(to_tsvector('pg_catalog.spanish', plain_text(coalesce(title, ''))), 'A')
       || to_tsvector('pg_catalog.spanish', concat_ws(' ', objective, description, results))
       || to_tsvector('pg_catalog.spanish', plain_text(concat_ws(' ', objective, description, results)))`,
  `CREATE INDEX commitment_words_idx ON commitment USING gin (commitment_words(title, objective, description, results))`,

  `CREATE TABLE supporting_institution (
     commitment_id integer NOT NULL CONSTRAINT supporting_institution_commitment_fk REFERENCES commitment,
     institution_id integer NOT NULL CONSTRAINT supporting_institution_institution_fk REFERENCES institution,
     CONSTRAINT supporting_institution_pk PRIMARY KEY (commitment_id, institution_id))`,
  `CREATE INDEX supporting_institution_institution_idx ON supporting_institution (institution_id)`,

  `CREATE TABLE milestone (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT milestone_pk PRIMARY KEY,
     commitment_id integer NOT NULL CONSTRAINT milestone_commitment_fk REFERENCES commitment,
     institution_id integer CONSTRAINT milestone_institution_fk REFERENCES institution,
     number integer NOT NULL,
     title text NOT NULL,
     verification_means text,
     done_on date,
     state text NOT NULL,
     weight double precision NOT NULL DEFAULT '1',
     ${givenDate('starts_on', 'milestone')},
     ${givenDate('due_on', 'milestone')},
     CONSTRAINT milestone_number_key UNIQUE (commitment_id, number),
     CONSTRAINT milestone_commitment_key UNIQUE (id, commitment_id),
     CONSTRAINT milestone_number_check CHECK (number > 0),
     CONSTRAINT milestone_weight_check CHECK (weight > 0),
     CONSTRAINT milestone_state_check CHECK (state IN ('not-started', 'under-way', 'done', 'unknown')),
     CONSTRAINT milestone_done_on_check CHECK (done_on IS NULL OR state = 'done'))`,
  `CREATE INDEX milestone_institution_idx ON milestone (institution_id)`,
  `CREATE INDEX milestone_due_on_idx ON milestone (due_on_date)`,

  `CREATE TABLE evidence (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT evidence_pk PRIMARY KEY,
     commitment_id integer NOT NULL CONSTRAINT evidence_commitment_fk REFERENCES commitment,
     milestone_id integer,
     position integer NOT NULL,
     url text NOT NULL,
     title text,
     kind text,
     state text NOT NULL DEFAULT 'unchecked',
     checked_at timestamptz,
     sha256 text,
     -- The report that cites it, if one does: where a new version doesn't, it is withdrawn.
     report_kind text,
     withdrawn_at timestamptz,
     CONSTRAINT evidence_position_key UNIQUE (commitment_id, position),
     CONSTRAINT evidence_url_key UNIQUE (commitment_id, url),
     CONSTRAINT evidence_position_check CHECK (position > 0),
     CONSTRAINT evidence_url_check CHECK (url ~ '^https?://'),
     CONSTRAINT evidence_kind_check CHECK (kind IN ('final-product', 'working-paper', 'official-letter', 'press')),
     CONSTRAINT evidence_state_check CHECK (state IN ('unchecked', 'opens', 'does-not-open', 'archived')),
     CONSTRAINT evidence_report_kind_check CHECK (report_kind IN ('midterm', 'end-of-term')),
     CONSTRAINT evidence_checked_check CHECK ((state = 'unchecked') = (checked_at IS NULL)),
     CONSTRAINT evidence_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
     CONSTRAINT evidence_milestone_fk FOREIGN KEY (milestone_id, commitment_id) REFERENCES milestone (id, commitment_id))`,
  `CREATE INDEX evidence_milestone_idx ON evidence (milestone_id)`,
];
