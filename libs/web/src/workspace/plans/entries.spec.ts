import type { CommitmentContent, ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import { commitmentContentOf, commitmentEntryOf, promisedFieldsIn } from './commitment-entry';
import { matchesWords } from './matches-words';
import { milestoneContentOf, shareOf } from './milestone-entry';
import { approvedFieldsIn, planEditOf } from './plan-entry';

const content: CommitmentContent = {
  title: 'Agua', kind: null, policyArea: 'salud', leadInstitution: 'xe-ms', supportingInstitutions: ['xe-ac'], responsiblePost: null, otherActors: null, objective: 'Medir.',
  description: null, relevance: null, ambition: null, results: null, nextSteps: null, additionalInformation: null, endsOn: null, endsOnMeaning: 'planned',
};

describe('what the forms of a plan send', () => {
  it('is what was read, where nothing was typed', () => {
    expect(commitmentContentOf(commitmentEntryOf(content))).toEqual(content);
  });

  it('is only what changed, and nothing for an emptied text', () => {
    expect(commitmentContentOf({ objective: ' ', title: ' Agua limpia ', kind: '' })).toEqual({ objective: null, title: 'Agua limpia', kind: null });
  });

  it('asks why for what was promised, not for what was reported', () => {
    expect(promisedFieldsIn({ title: 'x', results: 'y', endsOn: null, responsiblePost: 'z' })).toEqual(['title', 'endsOn']);
    expect(approvedFieldsIn({ statusDate: '2026-01-01' })).toEqual([]);
    expect(approvedFieldsIn({ title: 'x', statusDate: '' })).toEqual(['title']);
  });

  it('of a plan has no empty names or days', () => {
    expect(planEditOf({ coordinator: '', statusDate: '', title: 'Plan' }, '')).toEqual({ title: 'Plan', coordinator: null, statusDate: null });
    expect(planEditOf({ title: 'Plan' }, 'Error de copia')).toEqual({ title: 'Plan', reason: 'Error de copia' });
  });

  it('of a milestone weighs with comma or point', () => {
    expect(milestoneContentOf({ weight: '1,5', institution: '' })).toEqual({ weight: 1.5, institution: null });
  });
});

describe('the lists of the plan editor', () => {
  it('share the weight among the milestones that stand', () => {
    const [one, two, gone] = [{ weight: 1, withdrawal: null }, { weight: 3, withdrawal: null }, { weight: 9, withdrawal: { withdrawnAt: '', reason: '' } }] as ManagedMilestone[];
    expect(shareOf(two as ManagedMilestone, [one, two, gone] as ManagedMilestone[])).toBe(75);
  });

  it('are filtered by words, whatever their accents and case', () => {
    expect(matchesWords('C4 · Catálogo público · Ministerio', 'catalogo MINISTERIO')).toBe(true);
    expect(matchesWords('C4 · Catálogo público', 'agua')).toBe(false);
    expect(matchesWords('C4', '')).toBe(true);
  });
});
