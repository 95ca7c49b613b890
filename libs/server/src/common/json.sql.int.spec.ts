import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { givenDate } from './json.sql';

let database: MigratedDatabase;
beforeAll(async () => (database = await createMigratedDatabase()));
afterAll(() => database.close());

test.each([
  { date: '2026-02-28', precision: 'day', text: 'fin de febrero' },
  { date: null, precision: 'recurring', everyMonths: 6, text: 'cada semestre' },
  { date: null, precision: 'recurring', text: 'cada cierto tiempo' },
  null,
])('a date is told as it was given: %j', async (given) => {
  const [row] = await database.app.query<{ told: unknown }[]>(
    `SELECT ${givenDate('g.on')} AS told FROM (SELECT $1::date AS on_date, $2::text AS on_precision, $3::text AS on_text, $4::int AS on_every_months) g`,
    [given?.date, given?.precision, given?.text, given?.everyMonths],
  );
  expect(row?.told).toEqual(given);
});
