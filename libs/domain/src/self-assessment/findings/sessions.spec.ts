import { aParsedReport } from './parsed-report.fixture';
import { findFrequencyNotKept, findSessionsOutsideTable } from './sessions';

const session = (heldOn: string, source: 'table' | 'text' = 'table') => ({ heldOn, place: null, source, sourcePlace: `line ${heldOn}` });
const sessions = [session('2031-05-20'), session('2031-01-15'), session('2031-02-12')];

describe('the frequency of the forum', () => {
  it('is held against the longest time between two sessions of the table', () => {
    expect(
      findFrequencyNotKept(
        aParsedReport({ sessions: [...sessions, session('2031-09-09', 'text')] }, [
          'La Mesa Técnica se presenta mensualmente.',
          'La Mesa Técnica se realiza una vez al mes.',
        ]),
      ),
    ).toMatchObject([
      {
        declared: 'una vez al mes',
        computed: '97',
        params: { days: 97, from: '2031-02-12', to: '2031-05-20', frequency: 'monthly' },
        place: 'line 1; line 2; line 2031-02-12; line 2031-05-20',
      },
    ]);
  });

  it('is kept, or not declared of the forum', () => {
    expect(findFrequencyNotKept(aParsedReport({ sessions }, ['La mesa técnica es semestral.']))).toEqual([]);
    expect(findFrequencyNotKept(aParsedReport({ sessions }, ['Después de cada mesa técnica hay ayuda de memoria.', 'Los informes son mensuales.']))).toEqual(
      [],
    );
    expect(findFrequencyNotKept(aParsedReport({ sessions: sessions.slice(0, 1) }, ['La mesa técnica es mensual.']))).toEqual([]);
  });
});

describe('a session outside the table', () => {
  it('is told with its place, where there is a table', () => {
    expect(findSessionsOutsideTable(aParsedReport({ sessions: [...sessions, session('2031-09-09', 'text')] }))).toMatchObject([
      { declared: '2031-09-09', place: 'line 2031-09-09', params: { listed: 3 } },
    ]);
    expect(findSessionsOutsideTable(aParsedReport({ sessions: [session('2031-09-09', 'text')] }))).toEqual([]);
  });
});
