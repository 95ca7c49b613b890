import type { AssessorCount, Overview } from '@cumple/contracts/public-site/overview';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import { shortDay } from '../../common/dates';
import type { Language } from '@cumple/contracts/common/language';
import { countText } from '../../common/numbers';
import { ofText, organisationsText } from './words';

export interface AssessorSlot {
  kind: AssessorKind;
  filled: boolean;
  figure: string;
  note: string;
}

/** One slot per kind of assessor, empty ones too; the technical table has one only where it judged. */
export function assessorSlots({ assessors, plan }: Overview, language: Language): AssessorSlot[] {
  return assessors
    .filter(({ kind, assessed }) => kind !== 'forum' || assessed > 0)
    .map((each) =>
      each.assessed > 0
        ? { kind: each.kind, filled: true, figure: $localize`:@@home.slot.assessed:${ofText(each.assessed, plan.commitmentCount)}:share: compromisos`, note: filledNote(each, language) }
        : { kind: each.kind, filled: false, figure: $localize`:@@home.slot.empty:Sin evaluación`, note: emptyNote(each.kind) },
    );
}

function filledNote({ kind, organisations, latestOn }: AssessorCount, language: Language): string {
  const who = whoText(kind, organisations);
  return latestOn ? $localize`:@@home.slot.latest:${who}:who:; la última, ${shortDay(latestOn, language)}:date:` : who;
}

function whoText(kind: AssessorKind, organisations: number): string {
  switch (kind) {
    case 'declared':
      return organisations === 1
        ? $localize`:@@home.slot.declared.one:Autoevaluación de 1 institución`
        : $localize`:@@home.slot.declared.many:Autoevaluación de ${countText(organisations)}:count: instituciones`;
    case 'forum':
      return $localize`:@@home.slot.forum:Mesa técnica`;
    case 'civil-society':
      return $localize`:@@home.slot.civilSociety:Sociedad civil, ${organisationsText(organisations)}:organisations:`;
    case 'irm':
      return $localize`:@@home.slot.irm:Mecanismo de Revisión Independiente (MRI)`;
  }
}

function emptyNote(kind: AssessorKind): string {
  if (kind === 'civil-society') return $localize`:@@home.slot.civilSociety.empty:Sociedad civil: una fila por organización que evalúe`;
  return kind === 'declared' ? $localize`:@@home.slot.declared.empty:Autoevaluación de las instituciones responsables` : whoText(kind, 0);
}
