import { FormControl, FormGroup } from '@angular/forms';
import type { ManagedMilestone, MilestoneContent } from '@cumple/contracts/commitments/managed-commitment';
import type { GivenDate } from '@cumple/domain/common/given-date';
import { choice, freeText, neededText } from './controls';
import { LIMITS } from './limits';

/** A milestone as its form has it: `''` is none. */
export interface MilestoneEntry {
  title: string;
  verificationMeans: string;
  institution: string;
  startsOn: GivenDate | null;
  dueOn: GivenDate | null;
  weight: string;
}

const [MIN_WEIGHT, MAX_WEIGHT] = [0.01, 1_000];

export function milestoneEntryOf({ title, verificationMeans, institution, startsOn, dueOn, weight }: MilestoneContent): MilestoneEntry {
  return { title, verificationMeans: verificationMeans ?? '', institution: institution ?? '', startsOn, dueOn, weight: String(weight) };
}

export function milestoneContentOf({ verificationMeans, institution, weight, ...same }: Partial<MilestoneEntry>): Partial<MilestoneContent> {
  return {
    ...same,
    ...(verificationMeans === undefined ? {} : { verificationMeans: verificationMeans.trim() ? verificationMeans : null }),
    ...(institution === undefined ? {} : { institution: institution || null }),
    ...(weight === undefined ? {} : { weight: weightOf(weight) }),
  };
}

/** `1,5` and `1.5` alike; not a number where there is none. */
export function weightOf(text: string): number {
  return text.trim() ? Number(text.trim().replace(',', '.')) : Number.NaN;
}

export function milestoneForm() {
  return new FormGroup({
    title: neededText(LIMITS.title),
    verificationMeans: freeText(),
    institution: choice(),
    startsOn: new FormControl<GivenDate | null>(null),
    dueOn: new FormControl<GivenDate | null>(null),
    weight: choice('1', ({ value }) => {
      const weight = weightOf(String(value));
      return weight >= MIN_WEIGHT && weight <= MAX_WEIGHT ? null : { message: $localize`:@@planEditor.milestone.weight.wrong:Escriba un número entre 0.01 y 1000. Con 1, pesa lo mismo que los demás.` };
    }),
    reason: choice(),
  });
}

export function milestoneLabels(): Record<keyof MilestoneEntry, string> {
  return {
    title: $localize`:@@planEditor.milestone.title:Qué se hará`,
    verificationMeans: $localize`:@@planEditor.milestone.means:Medio de verificación`,
    institution: $localize`:@@planEditor.milestone.institution:Institución que responde`,
    startsOn: $localize`:@@planEditor.milestone.startsOn:Cuándo empieza`,
    dueOn: $localize`:@@planEditor.milestone.dueOn:Cuándo vence`,
    weight: $localize`:@@planEditor.milestone.weight:Peso`,
  };
}

/** What part of the commitment a milestone makes, in whole per cent, among those that stand. */
export function shareOf(milestone: ManagedMilestone, all: readonly ManagedMilestone[]): number {
  const total = all.filter(({ withdrawal }) => !withdrawal).reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? Math.round((milestone.weight / total) * 100) : 0;
}
