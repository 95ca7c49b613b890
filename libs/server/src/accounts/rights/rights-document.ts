import type { RightsView } from '@cumple/contracts/accounts/rights';
import { rightsView } from './rights-view';

/** The rights table as a page of the documentation (Markdown). */
export function rightsDocument(): string {
  const { holders, rights, names, rolesWithSecondFactor } = rightsView('en');
  const spanish = rightsView('es').names;
  const factor = rolesWithSecondFactor.map((role) => names.holders[role].toLowerCase()).join(' and ');
  return [
    '# Rights',
    '',
    'Written from `libs/domain/src/common/rights.ts`; a test fails when it differs. What stands nowhere here is denied.',
    `Roles come from a running mandate on a post, and reach the post's plan, or all. The ${factor} act only after a second factor.`,
    '',
    ...Object.entries(names.scopes).map(([scope, meaning]) => `- \`${scope}\`: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}.`),
    '',
    `| right | en español | ${holders.map((holder) => names.holders[holder]).join(' | ')} |`,
    `|---|---|${holders.map(() => ':-:').join('|')}|`,
    ...rights.map((right) => row(right, holders, names.permissions[right.permission], spanish.permissions[right.permission])),
    '',
  ].join('\n');
}

function row({ permission, grants }: RightsView['rights'][number], holders: RightsView['holders'], english: string, spanish: string): string {
  const cells = holders.map((holder) => (grants[holder] ?? ''));
  return `| ${english} (\`${permission}\`) | ${spanish} | ${cells.join(' | ')} |`;
}
