import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What all judgements on a commitment come to (the rule `standing`), kept in step by the database itself: lists, counts
 * and filters of thousands of commitments read one row each instead of sorting every judgement ever made.
 */
const statements = [
  `CREATE TABLE commitment_standing (
     commitment_id integer CONSTRAINT commitment_standing_pk PRIMARY KEY CONSTRAINT commitment_standing_commitment_fk REFERENCES commitment,
     declared text,
     declared_by integer CONSTRAINT commitment_standing_declared_by_fk REFERENCES assessment,
     divergence integer,
     assessed_by_others boolean NOT NULL,
     CONSTRAINT commitment_standing_declared_check CHECK ((declared IS NULL) = (declared_by IS NULL)))`,
  `CREATE INDEX commitment_standing_declared_idx ON commitment_standing (declared)`,
  `CREATE INDEX commitment_standing_declared_by_idx ON commitment_standing (declared_by)`,

  // The latest judgement of every organisation counts; of the declared ones the newest is "declared".
  `CREATE VIEW computed_standing AS
     SELECT commitment_id,
       (array_agg(level ORDER BY assessed_on DESC, id DESC) FILTER (WHERE kind = 'declared'))[1] AS declared,
       (array_agg(id ORDER BY assessed_on DESC, id DESC) FILTER (WHERE kind = 'declared'))[1] AS declared_by,
       CASE WHEN count(step) > 1 THEN max(step) - min(step) END AS divergence,
       bool_or(kind <> 'declared') AS assessed_by_others
     FROM latest_assessment, array_position(ARRAY['not-started', 'limited', 'substantial', 'complete'], level) AS step
     GROUP BY commitment_id`,

  // Judgements are only ever added, so this is the one moment at which a standing can change. It runs as the owner:
  // nobody else may write standings. The lock lets two judges of one commitment add one after the other.
  `CREATE FUNCTION refresh_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
     DECLARE judged integer;
     BEGIN
       FOR judged IN SELECT c.id FROM commitment c WHERE c.id IN (SELECT commitment_id FROM added) ORDER BY c.id FOR NO KEY UPDATE LOOP
         INSERT INTO commitment_standing SELECT * FROM computed_standing WHERE commitment_id = judged
         ON CONFLICT (commitment_id) DO UPDATE SET declared = excluded.declared, declared_by = excluded.declared_by,
           divergence = excluded.divergence, assessed_by_others = excluded.assessed_by_others;
       END LOOP;
       RETURN NULL;
     END $$`,
  `CREATE TRIGGER assessment_changes_standing AFTER INSERT ON assessment REFERENCING NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION refresh_standing()`,
  `INSERT INTO commitment_standing SELECT * FROM computed_standing`,
];

export class Standing1763800000000 implements MigrationInterface {
  name = 'Standing1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER assessment_changes_standing ON assessment');
    await runner.query('DROP FUNCTION refresh_standing');
    await runner.query('DROP VIEW computed_standing');
    await runner.query('DROP TABLE commitment_standing');
  }
}
