import { reasonsNotToEndMandate, type EndingMandate } from './reasons-not-to-end-mandate';

const ending = (more: Partial<EndingMandate> = {}): EndingMandate => ({ state: 'running', coordinates: false, otherPointsOfContact: 0, successor: false, ...more });

it('ends what runs, waits or lies ahead', () => {
  for (const state of ['running', 'invited', 'future'] as const) expect(reasonsNotToEndMandate(ending({ state }))).toEqual([]);
});

it('ends nothing twice', () => expect(reasonsNotToEndMandate(ending({ state: 'ended' }))).toEqual(['ended-already']));

it('never leaves the installation without a point of contact', () => {
  expect(reasonsNotToEndMandate(ending({ coordinates: true }))).toEqual(['last-point-of-contact']);
  expect(reasonsNotToEndMandate(ending({ coordinates: true, otherPointsOfContact: 1 }))).toEqual([]);
  expect(reasonsNotToEndMandate(ending({ coordinates: true, successor: true }))).toEqual([]);
});
