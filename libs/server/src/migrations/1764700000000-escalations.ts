import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Obstacles that were raised to a higher authority, and what it answered. */
const statements = [
  `CREATE TABLE escalation (
     id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT escalation_pk PRIMARY KEY,
     milestone_id integer NOT NULL CONSTRAINT escalation_milestone_fk REFERENCES milestone,
     obstacle text NOT NULL,
     addressed_to text NOT NULL,
     text text NOT NULL,
     raised_at timestamptz NOT NULL,
     institution_id integer NOT NULL CONSTRAINT escalation_institution_fk REFERENCES institution,
     post_title text NOT NULL,
     answered_at timestamptz,
     answer text,
     version integer NOT NULL DEFAULT 1,
     CONSTRAINT escalation_obstacle_check CHECK (obstacle IN ('regulation', 'budget', 'capacity', 'other-institution', 'congress', 'change-of-authorities', 'other')),
     CONSTRAINT escalation_answer_check CHECK ((answered_at IS NULL) = (answer IS NULL)))`,
  'CREATE INDEX escalation_milestone_idx ON escalation (milestone_id, id)',
  'CREATE INDEX escalation_institution_idx ON escalation (institution_id)',
  // Of an obstacle one question waits at a time.
  'CREATE UNIQUE INDEX escalation_waiting_key ON escalation (milestone_id, obstacle) WHERE answered_at IS NULL',
];

export class Escalations1764700000000 implements MigrationInterface {
  name = 'Escalations1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE escalation');
  }
}
