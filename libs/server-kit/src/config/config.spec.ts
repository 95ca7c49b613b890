import { readConfig } from './config';
import { ConfigError } from './config-error';

describe('configuration', () => {
  it('does without any variable', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }, '/portal')).toEqual({ port: 3000, database: { kind: 'embedded' }, publicUrl: null, demo: false, portalDir: '/portal' });
  });

  it('takes what is given', () => {
    const [appUrl, ownerUrl] = ['postgresql://app:a@db:5432/cumple', 'postgres://owner:b@db/cumple'];
    const env = { PORT: '8080', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, PUBLIC_URL: 'https://cumple.example/', CUMPLE_DEMO: '1', CUMPLE_PORTAL_DIR: '/elsewhere' };
    expect(readConfig(env, '/portal')).toEqual({ port: 8080, database: { kind: 'given', appUrl, ownerUrl }, publicUrl: 'https://cumple.example', demo: true, portalDir: '/elsewhere' });
    expect(readConfig({ DATABASE_URL: appUrl }, '').database).toEqual({ kind: 'given', appUrl, ownerUrl: null });
  });

  it.each([
    ['PORT', 'abc'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '3000.5'],
    ['DATABASE_URL', 'db:secret'], ['DATABASE_URL', 'mysql://u:secret@db/x'], ['DATABASE_URL', 'postgresql://u:secret@db'], ['DATABASE_OWNER_URL', 'secret'],
    ['PUBLIC_URL', 'cumple.example'], ['PUBLIC_URL', 'https://cumple.example/portal'], ['PUBLIC_URL', 'https://u:secret@cumple.example'], ['PUBLIC_URL', 'ftp://cumple.example'],
    ['CUMPLE_DEMO', 'yes'],
  ])('refuses %s=%s in one line that names it and hides the value', (variable, value) => {
    const read = () => readConfig({ [variable]: value }, '');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${variable} (?!.*secret).*\\.$`));
  });

  it('wants the application’s address beside the owner’s', () => {
    expect(() => readConfig({ DATABASE_OWNER_URL: 'postgresql://o:p@db/cumple' }, '')).toThrow(/^DATABASE_URL is missing/);
  });
});
