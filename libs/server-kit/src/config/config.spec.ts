import { readConfig } from './config';
import { ConfigError } from './config-error';

const nothingElse = { storage: null, roles: ['web', 'api', 'worker'], secret: null, mail: null, oidc: null, trustProxy: 0 };
const provider = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'cumple', OIDC_CLIENT_SECRET: 'secret', OIDC_NAME: 'Cuenta única' };
const PUBLIC_URL = 'https://cumple.example';

describe('configuration', () => {
  it('does without any variable', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }, '/portal')).toEqual({ port: 3000, database: { kind: 'embedded' }, publicUrl: null, demo: false, linkChecks: true, portalDir: '/portal', ...nothingElse });
  });

  it('takes what is given', () => {
    const [appUrl, ownerUrl] = ['postgresql://app:a@db:5432/cumple', 'postgres://owner:b@db/cumple'];
    const env = { PORT: '8080', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, PUBLIC_URL: 'https://cumple.example/', CUMPLE_DEMO: '1', CUMPLE_PORTAL_DIR: '/elsewhere' };
    expect(readConfig(env, '/portal')).toEqual({ port: 8080, database: { kind: 'given', appUrl, ownerUrl }, publicUrl: 'https://cumple.example', demo: true, linkChecks: false, portalDir: '/elsewhere', ...nothingElse });
    expect(readConfig({ DATABASE_URL: appUrl }, '').database).toEqual({ kind: 'given', appUrl, ownerUrl: null });
  });

  it.each([
    ['PORT', 'abc'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '3000.5'],
    ['DATABASE_URL', 'db:secret'], ['DATABASE_URL', 'mysql://u:secret@db/x'], ['DATABASE_URL', 'postgresql://u:secret@db'], ['DATABASE_OWNER_URL', 'secret'],
    ['PUBLIC_URL', 'cumple.example'], ['PUBLIC_URL', 'https://cumple.example/portal'], ['PUBLIC_URL', 'https://u:secret@cumple.example'], ['PUBLIC_URL', 'ftp://cumple.example'],
    ['CUMPLE_DEMO', 'yes'], ['CUMPLE_ROLES', 'api,secret'], ['CUMPLE_ROLES', 'api,,web'], ['SESSION_SECRET', 'secret'], ['SESSION_SECRET', `${'secret-'.repeat(4)}abc`],
    ['TRUST_PROXY', 'true'], ['TRUST_PROXY', '-1'], ['TRUST_PROXY', '10'], ['TRUST_PROXY', 'loopback'],
    ['SMTP_URL', 'mail.secret'], ['SMTP_URL', 'https://u:secret@mail.example'], ['SMTP_URL', 'smtp://'],
  ])('refuses %s=%s in one line that names it and hides the value', (variable, value) => {
    const read = () => readConfig({ [variable]: value }, '');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${variable} (?!.*secret).*\\.$`));
  });

  it('wants the application’s address beside the owner’s', () => {
    expect(() => readConfig({ DATABASE_OWNER_URL: 'postgresql://o:p@db/cumple' }, '')).toThrow(/^DATABASE_URL is missing/);
  });

  it('takes a secret, a mail server, the part a process plays and a provider of single sign-on', () => {
    const given = { PUBLIC_URL, SESSION_SECRET: 'x'.repeat(32), SMTP_URL: 'smtp://mail.example:25', MAIL_FROM: 'Cumple <cumple@example.org>', CUMPLE_ROLES: 'worker, api', ...provider };
    expect(readConfig(given, '')).toMatchObject({
      secret: Buffer.from('x'.repeat(32)),
      mail: { smtpUrl: 'smtp://mail.example:25', mailFrom: 'Cumple <cumple@example.org>' },
      roles: ['api', 'worker'],
      oidc: { issuer: 'https://login.example', clientId: 'cumple', clientSecret: 'secret', name: 'Cuenta única' },
    });
  });

  it.each([
    ['MAIL_FROM', { PUBLIC_URL, SMTP_URL: 'smtp://u:secret@mail.example' }],
    ['MAIL_FROM', { PUBLIC_URL, SMTP_URL: 'smtp://u:secret@mail.example', MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }],
    ['SMTP_URL', { MAIL_FROM: 'cumple@example.org' }],
    ['PUBLIC_URL', { SMTP_URL: 'smtp://u:secret@mail.example', MAIL_FROM: 'cumple@example.org' }],
    ['PUBLIC_URL', provider],
    ...Object.keys(provider).map((missing): [string, Record<string, string>] => [missing, { PUBLIC_URL, ...provider, [missing]: ' ' }]),
    ['OIDC_ISSUER', { PUBLIC_URL, ...provider, OIDC_ISSUER: 'http://login.secret' }],
    ['OIDC_ISSUER', { PUBLIC_URL, ...provider, OIDC_ISSUER: 'https://login.example?x=secret' }],
    ['OIDC_NAME', { PUBLIC_URL, ...provider, OIDC_NAME: 'x'.repeat(81) }],
  ])('names %s when it is missing beside the others, or wrong', (variable, env) => {
    expect(() => readConfig(env, '')).toThrow(new RegExp(`^${variable} (?!.*secret).*\\.$`));
  });

  it('keeps the demonstration, which is open to anybody, away from a mail server', () => {
    const mail = { PUBLIC_URL, SMTP_URL: 'smtp://u:secret@mail.example', MAIL_FROM: 'cumple@example.org' };
    expect(() => readConfig({ ...mail, CUMPLE_DEMO: '1' }, '')).toThrow(/^CUMPLE_DEMO (?!.*secret).*SMTP_URL.*\.$/);
    expect(readConfig({ ...mail, CUMPLE_DEMO: '0' }, '').mail).not.toBeNull();
  });

  it('takes how many proxies stand before the process', () => {
    expect(readConfig({ TRUST_PROXY: '2' }, '').trustProxy).toBe(2);
  });

  it('lets a provider on this very machine go without TLS', () => {
    expect(readConfig({ PUBLIC_URL, ...provider, OIDC_ISSUER: 'http://127.0.0.1:9000' }, '').oidc?.issuer).toBe('http://127.0.0.1:9000');
  });
});
