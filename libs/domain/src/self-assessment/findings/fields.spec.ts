import { readGivenDate } from '../reading/date-reading';
import { findMissingFields, findUnclearDates } from './fields';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

describe('fields of a card', () => {
  it('are told when they are missing: at their label, else at the card', () => {
    const commitment = aParsedCommitment({ missing: ['responsiblePost', 'nextSteps', 'evidence'], places: { post: 'line 12' } });
    expect(findMissingFields(aParsedReport({ commitments: [commitment] })).map(({ subject, params, place }) => [subject, params['field'], place])).toEqual([
      ['G1', 'responsiblePost', 'line 12'],
      ['G1', 'nextSteps', 'line 10'],
      ['G1', 'evidence', 'line 10'],
    ]);
  });

  it.each([
    ['Previsto para junio 2031', '2031-06-30', 'in-sentence'],
    ['mayo 2031 o junio 2031', null, 'several'],
    ['pronto', null, 'none'],
  ])('are told when the date is unclear: %s', (text, computed, reading) => {
    expect(findUnclearDates(aParsedReport({ commitments: [aParsedCommitment({ endsOn: readGivenDate(text) })] }))).toMatchObject([
      { declared: text, computed, params: { field: 'endsOn', text, reading }, place: 'line 19' },
    ]);
  });

  it('are not told when the date is clear or absent', () => {
    expect(findUnclearDates(aParsedReport({ commitments: [aParsedCommitment(), aParsedCommitment({ endsOn: null })] }))).toEqual([]);
  });
});
