import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { SheetEvidence, SheetReport, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { OBSTACLE_KINDS, type Obstacle, type ObstacleKind } from '@cumple/domain/progress/obstacle';
import { REPORT_LIMITS, type ReportContent, type ReportedState } from '@cumple/domain/progress/report-content';

const text = (max: number) => new FormControl('', { nonNullable: true, validators: Validators.maxLength(max) });
const day = () => new FormControl('', { nonNullable: true });
const obstacle = () => new FormGroup({ present: new FormControl(false, { nonNullable: true }), text: text(REPORT_LIMITS.obstacle) });

/** Whether an obstacle is there, and in which words. */
export type ObstacleForm = ReturnType<typeof obstacle>;
export type RowForm = ReturnType<typeof emptyForm>;

function emptyForm() {
  return new FormGroup({
    unchanged: new FormControl(false, { nonNullable: true }),
    milestoneState: new FormControl<ReportedState | ''>('', { nonNullable: true }),
    startedOn: day(),
    doneOn: day(),
    narrative: text(REPORT_LIMITS.narrative),
    evidence: new FormControl<readonly SheetEvidence[]>([], { nonNullable: true }),
    obstacles: new FormGroup(Object.fromEntries(OBSTACLE_KINDS.map((kind) => [kind, obstacle()])) as Record<ObstacleKind, ObstacleForm>),
    correctiveAction: text(REPORT_LIMITS.correctiveAction),
    proposedDueOn: day(),
    proposedDueReason: text(REPORT_LIMITS.proposedDueReason),
    nextSteps: text(REPORT_LIMITS.nextSteps),
    /** Of a returned one: it is sent as it is. */
    nothingToChange: new FormControl(false, { nonNullable: true }),
  });
}

/** The form of a row: what was written so far, else what stands now. */
export function rowForm(row: SheetRow): RowForm {
  const form = emptyForm();
  if (row.report) fill(form, row.report);
  else form.patchValue({ milestoneState: row.lastState === 'unknown' ? '' : row.lastState, startedOn: row.startedOn ?? '', doneOn: row.doneOn ?? '' });
  return form;
}

/** Puts a content into the form, all of it. */
export function fill(form: RowForm, content: ReportContent | SheetReport): void {
  const byKind = new Map(content.obstacles.map((each) => [each.kind, each]));
  const obstacles = Object.fromEntries(OBSTACLE_KINDS.map((kind) => [kind, { present: byKind.has(kind), text: byKind.get(kind)?.text ?? '' }])) as Record<ObstacleKind, { present: boolean; text: string }>;
  form.setValue({
    unchanged: content.unchanged, milestoneState: content.milestoneState ?? '', startedOn: content.startedOn ?? '', doneOn: content.doneOn ?? '', narrative: content.narrative ?? '',
    evidence: content.evidence as readonly SheetEvidence[], obstacles, correctiveAction: content.correctiveAction ?? '', proposedDueOn: content.proposedDueOn ?? '',
    proposedDueReason: content.proposedDueReason ?? '', nextSteps: content.nextSteps ?? '',
    nothingToChange: 'sinceReturn' in content && content.sinceReturn === 'nothing-to-change',
  });
}

/** What the form says, as it is sent and as the rule reads it. */
export function contentOf(form: RowForm): ReportContent {
  const { unchanged, milestoneState, evidence, obstacles, nothingToChange: _, ...texts } = form.getRawValue();
  const given = (value: string) => value.trim() || null;
  return {
    unchanged, milestoneState: milestoneState || null, startedOn: given(texts.startedOn), doneOn: given(texts.doneOn), narrative: given(texts.narrative),
    obstacles: OBSTACLE_KINDS.flatMap((kind) => present(kind, obstacles[kind])), correctiveAction: given(texts.correctiveAction),
    proposedDueOn: given(texts.proposedDueOn), proposedDueReason: given(texts.proposedDueReason), nextSteps: given(texts.nextSteps),
    evidence: evidence.map(({ url, file, title, kind }) => ({ url, file, title, kind })),
  };
}

function present(kind: ObstacleKind, { present: there, text: words }: { present: boolean; text: string }): Obstacle[] {
  return there ? [{ kind, text: words.trim() || null }] : [];
}
