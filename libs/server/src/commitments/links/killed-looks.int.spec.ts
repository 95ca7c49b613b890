import { aCommitment, anEvidence, aPlanDocument } from '@cumple/testing/plan-document-builder';
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyPlanDocument } from '../../self-assessment/apply-plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '../../testing/migrated-database';

const workspace = resolve(__dirname, '../../../../..');
let database: MigratedDatabase;
let folder: string;
let evidence: number;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await applyPlanDocument(database.owner, aPlanDocument({ commitments: [aCommitment({ evidence: [anEvidence()] })] }), { mode: 'create', contacts: [], sourceSha256: null });
  evidence = (await database.owner.query<{ id: number }[]>('SELECT id FROM evidence'))[0]?.id ?? 0;
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  folder = mkdtempSync(join(workspace, 'tmp/child-'));
  const entry = join(__dirname, 'testing/keeping-child.ts');
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${join(folder, 'child.mjs')}`, `--tsconfig=${join(workspace, 'tsconfig.base.json')}`, '--log-level=error'];
  execFileSync(join(workspace, 'node_modules/.bin/esbuild'), [entry, ...options]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

/** Lets a process keep what it saw, and kills it at its `step`-th step; `null` when it ended before that. */
async function keepUntilKilled(step: number): Promise<string | null> {
  const child = fork(join(folder, 'child.mjs'), [database.appUrl, join(folder, 'files'), String(evidence)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let [steps, at] = [0, ''];
  child.on('message', (message: { step: string }) => {
    steps += 1;
    at = message.step;
    if (steps === step) child.kill('SIGKILL');
    else child.send('go on');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal === 'SIGKILL' ? at : null;
}

const kept = async () =>
  (await database.app.query<object[]>(`SELECT e.state, e.copy_sha256 IS NOT NULL AS copied, (SELECT count(*)::int FROM link_check) AS looks,
      (SELECT count(*)::int FROM audit_entry WHERE action = 'evidence.copied') AS deeds FROM evidence e`))[0];

const NOTHING = { state: 'unchecked', copied: false, looks: 0, deeds: 0 };
const ALL = { state: 'opens', copied: true, looks: 1, deeds: 1 };

test('killed between any two steps of keeping what was seen, state, look, copy and record are there together or not at all', async () => {
  for (let step = 1; ; step += 1) {
    const at = await keepUntilKilled(step);
    const committed = at === null || at.startsWith('after COMMIT');
    const now = await kept();
    // Whether a commit under way is done, only the database knows.
    expect([at, now]).toEqual([at, committed || (at === 'before COMMIT' && JSON.stringify(now) === JSON.stringify(ALL)) ? ALL : NOTHING]);
    if (committed) break;
  }
}, 120_000);
