import type { Role } from './role';

/**
 * How far a right reaches. `any`: everywhere that the mandate reaches (its plan, or all). `own`: what belongs to the
 * institution or organisation of the post. `self`: what belongs to the account itself.
 */
export const SCOPES = ['any', 'own', 'self'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who a right can be given to: a role, anybody who is signed in, or anybody at all. */
export type Holder = Role | 'signed-in' | 'anybody';

type Grants = Readonly<Partial<Record<Holder, Scope>>>;

const pointOfContact: Grants = { 'point-of-contact': 'any' };

/**
 * The one rights table: every write and every read that isn't public names one of these rights, and what isn't granted
 * here is denied. It is rendered in `docs/rights.md` and on `/espacio/permisos`.
 */
export const RIGHTS = {
  'health.read': { anybody: 'any' },
  'session.open': { anybody: 'any' },
  'session.close': { 'signed-in': 'self' },
  'account.recover': { anybody: 'any' },
  'invitation.accept': { anybody: 'any' },
  'rights.read': { anybody: 'any' },
  'account.manage': { 'signed-in': 'self' },
  'draft.keep': { 'signed-in': 'self' },
  'notification.read': { 'signed-in': 'self' },
  'people.read': { ...pointOfContact, liaison: 'own', approver: 'own', 'civil-society-member': 'own' },
  'people.manage': pointOfContact,
  'account.erase': pointOfContact,
  'mail.read': pointOfContact,
  'history.read': { ...pointOfContact, moderator: 'any', liaison: 'own', approver: 'own', 'civil-society-member': 'own' },
  'plan.read': { ...pointOfContact, moderator: 'any', 'forum-secretary': 'any', liaison: 'own', approver: 'own' },
  'plan.create': pointOfContact,
  'plan.edit': pointOfContact,
  'plan.publish': pointOfContact,
  'plan.import': pointOfContact,
  'plan.export': pointOfContact,
  'site.set-current-plan': pointOfContact,
  'commitment.edit': pointOfContact,
  'commitment.withdraw': pointOfContact,
  'commitment.check-in-force': pointOfContact,
  'milestone.edit': pointOfContact,
  'round.manage': pointOfContact,
  'round.read': { ...pointOfContact, 'forum-secretary': 'any', liaison: 'own', approver: 'own' },
  // Where an institution has nobody who reports, the point of contact may; a rule of its own says when.
  'report.write': { ...pointOfContact, liaison: 'own', approver: 'own' },
  'report.read': { ...pointOfContact, liaison: 'own', approver: 'own' },
  'report.review': pointOfContact,
  'report.withdraw': { ...pointOfContact, liaison: 'own' },
  'report.approve': { anybody: 'any' },
  'file.upload': { ...pointOfContact, liaison: 'own', approver: 'own' },
  'evidence.review': { ...pointOfContact, irm: 'any' },
  'alert.read': { ...pointOfContact, 'forum-secretary': 'any', liaison: 'own', approver: 'own' },
  'escalation.raise': { ...pointOfContact, liaison: 'own' },
  'escalation.answer': { ...pointOfContact, approver: 'own' },
  'institution.read': { ...pointOfContact, liaison: 'own', approver: 'own', 'civil-society-member': 'own' },
  'institution.edit': pointOfContact,
  'institution.merge': pointOfContact,
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof RIGHTS;
export const PERMISSIONS = Object.keys(RIGHTS) as Permission[];

/** Rights over what belongs to no plan: a mandate that is limited to a plan never gives them. */
const INSTALLATION_WIDE: readonly Permission[] = ['plan.create', 'site.set-current-plan', 'institution.merge', 'account.erase', 'mail.read'];

/** Whether a right is over the installation as a whole. */
export function isInstallationWide(permission: Permission): boolean {
  return INSTALLATION_WIDE.includes(permission);
}

/** What the table grants to a holder; `null` when nothing. */
export function grantOf(permission: Permission, holder: Holder): Scope | null {
  return (RIGHTS[permission] as Grants)[holder] ?? null;
}
