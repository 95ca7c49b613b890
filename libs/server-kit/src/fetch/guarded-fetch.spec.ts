import { gzipSync } from 'node:zlib';
import type { FetchOptions } from './fetch-options';
import { GuardedFetch } from './guarded-fetch';
import { certificate } from './testing/certificate';
import { type HostileServer, startHostileServer } from './testing/hostile-server';
import { type NameServer, startNameServer } from './testing/name-server';

const HOST = 'evidence.example.org';
let names: NameServer;
let web: HostileServer;
/** What nobody may reach: the same port on an address that isn't permitted. */
let inner: HostileServer;

beforeAll(async () => {
  names = await startNameServer();
  web = await startHostileServer();
  inner = await startHostileServer({ address: '127.0.0.2', port: web.port });
  names.tell(HOST, ['127.0.0.1']);
  inner.at['/'] = (_request, response) => response.end('secret');
});
afterAll(async () => {
  await Promise.all([names.close(), web.close(), inner.close()]);
});
beforeEach(() => {
  [web.visits, inner.visits, names.asked] = [[], [], []];
});
// Whatever a test tried.
afterEach(() => expect(inner.visits).toEqual([]));

const limits = { headersMs: 5_000, totalMs: 10_000, bytes: 100_000, redirects: 5 };
const fetchWith = (given: Partial<FetchOptions> = {}) =>
  new GuardedFetch({ userAgent: 'Cumple (+https://cumple.example)', limits, nameServers: [names.address], permittedRanges: ['127.0.0.1/32'], permittedPorts: [web.port], ...given });
const open = (path: string, given: Partial<FetchOptions> = {}) => fetchWith(given).open(`http://${HOST}:${web.port}${path}`);
const redirectTo = (location: string) => {
  web.at['/away'] = (_request, response) => response.writeHead(302, { Location: encodeURI(location), 'Set-Cookie': 'a=1' }).end();
};

describe('opening an address', () => {
  it('answers what is there, and says who asks', async () => {
    let asked = {};
    web.at['/page'] = ({ headers }, response) => {
      asked = headers;
      response.writeHead(200, { 'Content-Type': 'text/html', 'X-Robots-Tag': 'noarchive' }).end('<p>Informe</p>');
    };
    const answer = await open('/page#part');
    expect(answer).toMatchObject({ outcome: 'opens', status: 200, contentType: 'text/html', robotsTag: 'noarchive' });
    expect(answer.content?.toString()).toBe('<p>Informe</p>');
    expect(asked).toMatchObject({ host: `${HOST}:${web.port}`, 'user-agent': 'Cumple (+https://cumple.example)', 'accept-encoding': 'identity' });
    expect(asked).not.toHaveProperty('cookie');
  });

  it.each([[404, 'not-found'], [410, 'not-found'], [401, 'refused'], [403, 'refused'], [429, 'refused'], [503, 'refused'], [500, 'no-answer'], [304, 'refused'], [204, 'opens']])('tells %i as %s', async (status, outcome) => {
    web.at['/status'] = (_request, response) => response.writeHead(status).end();
    expect(await open('/status')).toMatchObject({ outcome, status });
  });

  it('follows redirects, without the cookies that they set', async () => {
    redirectTo('/there');
    let cookie: string | undefined = 'none';
    web.at['/there'] = ({ headers }, response) => {
      ({ cookie } = headers);
      response.end('here');
    };
    expect(await open('/away')).toMatchObject({ outcome: 'opens', finalUrl: `http://${HOST}:${web.port}/there` });
    expect(cookie).toBeUndefined();
  });

  it('gives a loop of redirects up after five', async () => {
    redirectTo('/away');
    expect(await open('/away')).toMatchObject({ outcome: 'too-many-redirects', status: null });
    expect(web.visits).toHaveLength(6);
  });
});

