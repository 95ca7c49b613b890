import { FormGroup, Validators } from '@angular/forms';
import type { PostEdit, PostView } from '@cumple/contracts/accounts/people';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { ROLES, type Role } from '@cumple/domain/common/role';
import type { Choice } from '@cumple/ui/form/select-field';
import { roleName } from '../../accounts/role-name';
import { fictionalLabel, markedInstitution } from '../../institutions/institution-label';
import { text } from './person-form';

export const LONGEST_TITLE = 200;

/** Where a post can be, to choose from. */
export interface Places {
  institutions: ManagedInstitution[];
  plans: ManagedPlan[];
}

export function postForm() {
  return new FormGroup({
    institution: text('', Validators.required),
    title: text('', Validators.required, Validators.maxLength(LONGEST_TITLE)),
    role: text(),
    plan: text(),
    mailbox: text('', Validators.email),
  });
}

export type PostValues = ReturnType<ReturnType<typeof postForm>['getRawValue']>;

export function valuesOf({ institution, title, role, plan, mailbox }: PostView): PostValues {
  return { institution: institution.slug, title, role: role ?? '', plan: plan ?? '', mailbox: mailbox ?? '' };
}

/** Empty fields say that there is none. */
export function postOf({ title, role, plan, mailbox }: PostValues): Required<PostEdit> {
  return { title: title.trim(), role: (role || null) as Role | null, plan: plan || null, mailbox: mailbox.trim() || null };
}

export const roleChoices = (): Choice[] => ROLES.map((role) => ({ value: role, label: roleName(role) }));

export function placeChoices({ institutions, plans }: Places): { institutions: Choice[]; plans: Choice[] } {
  return {
    institutions: institutions.filter(({ mergedInto }) => mergedInto === null).map((one) => ({ value: one.slug, label: markedInstitution(one) })),
    plans: plans.map(({ slug, title, jurisdiction }) => ({ value: slug, label: jurisdiction.fictional ? fictionalLabel(`${title} (${slug})`) : `${title} (${slug})` })),
  };
}
