import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from './session-secret';

describe('the installation’s secret', () => {
  const newDirectory = () => join(mkdtempSync(join(tmpdir(), 'cumple-secret-')), 'data');

  it('is made once, at least 32 bytes long, and read by its owner only', () => {
    const dataDir = newDirectory();
    const secret = keptSecret(dataDir);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(keptSecret(dataDir)).toEqual(secret);
    expect(readdirSync(dataDir)).toEqual(['session-secret']);
    expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
    expect(keptSecret(newDirectory())).not.toEqual(secret);
  });

  it('is never replaced when it is damaged, and never told', () => {
    const dataDir = newDirectory();
    keptSecret(dataDir);
    writeFileSync(join(dataDir, 'session-secret'), 'cut off');
    expect(() => keptSecret(dataDir)).toThrow(/^SESSION_SECRET (?!.*cut off).*damaged.*\.$/);
    expect(readFileSync(join(dataDir, 'session-secret'), 'utf8')).toBe('cut off');
  });

  it('asks for one where none can be kept', () => {
    const file = newDirectory();
    writeFileSync(file, '');
    expect(() => keptSecret(join(file, 'below'))).toThrow(/^SESSION_SECRET .*CUMPLE_DATA_DIR\.$/);
  });
});
