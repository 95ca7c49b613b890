/** What is said about commitments: judgements, findings, sessions, and the reports they were read from. */
export const recordTables: string[] = [
  `CREATE TABLE assessment (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT assessment_pk PRIMARY KEY,
     commitment_id integer NOT NULL CONSTRAINT assessment_commitment_fk REFERENCES commitment,
     organisation_id integer NOT NULL CONSTRAINT assessment_organisation_fk REFERENCES institution,
     kind text NOT NULL,
     level text NOT NULL,
     assessed_on date NOT NULL,
     justification text,
     source text NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT assessment_kind_check CHECK (kind IN ('declared', 'forum', 'civil-society', 'irm')),
     CONSTRAINT assessment_level_check CHECK (level IN ('not-started', 'limited', 'substantial', 'complete', 'withdrawn') OR (level = 'no-evidence' AND kind = 'irm')))`,
  // Newest first per organisation: the latest judgement counts, the ones before it stay.
  `CREATE INDEX assessment_latest_idx ON assessment (commitment_id, kind, organisation_id, assessed_on DESC, id DESC)`,
  `CREATE INDEX assessment_organisation_idx ON assessment (organisation_id)`,
  `CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION '% only takes additions', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $$`,
  `CREATE TRIGGER assessment_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()`,
  // The latest judgement of every organisation on every commitment.
  `CREATE VIEW latest_assessment AS
     SELECT DISTINCT ON (commitment_id, kind, organisation_id) * FROM assessment
     ORDER BY commitment_id, kind, organisation_id, assessed_on DESC, id DESC`,

  `CREATE TABLE forum_session (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT forum_session_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT forum_session_plan_fk REFERENCES action_plan,
     held_on date NOT NULL,
     ordinal integer,
     place text,
     source text NOT NULL,
     CONSTRAINT forum_session_day_key UNIQUE (plan_id, held_on),
     CONSTRAINT forum_session_source_check CHECK (source IN ('table', 'text')))`,

  `CREATE TABLE self_assessment_report (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT self_assessment_report_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT self_assessment_report_plan_fk REFERENCES action_plan,
     kind text NOT NULL,
     title text NOT NULL,
     report_date date NOT NULL,
     sha256 text,
     imported_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT self_assessment_report_kind_key UNIQUE (plan_id, kind),
     CONSTRAINT self_assessment_report_kind_check CHECK (kind IN ('midterm', 'end-of-term')),
     CONSTRAINT self_assessment_report_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'))`,

  `CREATE TABLE finding (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT finding_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT finding_plan_fk REFERENCES action_plan,
     commitment_id integer,
     position integer NOT NULL,
     code text NOT NULL,
     severity text NOT NULL,
     declared text,
     computed text,
     place text,
     params jsonb NOT NULL DEFAULT '{}',
     CONSTRAINT finding_position_key UNIQUE (plan_id, position),
     CONSTRAINT finding_severity_check CHECK (severity IN ('contradiction', 'warning', 'notice')),
     CONSTRAINT finding_commitment_fk FOREIGN KEY (commitment_id, plan_id) REFERENCES commitment (id, plan_id))`,
  `CREATE INDEX finding_commitment_idx ON finding (commitment_id)`,
  `CREATE INDEX finding_code_idx ON finding (plan_id, code)`,

  // Personal data that an import finds. The application may put it in and can't read it: only the owner can.
  `CREATE SCHEMA quarantine`,
  `CREATE TABLE quarantine.contact (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT contact_pk PRIMARY KEY,
     commitment_id integer NOT NULL CONSTRAINT contact_commitment_fk REFERENCES commitment,
     report_sha256 text NOT NULL,
     person_name text,
     email text,
     telephone text,
     found_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT contact_report_key UNIQUE (commitment_id, report_sha256),
     CONSTRAINT contact_report_sha256_check CHECK (report_sha256 ~ '^[0-9a-f]{64}$'))`,
];
