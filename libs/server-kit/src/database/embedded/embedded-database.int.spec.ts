import { type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabaseInChild } from '../testing/start-in-child';
import { withClient } from './database-roles';
import { openEmbeddedDatabase, startEmbeddedDatabase } from './embedded-database';
import { isAlive } from './process-identity';
import { readRunningServer } from './running-server';

const one = async (url: string, sql: string): Promise<unknown> => Object.values((await withClient(url, (client) => client.query<Record<string, unknown>>(sql))).rows[0] ?? {})[0];
const postmasterOf = (dataDir: string): number => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('an embedded database', () => {
  let base: string;
  let dataDir: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'cumple-embedded-'));
    chmodSync(base, 0o711);
    dataDir = join(base, 'nested/data');
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('keeps data and passwords from one start to the next', async () => {
    const first = await startEmbeddedDatabase(dataDir);
    await withClient(first.ownerUrl, (client) => client.query(`create table note as select 'queda' as text`));
    await first.stop();
    const second = await startEmbeddedDatabase(dataDir);
    expect(await one(second.ownerUrl, 'select text from note')).toBe('queda');
    expect(new URL(second.ownerUrl).password).toBe(new URL(first.ownerUrl).password);
    await second.stop();
  });

  it('hides its passwords from other users and asks everybody for one', async () => {
    const database = await startEmbeddedDatabase(dataDir);
    expect([modeOf(join(dataDir, 'passwords.json')), modeOf(join(dataDir, 'server.json')), modeOf(join(dataDir, 'postgres'))]).toEqual(['600', '600', '700']);
    const wrong = database.ownerUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(one(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    await database.stop();
  });

  it('tells commands where it runs, for as long as it runs', async () => {
    expect(readRunningServer(dataDir)).toBeNull();
    const database = await startEmbeddedDatabase(dataDir);
    expect(readRunningServer(dataDir)).toEqual({ pid: process.pid, ownerUrl: database.ownerUrl, appUrl: database.appUrl });
    const command = await openEmbeddedDatabase(dataDir);
    expect(command.appUrl).toBe(database.appUrl);
    await command.stop();
    expect(await one(database.appUrl, 'select 1')).toBe(1);
    await database.stop();
    expect(readRunningServer(dataDir)).toBeNull();
  });

  it('refuses a second server on the same data in one line', async () => {
    const database = await startEmbeddedDatabase(dataDir);
    await expect(startEmbeddedDatabase(dataDir)).rejects.toThrow(`The data directory ${dataDir} is in use by process ${process.pid}`);
    expect(await one(database.appUrl, 'select 1')).toBe(1);
    await database.stop();
  });

  it('says in one line that the place of the data is no directory', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    await expect(startEmbeddedDatabase(file)).rejects.toThrow(/^\S+ is not a directory: name another in CUMPLE_DATA_DIR\.$/);
    await expect(startEmbeddedDatabase(join(file, 'below'))).rejects.toThrow(/is not a directory/);
  });

  it.each(['parent', 'parent and holder'])('recovers after kill -9 of the %s', async (killed) => {
    const child = await startDatabaseInChild(dataDir);
    const postmaster = postmasterOf(dataDir);
    const holder = parentOf(postmaster);
    if (killed !== 'parent') process.kill(holder, 'SIGKILL');
    await kill(child);
    expect(readRunningServer(dataDir)).toBeNull();
    const database = await startEmbeddedDatabase(dataDir);
    expect(isAlive(postmaster)).toBe(false);
    expect(await one(database.appUrl, 'select current_database()')).toBe('cumple');
    await database.stop();
    expect(readdirSync(dataDir).sort()).toEqual(['passwords.json', 'postgres']);
  });

  it('starts over when the first start was killed before the cluster was whole', async () => {
    const database = await startEmbeddedDatabase(dataDir);
    await database.stop();
    rmSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(mkdtempSync(join(dataDir, 'initdb-')), 'half'), '');
    const again = await startEmbeddedDatabase(dataDir);
    expect(await one(again.appUrl, 'select 1')).toBe(1);
    await again.stop();
    expect(existsSync(join(dataDir, 'server.json'))).toBe(false);
  });
});

const parentOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
