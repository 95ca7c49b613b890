import type { Commitment, CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import type { Language } from '@cumple/contracts/common/language';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';
import { type FindingRow, findingView } from '../../self-assessment/finding-view';
import { commitmentSql } from './commitment.sql';

interface Row {
  item: CommitmentListItem;
  detail: Omit<Commitment, keyof CommitmentListItem | 'findings'>;
  findings: FindingRow[];
}

/** One commitment; one statement. */
@Injectable()
export class CommitmentQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when the plan has no commitment of that code (in any case). */
  async one(plan: string, code: string, now: Date, language: Language): Promise<Commitment | null> {
    const row = await this.database.one<Row>(commitmentSql, [now, plan, code]);
    return row && { ...row.item, ...row.detail, findings: row.findings.map((finding) => findingView(finding, language)) };
  }
}