describe('what is private', () => {
  const spellings = ['127.0.0.2', '2130706434', '0x7f000002', '0177.0.0.2', '127.2', '0x7f.2', '127.0.0.2.', '[::ffff:127.0.0.2]', '[::1]', '[::]', '0', '10.0.0.1', '169.254.169.254', '[fd00:ec2::254]', '[64:ff9b::7f00:2]', '[2002:7f00:2::]', '１２７.0.0.2'];

  it.each(spellings)('is not asked for as %s', async (host) => {
    expect(await fetchWith().open(`http://${host}:${web.port}/`)).toMatchObject({ outcome: 'private-address', status: null });
  });

  it.each(spellings)('is not reached by a redirect to %s', async (host) => {
    redirectTo(`http://${host}:${web.port}/`);
    expect(await open('/away')).toMatchObject({ outcome: 'private-address' });
  });

  it.each([
    'file:///etc/passwd', 'gopher://127.0.0.2/', 'ftp://127.0.0.2/', 'data:text/plain,hello', 'javascript:alert(1)', 'http://user:word@example.org/', 'http://user@127.0.0.2/', '//127.0.0.2:1/', 'http://', 'nonsense',
    'http://example.org:22/', 'http://example.org:65536/', `http://example.org/${'a'.repeat(3_000)}`,
  ])('%s is not asked for, nor followed', async (address) => {
    expect(await fetchWith().open(address)).toMatchObject({ outcome: 'private-address' });
    redirectTo(address);
    if (URL.parse(address, 'http://example.org')?.host !== 'example.org') expect(await open('/away')).toMatchObject({ outcome: expect.stringMatching(/private-address|not-found/) as string });
    expect(names.asked.filter((name) => name !== HOST)).toEqual([]);
  });

  it('is recognised behind a name, alone or among public addresses', async () => {
    names.tell('inner.example.org', ['127.0.0.2']);
    names.tell('mixed.example.org', ['127.0.0.1', '127.0.0.2']);
    for (const name of ['inner.example.org', 'mixed.example.org']) expect(await fetchWith().open(`http://${name}:${web.port}/`)).toMatchObject({ outcome: 'private-address' });
    expect(web.visits).toEqual([]);
  });

  it('is nothing but what was permitted: by default the loopback is private too', async () => {
    expect(await open('/', { permittedRanges: [] })).toMatchObject({ outcome: 'private-address' });
    expect(await open('/', { permittedPorts: [] })).toMatchObject({ outcome: 'private-address' });
    expect(web.visits).toEqual([]);
  });

  it('is not reached by a name that means another address when it is asked again', async () => {
    web.at['/'] = (_request, response) => response.end('outside');
    names.tell('changing.example.org', ['127.0.0.1'], ['127.0.0.2']);
    const first = await fetchWith().open(`http://changing.example.org:${web.port}/`);
    expect(first.content?.toString()).toBe('outside');
    expect(names.asked).toEqual(['changing.example.org']);
    expect(await fetchWith().open(`http://changing.example.org:${web.port}/`)).toMatchObject({ outcome: 'private-address' });
  });

  it('is not reached by a redirect to a name that has changed meanwhile', async () => {
    names.tell('changing.example.org', ['127.0.0.1'], ['127.0.0.2']);
    redirectTo(`http://changing.example.org:${web.port}/away`);
    expect(await fetchWith().open(`http://changing.example.org:${web.port}/away`)).toMatchObject({ outcome: 'private-address' });
  });
});

