import type { Language } from '@cumple/contracts/common/language';
import type { Page } from '@cumple/contracts/common/page';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { publicInstitution, publicPlan } from '../../common/public.sql';
import { ReadDatabase } from '../../common/read-database';
import { entryFields, entryJoins, isUnder } from '../../workspace/history/history.sql';
import { type HistoryRow, historyView } from '../../workspace/history/history-view';

/** One statement: what everybody may read about an address, newest first. `subject` selects the address, from $3 on. */
function historyOf(name: string, subject: string): string {
  const entries = `audit_entry e WHERE e.public AND ${isUnder('e', 'subject.address')}`;
  return prepared(name, `WITH subject AS MATERIALIZED (${subject})
    SELECT (SELECT count(*)::int FROM ${entries}) AS total,
      (SELECT json_agg(json_build_object(${entryFields}) ORDER BY e.seq DESC)
        FROM (SELECT e.* FROM ${entries} ORDER BY e.seq DESC LIMIT $1 OFFSET $2) e ${entryJoins}) AS items
    FROM subject`);
}

const ofPlan = historyOf('plan-history', `SELECT 'plans/' || p.slug AS address FROM action_plan p WHERE p.slug = $3 AND ${publicPlan('p')}`);
const ofCommitment = historyOf('commitment-history',
  `SELECT 'plans/' || p.slug || '/commitments/' || c.code AS address FROM action_plan p JOIN commitment c ON c.plan_id = p.id AND lower(c.code) = lower($4)
    WHERE p.slug = $3 AND ${publicPlan('p')}`);
const ofInstitution = historyOf('institution-history', `SELECT 'institutions/' || slug AS address FROM institution i WHERE slug = $3 AND ${publicInstitution('i')}`);

/** What was done to something public: by institution and post, never by name. `null` when there is no such thing. */
@Injectable()
export class PublicHistoryQuery {
  constructor(private readonly database: ReadDatabase) {}

  ofPlan(plan: string, request: PageRequest, language: Language): Promise<Page<HistoryEntry> | null> {
    return this.page(ofPlan, [plan], request, language);
  }

  ofCommitment(plan: string, code: string, request: PageRequest, language: Language): Promise<Page<HistoryEntry> | null> {
    return this.page(ofCommitment, [plan, code], request, language);
  }

  ofInstitution(slug: string, request: PageRequest, language: Language): Promise<Page<HistoryEntry> | null> {
    return this.page(ofInstitution, [slug], request, language);
  }

  private async page(sql: string, names: string[], request: PageRequest, language: Language): Promise<Page<HistoryEntry> | null> {
    const row = await this.database.one<{ total: number; items: HistoryRow[] | null }>(sql, [request.pageSize, offsetOf(request), ...names]);
    return row && { items: (row.items ?? []).map((entry) => historyView(entry, language)), ...request, total: row.total };
  }
}
