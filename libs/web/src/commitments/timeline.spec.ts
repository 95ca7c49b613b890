import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import { givenDay, givenMonth, givenText } from '@cumple/domain/common/given-date';
import { daysLate } from './milestone-lateness';
import { timelineOf } from './timeline';

const milestone = (fields: Partial<MilestoneView>): MilestoneView => ({
  number: 1, title: 'Norma', verificationMeans: null, startsOn: null, dueOn: null, doneOn: null, state: 'unknown', weight: 1, institution: null, withdrawal: null, ...fields,
});
const AS_OF = '2026-04-11';

describe('daysLate', () => {
  it.each<[string, Partial<MilestoneView>, number | null]>([
    ['done after its date', { state: 'done', dueOn: givenDay('2026-01-01'), doneOn: '2026-01-31' }, 30],
    ['done on its date', { state: 'done', dueOn: givenDay('2026-01-01'), doneOn: '2026-01-01' }, null],
    ['done on a day that nobody recorded', { state: 'done', dueOn: givenDay('2026-01-01') }, null],
    ['open after its date', { state: 'under-way', dueOn: givenDay('2026-04-01') }, 10],
    ['open within its month', { state: 'not-started', dueOn: givenMonth(2026, 4, 'abril 2026') }, null],
    ['of which nobody says anything, after its date', { state: 'unknown', dueOn: givenDay('2026-04-01') }, null],
    ['without a date', { state: 'not-started' }, null],
    ['with words for a date', { state: 'under-way', dueOn: givenText('al cierre del ciclo') }, null],
  ])('%s', (_, fields, days) => expect(daysLate(milestone(fields), AS_OF)).toBe(days));
});

describe('timelineOf', () => {
  it('sets planned over actual on one scale', () => {
    const timeline = timelineOf(
      [
        milestone({ number: 1, state: 'done', startsOn: givenDay('2026-01-01'), dueOn: givenDay('2026-02-20'), startedOn: '2026-01-21', doneOn: '2026-03-02' }),
        milestone({ number: 2, state: 'under-way', startsOn: givenDay('2026-03-02'), dueOn: givenDay('2026-07-20'), startedOn: '2026-03-22' }),
        milestone({ number: 3, state: 'not-started', dueOn: givenText('después') }),
      ],
      AS_OF,
    );
    expect(timeline).toMatchObject({ from: '2026-01-01', to: '2026-07-20', today: 50 });
    expect(timeline?.rows.map(({ planned, actual, late }) => ({ planned, actual, late }))).toEqual([
      { planned: { start: 0, length: 25 }, actual: { start: 10, length: 20 }, late: 10 },
      { planned: { start: 30, length: 70 }, actual: { start: 40, length: 10 }, late: null },
      { planned: null, actual: null, late: null },
    ]);
  });

  it('marks a date without a start, and reaches to the day of the figures while something is open', () => {
    const timeline = timelineOf([milestone({ dueOn: givenDay('2026-01-01') }), milestone({ dueOn: givenDay('2026-02-20') })], AS_OF);
    expect(timeline).toMatchObject({ from: '2026-01-01', to: AS_OF, today: 100 });
    expect(timeline?.rows.map(({ planned }) => planned)).toEqual([{ start: 0, length: 1 }, { start: 49, length: 1 }]);
  });

  it('leaves the day of the figures out where all was done before', () => {
    const done = milestone({ state: 'done', dueOn: givenDay('2026-01-01'), doneOn: '2026-02-01' });
    expect(timelineOf([done], AS_OF)).toMatchObject({ to: '2026-02-01', today: null });
  });

  it('draws only the end where nobody reported the start, and never takes the planned start for the real one', () => {
    const rows = [
      milestone({ state: 'done', startsOn: givenDay('2026-01-01'), dueOn: givenDay(AS_OF), doneOn: '2026-02-20' }),
      milestone({ state: 'under-way', startsOn: givenDay('2026-01-01'), dueOn: givenDay(AS_OF) }),
      milestone({ state: 'under-way', startsOn: givenDay('2026-01-01'), dueOn: givenDay('2026-07-20'), startedOn: '2026-05-01' }),
    ];
    const drawn = timelineOf(rows, AS_OF)?.rows.map(({ actual, endOnly }) => ({ actual, endOnly }));
    expect(drawn).toEqual([{ actual: { start: 24, length: 1 }, endOnly: true }, { actual: null, endOnly: false }, { actual: null, endOnly: false }]);
  });

  it('draws nothing without two days', () => {
    expect(timelineOf([milestone({ dueOn: givenDay(AS_OF) }), milestone({ dueOn: givenText('pronto') })], AS_OF)).toBeNull();
  });
});
