import { FINDING_CODES, FINDING_PARAMS, FINDING_SEVERITY } from '../finding';
import { readGivenDate } from '../reading/date-reading';
import { findAll } from './find-all';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

const LONG = [{ text: 'a b '.repeat(40), place: 'line 5' }];
const open = (code: string) =>
  aParsedCommitment({
    code,
    level: 'limited',
    endsOn: readGivenDate('cerca de mayo 2031'),
    missing: ['results'],
    texts: { ...aParsedCommitment().texts, objective: LONG },
    addresses: ['http://a.example/x', 'http://a.example/y', 'http://a.example/z', 'www.a.example'].map((url) => ({
      url,
      complete: url.startsWith('http'),
      place: 'line 6',
    })),
  });
const session = (heldOn: string, source: 'table' | 'text') => ({ heldOn, place: null, source, sourcePlace: 'line 7' });
const report = aParsedReport(
  {
    commitments: [open('G1'), open('G2'), aParsedCommitment({ code: 'G3', addresses: [{ url: 'http://a.example/', complete: true, place: 'line 8' }] })],
    sessions: [session('2031-01-01', 'table'), session('2031-06-01', 'table'), session('2031-09-01', 'text')],
  },
  [
    'El Plan de Acción de Gobierno Abierto 2030-2032 contiene 4 compromisos; 3 compromisos completos. La mesa técnica es mensual.',
    'Plan Nacional de Gobierno Abierto 2030-2032 y Plan de Gobierno Abierto 2030-2033',
  ],
);

describe('all findings', () => {
  it('cover every code, with the params that its message needs', () => {
    const found = findAll(report);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(FINDING_CODES));
    for (const { code, params } of found) expect(Object.keys(params)).toEqual(expect.arrayContaining([...FINDING_PARAMS[code]]));
  });

  it('come with contradictions first', () => {
    const severities = findAll(report).map(({ code }) => FINDING_SEVERITY[code]);
    expect(severities.lastIndexOf('contradiction')).toBeLessThan(severities.indexOf('warning'));
  });

  it('are none in a report without any', () => {
    expect(findAll(aParsedReport())).toEqual([]);
  });
});
