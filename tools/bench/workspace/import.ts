import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { toSheetTables } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import { writeXlsx } from '@cumple/server/self-assessment/spreadsheet/write-xlsx';
import { aLargePlan } from '@cumple/testing/large-plan';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { BenchServer } from '../servers';
import { bareInsertSeconds } from './bare-insert';
import type { Headers } from './people';
import { expected } from './pace';
import { type Strain, underStrain } from './strain';

const ROWS = 5_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ImportFigures {
  rows: number;
  kilobytes: number;
  /** From sending the file to knowing what it would do. */
  reading: Strain;
  applying: Strain;
  /** The same commitments and milestones, nothing else. */
  bareSeconds: number;
}

/** A new plan of 5,000 rows as a workbook: looked at, then applied. */
export async function measureImport(owner: pg.Pool, server: BenchServer, headers: Headers): Promise<ImportFigures> {
  const { document, rows } = aPlanOfRows();
  const bytes = await writeXlsx(toSheetTables(document, 'es'));
  let id = '';
  const reading = await underStrain(server, async () => (id = await read(server.url, headers, bytes)));
  const applying = await underStrain(server, async () => void (await ask(`${server.url}${workspacePaths.planImportApplication(id)}`, { method: 'POST', headers, body: '{}' })));
  return { rows, kilobytes: bytes.length / 1_000, reading, applying, bareSeconds: await bareInsertSeconds(owner, document.plan.slug) };
}

function aPlanOfRows(): { document: PlanDocument; rows: number } {
  const whole = aLargePlan(ROWS);
  const plan = { ...whole.plan, baselineApprovedOn: null };
  const few: PlanDocument['commitments'] = [];
  let rows = 0;
  for (const each of whole.commitments) {
    if (rows >= ROWS) break;
    few.push({ ...each, evidence: [], assessments: [] });
    rows += 1 + each.milestones.length;
  }
  return { document: { ...whole, plan, commitments: few }, rows };
}

async function read(url: string, headers: Headers, bytes: Buffer): Promise<string> {
  const sent = await ask(`${url}${workspacePaths.planImports()}?fileName=plan.xlsx`, { method: 'POST', headers: { ...headers, 'content-type': XLSX }, body: new Uint8Array(bytes) });
  let view = sent;
  for (; view.state === 'reading'; view = await ask(`${url}${workspacePaths.planImport(sent.id)}`, { headers })) await setTimeout(20);
  if (view.state !== 'ready') throw new Error(`The workbook is ${view.state}: ${JSON.stringify(view.problems.slice(0, 3))}`);
  return sent.id;
}

async function ask(url: string, init: RequestInit): Promise<PlanImportView> {
  const response = await fetch(url, init);
  return (await expected(init.method === 'POST' && response.status === 202 ? 202 : 200, response)).json() as Promise<PlanImportView>;
}
