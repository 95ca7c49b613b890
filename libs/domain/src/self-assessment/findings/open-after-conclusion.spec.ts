import { readGivenDate } from '../reading/date-reading';
import { findOpenAfterConclusion } from './open-after-conclusion';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

const found = (level: 'limited' | 'complete' | null, date: string) =>
  findOpenAfterConclusion(aParsedReport({ commitments: [aParsedCommitment({ level, endsOn: readGivenDate(date) })] }));

describe('commitments open after their conclusion date', () => {
  it('are judged as of the day of the report, with the place of the date', () => {
    expect(found('limited', 'Agosto 2,031')).toMatchObject([
      { subject: 'G1', computed: '2031-08-31', place: 'line 19', params: { asOf: '2031-09-30', level: 'limited' } },
    ]);
    expect(found('limited', '29/09/2031')).toHaveLength(1);
  });

  it.each([
    ['limited', '30/09/2031'],
    ['limited', 'septiembre 2031'],
    ['limited', '2031'],
    ['complete', '2030'],
    [null, '2030'],
    ['limited', 'pronto'],
    ['limited', ''],
  ] as const)('are none at %s with %s', (level, date) => {
    expect(found(level, date)).toEqual([]);
  });
});
