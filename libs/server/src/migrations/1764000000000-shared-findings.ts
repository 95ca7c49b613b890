import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which commitments a finding speaks of: its subject, or those that its params name (a text or an address that several share). */
const view = `CREATE VIEW finding_commitment AS
  SELECT id AS finding_id, commitment_id FROM finding WHERE commitment_id IS NOT NULL
  UNION
  SELECT f.id, c.id
  FROM finding f
    CROSS JOIN LATERAL string_to_table(f.params ->> 'commitments', ', ') AS named(code)
    JOIN commitment c ON c.plan_id = f.plan_id AND lower(c.code) = lower(named.code)`;

export class SharedFindings1764000000000 implements MigrationInterface {
  name = 'SharedFindings1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(view);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW finding_commitment');
  }
}
