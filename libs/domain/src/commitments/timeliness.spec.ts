import { givenDay, givenMonth, givenText } from '../common/given-date';
import { milestoneTimeliness, timeliness } from './timeliness';

const planned = { declared: 'limited' as const, endsOn: givenDay('2026-06-30'), endsOnMeaning: 'planned' as const };

describe('timeliness of a commitment', () => {
  it('is late from the day after', () => expect(['2026-06-29', '2026-06-30', '2026-07-01'].map((day) => timeliness(planned, day))).toEqual(['on-time', 'on-time', 'late']));
  it('is late while nobody declares a level, too', () => expect(timeliness({ ...planned, declared: null }, '2026-07-01')).toBe('late'));
  it.each(['complete', 'withdrawn'] as const)('is nothing to ask of what is %s', (declared) => expect(timeliness({ ...planned, declared }, '2030-01-01')).toBeNull());
  it('is unknown without a date', () => {
    expect(timeliness({ ...planned, endsOn: null }, '2030-01-01')).toBe('unknown');
    expect(timeliness({ ...planned, endsOn: givenText('pronto') }, '2030-01-01')).toBe('unknown');
  });
  it.each(['unstated', 'actual'] as const)('is unknown where the date is %s: only a planned one can be missed', (endsOnMeaning) => expect(timeliness({ ...planned, endsOnMeaning }, '2030-01-01')).toBe('unknown'));
  it('lets a month last to its end', () => expect(timeliness({ ...planned, endsOn: givenMonth(2026, 6, 'junio 2026') }, '2026-06-30')).toBe('on-time'));
});

describe('timeliness of a milestone', () => {
  it('asks nothing of what is done', () => expect(milestoneTimeliness({ state: 'done', dueOn: givenDay('2020-01-01') }, '2026-01-01')).toBeNull());
  it('is unknown without a date', () => expect(milestoneTimeliness({ state: 'under-way', dueOn: null }, '2026-01-01')).toBe('unknown'));
  it.each([['not-started', 'late'], ['under-way', 'late'], ['unknown', 'unknown']] as const)('of one that is %s turns %s the day after', (state, after) =>
    expect(['2026-01-01', '2026-01-02'].map((day) => milestoneTimeliness({ state, dueOn: givenDay('2026-01-01') }, day))).toEqual(['on-time', after]));
});
