import type { Language } from '@cumple/contracts/common/language';
import { authorise } from '@cumple/domain/common/authorise';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { toSheetTables } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accessDenied } from '../../common/access-denied';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { readPlanDocument } from '../read-plan-document';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const TYPES = new Map([
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv; charset=utf-8; header=present'],
]);

/** Plans as spreadsheets, and the empty form of one. */
@Injectable()
export class PlanSpreadsheets {
  constructor(private readonly dataSource: DataSource) {}

  template(format: string, language: Language): Promise<StreamableFile> {
    return file(null, format, language);
  }

  async ofPlan({ actor }: Caller, plan: string, format: string, language: Language): Promise<StreamableFile> {
    const answer = authorise(actor, 'plan.export', { plan });
    if (!answer.allowed) throw accessDenied(answer.reason);
    return file(found(await readPlanDocument(this.dataSource, plan)), format, language);
  }
}

async function file(document: PlanDocument | null, format: string, language: Language): Promise<StreamableFile> {
  const type = TYPES.get(format);
  if (!type) throw new ProblemException(404, 'not-found');
  const tables = toSheetTables(document, language);
  const bytes = format === 'csv' ? writeCsv(tables, language) : await writeXlsx(tables);
  const name = document?.plan.slug ?? (language === 'es' ? 'plantilla' : 'template');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}.${format}"`, length: bytes.length });
}
