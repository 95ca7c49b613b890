import { COMPLETION_LEVELS } from '@cumple/domain/commitments/completion-level';
import { MILESTONE_STATES } from '@cumple/domain/commitments/milestone.state';
import { CONCLUSION_MEANINGS, milestoneTimeliness, timeliness } from '@cumple/domain/commitments/timeliness';
import { givenDay, givenText } from '@cumple/domain/common/given-date';
import fc from 'fast-check';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { milestoneTimelinessSql, timelinessSql } from './timeliness.sql';

let database: MigratedDatabase;
beforeAll(async () => (database = await createMigratedDatabase()));
afterAll(() => database.close());

const day = fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-01', '2026-12-31');
const date = fc.option(
  fc.oneof(
    day.map((text) => givenDay(text)),
    fc.constant(givenText('algún día')),
  ),
);

test('the statement and the rule agree on whether a commitment is in time', async () => {
  const cases = fc.sample(
    fc.record({ declared: fc.option(fc.constantFrom(...COMPLETION_LEVELS)), endsOn: date, endsOnMeaning: fc.constantFrom(...CONCLUSION_MEANINGS), asOf: day, withdrawn: fc.boolean() }),
    500,
  );
  const rows = await database.app.query<{ judged: string | null }[]>(
    `SELECT ${timelinessSql('c', 'c.declared', 'c.as_of')} AS judged
     FROM jsonb_to_recordset($1) AS c(place int, declared text, ends_on_date date, ends_on_meaning text, as_of date, withdrawn_at date) ORDER BY place`,
    [
      JSON.stringify(
        cases.map(({ declared, endsOn, endsOnMeaning, asOf, withdrawn }, place) => ({
          place,
          declared,
          ends_on_date: endsOn?.date,
          ends_on_meaning: endsOnMeaning,
          as_of: asOf,
          withdrawn_at: withdrawn ? asOf : null,
        })),
      ),
    ],
  );
  expect(rows.map(({ judged }) => judged)).toEqual(cases.map(({ asOf, ...deadline }) => timeliness(deadline, asOf)));
});

test('and on whether a milestone is', async () => {
  const cases = fc.sample(fc.record({ state: fc.constantFrom(...MILESTONE_STATES), dueOn: date, asOf: day, withdrawn: fc.boolean() }), 500);
  const rows = await database.app.query<{ judged: string | null }[]>(
    `SELECT ${milestoneTimelinessSql('m', 'm.as_of')} AS judged FROM jsonb_to_recordset($1) AS m(place int, state text, due_on_date date, as_of date, withdrawn_at date) ORDER BY place`,
    [JSON.stringify(cases.map(({ state, dueOn, asOf, withdrawn }, place) => ({ place, state, due_on_date: dueOn?.date, as_of: asOf, withdrawn_at: withdrawn ? asOf : null })))],
  );
  expect(rows.map(({ judged }) => judged)).toEqual(cases.map(({ asOf, ...deadline }) => milestoneTimeliness(deadline, asOf)));
});
