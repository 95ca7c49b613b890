import type { MigrationInterface, QueryRunner } from 'typeorm';

const reported = `'not-started', 'under-way', 'done'`;

/** Reporting: rounds, sheets, submissions with their receipts, progress reports, what proves them. */
const statements = [
  `CREATE TABLE reporting_round (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reporting_round_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT reporting_round_plan_fk REFERENCES action_plan,
     number integer NOT NULL,
     name text NOT NULL,
     period_starts_on date NOT NULL,
     period_ends_on date NOT NULL,
     opens_on date NOT NULL,
     due_on date NOT NULL,
     announced_at timestamptz,
     closed_at timestamptz,
     version integer NOT NULL DEFAULT 1,
     CONSTRAINT reporting_round_number_key UNIQUE (plan_id, number),
     CONSTRAINT reporting_round_number_check CHECK (number > 0),
     CONSTRAINT reporting_round_period_check CHECK (period_starts_on <= period_ends_on),
     CONSTRAINT reporting_round_days_check CHECK (opens_on <= due_on))`,
  `CREATE TABLE round_milestone (
     round_id integer NOT NULL CONSTRAINT round_milestone_round_fk REFERENCES reporting_round,
     milestone_id integer NOT NULL CONSTRAINT round_milestone_milestone_fk REFERENCES milestone,
     CONSTRAINT round_milestone_pk PRIMARY KEY (round_id, milestone_id))`,
  'CREATE INDEX round_milestone_milestone_idx ON round_milestone (milestone_id)',
  `CREATE TABLE round_extension (
     round_id integer NOT NULL CONSTRAINT round_extension_round_fk REFERENCES reporting_round,
     institution_id integer NOT NULL CONSTRAINT round_extension_institution_fk REFERENCES institution,
     due_on date NOT NULL,
     reason text NOT NULL,
     made_at timestamptz NOT NULL,
     CONSTRAINT round_extension_pk PRIMARY KEY (round_id, institution_id))`,
  `CREATE TABLE round_reminder (
     round_id integer NOT NULL CONSTRAINT round_reminder_round_fk REFERENCES reporting_round,
     institution_id integer NOT NULL CONSTRAINT round_reminder_institution_fk REFERENCES institution,
     kind text NOT NULL,
     day date NOT NULL,
     sent_at timestamptz NOT NULL,
     CONSTRAINT round_reminder_pk PRIMARY KEY (round_id, institution_id, kind, day),
     CONSTRAINT round_reminder_kind_check CHECK (kind IN ('opened', 'before-due', 'after-due', 'by-hand')))`,
  `CREATE TABLE stored_file (
     id uuid CONSTRAINT stored_file_pk PRIMARY KEY,
     sha256 text NOT NULL,
     size integer NOT NULL,
     content_type text NOT NULL,
     name text NOT NULL,
     institution_id integer NOT NULL CONSTRAINT stored_file_institution_fk REFERENCES institution,
     account_id uuid CONSTRAINT stored_file_account_fk REFERENCES account,
     stored_at timestamptz NOT NULL,
     CONSTRAINT stored_file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
     CONSTRAINT stored_file_size_check CHECK (size >= 0))`,
  'CREATE INDEX stored_file_sha256_idx ON stored_file (sha256)',
  'CREATE INDEX stored_file_institution_idx ON stored_file (institution_id)',
  // What stood here before was public; what a draft cites isn't yet.
  `ALTER TABLE evidence ALTER COLUMN url DROP NOT NULL,
     ADD COLUMN file_id uuid CONSTRAINT evidence_file_fk REFERENCES stored_file,
     ADD COLUMN published_at timestamptz DEFAULT now(),
     ADD COLUMN last_opened_at timestamptz, ADD COLUMN failing_since timestamptz, ADD COLUMN failures integer NOT NULL DEFAULT 0,
     ADD COLUMN check_after timestamptz,
     ADD COLUMN copy_sha256 text, ADD COLUMN copy_content_type text, ADD COLUMN copy_size integer, ADD COLUMN copied_at timestamptz, ADD COLUMN copy_released_at timestamptz, ADD COLUMN copy_kept_back_at timestamptz,
     ADD CONSTRAINT evidence_proof_check CHECK ((url IS NULL) <> (file_id IS NULL)),
     ADD CONSTRAINT evidence_copy_check CHECK ((copy_sha256 IS NULL) = (copied_at IS NULL)),
     ADD CONSTRAINT evidence_file_key UNIQUE (commitment_id, file_id)`,
  // What a draft cited and nobody has seen may go; what the public saw stays.
  `CREATE FUNCTION keep_published_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       RAISE EXCEPTION 'published evidence is not deleted' USING ERRCODE = 'check_violation';
     END $$`,
  `CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION keep_published_evidence()`,
  `CREATE TABLE link_check (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT link_check_pk PRIMARY KEY,
     evidence_id integer NOT NULL CONSTRAINT link_check_evidence_fk REFERENCES evidence ON DELETE CASCADE,
     checked_at timestamptz NOT NULL,
     outcome text NOT NULL,
     status integer,
     final_url text,
     content_type text,
     size integer,
     sha256 text,
     CONSTRAINT link_check_outcome_check CHECK (outcome IN ('opens', 'not-found', 'refused', 'no-answer', 'too-slow', 'too-large', 'too-many-redirects', 'private-address', 'no-such-host', 'not-secure', 'no-network')))`,
  'CREATE INDEX link_check_evidence_idx ON link_check (evidence_id, checked_at)',
  `CREATE TABLE evidence_review (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT evidence_review_pk PRIMARY KEY,
     evidence_id integer NOT NULL CONSTRAINT evidence_review_evidence_fk REFERENCES evidence,
     verdict text NOT NULL,
     reason text NOT NULL,
     reviewed_at timestamptz NOT NULL,
     institution_id integer NOT NULL CONSTRAINT evidence_review_institution_fk REFERENCES institution,
     post_title text NOT NULL,
     CONSTRAINT evidence_review_verdict_check CHECK (verdict IN ('accepted', 'rejected')))`,
  'CREATE INDEX evidence_review_evidence_idx ON evidence_review (evidence_id)',
  'ALTER TABLE milestone ADD COLUMN started_on date',
  `CREATE TABLE report_sheet (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT report_sheet_pk PRIMARY KEY,
     plan_id integer NOT NULL CONSTRAINT report_sheet_plan_fk REFERENCES action_plan,
     round_id integer CONSTRAINT report_sheet_round_fk REFERENCES reporting_round,
     institution_id integer NOT NULL CONSTRAINT report_sheet_institution_fk REFERENCES institution,
     letter_number text,
     letter_on date,
     version integer NOT NULL DEFAULT 1,
     CONSTRAINT report_sheet_round_key UNIQUE (round_id, institution_id))`,
  'CREATE UNIQUE INDEX report_sheet_outside_key ON report_sheet (plan_id, institution_id) WHERE round_id IS NULL',
  `CREATE TABLE report_submission (
     id uuid CONSTRAINT report_submission_pk PRIMARY KEY,
     sheet_id integer NOT NULL CONSTRAINT report_submission_sheet_fk REFERENCES report_sheet,
     state text NOT NULL,
     approval text NOT NULL,
     account_id uuid CONSTRAINT report_submission_account_fk REFERENCES account,
     post_title text NOT NULL,
     letter_number text,
     letter_on date,
     sent_at timestamptz NOT NULL,
     approver_post text,
     token_hash text CONSTRAINT report_submission_token_key UNIQUE,
     expires_at timestamptz,
     decided_at timestamptz,
     decision_note text,
     signed_file_id uuid CONSTRAINT report_submission_signed_file_fk REFERENCES stored_file,
     receipt_year integer,
     receipt_sequence integer,
     received_at timestamptz,
     contents jsonb NOT NULL,
     sha256 text,
     CONSTRAINT report_submission_receipt_key UNIQUE (receipt_year, receipt_sequence),
     CONSTRAINT report_submission_state_check CHECK (state IN ('awaiting-approval', 'received', 'refused', 'expired', 'taken-back')),
     CONSTRAINT report_submission_approval_check CHECK (approval IN ('none', 'link', 'signed-sheet')),
     CONSTRAINT report_submission_received_check CHECK ((state = 'received') = (received_at IS NOT NULL) AND (received_at IS NULL) = (receipt_sequence IS NULL) AND (receipt_year IS NULL) = (receipt_sequence IS NULL)))`,
  `CREATE UNIQUE INDEX report_submission_waiting_key ON report_submission (sheet_id) WHERE state = 'awaiting-approval'`,
  'CREATE INDEX report_submission_sheet_idx ON report_submission (sheet_id, sent_at)',
  `CREATE TABLE progress_report (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT progress_report_pk PRIMARY KEY,
     sheet_id integer NOT NULL CONSTRAINT progress_report_sheet_fk REFERENCES report_sheet,
     milestone_id integer NOT NULL CONSTRAINT progress_report_milestone_fk REFERENCES milestone,
     number integer,
     state text NOT NULL DEFAULT 'draft',
     unchanged boolean NOT NULL DEFAULT false,
     milestone_state text,
     started_on date,
     done_on date,
     narrative text,
     obstacles jsonb NOT NULL DEFAULT '[]',
     corrective_action text,
     proposed_due_on date,
     proposed_due_reason text,
     next_steps text,
     letter_number text,
     letter_on date,
     milestone_version integer NOT NULL,
     submission_id uuid CONSTRAINT progress_report_submission_fk REFERENCES report_submission,
     submissions integer NOT NULL DEFAULT 0,
     received_at timestamptz,
     review_due_on date,
     published_at timestamptz,
     review text,
     reviewer_institution_id integer CONSTRAINT progress_report_reviewer_fk REFERENCES institution,
     reviewer_post text,
     withdrawn_at timestamptz,
     withdrawal_reason text,
     previous_state text,
     previous_started_on date,
     previous_done_on date,
     saved_at timestamptz NOT NULL,
     version integer NOT NULL DEFAULT 1,
     CONSTRAINT progress_report_number_key UNIQUE (milestone_id, number),
     CONSTRAINT progress_report_state_check CHECK (state IN ('draft', 'submitted', 'returned', 'published', 'withdrawn')),
     CONSTRAINT progress_report_milestone_state_check CHECK (milestone_state IN (${reported})),
     CONSTRAINT progress_report_review_check CHECK (review IN ('reviewed', 'not-reviewed')),
     CONSTRAINT progress_report_received_check CHECK ((state = 'draft' OR (number IS NOT NULL AND received_at IS NOT NULL)) AND (state IN ('draft', 'returned') OR milestone_state IS NOT NULL)),
     CONSTRAINT progress_report_published_check CHECK ((state IN ('published', 'withdrawn')) = (published_at IS NOT NULL) AND (published_at IS NULL) = (review IS NULL)),
     CONSTRAINT progress_report_withdrawn_check CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)))`,
  `CREATE UNIQUE INDEX progress_report_open_key ON progress_report (sheet_id, milestone_id) WHERE state IN ('draft', 'submitted', 'returned')`,
  'CREATE INDEX progress_report_published_idx ON progress_report (milestone_id, published_at)',
  'CREATE INDEX progress_report_sheet_idx ON progress_report (sheet_id, milestone_id)',
  'CREATE INDEX progress_report_submission_idx ON progress_report (submission_id)',
  `CREATE INDEX progress_report_waiting_idx ON progress_report (review_due_on) WHERE state = 'submitted'`,
  // What the public has read stays as it was: a published report is only withdrawn.
  `CREATE FUNCTION keep_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a report that was received is not deleted' USING ERRCODE = 'check_violation'; END IF;
       IF OLD.published_at IS NOT NULL AND (NEW.milestone_id, NEW.number, NEW.unchanged, NEW.milestone_state, NEW.started_on, NEW.done_on, NEW.narrative, NEW.obstacles, NEW.corrective_action,
           NEW.proposed_due_on, NEW.proposed_due_reason, NEW.next_steps, NEW.letter_number, NEW.letter_on, NEW.published_at, NEW.review)
         IS DISTINCT FROM (OLD.milestone_id, OLD.number, OLD.unchanged, OLD.milestone_state, OLD.started_on, OLD.done_on, OLD.narrative, OLD.obstacles, OLD.corrective_action,
           OLD.proposed_due_on, OLD.proposed_due_reason, OLD.next_steps, OLD.letter_number, OLD.letter_on, OLD.published_at, OLD.review)
       THEN RAISE EXCEPTION 'a published report is not changed' USING ERRCODE = 'check_violation'; END IF;
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER progress_report_kept BEFORE UPDATE ON progress_report FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION keep_published_report()`,
  `CREATE TRIGGER progress_report_stays BEFORE DELETE ON progress_report FOR EACH ROW WHEN (OLD.received_at IS NOT NULL) EXECUTE FUNCTION keep_published_report()`,
  `CREATE TABLE report_evidence (
     report_id integer NOT NULL CONSTRAINT report_evidence_report_fk REFERENCES progress_report ON DELETE CASCADE,
     evidence_id integer NOT NULL CONSTRAINT report_evidence_evidence_fk REFERENCES evidence,
     position integer NOT NULL,
     CONSTRAINT report_evidence_pk PRIMARY KEY (report_id, evidence_id))`,
  'CREATE INDEX report_evidence_evidence_idx ON report_evidence (evidence_id)',
  `CREATE TABLE review_note (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT review_note_pk PRIMARY KEY,
     report_id integer NOT NULL CONSTRAINT review_note_report_fk REFERENCES progress_report,
     submission integer NOT NULL,
     field text NOT NULL,
     text text NOT NULL,
     made_at timestamptz NOT NULL,
     institution_id integer NOT NULL CONSTRAINT review_note_institution_fk REFERENCES institution,
     post_title text NOT NULL)`,
  'CREATE INDEX review_note_report_idx ON review_note (report_id, submission)',
  // Deleting or joining an institution, an account or a file asks who names it.
  'CREATE INDEX round_extension_institution_idx ON round_extension (institution_id)',
  'CREATE INDEX round_reminder_institution_idx ON round_reminder (institution_id)',
  'CREATE INDEX stored_file_account_idx ON stored_file (account_id)',
  'CREATE INDEX evidence_file_idx ON evidence (file_id)',
  'CREATE INDEX evidence_review_institution_idx ON evidence_review (institution_id)',
  'CREATE INDEX report_sheet_institution_idx ON report_sheet (institution_id)',
  'CREATE INDEX report_submission_account_idx ON report_submission (account_id)',
  'CREATE INDEX report_submission_signed_file_idx ON report_submission (signed_file_id)',
  'CREATE INDEX progress_report_reviewer_institution_idx ON progress_report (reviewer_institution_id)',
  'CREATE INDEX review_note_institution_idx ON review_note (institution_id)',
];

