import type { Commitment, CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import type { Language } from '@cumple/contracts/common/language';
import { Injectable } from '@nestjs/common';
import { type AmendmentRow, amendmentView, baselineView, type PromiseNames } from '../../commitments/amendment-view';
import { ReadDatabase } from '../../common/read-database';
import { type FindingRow, findingView } from '../../self-assessment/finding-view';
import { commitmentSql } from './commitment.sql';
import { promiseOfCommitment } from './promise-of';

interface Row {
  item: CommitmentListItem;
  detail: Omit<Commitment, keyof CommitmentListItem | 'findings' | 'amendments' | 'baseline' | 'approvedOn'>;
  findings: FindingRow[];
  promise: { approvedOn: string | null; amendments: AmendmentRow[]; names: PromiseNames };
}

/** One commitment; one statement. */
@Injectable()
export class CommitmentQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when the plan has no commitment of that code (in any case). */
  async one(plan: string, code: string, now: Date, language: Language): Promise<Commitment | null> {
    const row = await this.database.one<Row>(commitmentSql, [now, plan, code]);
    return row && commitmentOf(row, language);
  }
}

function commitmentOf({ item, detail, findings, promise: { approvedOn, amendments, names } }: Row, language: Language): Commitment {
  const own = { ...item, ...detail };
  return {
    ...own,
    approvedOn,
    findings: findings.map((finding) => findingView(finding, language)),
    amendments: amendments.map((amendment) => amendmentView(amendment, names)).reverse(),
    baseline: baselineView(promiseOfCommitment(own), amendments, names, approvedOn),
  };
}
