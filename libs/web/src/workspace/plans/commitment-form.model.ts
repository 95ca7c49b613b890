import { FormControl, FormGroup } from '@angular/forms';
import type { GivenDate } from '@cumple/domain/common/given-date';
import type { CommitmentEntry } from './commitment-entry';
import { choice, freeText, neededText } from './controls';
import { LIMITS } from './limits';

/** The lead stands before its post: whoever sets both at once keeps both. */
export function commitmentControls() {
  return {
    title: neededText(LIMITS.title),
    kind: choice(),
    policyArea: choice(),
    leadInstitution: neededText(LIMITS.slug),
    supportingInstitutions: new FormControl<string[]>([], { nonNullable: true }),
    responsiblePost: choice(),
    endsOn: new FormControl<GivenDate | null>(null),
    endsOnMeaning: choice('planned'),
    objective: freeText(),
    description: freeText(),
    relevance: freeText(),
    ambition: freeText(),
    otherActors: freeText(),
    results: freeText(),
    nextSteps: freeText(),
    additionalInformation: freeText(),
  };
}

export type CommitmentControls = ReturnType<typeof commitmentControls>;

export function commitmentForm() {
  return new FormGroup({ ...commitmentControls(), reason: choice() });
}

/** A post belongs to its institution: choosing another lead lets go of it. */
export function letGoOfPost({ leadInstitution, responsiblePost }: CommitmentControls): void {
  let before = leadInstitution.value;
  leadInstitution.valueChanges.subscribe((lead) => {
    if (lead !== before && leadInstitution.dirty) responsiblePost.setValue('');
    before = lead;
  });
}

export function commitmentLabels(): Record<keyof CommitmentEntry, string> {
  return {
    title: $localize`:@@planEditor.commitment.title:Título`,
    kind: $localize`:@@planEditor.commitment.kind:Qué produce`,
    policyArea: $localize`:@@planEditor.commitment.area:Eje`,
    leadInstitution: $localize`:@@planEditor.commitment.lead:Institución responsable`,
    supportingInstitutions: $localize`:@@planEditor.commitment.supporting:Instituciones que apoyan`,
    responsiblePost: $localize`:@@planEditor.commitment.post:Puesto que responde`,
    endsOn: $localize`:@@planEditor.commitment.endsOn:Fecha de conclusión`,
    endsOnMeaning: $localize`:@@planEditor.commitment.meaning:Qué es esa fecha`,
    objective: $localize`:@@planEditor.commitment.objective:Objetivo`,
    description: $localize`:@@planEditor.commitment.description:Descripción`,
    relevance: $localize`:@@planEditor.commitment.relevance:Relevancia`,
    ambition: $localize`:@@planEditor.commitment.ambition:Ambición`,
    otherActors: $localize`:@@planEditor.commitment.otherActors:Otros participantes`,
    results: $localize`:@@planEditor.commitment.results:Resultados`,
    nextSteps: $localize`:@@planEditor.commitment.nextSteps:Próximos pasos`,
    additionalInformation: $localize`:@@planEditor.commitment.more:Información adicional`,
  };
}
