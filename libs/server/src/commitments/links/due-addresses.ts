import type { LinkState } from '@cumple/domain/commitments/link-state';
import { publicPlan } from '../../common/public.sql';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An address of evidence that is to be opened now. */
export interface DueAddress {
  id: number;
  url: string;
  /** There is none yet of what everybody reads of. */
  copyWanted: boolean;
}

/** What is known of an evidence when something was seen of it. */
export interface KnownEvidence extends LinkState {
  plan: { id: number; slug: string };
  /** e.g. `G1-3`. */
  name: string;
  /** Everybody reads of it. */
  public: boolean;
  /** Its address is looked at again and again. */
  regular: boolean;
  copied: boolean;
  copyReleased: boolean;
}

/** Nobody else takes up what is claimed; what a dead process claimed is due again after so long. */
const CLAIMED_MINUTES = 15;

/** SQL: the evidence `e` is cited by a report that waits for review. */
const waits = `EXISTS (SELECT FROM report_evidence re JOIN progress_report r ON r.id = re.report_id WHERE re.evidence_id = e.id AND r.state = 'submitted')`;

/** SQL: whether the evidence `e` of the plan `p` is looked at regularly: the public reads it, or somebody is about to judge what cites it. Drafts are nobody's business. */
export const lookedAtRegularly = `(e.published_at IS NOT NULL AND ${publicPlan('p')} OR ${waits})`;

// What the public reads, what was received, and what somebody asks about; of fictional plans nothing, as their addresses are nobody's.
// Condition and order are those of the index `evidence_due_idx`.
const FROM = `coalesce(e.check_after, '-infinity'::timestamptz)`;
const DUE = `SELECT e.id FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id
    WHERE e.url IS NOT NULL AND e.withdrawn_at IS NULL AND (e.published_at IS NOT NULL OR e.check_after IS NOT NULL) AND ${FROM} <= $1
      AND (e.check_after IS NOT NULL OR ${publicPlan('p')}) AND NOT j.fictional
    ORDER BY ${FROM}, e.id LIMIT $2 FOR NO KEY UPDATE OF e SKIP LOCKED`;
const CLAIM = `WITH due AS (${DUE})
  UPDATE evidence e SET check_after = $1::timestamptz + interval '${CLAIMED_MINUTES} minutes' FROM due WHERE e.id = due.id RETURNING e.id, e.url, e.copy_sha256 IS NULL AND e.published_at IS NOT NULL AS "copyWanted"`;

/** Witnesses are looked for among so many that opened last. */
const LAST_OPENED = 200;
const WITNESSES = `SELECT DISTINCT ON (substring(url FROM '^https?://([^/?#]+)')) url FROM (
    SELECT url, last_opened_at FROM evidence WHERE last_opened_at IS NOT NULL AND url IS NOT NULL AND published_at IS NOT NULL AND id <> ALL ($1::int[]) ORDER BY last_opened_at DESC LIMIT ${LAST_OPENED}) opened
  ORDER BY substring(url FROM '^https?://([^/?#]+)'), last_opened_at DESC LIMIT 3`;

/** Which addresses are to be opened, and who else could tell whether the network is there. */
@Injectable()
export class DueAddresses {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes up to so many, those that have waited longest; several workers never take the same. Nothing is held while they are opened. */
  async claim(now: Date, limit: number): Promise<DueAddress[]> {
    const [claimed] = await this.dataSource.query<[DueAddress[], number]>(CLAIM, [now, limit]);
    return claimed;
  }

  /** Addresses of up to three other hosts that have opened before. */
  async witnesses(besides: readonly DueAddress[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ url: string }[]>(WITNESSES, [besides.map(({ id }) => id)]);
    return rows.map(({ url }) => url);
  }
}
