import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type pg from 'pg';
import type { Headers } from './people';
import { expected, type Pace, paceOf } from './pace';

export interface EditFigures {
  atOnce: number;
  /** Over HTTP: session, rights, amendment, event, record. */
  tracker: Pace;
  /** The statements that write, in one transaction, without anything around them. */
  written: Pace;
  /** One UPDATE. */
  update: Pace;
}

export interface EditedPlan {
  slug: string;
  codes: string[];
}

/** Each of so many at once edits a commitment of its own. */
export async function measureEdits(app: pg.Pool, url: string, headers: Headers, plan: EditedPlan, atOnce: number, seconds: number): Promise<EditFigures> {
  const update = await paceOf(atOnce, seconds, (who) => app.query(UPDATE, [title(), plan.slug, plan.codes[who]]));
  const written = await paceOf(atOnce, seconds, (who) => write(app, plan.slug, plan.codes[who] ?? ''));
  const versions = new Map<string, string>();
  const tracker = await paceOf(atOnce, seconds, (who) => edit(url, headers, versions, workspacePaths.commitment(plan.slug, plan.codes[who] ?? '')));
  return { atOnce, tracker, written, update };
}

async function edit(url: string, headers: Headers, versions: Map<string, string>, path: string): Promise<void> {
  const address = `${url}${path}`;
  const known = versions.get(path) ?? (await expected(200, await fetch(address, { headers }))).headers.get('etag') ?? '';
  const body = JSON.stringify({ title: title(), reason: 'Medición' });
  const response = await expected(200, await fetch(address, { method: 'PATCH', headers: { ...headers, 'if-match': known }, body }));
  versions.set(path, response.headers.get('etag') ?? '');
  await response.arrayBuffer();
}

async function write(app: pg.Pool, plan: string, code: string): Promise<void> {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(UPDATE, [title(), plan, code]);
    await client.query('UPDATE action_plan SET revision = revision + 1 WHERE slug = $1', [plan]);
    await client.query(`INSERT INTO outbox_event (kind, payload, at) VALUES ('bench', '{}', now())`);
    await client.query('INSERT INTO audit_entry (content) VALUES ($1)', [JSON.stringify({ action: 'bench', about: `plans/${plan}`, public: false, after: { title: title() } })]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

let count = 0;
const title = () => `Título ${(count += 1)}`;

const UPDATE = `UPDATE commitment SET title = $1, updated_at = now(), version = version + 1
  WHERE plan_id = (SELECT id FROM action_plan WHERE slug = $2) AND lower(code) = lower($3)`;
