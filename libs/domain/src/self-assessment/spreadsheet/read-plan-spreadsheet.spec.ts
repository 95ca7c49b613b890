import { mergePlanDocument } from '../merge-plan-document';
import { planChanges } from '../plan-changes';
import type { PlanDocument } from '../plan-document';
import { nothingStored, sampleCommitment, sampleDocument } from '../internal/sample-document';
import { readPlanSpreadsheet } from './read-plan-spreadsheet';
import type { SheetTable } from '../../common/spreadsheet/sheet-table';
import type { SpreadsheetBase } from './to-plan-document';
import { toSheetTables } from './to-sheet-tables';

/** As a spreadsheet program would hand a written table back. */
function asRead(document: PlanDocument | null, language: 'es' | 'en' = 'es'): SheetTable[] {
  return toSheetTables(document, language).map(({ name, header, rows }) => ({
    name, header, rows: rows.map((cells, index) => ({ number: index + 2, cells: cells.map((cell) => (cell === null ? '' : String(cell))) })),
  }));
}

const table = (name: string, header: string[], ...rows: string[][]): SheetTable => ({ name, header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) });
const told = (tables: SheetTable[], base = over(sampleDocument)) =>
  readPlanSpreadsheet(tables, base).problems.map(({ sheet, row, column, code }) => [sheet, row, column, code].join(' | '));

const over = (document: PlanDocument): SpreadsheetBase => ({ ...document, jurisdiction: document.plan.jurisdiction });
const nothing: SpreadsheetBase = { plan: null, jurisdiction: null, institutions: [], policyAreas: [], commitments: [] };

const rich: PlanDocument = {
  ...sampleDocument,
  commitments: [
    { ...sampleCommitment, kind: 'system', endsOn: { date: '2026-06-30', precision: 'day', text: '30-06-2026' }, description: '=1+1\n  dos líneas; con «punto y coma» ' },
    { ...sampleCommitment, code: 'S2.1', number: 1, proposer: 'civil-society', endsOn: { date: null, precision: 'text', text: 'enero a julio' }, milestones: [] },
    { ...sampleCommitment, code: 'S3', number: 2, proposer: 'civil-society', endsOn: { date: '2027-12-31', precision: 'recurring', everyMonths: 6, text: 'cada seis meses' }, supportingInstitutions: ['office'], milestones: [] },
    { ...sampleCommitment, code: 'J1', number: 1, proposer: 'joint', endsOn: { date: null, precision: 'ongoing', text: 'permanente' }, responsiblePost: null, policyArea: null, milestones: [] },
  ],
};

describe.each(['es', 'en'] as const)('a plan written in %s', (language) => {
  it('changes nothing when it is read over itself', () => {
    const { document, problems } = readPlanSpreadsheet(asRead(rich, language), over(rich));
    const stored = mergePlanDocument(nothingStored, rich);
    expect(problems).toEqual([]);
    expect(planChanges(stored, mergePlanDocument(stored, document))).toEqual([]);
  });

  it('is the same plan when it is read where none is, but for what sheets don’t hold', () => {
    const fictional = { ...rich, plan: { ...rich.plan, jurisdiction: { ...rich.plan.jurisdiction, fictional: false } } };
    const { document, problems } = readPlanSpreadsheet(asRead(fictional, language), nothing);
    expect(problems).toEqual([]);
    expect(document).toEqual({ ...fictional, forumSessions: [], report: null, findings: [], commitments: rich.commitments.map((each) => ({ ...each, place: null, evidence: [], assessments: [] })) });
  });
});

it('takes a new commitment with the least that it needs', () => {
  const { document, problems } = readPlanSpreadsheet([table('compromisos', ['codigo', 'TÍTULO', 'Institución  responsable', 'fecha de conclusion'], ['G7', 'Abrir', 'office', '07/2026'])], over(sampleDocument));
  expect(problems).toEqual([]);
  expect(document.commitments[1]).toMatchObject({ code: 'G7', number: 2, proposer: 'government', title: 'Abrir', endsOn: { date: '2026-07-31', precision: 'month', text: '07/2026' }, endsOnMeaning: 'planned' });
});

it.each([
  ['31/07/2026', { date: '2026-07-31', precision: 'day', text: '31/07/2026' }],
  ['2026-07-31', { date: '2026-07-31', precision: 'day', text: '2026-07-31' }],
  ['2026-07', { date: '2026-07-31', precision: 'month', text: '2026-07' }],
  ['2026', { date: '2026-12-31', precision: 'year', text: '2026' }],
  ['Julio 2026', { date: null, precision: 'text', text: 'Julio 2026' }],
])('reads %s as people mean it', (text, expected) => {
  const { document } = readPlanSpreadsheet([table('Compromisos', ['Código', 'Fecha de conclusión'], ['G1', text])], over(sampleDocument));
  expect(document.commitments[0]?.endsOn).toMatchObject({ date: expected.date, precision: expected.precision });
});

