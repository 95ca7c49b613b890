import { inject } from '@angular/core';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { GivenDate } from '@cumple/domain/common/given-date';
import { givenDateText } from '../../common/dates';
import { LANGUAGE } from '../../common/language';
import { kindChoices, meaningChoices } from './commitment-words';
import type { EditorChoices } from './editor-choices';

/** How a field's value reads where two versions stand side by side. */
export function valueWords(): (plan: ManagedPlan, choices: EditorChoices) => (value: unknown) => string {
  const language = inject(LANGUAGE);
  const fixed = [...kindChoices(), ...meaningChoices()].map(({ value, label }) => [value, label] as const);
  return (plan, choices) => {
    const areas = plan.policyAreas.map(({ code, name }) => [code, name] as const);
    const names = new Map([...fixed, ...areas, ...choices.institutions.map(({ slug, name }) => [slug, name] as const)]);
    const words = (value: unknown): string => {
      if (Array.isArray(value)) return value.map(words).join('\n');
      if (typeof value === 'string') return names.get(value) ?? value;
      return isGivenDate(value) ? givenDateText(value, language) : String(value ?? '');
    };
    return words;
  };
}

function isGivenDate(value: unknown): value is GivenDate {
  return typeof value === 'object' && value !== null && 'precision' in value;
}
