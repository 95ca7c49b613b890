import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'regulation', 'system', 'capacity', 'participation', 'publication'`;

/** What the point of contact needs to make plans and to amend them. */
const statements = [
  // What stood here before was public.
  'ALTER TABLE action_plan ADD COLUMN published_at timestamptz, ADD COLUMN version integer NOT NULL DEFAULT 1',
  'UPDATE action_plan SET published_at = now()',
  // Of what isn't public nothing is announced: no conditional request may tell that it is there.
  `CREATE OR REPLACE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_TABLE_NAME = 'site' THEN
         PERFORM pg_notify('cumple_revision', json_build_object('site', NEW.revision)::text);
       ELSIF NEW.published_at IS NOT NULL THEN
         PERFORM pg_notify('cumple_revision', json_build_object('plan', NEW.slug, 'revision', NEW.revision, 'timeZone', NEW.time_zone)::text);
       END IF;
       RETURN NULL;
     END $$`,
  // What the public has seen stays: a plan is neither hidden again nor deleted, and its slug is its own.
  `CREATE FUNCTION keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a public plan is not deleted' USING ERRCODE = 'check_violation'; END IF;
       IF NEW.published_at IS DISTINCT FROM OLD.published_at OR NEW.slug <> OLD.slug THEN RAISE EXCEPTION 'a public plan stays public' USING ERRCODE = 'check_violation'; END IF;
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER action_plan_published_kept BEFORE UPDATE OR DELETE ON action_plan FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION keep_published()`,
  'ALTER TABLE policy_area ADD COLUMN version integer NOT NULL DEFAULT 1',
  `ALTER TABLE institution ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD COLUMN merged_into_id integer CONSTRAINT institution_merged_into_fk REFERENCES institution,
     ADD CONSTRAINT institution_merged_check CHECK (merged_into_id <> id)`,
  'CREATE INDEX institution_merged_into_idx ON institution (merged_into_id)',
  `ALTER TABLE commitment ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD COLUMN kind text, ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawal_reason text, ADD COLUMN check_in_force_on date,
     ADD CONSTRAINT commitment_kind_check CHECK (kind IN (${kinds})),
     ADD CONSTRAINT commitment_withdrawal_check CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))`,
  `ALTER TABLE milestone ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawal_reason text, ADD COLUMN source_sentence text, ADD COLUMN source_field text,
     ADD CONSTRAINT milestone_withdrawal_check CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
     ADD CONSTRAINT milestone_source_check CHECK ((source_sentence IS NULL) = (source_field IS NULL))`,
  'ALTER TABLE milestone ADD COLUMN position integer',
  'UPDATE milestone SET position = number',
  'ALTER TABLE milestone ALTER COLUMN position SET NOT NULL',
  // One that is added without a place stands where its number says.
  `CREATE FUNCTION place_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       NEW.position := coalesce(NEW.position, NEW.number);
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER milestone_placed BEFORE INSERT ON milestone FOR EACH ROW EXECUTE FUNCTION place_milestone()`,
  // Deferred, so that two may change places.
  'ALTER TABLE milestone ADD CONSTRAINT milestone_position_key UNIQUE (commitment_id, position) DEFERRABLE INITIALLY DEFERRED',

  `CREATE TABLE amendment (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT amendment_pk PRIMARY KEY,
     commitment_id integer NOT NULL CONSTRAINT amendment_commitment_fk REFERENCES commitment,
     kind text NOT NULL,
     reason text NOT NULL,
     made_at timestamptz NOT NULL,
     institution_id integer NOT NULL CONSTRAINT amendment_institution_fk REFERENCES institution,
     post_title text NOT NULL,
     milestone integer,
     before jsonb NOT NULL,
     after jsonb NOT NULL,
     CONSTRAINT amendment_kind_check CHECK (kind IN ('change', 'milestone-added', 'milestone-changed', 'milestone-withdrawn', 'withdrawal', 'reopening', 'in-force-check')),
     CONSTRAINT amendment_reason_check CHECK (length(btrim(reason)) > 0))`,
  'CREATE INDEX amendment_commitment_idx ON amendment (commitment_id, id)',
  'CREATE INDEX amendment_institution_idx ON amendment (institution_id)',
  'CREATE TRIGGER amendment_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON amendment FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()',

  // Unsaved work, kept by post, so that it passes to whoever holds the post next; by account where no post is meant.
  `CREATE TABLE draft (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT draft_pk PRIMARY KEY,
     post_id integer CONSTRAINT draft_post_fk REFERENCES post,
     account_id uuid CONSTRAINT draft_account_fk REFERENCES account,
     key text NOT NULL,
     content jsonb NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT draft_post_key UNIQUE (post_id, key),
     CONSTRAINT draft_account_key UNIQUE (account_id, key),
     CONSTRAINT draft_owner_check CHECK ((post_id IS NULL) <> (account_id IS NULL)))`,
];

export class PlanAdministration1764200000000 implements MigrationInterface {
  name = 'PlanAdministration1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Amendments are never taken back: restore a copy of the database. */
  async down(): Promise<void> {
    throw new Error('This migration cannot be undone: it would delete amendments.');
  }
}
