import { planState } from '@cumple/domain/action-plans/plan.state';
import { dayInTimeZone } from '@cumple/domain/common/day';
import fc from 'fast-check';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { asOfSql, planStateSql } from './plan-state.sql';

let database: MigratedDatabase;
beforeAll(async () => (database = await createMigratedDatabase()));
afterAll(() => database.close());

const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-06-30', '2026-07-01');

test('the statement and the rule agree on the state of a plan', async () => {
  const cases = fc.sample(fc.record({ startsOn: day, endsOn: day, baselineApprovedOn: fc.option(day), asOf: day }), 500);
  const rows = await database.app.query<{ state: string }[]>(
    `SELECT ${planStateSql('p', 'p.as_of')} AS state FROM jsonb_to_recordset($1) AS p(place int, starts_on date, ends_on date, baseline_approved_on date, as_of date) ORDER BY place`,
    [
      JSON.stringify(
        cases.map(({ startsOn, endsOn, baselineApprovedOn, asOf }, place) => ({
          place,
          starts_on: startsOn,
          ends_on: endsOn,
          baseline_approved_on: baselineApprovedOn,
          as_of: asOf,
        })),
      ),
    ],
  );
  expect(rows.map(({ state }) => state)).toEqual(cases.map(({ asOf, ...plan }) => planState(plan, asOf)));
});

test('and on the day that a plan’s figures speak of', async () => {
  const zones = fc.constantFrom('America/Guatemala', 'UTC', 'Pacific/Auckland', 'Europe/Madrid');
  const now = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true });
  const cases = fc.sample(fc.record({ zone: zones, statusDate: fc.option(day), now }), 300);
  const rows = await database.app.query<{ day: string }[]>(
    `SELECT ${asOfSql('p', 'p.now')}::text AS day FROM jsonb_to_recordset($1) AS p(place int, time_zone text, status_date date, now timestamptz) ORDER BY place`,
    [JSON.stringify(cases.map(({ zone, statusDate, now: instant }, place) => ({ place, time_zone: zone, status_date: statusDate, now: instant })))],
  );
  expect(rows.map(({ day: found }) => found)).toEqual(cases.map(({ zone, statusDate, now: instant }) => statusDate ?? dayInTimeZone(instant, zone)));
});
