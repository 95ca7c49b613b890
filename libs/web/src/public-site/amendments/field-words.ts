import type { Language } from '@cumple/contracts/common/language';
import { shortDay } from '../../common/dates';

/** What a field of a commitment or milestone is called beside its values. */
export function fieldName(field: string): string {
  return names()[field] ?? field;
}

/** A value as a reader takes it: days as days, choices by their names. */
export function valueText(field: string, value: string | null, language: Language): string {
  if (value === null || value === '') return $localize`:@@commitment.changes.nothing:nada`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value, language);
  return choices()[`${field}.${value}`] ?? value;
}

/** `movida 245 días después` */
export function shiftText(days: number): string {
  const count = Math.abs(days);
  if (days === 0) return '';
  if (count === 1) return days > 0 ? $localize`:@@commitment.changes.shift.oneLater:movida 1 día después` : $localize`:@@commitment.changes.shift.oneEarlier:movida 1 día antes`;
  return days > 0 ? $localize`:@@commitment.changes.shift.later:movida ${count}:days: días después` : $localize`:@@commitment.changes.shift.earlier:movida ${count}:days: días antes`;
}

function names(): Record<string, string> {
  return {
    title: $localize`:@@commitment.changes.field.title:Título`,
    kind: $localize`:@@commitment.changes.field.kind:Tipo de compromiso`,
    policyArea: $localize`:@@commitment.facts.policyArea:Eje de trabajo`,
    leadInstitution: $localize`:@@commitment.changes.field.lead:Institución responsable`,
    supportingInstitutions: $localize`:@@commitment.facts.supporting:Participan`,
    objective: $localize`:@@commitment.field.objective:Objetivo`,
    description: $localize`:@@commitment.field.description:Descripción`,
    relevance: $localize`:@@commitment.field.relevance:Relevancia`,
    ambition: $localize`:@@commitment.field.ambition:Ambición`,
    endsOn: $localize`:@@commitment.facts.endsOn:Fecha de conclusión`,
    endsOnMeaning: $localize`:@@commitment.changes.field.meaning:Qué dice esa fecha`,
    verificationMeans: $localize`:@@commitment.changes.field.means:Medio de verificación`,
    institution: $localize`:@@commitment.changes.field.institution:A cargo de`,
    startsOn: $localize`:@@commitment.milestones.starts:Inicio`,
    dueOn: $localize`:@@commitment.facts.endsOn:Fecha de conclusión`,
    weight: $localize`:@@commitment.changes.field.weight:Peso`,
  };
}

function choices(): Record<string, string> {
  return {
    'kind.regulation': $localize`:@@commitment.kind.regulation:norma`,
    'kind.system': $localize`:@@commitment.kind.system:sistema`,
    'kind.capacity': $localize`:@@commitment.kind.capacity:capacidades`,
    'kind.participation': $localize`:@@commitment.kind.participation:participación`,
    'kind.publication': $localize`:@@commitment.kind.publication:publicación`,
    'endsOnMeaning.planned': $localize`:@@commitment.meaning.planned:fecha prevista`,
    'endsOnMeaning.actual': $localize`:@@commitment.meaning.actual:fecha real`,
    'endsOnMeaning.unstated': $localize`:@@commitment.meaning.unstated:no se dice`,
  };
}
