import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSaving, ReportSheet, SheetReport, SheetRow, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT } from '@cumple/domain/progress/report-content';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aCommitment, aMilestone, anInstitution, aPlanDocument } from '@cumple/testing/plan-document-builder';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Caller } from './workspace-api';

const PLAN = 'zz-2025-2027';
const day = (date: string) => ({ date, precision: 'day' as const, text: date });

/** `G1` of `planning-office` with six milestones – 1 is late, 2 is due soon, 6 is done –, and `G2` of `water` with one. As of 2026-03-01. */
export const reportedPlan: PlanDocument = aPlanDocument({
  institutions: [anInstitution(), anInstitution({ slug: 'water', name: 'Autoridad del Agua', acronym: 'ÁGUA' })],
  commitments: [
    aCommitment({
      evidence: [],
      milestones: [
        aMilestone({ number: 1, title: 'Publicar la norma', state: 'under-way', dueOn: day('2026-02-15') }),
        aMilestone({ number: 2, title: 'Abrir los datos', state: 'under-way', dueOn: day('2026-03-20') }),
        aMilestone({ number: 3, title: 'Consultar a los vecinos', state: 'not-started', dueOn: day('2026-12-15') }),
        aMilestone({ number: 4, title: 'Formar al personal', dueOn: day('2027-03-31') }),
        aMilestone({ number: 5, title: 'Evaluar' }),
        aMilestone({ number: 6, title: 'Nombrar el equipo', state: 'done', doneOn: '2025-10-01', dueOn: day('2025-12-31') }),
      ],
    }),
    aCommitment({ code: 'G2', number: 2, title: 'Medir el agua', leadInstitution: 'water', evidence: [], responsiblePost: null, milestones: [aMilestone({ number: 1 })] }),
  ],
});

/** What a liaison fills in. */
export function saving(overrides: Partial<ReportSaving> = {}): ReportSaving {
  return { ...EMPTY_REPORT, obstacles: [], evidence: [], milestoneVersion: 1, milestoneState: 'under-way', narrative: 'Se redactó el borrador.', ...overrides };
}

/** Opens a round of all milestones of the plan; answers its id. */
export async function insertRound(owner: DataSource, number = 1, { opensOn = '2026-02-15', dueOn = '2026-03-13' } = {}): Promise<number> {
  const [round] = await owner.query<{ id: number }[]>(
    `INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on)
     SELECT id, $2, 'Corte de prueba', '2026-01-01', '2026-03-31', $3, $4 FROM action_plan WHERE slug = $1 RETURNING id`, [PLAN, number, opensOn, dueOn]);
  await owner.query(`INSERT INTO round_milestone (round_id, milestone_id) SELECT $2, m.id FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $1`, [PLAN, round?.id]);
  return round?.id ?? 0;
}

/** Publishes what was submitted of a milestone, as a review does. */
export async function publishReports(owner: DataSource, commitment: string, milestone: number, at: Date): Promise<void> {
  await owner.query(`UPDATE progress_report SET state = 'published', published_at = $3, review = 'reviewed', version = version + 1
    WHERE state = 'submitted' AND milestone_id = (SELECT m.id FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id AND p.slug = $4 WHERE c.code = $1 AND m.number = $2)`,
  [commitment, milestone, at, PLAN]);
}

/** A file that an institution uploaded; answers its id. */
export async function insertFile(owner: DataSource, institution: string, name = 'hoja.pdf'): Promise<string> {
  const id = randomUUID();
  await owner.query(`INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, stored_at) SELECT $1, repeat('a', 64), 10, 'application/pdf', $3, id, now() FROM institution WHERE slug = $2`, [id, institution, name]);
  return id;
}

/** The requests of somebody who fills a sheet in. */
export function reportDeskOf(caller: Caller, institution = 'planning-office', round: number | 'outside' = 1) {
  const sheet = async () => (await caller.get(workspacePaths.reportSheet(PLAN, round, institution)).expect(200)).body as ReportSheet;
  const row = async (milestone: number, commitment = 'G1') => (await sheet()).rows.find((each) => each.commitment === commitment && each.milestone === milestone) as SheetRow;
  const save = (milestone: number, body: object, version = 0, commitment = 'G1') =>
    caller.put(workspacePaths.sheetReport(PLAN, round, institution, commitment, milestone), body).set('If-Match', `"v${version}"`);
  const submit = (reports: readonly { commitment?: string; number: number; version: number }[], more: object = {}) =>
    caller.send(workspacePaths.sheetSubmissions(PLAN, round, institution), { reports: reports.map((each) => ({ commitment: 'G1', ...each })), approval: 'none', ...more });
  return {
    sheet, row, save, submit,
    discard: (milestone: number, version: number) => caller.delete(workspacePaths.sheetReport(PLAN, round, institution, 'G1', milestone)).set('If-Match', `"v${version}"`),
    letter: (body: object, version = 0) => caller.patch(workspacePaths.reportSheet(PLAN, round, institution), body).set('If-Match', `"v${version}"`),
    /** Saves and sends one row; answers its submission. */
    report: async (milestone: number, body: object = saving()): Promise<SubmissionLine> => {
      const open = (await row(milestone)).report;
      const version = open && ['draft', 'returned'].includes(open.state) ? open.version : 0;
      const saved = (await save(milestone, body, version).expect(200)).body as SheetReport;
      return (await submit([{ number: milestone, version: saved.version }]).expect(201)).body as SubmissionLine;
    },
  };
}
