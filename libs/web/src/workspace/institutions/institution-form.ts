import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { InstitutionEdit, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import type { Choice } from '@cumple/ui/form/select-field';
import { sectorName } from '../../institutions/sector-name';

export const LONGEST = { name: 500, acronym: 50, slug: 100, reason: 1000 };

const text = (value: string, longest: number, required = false) =>
  new FormControl(value, { nonNullable: true, validators: [Validators.maxLength(longest), ...(required ? [Validators.required] : [])] });

export function institutionForm() {
  return new FormGroup({ name: text('', LONGEST.name, true), acronym: text('', LONGEST.acronym), sector: text('government', LONGEST.slug, true) });
}

export const slugControl = () => text('', LONGEST.slug, true);
export const jurisdictionControl = () => text('', LONGEST.slug, true);
export const reasonControl = (required = false) => text('', LONGEST.reason, required);

export type InstitutionValues = ReturnType<ReturnType<typeof institutionForm>['getRawValue']>;

export function valuesOf({ name, acronym, sector }: ManagedInstitution): InstitutionValues {
  return { name, acronym: acronym ?? '', sector };
}

export function institutionOf({ name, acronym, sector }: InstitutionValues): Required<Pick<InstitutionEdit, 'name' | 'acronym' | 'sector'>> {
  return { name: name.trim(), acronym: acronym.trim() || null, sector: sector as Sector };
}

export const sectorChoices = (): Choice[] => SECTORS.map((sector) => ({ value: sector, label: sectorName(sector) }));