const back = [
  'DROP TABLE review_note, report_evidence, progress_report, report_submission, report_sheet',
  'DROP FUNCTION keep_published_report',
  'ALTER TABLE milestone DROP COLUMN started_on',
  'DROP TABLE evidence_review, link_check',
  'DROP TRIGGER evidence_stays ON evidence',
  'DROP FUNCTION keep_published_evidence',
  'DELETE FROM evidence WHERE url IS NULL OR published_at IS NULL',
  `ALTER TABLE evidence DROP CONSTRAINT evidence_proof_check, DROP CONSTRAINT evidence_copy_check, DROP CONSTRAINT evidence_file_key, DROP COLUMN file_id, DROP COLUMN published_at,
     DROP COLUMN last_opened_at, DROP COLUMN failing_since, DROP COLUMN failures, DROP COLUMN check_after, DROP COLUMN copy_sha256, DROP COLUMN copy_content_type,
     DROP COLUMN copy_size, DROP COLUMN copied_at, DROP COLUMN copy_released_at, DROP COLUMN copy_kept_back_at, ALTER COLUMN url SET NOT NULL`,
  'DROP TABLE stored_file, round_reminder, round_extension, round_milestone, reporting_round',
];

export class Reporting1764600000000 implements MigrationInterface {
  name = 'Reporting1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}
