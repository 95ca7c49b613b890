import { findAddressesWithoutScheme, findDependenceOnHost, findHomePagesOnly, findSharedEvidence } from './evidence';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

const withUrls = (code: string, ...urls: string[]) =>
  aParsedCommitment({ code, addresses: urls.map((url, index) => ({ url, complete: url.startsWith('http'), place: `line ${code}.${index}` })) });
const report = (...commitments: ReturnType<typeof withUrls>[]) => aParsedReport({ commitments });

describe('evidence of complete commitments', () => {
  it.each(['http://a.example', 'http://a.example/', 'https://a.example/index.php', 'http://a.example/#top'])('is a home page: %s', (url) => {
    expect(findHomePagesOnly(report(withUrls('G1', url)))).toMatchObject([{ subject: 'G1', params: { url, count: 1 }, place: 'line G1.0' }]);
  });

  it('is more than home pages with a path, a query or another address', () => {
    expect(
      findHomePagesOnly(
        report(
          withUrls('G1', 'http://a.example/x/'),
          withUrls('G2', 'http://a.example/?id=1'),
          withUrls('G3', 'http://a.example/', 'http://a.example/x'),
          withUrls('G4'),
        ),
      ),
    ).toEqual([]);
    expect(findHomePagesOnly(report({ ...withUrls('G1', 'http://a.example/'), level: 'limited' }))).toEqual([]);
  });
});

describe('an address', () => {
  it('serves several commitments: all are named, with every place', () => {
    expect(
      findSharedEvidence(
        report(withUrls('G1', 'http://a.example/x', 'http://a.example/x'), withUrls('S1', 'http://a.example/x'), withUrls('S2', 'http://a.example/y')),
      ),
    ).toMatchObject([{ params: { url: 'http://a.example/x', commitments: 'G1, S1', count: 2 }, place: 'line G1.0; line S1.0' }]);
  });

  it('without scheme is told each time', () => {
    expect(findAddressesWithoutScheme(report(withUrls('G1', 'www.a.example', 'www.a.example')))).toHaveLength(2);
  });
});

describe('dependence on one host', () => {
  it('is told from a third of all addresses on', () => {
    const commitments = [
      withUrls('G1', 'http://a.example/1', 'http://a.example/2'),
      withUrls('G2', 'http://b.example/1', 'http://c.example/1'),
      withUrls('G3', 'http://d.example/'),
    ];
    expect(findDependenceOnHost(report(...commitments))).toMatchObject([{ computed: '2/5', params: { host: 'a.example', count: 2, total: 5, onlyThere: 1 } }]);
    expect(findDependenceOnHost(report(...commitments, withUrls('G4', 'http://e.example/', 'http://f.example/')))).toEqual([]);
    expect(findDependenceOnHost(report(withUrls('G1', 'http://a.example/1')))).toEqual([]);
  });
});
