import type { Fetched } from './guarded-fetch';
import { mayBeKept } from './may-be-kept';
import { Robots } from './robots';

const NOW = new Date('2026-03-01T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const answer = (text: string | null, status: number | null = 200): Fetched => ({
  outcome: status === 200 ? 'opens' : 'not-found', status, finalUrl: null, contentType: 'text/plain', robotsTag: '', content: text === null ? null : Buffer.from(text),
});

/** Robots over hosts that answer as told; `asked` are the addresses that were opened. */
function robotsOf(told: Fetched) {
  const asked: string[] = [];
  const open = (address: string) => {
    asked.push(address);
    return Promise.resolve(told);
  };
  return { robots: new Robots({ open }, 'Cumple'), asked };
}

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /private', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /\nAllow: /reports/*.pdf$', '/reports/a.pdf', true],
    ['User-agent: cumple\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['<html>not found</html>', '/a', true],
    ['', '/a', true],
  ])('%j says of %s: %p', async (text, path, allowed) => {
    expect(await robotsOf(answer(text)).robots.allow(`https://example.org${path}`, NOW)).toBe(allowed);
  });

  it.each([[404, true], [403, true], [429, false], [500, false], [null, false]])('that answers %p allows: %p', async (status, allowed) => {
    expect(await robotsOf(answer(null, status)).robots.allow('https://example.org/a', NOW)).toBe(allowed);
  });

  it('is asked for once a day and host', async () => {
    const { robots, asked } = robotsOf(answer(''));
    for (const [address, hours] of [['https://example.org/a', 0], ['https://example.org/b', 23], ['http://example.org:8080/b', 23], ['https://example.org/a', 24]] as const) await robots.allow(address, later(hours));
    expect(asked).toEqual(['https://example.org/robots.txt', 'http://example.org:8080/robots.txt', 'https://example.org/robots.txt']);
  });

  it('of very many hosts is forgotten, the oldest first', async () => {
    const { robots, asked } = robotsOf(answer(''));
    for (let host = 0; host <= 500; host += 1) await robots.allow(`https://h${host}.example.org/`, NOW);
    await robots.allow('https://h500.example.org/', NOW);
    expect(asked).toHaveLength(501);
    await robots.allow('https://h0.example.org/', NOW);
    expect(asked).toHaveLength(502);
  });
});

describe('an answer', () => {
  const page = (head: string, robotsTag = '', contentType = 'text/html; charset=utf-8') => ({ robotsTag, contentType, content: Buffer.from(`<!doctype html><head>${head}</head>`) });

  it.each([
    page('<meta name="robots" content="noarchive">'), page("<META CONTENT='noindex, NOARCHIVE' NAME='Robots'>"), page('<meta name=googlebot content=none>'), page('', 'noindex, noarchive'), page('', 'cumple: noarchive'),
    page('', 'none', 'application/pdf'), { robotsTag: '', contentType: 'text/html', content: Buffer.from('\ufeff<html>', 'utf16le') }, { robotsTag: '', contentType: 'text/html', content: null },
  ])('that asks for no copy, or can’t be read, is not kept: %#', (given) => {
    expect(mayBeKept(given)).toBe(false);
  });

  it.each([page(''), page('<meta name="robots" content="noindex">'), page('<meta name="description" content="noarchive">'), page('', '', 'application/pdf')])('that says nothing of it may be: %#', (given) => {
    expect(mayBeKept(given)).toBe(true);
  });

  it('with very many unfinished tags is read as fast', () => {
    expect(mayBeKept(page('<meta '.repeat(40_000)))).toBe(true);
  });
});
