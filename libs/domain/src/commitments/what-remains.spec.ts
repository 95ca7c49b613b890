import { EVIDENCE_STATES } from './evidence';
import { type EvidenceAtHand, whatRemains } from './what-remains';

const address: EvidenceAtHand = { state: 'unchecked', isFile: false, bytesAreThere: false, copyWaits: false };

describe('what remains of an evidence', () => {
  it('is the file while its bytes are there, and nothing once they aren’t', () => {
    const file = { ...address, isFile: true };
    expect(EVIDENCE_STATES.map((state) => whatRemains({ ...file, state, bytesAreThere: true }))).toEqual(EVIDENCE_STATES.map(() => 'file'));
    expect(whatRemains(file)).toBe('lost');
  });

  it('is a copy that anybody may read, whether the address opens or not', () => {
    expect(EVIDENCE_STATES.map((state) => whatRemains({ ...address, state, bytesAreThere: true }))).toEqual(EVIDENCE_STATES.map(() => 'copy'));
  });

  it.each([['opens', 'address'], ['unchecked', 'address'], ['does-not-open', 'lost'], ['archived', 'lost']] as const)('of an address without a copy that is %s: %s', (state, remains) => {
    expect(whatRemains({ ...address, state })).toBe(remains);
  });

  it.each([['opens', 'address'], ['unchecked', 'address'], ['does-not-open', 'copy-not-public'], ['archived', 'copy-not-public']] as const)('of an address with a copy that waits, and is %s: %s', (state, remains) => {
    expect(whatRemains({ ...address, state, copyWaits: true })).toBe(remains);
  });
});
