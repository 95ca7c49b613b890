import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { Language } from '@cumple/contracts/common/language';
import { grantOf, PERMISSIONS, SCOPES, type Holder, type Permission } from '@cumple/domain/common/rights';
import { ROLES, ROLES_WITH_SECOND_FACTOR } from '@cumple/domain/common/role';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);
export const HOLDERS: readonly Holder[] = ['anybody', 'signed-in', ...ROLES];

/** The rights table as the server applies it, with what everything in it is called in a language. */
export function rightsView(language: Language): RightsView {
  const say = (code: keyof typeof es) => messages.say(code).text(language);
  return {
    holders: [...HOLDERS],
    rights: PERMISSIONS.map((permission) => ({ permission, grants: grantsOf(permission) })),
    rolesWithSecondFactor: [...ROLES_WITH_SECOND_FACTOR],
    names: {
      holders: named(HOLDERS, (holder) => say(`holder.${holder}`)),
      permissions: named(PERMISSIONS, say),
      scopes: named(SCOPES, (scope) => say(`scope.${scope}`)),
    },
  };
}

function grantsOf(permission: Permission): RightsView['rights'][number]['grants'] {
  return Object.fromEntries(HOLDERS.map((holder) => [holder, grantOf(permission, holder)]).filter(([, scope]) => scope !== null));
}

function named<Name extends string>(names: readonly Name[], say: (name: Name) => string): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;
}
