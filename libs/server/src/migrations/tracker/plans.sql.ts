/** Jurisdictions, institutions with their posts, and action plans. */
export const planTables: string[] = [
  `CREATE EXTENSION IF NOT EXISTS unaccent`,
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  // unaccent() itself is only STABLE; with its dictionary named it may stand in an index.
  `CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
     RETURN public.unaccent('public.unaccent'::regdictionary, $1)`,

  `CREATE TABLE jurisdiction (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT jurisdiction_pk PRIMARY KEY,
     code text NOT NULL CONSTRAINT jurisdiction_code_key UNIQUE,
     name text NOT NULL,
     kind text NOT NULL,
     fictional boolean NOT NULL DEFAULT false,
     CONSTRAINT jurisdiction_kind_check CHECK (kind IN ('country', 'local')))`,

  `CREATE TABLE institution (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT institution_pk PRIMARY KEY,
     jurisdiction_id integer NOT NULL CONSTRAINT institution_jurisdiction_fk REFERENCES jurisdiction,
     slug text NOT NULL CONSTRAINT institution_slug_key UNIQUE,
     name text NOT NULL,
     acronym text,
     sector text NOT NULL,
     CONSTRAINT institution_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
     CONSTRAINT institution_sector_check CHECK (sector IN ('government', 'civil-society', 'academia', 'private', 'multilateral', 'other-branch')))`,
  `CREATE INDEX institution_jurisdiction_idx ON institution (jurisdiction_id)`,

  `CREATE TABLE post (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT post_pk PRIMARY KEY,
     institution_id integer NOT NULL CONSTRAINT post_institution_fk REFERENCES institution,
     title text NOT NULL,
     mailbox text,
     CONSTRAINT post_title_key UNIQUE (institution_id, title),
     CONSTRAINT post_institution_key UNIQUE (id, institution_id))`,

  `CREATE TABLE mandate (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT mandate_pk PRIMARY KEY,
     post_id integer NOT NULL CONSTRAINT mandate_post_fk REFERENCES post,
     kind text NOT NULL,
     starts_on date NOT NULL,
     ends_on date,
     CONSTRAINT mandate_kind_check CHECK (kind IN ('titular', 'acting', 'vacant')),
     CONSTRAINT mandate_period_check CHECK (ends_on IS NULL OR ends_on >= starts_on),
     CONSTRAINT mandate_one_at_a_time EXCLUDE USING gist (post_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&))`,
  `CREATE INDEX mandate_post_idx ON mandate (post_id)`,

  `CREATE TABLE action_plan (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT action_plan_pk PRIMARY KEY,
     slug text NOT NULL CONSTRAINT action_plan_slug_key UNIQUE,
     jurisdiction_id integer NOT NULL CONSTRAINT action_plan_jurisdiction_fk REFERENCES jurisdiction,
     coordinator_id integer CONSTRAINT action_plan_coordinator_fk REFERENCES institution,
     title text NOT NULL,
     starts_on date NOT NULL,
     ends_on date NOT NULL,
     time_zone text NOT NULL,
     status_date date,
     baseline_approved_on date,
     revision integer NOT NULL DEFAULT 0,
     CONSTRAINT action_plan_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
     CONSTRAINT action_plan_period_check CHECK (ends_on >= starts_on),
     CONSTRAINT action_plan_revision_check CHECK (revision >= 0))`,
  `CREATE INDEX action_plan_jurisdiction_idx ON action_plan (jurisdiction_id)`,
  `CREATE INDEX action_plan_coordinator_idx ON action_plan (coordinator_id)`,

  // One row: what holds for the whole installation. Its revision grows with every public change of any plan.
  `CREATE TABLE site (
     id integer CONSTRAINT site_pk PRIMARY KEY DEFAULT 1,
     revision integer NOT NULL DEFAULT 0,
     current_plan_id integer CONSTRAINT site_current_plan_fk REFERENCES action_plan,
     CONSTRAINT site_single_row CHECK (id = 1))`,
  `CREATE INDEX site_current_plan_idx ON site (current_plan_id)`,
  `INSERT INTO site DEFAULT VALUES`,

  // Revisions are announced when the transaction commits, so that every process can answer conditional requests from memory.
  `CREATE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_TABLE_NAME = 'site' THEN
         PERFORM pg_notify('cumple_revision', json_build_object('site', NEW.revision)::text);
       ELSE
         PERFORM pg_notify('cumple_revision', json_build_object('plan', NEW.slug, 'revision', NEW.revision, 'timeZone', NEW.time_zone)::text);
       END IF;
       RETURN NULL;
     END $$`,
  `CREATE TRIGGER action_plan_revision_announced AFTER INSERT OR UPDATE ON action_plan FOR EACH ROW EXECUTE FUNCTION announce_revision()`,
  `CREATE TRIGGER site_revision_announced AFTER UPDATE ON site FOR EACH ROW EXECUTE FUNCTION announce_revision()`,
  // A revision never goes back.
  `CREATE FUNCTION forbid_lower_revision() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.revision < OLD.revision THEN RAISE EXCEPTION 'a revision only grows' USING ERRCODE = 'check_violation'; END IF;
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER action_plan_revision_grows BEFORE UPDATE ON action_plan FOR EACH ROW EXECUTE FUNCTION forbid_lower_revision()`,
  `CREATE TRIGGER site_revision_grows BEFORE UPDATE ON site FOR EACH ROW EXECUTE FUNCTION forbid_lower_revision()`,

  `CREATE TABLE policy_area (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT policy_area_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT policy_area_plan_fk REFERENCES action_plan,
     code text NOT NULL,
     name text NOT NULL,
     position integer NOT NULL,
     CONSTRAINT policy_area_code_key UNIQUE (plan_id, code),
     CONSTRAINT policy_area_plan_key UNIQUE (id, plan_id))`,
];
