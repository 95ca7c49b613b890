import type { EmbeddedPostgres } from '@cumple/server-kit/database/embedded/start-embedded-postgres';
import { apiPaths } from '@cumple/contracts/common/paths';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { managedCommitmentSql } from '@cumple/server/commitments/managed-commitment.sql';
import { PasswordHasher } from '@cumple/server/accounts/passwords/password-hasher';
import { aLargePlan } from '@cumple/testing/large-plan';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { makeDatabase } from '../database';
import type { Load } from '../figures.mjs';
import { ask, BENCH_DATA, type BenchServer, startTracker, stop } from '../servers';
import { type EditedPlan, type EditFigures, measureEdits } from './edits';
import { type ImportFigures, measureImport } from './import';
import { measureManyPlans, type PageFigures } from './many-plans';
import { type Pace, paceOf } from './pace';
import { type Headers, pointOfContact } from './people';
import { measureReporting, type ReportingFigures } from './reporting';
import { measureSignIn, type SignInFigures } from './sign-in';
import { measureUpload, type UploadFigures } from './upload';

export interface WorkspaceFigures {
  signIn: SignInFigures;
  reads: { guarded: Pace; open: Pace; statement: Pace };
  edits: EditFigures[];
  imported: ImportFigures;
  uploaded: UploadFigures;
  reporting: ReportingFigures;
  manyPlans: PageFigures[];
}

const SIZE = 200;
const CONNECTIONS = 16;
const POOL_SIZE = 10;
const EDITORS = [1, 8, 32];

/** Measures what people do who are signed in, in a database of its own. `signal` ends it between two measurements. */
export async function runWorkspace(cluster: EmbeddedPostgres, seconds: number, signal: AbortSignal, said: (what: string) => void): Promise<WorkspaceFigures> {
  const plan = aLargePlan(SIZE);
  const urls = await makeDatabase(cluster, plan, 'bench_workspace');
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 2 });
  const app = new pg.Pool({ connectionString: urls.appUrl, max: POOL_SIZE });
  const server = await startTracker(urls);
  const next = (what: string) => (signal.throwIfAborted(), said(what));
  try {
    const headers = await pointOfContact(owner, server.url, await new PasswordHasher().hash('nobody signs in with this'));
    const edited = { slug: plan.plan.slug, codes: plan.commitments.map(({ code }) => code) };
    next('sign-in');
    const signIn = await measureSignIn(owner, server.url, seconds);
    next('guarded read');
    const reads = await measureReads(app, server, headers, edited, seconds);
    const edits: EditFigures[] = [];
    for (const atOnce of EDITORS) edits.push((next(`edits, ${atOnce} at once`), await measureEdits(app, server.url, headers, edited, atOnce, seconds)));
    next('import');
    const imported = await measureImport(owner, server, headers);
    next('upload');
    const uploaded = await measureUpload(owner, server, headers, plan.plan.slug);
    next('reporting');
    const reporting = await measureReporting(owner, app, server.url, headers, plan.plan.slug, seconds);
    next('a hundred plans');
    return { signIn, reads, edits, imported, uploaded, reporting, manyPlans: await measureManyPlans(owner, app, server.url, headers, seconds) };
  } finally {
    await Promise.all([stop(server), owner.end(), app.end()]);
    await rm(BENCH_DATA, { recursive: true, force: true });
  }
}

async function measureReads(app: pg.Pool, { url }: BenchServer, headers: Headers, { slug, codes }: EditedPlan, seconds: number): Promise<WorkspaceFigures['reads']> {
  const [code = ''] = codes;
  const load = async (path: string, sent: Headers) => {
    const { answer } = await ask<Load>('load.mjs', { url: `${url}${path}`, headers: sent, status: 200, connections: CONNECTIONS, warmUp: 1, seconds });
    if (answer.failed > 0) throw new Error(`${path}: ${answer.failed} answers failed.`);
    return answer;
  };
  const guarded = await load(workspacePaths.commitment(slug, code), headers);
  const open = await load(apiPaths.commitment(slug, code), {});
  return { guarded, open, statement: await paceOf(CONNECTIONS, seconds, () => app.query(managedCommitmentSql, [new Date(), slug, code])) };
}
