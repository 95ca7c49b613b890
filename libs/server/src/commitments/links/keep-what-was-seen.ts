import { afterLook, lookAgainAt } from '@cumple/domain/commitments/link-state';
import type { LinkOutcome } from '@cumple/domain/common/link-outcome';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { growRevisions } from '../../action-plans/grow-revisions';
import { holdPlan } from '../../action-plans/take-plan';
import type { Caller } from '../../common/caller';
import { publicPlan } from '../../common/public.sql';
import { type Act, WriteDesk } from '../../common/write-desk';
import { holdContents } from '../files/hold-contents';
import { copyType } from './copy-type';
import { type DueAddress, type KnownEvidence, lookedAtRegularly } from './due-addresses';
import type { Seen } from './open-addresses';

const JOB: Caller = { actor: null, source: 'job: check evidence' };
/** Of what was seen earlier, the latest are kept. */
const CHECKS_KEPT = 20;
const COPY_BYTES = 15 * 1024 * 1024;

const PLAN = 'SELECT c.plan_id AS id FROM evidence e JOIN commitment c ON c.id = e.commitment_id WHERE e.id = $1';
const KNOWN = `SELECT e.state, e.checked_at AS "checkedAt", e.last_opened_at AS "lastOpenedAt", e.failing_since AS "failingSince", e.failures, c.code || '-' || e.position AS name,
    json_build_object('id', p.id, 'slug', p.slug) AS plan, e.published_at IS NOT NULL AND ${publicPlan('p')} AS public, ${lookedAtRegularly} AS regular, e.copy_sha256 IS NOT NULL AS copied, e.copy_released_at IS NOT NULL AS "copyReleased"
  FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE e.id = $1 FOR NO KEY UPDATE OF e`;
const STATE = `UPDATE evidence SET state = $2, checked_at = $3, last_opened_at = $4, failing_since = $5, failures = $6, check_after = $7 WHERE id = $1`;
const COPY = 'UPDATE evidence SET sha256 = $2, copy_sha256 = $2, copy_content_type = $3, copy_size = $4, copied_at = $5 WHERE id = $1';
const CHECK = 'INSERT INTO link_check (evidence_id, checked_at, outcome, status, final_url, content_type, size, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
const FORGET = `DELETE FROM link_check WHERE evidence_id = $1 AND id NOT IN (SELECT id FROM link_check WHERE evidence_id = $1 ORDER BY checked_at DESC, id DESC LIMIT ${CHECKS_KEPT})`;

interface Copy {
  sha256: string;
  size: number;
  contentType: string;
}

/** Keeps what was seen of an address, and a copy where one may be kept: state, copy and note of it together. */
@Injectable()
export class KeepWhatWasSeen {
  constructor(
    private readonly desk: WriteDesk,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** `outcome`: what is made of it, once it is known whether our own network was there. */
  async keep(seen: Seen, outcome: LinkOutcome): Promise<void> {
    const copy = await this.storeCopy(seen);
    await this.desk.write(JOB, async (act) => {
      await holdPlanOf(act, seen);
      const [known] = await act.manager.query<KnownEvidence[]>(KNOWN, [seen.address.id]);
      // A draft was discarded meanwhile.
      if (!known) return;
      await noteState(act, seen, outcome, known);
      if (outcome !== 'no-network') await noteCheck(act, seen, outcome);
      if (copy && known.public && !known.copied && (await this.holds(act, copy))) await noteCopy(act, seen, copy, known);
      if (known.public && outcome !== 'no-network') await growRevisions(act.manager, known.plan.id);
    });
  }

  private async holds(act: Act, { sha256 }: Copy): Promise<boolean> {
    await holdContents(act.manager);
    return this.files.has(sha256);
  }

  /** Before the row that names it: what nothing names is swept out of the store. The first copy stays the copy. */
  private async storeCopy({ fetched: { content, contentType }, mayBeKept }: Seen): Promise<Copy | null> {
    const type = copyType(contentType);
    if (!content?.length || !type || !mayBeKept) return null;
    const stored = await this.files.put(oneByOne(content), COPY_BYTES);
    return { ...stored, contentType: type };
  }
}

// Above the evidence: what is seen of it may be a public change.
async function holdPlanOf({ manager }: Act, { address }: Seen): Promise<void> {
  const [plan] = await manager.query<{ id: number }[]>(PLAN, [address.id]);
  if (plan) await holdPlan(manager, plan.id);
}

async function noteState(act: Act, { address }: Seen, outcome: LinkOutcome, known: KnownEvidence): Promise<void> {
  const after = afterLook(known, outcome, act.now, known.copyReleased);
  const again = isPublishedSince(address, known) ? act.now : lookAgainAt(after, outcome, act.now);
  // Of a draft it was asked once.
  await act.manager.query(STATE, [address.id, after.state, after.checkedAt, after.lastOpenedAt, after.failingSince, after.failures, known.regular ? again : null]);
}

/** It wasn't public yet when it was opened: then no copy was asked for. */
function isPublishedSince({ copyWanted }: DueAddress, known: KnownEvidence): boolean {
  return known.public && !known.copied && !copyWanted;
}

async function noteCheck(act: Act, { address, fetched: { status, finalUrl, contentType, content } }: Seen, outcome: LinkOutcome): Promise<void> {
  await act.manager.query(CHECK, [address.id, act.now, outcome, status, finalUrl, contentType?.slice(0, 200), content?.length, hashOf(content)]);
  await act.manager.query(FORGET, [address.id]);
}

async function noteCopy(act: Act, { address }: Seen, { sha256, size, contentType }: Copy, { plan, name }: KnownEvidence): Promise<void> {
  await act.manager.query(COPY, [address.id, sha256, contentType, size, act.now]);
  act.record({ action: 'evidence.copied', about: `plans/${plan.slug}/evidence/${name}`, public: false, after: { sha256 } });
}

function hashOf(content: Buffer | null): string | null {
  return content && createHash('sha256').update(content).digest('hex');
}

async function* oneByOne(content: Buffer): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(content);
}