it('leaves alone what an empty cell, a missing column or a missing row would have said', () => {
  const { document, problems } = readPlanSpreadsheet([table('Compromisos', ['Código', 'Título', 'Objetivo'], ['g1', '', ''], ['', '', ''])], over(sampleDocument));
  expect(problems).toEqual([]);
  expect(document.commitments).toEqual([{ ...sampleCommitment, evidence: [], assessments: [] }]);
});

it.each<[string, SheetTable[], string[]]>([
  ['a file without a sheet of ours', [table('Hoja1', ['a'])], [' |  |  | missing-sheet']],
  ['a sheet twice', [table('Hitos', []), table('hitos', [])], ['hitos |  |  | duplicate']],
  ['an unknown column', [table('Compromisos', ['Código', 'Presupuesto'], ['G1', '7'])], ['Compromisos | 1 | Presupuesto | unknown-column']],
  ['a column twice', [table('Compromisos', ['Código', 'Code'], ['G1', 'G2'])], ['Compromisos | 1 | Code | repeated-column']],
  ['a sheet without its key', [table('Compromisos', ['Título'], ['Abrir'])], ['Compromisos | 1 | Código | missing-column']],
  ['a row without its key', [table('Compromisos', ['Código', 'Título'], ['', 'Abrir'])], ['Compromisos | 2 | Código | required']],
  ['cells that can’t be read', [table('Compromisos', ['Código', 'Número', 'Propuesto por', 'Título'], ['G1', 'uno', 'alguien', 'x'.repeat(501)])],
    ['Compromisos | 2 | Número | not-a-number', 'Compromisos | 2 | Propuesto por | not-a-choice', 'Compromisos | 2 | Título | too-long']],
  ['dates that contradict themselves', [table('Hitos', ['Compromiso', 'Número', 'Fecha de inicio', 'Fecha de inicio: precisión'], ['G1', '1', '2026', 'día'])], ['Hitos | 2 | Fecha de inicio | unclear-date']],
  ['a day that the calendar lacks', [table('Plan', ['Código', 'Inicia'], ['zz-2025', '31/02/2025'])], ['Plan | 2 | Inicia | not-a-day']],
  ['references to nothing', [table('Compromisos', ['Código', 'Institución responsable', 'Eje'], ['G1', 'nobody', 'none'])],
    ['Compromisos | 2 | Institución responsable | unknown-institution', 'Compromisos | 2 | Eje | unknown-policy-area']],
  ['a milestone of no commitment', [table('Hitos', ['Compromiso', 'Número', 'Título'], ['G9', '1', 'Hito'])], ['Hitos | 2 | Compromiso | unknown-commitment']],
  ['a post of no institution', [table('Puestos', ['Institución', 'Puesto'], ['nobody', 'Dirección'])], ['Puestos | 2 | Institución | unknown-institution']],
  ['a commitment twice', [table('Compromisos', ['Código', 'Título', 'Institución responsable', 'Número'], ['G2', 'Uno', 'office', '2'], ['g2', 'Dos', 'office', '3'])], ['Compromisos | 3 | Código | duplicate']],
  ['a known commitment twice', [table('Compromisos', ['Código'], ['G1'], ['G1'])], ['Compromisos | 3 | Código | duplicate']],
  ['a milestone twice', [table('Hitos', ['Compromiso', 'Número', 'Título'], ['G1', '7', 'Uno'], ['G1', '7', 'Dos'])], ['Hitos | 3 | Número | duplicate']],
  ['another plan', [table('Plan', ['Código'], ['zz-2030'])], ['Plan | 2 | Código | other-plan']],
  ['two plans', [table('Plan', ['Código'], ['zz-2025'], ['zz-2025'])], ['Plan | 3 |  | one-row-only']],
])('tells of %s by sheet, row and column', (_, tables, expected) => {
  expect(told(tables)).toEqual(expected);
});

it('tells of a new plan what it lacks', () => {
  expect(told([table('Plan', ['Código', 'Inicia', 'Termina'], ['zz-2030', '2030-01-01', '2029-01-01'])], nothing)).toEqual([
    'Plan | 2 |  | required', 'Plan | 2 |  | required', 'Plan | 2 |  | required', 'Plan | 2 | Termina | period-reversed', 'Plan | 2 |  | unknown-time-zone',
  ]);
});
