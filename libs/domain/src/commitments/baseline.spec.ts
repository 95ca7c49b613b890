import fc from 'fast-check';
import { type AmendmentStep, baselineOf, differencesBetween, differencesFromBaseline, type Promised } from './baseline';
import { changedFields } from '../common/changed-fields';

const edit = fc.oneof(
  fc.record({ does: fc.constant('change' as const), fields: fc.record({ title: fc.string(), objective: fc.option(fc.string()) }, { requiredKeys: [] }) }),
  fc.record({ does: fc.constant('add' as const), title: fc.string() }),
  fc.record({ does: fc.constant('edit' as const), which: fc.nat(9), fields: fc.record({ title: fc.string(), weight: fc.nat(5) }, { requiredKeys: [] }) }),
  fc.record({ does: fc.constant('withdraw' as const), which: fc.nat(9) }),
);
type Edit = (typeof edit) extends fc.Arbitrary<infer Value> ? Value : never;

const approved: Promised = {
  commitment: { title: 'Publish', objective: 'That it is read', endsOn: null },
  milestones: { 1: { title: 'First', weight: 1, withdrawn: false }, 2: { title: 'Second', weight: 1, withdrawn: false } },
};

/** What an edit leaves, and the amendment that it writes. */
function amended({ commitment, milestones }: Promised, made: Edit): { left: Promised; step: AmendmentStep } {
  if (made.does === 'change') {
    const changes = changedFields(commitment, made.fields);
    return { left: { commitment: { ...commitment, ...changes.after }, milestones }, step: { kind: 'change', milestone: null, ...changes } };
  }
  const numbers = Object.keys(milestones).map(Number);
  const milestone = made.does === 'add' ? Math.max(...numbers) + 1 : numbers[made.which % numbers.length] ?? 1;
  if (made.does === 'add') {
    const after = { title: made.title, weight: 1, withdrawn: false };
    return { left: { commitment, milestones: { ...milestones, [milestone]: after } }, step: { kind: 'milestone-added', milestone, before: {}, after } };
  }
  const own = milestones[milestone] ?? {};
  const changes = changedFields(own, made.does === 'edit' ? made.fields : { withdrawn: true });
  const left = { commitment, milestones: { ...milestones, [milestone]: { ...own, ...changes.after } } };
  return { left, step: { kind: made.does === 'edit' ? 'milestone-changed' : 'milestone-withdrawn', milestone, ...changes } };
}

it('folding the amendments of any sequence of edits back gives what was approved', () => {
  fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
    let current = approved;
    const steps: AmendmentStep[] = [];
    for (const made of edits) {
      const { left, step } = amended(current, made);
      [current] = [left, steps.push(step)];
    }
    expect(baselineOf(current, steps)).toEqual(approved);
  }));
});

it('passes over what changes no promise', () => {
  const life = (['withdrawal', 'reopening', 'in-force-check'] as const).map((kind): AmendmentStep => ({ kind, milestone: null, before: { title: 'never' }, after: {} }));
  expect(baselineOf(approved, life)).toEqual(approved);
});

it('counts the days between two given dates, and none where one has no day', () => {
  const on = (date: string | null) => ({ endsOn: date && { date, precision: 'day', text: date } });
  expect(differencesBetween(on('2015-06-30'), on('2015-10-31'))).toMatchObject([{ field: 'endsOn', daysShifted: 123 }]);
  expect(differencesBetween(on('2015-06-30'), on(null))).toMatchObject([{ daysShifted: null }]);
  expect(differencesBetween(on('2015-06-30'), on('2015-06-30'))).toEqual([]);
});

it('tells milestones that were added, changed and withdrawn since', () => {
  const milestones = { 1: { title: 'First', weight: 2, withdrawn: false }, 2: { title: 'Second', weight: 1, withdrawn: true }, 3: { title: 'Third', withdrawn: false }, 4: { title: 'Come and gone', withdrawn: true } };
  expect(differencesFromBaseline(approved, { commitment: approved.commitment, milestones })).toMatchObject({
    commitment: [],
    milestones: [{ number: 1, kind: 'changed', fields: [{ field: 'weight', before: 1, after: 2 }] }, { number: 2, kind: 'withdrawn', fields: [] }, { number: 3, kind: 'added' }],
  });
});
