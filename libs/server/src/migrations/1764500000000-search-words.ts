import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRIGGER = (update: string) => `CREATE TRIGGER commitment_keeps_words BEFORE INSERT OR ${update} ON commitment FOR EACH ROW EXECUTE FUNCTION keep_commitment_words()`;
const NO_TRIGGER = 'DROP TRIGGER commitment_keeps_words ON commitment';

/** The words of a commitment are made anew only by a write of the texts that they come from: a new version or date stems nothing. */
export class SearchWords1764500000000 implements MigrationInterface {
  name = 'SearchWords1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NO_TRIGGER);
    await runner.query(TRIGGER('UPDATE OF title, objective, description, results'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NO_TRIGGER);
    await runner.query(TRIGGER('UPDATE'));
  }
}