describe('a server that means harm', () => {
  it('that never ends its content is left at the limit, with no more than that in memory', async () => {
    let sent = 0;
    web.at['/endless'] = (_request, response) => {
      const chunk = Buffer.alloc(16_384);
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', more);
      more();
    };
    expect(await open('/endless')).toMatchObject({ outcome: 'too-large', status: 200, content: null });
    // What was on its way besides is held by the sockets of the system.
    expect(sent).toBeLessThan(limits.bytes + 16 * 1024 * 1024);
  });

  it('that declares too much is not read at all', async () => {
    web.at['/declared'] = (_request, response) => void response.writeHead(200, { 'Content-Length': 1e12 }).write('a');
    expect(await open('/declared')).toMatchObject({ outcome: 'too-large', content: null });
  });

  it('that breaks off before the length that it declared gave no answer', async () => {
    web.at['/short'] = (_request, response) => void response.writeHead(200, { 'Content-Length': 100 }).write('a', () => response.destroy());
    expect(await open('/short')).toMatchObject({ outcome: 'no-answer', content: null });
  });

  it('that sends more than it declared is read to that length', async () => {
    web.at['/long'] = (_request, response) => void response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabcdef');
    expect((await open('/long')).content?.toString()).toBe('ab');
  });

  it('that sends a bomb packed sees it left packed', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    web.at['/bomb'] = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    expect(await open('/bomb')).toMatchObject({ outcome: 'opens', content: null });
  });

  it('that drips its content is left when the time is over', async () => {
    web.at['/drip'] = (_request, response) => {
      const drip = setInterval(() => response.write('a'), 10);
      response.on('close', () => clearInterval(drip));
    };
    expect(await open('/drip', { limits: { ...limits, totalMs: 150 } })).toMatchObject({ outcome: 'too-slow', content: null });
  });

  it.each(['nothing', 'drip'])('that makes us wait for its headers is left: %s', async (how) => {
    web.at['/wait'] = ({ socket }, response) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => how === 'drip' && socket.write('X-A: b\r\n'), 10);
      response.on('close', () => clearInterval(drip));
      socket.on('close', () => clearInterval(drip));
    };
    expect(await open('/wait', { limits: { ...limits, headersMs: 150 } })).toMatchObject({ outcome: 'too-slow', status: null });
  });

  it.each([
    ['endless headers', `HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(10_000)}\r\n`],
    ['no HTTP at all', 'SSH-2.0-OpenSSH\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
  ])('that answers with %s gave no answer', async (_what, bytes) => {
    web.at['/raw'] = ({ socket }) => void socket.end(bytes);
    expect(await open('/raw')).toMatchObject({ outcome: 'no-answer', status: null });
  });
});

describe('an address over TLS', () => {
  let secure: HostileServer;
  const ask = (host: string, given: Partial<FetchOptions> = {}) => fetchWith({ permittedPorts: [secure.port], ...given }).open(`https://${host}:${secure.port}/`);

  beforeAll(async () => {
    secure = await startHostileServer({ secure: true });
    secure.at['/'] = (_request, response) => response.end('safe');
    names.tell('other.example.org', ['127.0.0.1']);
  });
  afterAll(() => secure.close());

  it('opens where somebody vouches for the certificate of the host', async () => {
    expect(await ask(HOST, { authorities: certificate })).toMatchObject({ outcome: 'opens' });
    expect(secure.visits).toEqual([`${HOST}:${secure.port} /`]);
  });

  it('is not secure where nobody does, or where it is of another host', async () => {
    expect(await ask(HOST)).toMatchObject({ outcome: 'not-secure' });
    expect(await ask('other.example.org', { authorities: certificate })).toMatchObject({ outcome: 'not-secure' });
    expect(await ask('127.0.0.1', { authorities: certificate })).toMatchObject({ outcome: 'not-secure' });
  });
});

describe('names', () => {
  it('that nobody has are told as such', async () => {
    expect(await fetchWith().open('http://nobody.example.org/')).toMatchObject({ outcome: 'no-such-host' });
  });

  it('that the name server can’t find out are no answer, and a name server that isn’t there is no network', async () => {
    names.mood = 'failing';
    expect(await open('/')).toMatchObject({ outcome: 'no-answer' });
    names.mood = 'well';
    const gone = await startNameServer();
    await gone.close();
    expect(await open('/', { nameServers: [gone.address] })).toMatchObject({ outcome: 'no-network' });
  });

  it('lead to a port that nobody listens on', async () => {
    const gone = await startHostileServer();
    await gone.close();
    expect(await fetchWith({ permittedPorts: [gone.port] }).open(`http://${HOST}:${gone.port}/`)).toMatchObject({ outcome: 'no-answer' });
  });
});
