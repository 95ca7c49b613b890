import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists search and filter by. The words of a commitment are kept beside it: an index over the function alone leaves a search that finds much to
 * read and stem every text anew.
 */
const statements = [
  'DROP INDEX commitment_words_idx',
  'ALTER TABLE commitment ADD COLUMN words tsvector',
  `CREATE FUNCTION keep_commitment_words() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       NEW.words := commitment_words(NEW.title, NEW.objective, NEW.description, NEW.results);
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER commitment_keeps_words BEFORE INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION keep_commitment_words()`,
  'UPDATE commitment SET words = commitment_words(title, objective, description, results)',
  'ALTER TABLE commitment ALTER COLUMN words SET NOT NULL',
  'CREATE INDEX commitment_words_idx ON commitment USING gin (words)',
  'CREATE INDEX institution_sector_idx ON institution (sector)',
];

export class Words1763900000000 implements MigrationInterface {
  name = 'Words1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX institution_sector_idx');
    await runner.query('DROP TRIGGER commitment_keeps_words ON commitment');
    await runner.query('DROP FUNCTION keep_commitment_words');
    await runner.query('ALTER TABLE commitment DROP COLUMN words');
    await runner.query('CREATE INDEX commitment_words_idx ON commitment USING gin (commitment_words(title, objective, description, results))');
  }
}
