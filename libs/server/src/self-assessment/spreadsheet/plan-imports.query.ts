import type { Language } from '@cumple/contracts/common/language';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import type { Actor } from '@cumple/domain/common/actor';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';
import type { Problem } from './examine-spreadsheet';
import { spreadsheetMessages } from './messages';

/** Problems that an answer lists; their number tells of the others. */
const MAX_LISTED = 500;

type Row = Omit<PlanImportView, 'problems'> & { problems: Problem[] };

/** What was found in a spreadsheet, for whoever sent it. */
@Injectable()
export class PlanImportsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async one(actor: Actor | null, id: string, language: Language): Promise<PlanImportView | null> {
    const row = await this.database.one<Row>(IMPORT, [id, actor?.account ?? null]);
    const appliedTo = row?.state === 'applied' ? row.plan : null;
    return row && { ...row, problems: row.problems.slice(0, MAX_LISTED).map((problem) => told(problem, language)), ...(appliedTo && { appliedTo }) };
  }
}

function told({ sheet, row, column, code, params }: Problem, language: Language): PlanImportView['problems'][number] {
  return { sheet, row, column, code, message: spreadsheetMessages.say(code, params).text(language) };
}

const IMPORT = `
  SELECT id, file_name AS "fileName", plan, state, json_build_object('read', rows_read, 'total', rows_total) AS rows, problems, problem_count AS "problemCount",
    changes, asks_for_reason AS "asksForReason", to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt"
  FROM plan_import WHERE id::text = $1 AND account_id = $2`;
