import { CORRECTION_FIELDS, MILESTONE_FIELDS, PROMISE_FIELDS } from './promise';
import { COMMITMENT_STATES, COMMITMENT_STEPS, COMMITMENT_TRANSITIONS, countedLevel } from './commitment.state';
import { type ChangeableCommitment, reasonsNotToChangeMilestones, reasonsNotToCheckInForce, reasonsNotToEdit, reasonsNotToReopen, reasonsNotToWithdraw } from './reasons-not-to-change';

const approved: ChangeableCommitment = { state: 'standing', declared: 'complete', approved: true };
const withdrawn: ChangeableCommitment = { ...approved, state: 'withdrawn' };

it.each(PROMISE_FIELDS)('a change of %s asks for a reason once the plan is approved', (field) => {
  expect(reasonsNotToEdit(approved, { [field]: 'new' }, undefined)).toEqual(['reason-needed']);
  expect(reasonsNotToEdit(approved, { [field]: 'new' }, 'The law changed')).toEqual([]);
  expect(reasonsNotToEdit({ ...approved, approved: false }, { [field]: 'new' }, undefined)).toEqual([]);
});
it.each(CORRECTION_FIELDS)('%s is corrected without one', (field) => expect(reasonsNotToEdit(approved, { [field]: 'new' }, undefined)).toEqual([]));
it('no field is both', () => expect(new Set([...PROMISE_FIELDS, ...CORRECTION_FIELDS]).size).toBe(PROMISE_FIELDS.length + CORRECTION_FIELDS.length));
it('milestones are the promise', () => {
  expect(MILESTONE_FIELDS).toContain('dueOn');
  expect(reasonsNotToChangeMilestones(approved, undefined)).toEqual(['reason-needed']);
  expect(reasonsNotToChangeMilestones(approved, 'Later')).toEqual([]);
  expect(reasonsNotToChangeMilestones({ ...approved, approved: false }, undefined)).toEqual([]);
});
it('only what is declared complete is reopened or asked about, once', () => {
  for (const reasons of [reasonsNotToReopen, reasonsNotToCheckInForce]) {
    expect(reasons(approved)).toEqual([]);
    expect(reasons({ ...approved, declared: 'substantial' })).toEqual(['not-complete']);
    expect(reasons({ ...approved, declared: null })).toEqual(['not-complete']);
    expect(reasons({ ...approved, state: 'reopened' })).toEqual(['already-reopened']);
  }
});
it('nothing changes what is withdrawn', () => {
  expect([reasonsNotToEdit(withdrawn, { results: 'x' }, 'y'), reasonsNotToWithdraw(withdrawn), reasonsNotToReopen(withdrawn), reasonsNotToChangeMilestones(withdrawn, 'y')]).toEqual(Array(4).fill(['withdrawn']));
  expect(COMMITMENT_STEPS.map((step) => COMMITMENT_TRANSITIONS.withdrawn[step])).toEqual([undefined, undefined, undefined]);
});
it('every state but withdrawn can be withdrawn', () => {
  for (const state of COMMITMENT_STATES.filter((each) => each !== 'withdrawn')) expect(reasonsNotToWithdraw({ ...approved, state })).toEqual([]);
});
it('counts a withdrawn commitment as withdrawn, whatever was declared', () => {
  expect([countedLevel(true, 'complete'), countedLevel(true, null), countedLevel(false, 'limited'), countedLevel(false, null)]).toEqual(['withdrawn', 'withdrawn', 'limited', 'not-assessed']);
});
