import type { EmbeddedPostgres } from '@cumple/server-kit/database/embedded/start-embedded-postgres';
import { aLargePlan } from '@cumple/testing/large-plan';
import type { Answer } from './bytes-server.mjs';
import { type BenchCase, casesOf } from './cases';
import { makeDatabase } from './database';
import { answerOf, measure, type Measured } from './measure';
import type { BenchOptions } from './options';
import { reportOn } from './reports';
import { type BenchServer, startBare, startTracker, stop } from './servers';

export interface Row {
  name: string;
  kilobytes: number;
  tracker: Measured;
  bytes: Measured;
  /** The data of the case from hand-written SQL; absent for conditional requests, which read nothing. */
  sql: Measured | null;
}

const REPORTS = 200;

interface Servers {
  tracker: BenchServer;
  bytes: BenchServer;
  sql: BenchServer;
}

/** Measures every case for a plan of this size, one server at a time. `signal` ends it between two cases. */
export async function runSize(
  cluster: EmbeddedPostgres,
  size: number,
  { seconds, only }: BenchOptions,
  signal: AbortSignal,
  said: (row: Row) => void,
): Promise<Row[]> {
  const plan = aLargePlan(size);
  const reported = plan.commitments.find(({ milestones }, at) => at > 0 && milestones.length > 0)?.code ?? '';
  const cases = casesOf(plan.plan.slug, plan.commitments[Math.floor(size / 2)]?.code ?? '', reported).filter(({ name }) => name.includes(only));
  const urls = await makeDatabase(cluster, plan);
  await reportOn(urls.ownerUrl, plan.plan.slug, reported, REPORTS);
  const started: BenchServer[] = [];
  const keep = (server: BenchServer) => (started.push(server), server);
  try {
    const tracker = keep(await startTracker(urls));
    const answers = new Map<string, Answer>();
    for (const { path } of cases) answers.set(path, await answerOf(tracker, path));
    const bytes = keep(await startBare('bytes-server.mjs', [...answers]));
    const sql = keep(await startBare('sql-server.mjs', { databaseUrl: urls.appUrl, plan: plan.plan.slug }));
    return await rowsOf(cases, { tracker, bytes, sql }, answers, seconds, signal, said);
  } finally {
    await Promise.all(started.map(stop));
  }
}

async function rowsOf(
  cases: BenchCase[],
  servers: Servers,
  answers: Map<string, Answer>,
  seconds: number,
  signal: AbortSignal,
  said: (row: Row) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  const data = new Map<string, Measured>();
  for (const each of cases) {
    const { tag, body } = answers.get(each.path) as Answer;
    const load = async (server: BenchServer, path = each.path) => (signal.throwIfAborted(), measure(server, path, each, tag, seconds));
    const tracker = await load(servers.tracker);
    const bytes = await load(servers.bytes);
    // A page's data come from the same statement as the answer in JSON: measured once.
    const sql = each.conditional ? null : (data.get(each.data) ?? (await load(servers.sql, each.data)));
    if (sql) data.set(each.data, sql);
    rows.push({ name: each.name, kilobytes: Buffer.byteLength(body) / 1000, tracker, bytes, sql });
    said(rows.at(-1) as Row);
  }
  return rows;
}
