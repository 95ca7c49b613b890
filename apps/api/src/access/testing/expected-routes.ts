import type { Permission } from '@cumple/domain/common/rights';
import type { ObjectKind } from './specimens';

export interface Expectation {
  right: Permission;
  /** What its address names. */
  names?: ObjectKind;
  /** A body that passes the checks of its form, so that a denial for the sake of the object can be seen. */
  body?: object;
  /** `none`: it takes no body; `bytes`: a file. Otherwise it takes JSON and refuses fields that it doesn't know. */
  takes?: 'none' | 'bytes';
  /** A list that holds only what the caller may see: of somebody else's it is empty. */
  narrows?: true;
  /** Whatever the role, it asks for a second factor in the session. */
  secondFactor?: true;
}

const self = (right: Permission, more: Partial<Expectation> = {}): Expectation => ({ right, ...more });
const of = (names: ObjectKind, right: Permission, more: Partial<Expectation> = {}): Expectation => ({ right, names, ...more });
const reason = 'Porque cambió';

/**
 * The right that every address of the workspace asks for, and what kind of thing it names. A route without a line fails the
 * tests, as does a line without its route. Addresses stand below `/api/v1/workspace`, parameters as `:`.
 */
export const expectedRoutes: Readonly<Record<string, Expectation>> = {
  'GET /session': self('session.open'),
  'POST /session': self('session.open'),
  'DELETE /session': self('session.close', { takes: 'none' }),
  'POST /session/second-factor': self('session.close'),
  'POST /session/codes': self('session.open'),
  'POST /session/codes/redemption': self('session.open'),
  'GET /session/single-sign-on': self('session.open'),
  'GET /session/single-sign-on/callback': self('session.open'),
  'POST /invitations/lookup': self('invitation.accept'),
  'POST /invitations/acceptance': self('invitation.accept'),
  'POST /password-resets': self('account.recover'),
  'POST /password-resets/redemption': self('account.recover'),

  'GET /account': self('account.manage'),
  'PATCH /account': self('account.manage'),
  'PUT /account/password': self('account.manage'),
  'GET /account/sessions': self('account.manage'),
  'DELETE /account/sessions': self('account.manage', { takes: 'none' }),
  'DELETE /account/sessions/:': of('session', 'account.manage', { takes: 'none' }),
  'POST /account/second-factor': self('account.manage', { takes: 'none' }),
  'PUT /account/second-factor': self('account.manage'),
  'DELETE /account/second-factor': self('account.manage'),
  'POST /account/recovery-codes': self('account.manage', { takes: 'none', secondFactor: true }),
  'GET /account/notification-preferences': self('notification.read'),
  'PUT /account/notification-preferences': self('notification.read'),
  'GET /notifications': self('notification.read'),
  'POST /notifications/:/reading': of('unknown-id', 'notification.read', { takes: 'none' }),
  'GET /outgoing-mail': of('installation', 'mail.read'),

  'GET /rights': self('rights.read'),
  'GET /posts': self('people.read'),
  'POST /posts': of('installation', 'people.manage', { body: { institution: 'water', title: 'Otro puesto', role: 'liaison' } }),
  'PATCH /posts/:': of('post', 'people.manage', { body: { title: 'Otro nombre' } }),
  'POST /posts/:/mandates': of('post', 'people.manage', { body: { kind: 'vacant', reason } }),
  'POST /posts/:/handover': of('post', 'people.manage', { body: { reason } }),
  'POST /mandates/:/end': of('mandate', 'people.manage', { body: { reason } }),
  'POST /mandates/:/invitation': of('mandate', 'people.manage', { takes: 'none' }),
  'POST /accounts/:/erasure': of('account', 'account.erase', { body: { reason } }),

  'GET /plans': self('plan.read'),
  'POST /plans': of('installation', 'plan.create'),
  'GET /plans/:': of('plan', 'plan.read'),
  'PATCH /plans/:': of('plan', 'plan.edit', { body: { title: 'Otro título' } }),
  'POST /plans/:/publication': of('plan', 'plan.publish', { takes: 'none' }),
  'POST /plans/:/approval': of('plan', 'plan.publish'),
  'POST /plans/:/end': of('plan', 'plan.publish'),
  'GET /current-plan': self('plan.read'),
  'PUT /current-plan': of('installation', 'site.set-current-plan', { body: { plan: null } }),
  'POST /plans/:/policy-areas': of('plan', 'plan.edit'),
  'PATCH /plans/:/policy-areas/:': of('policy-area', 'plan.edit', { body: { name: 'Otro eje' } }),
  'DELETE /plans/:/policy-areas/:': of('policy-area', 'plan.edit', { takes: 'none' }),
  'PUT /plans/:/policy-area-order': of('plan', 'plan.edit'),
  'GET /plans/:/commitments': of('plan', 'plan.read', { narrows: true }),
  'POST /plans/:/commitments': of('plan', 'commitment.edit'),
  'PUT /plans/:/commitment-order': of('plan', 'commitment.edit'),
  'GET /plans/:/commitments/:': of('commitment', 'plan.read'),
  'PATCH /plans/:/commitments/:': of('commitment', 'commitment.edit', { body: { title: 'Otro título', reason } }),
  'POST /plans/:/commitments/:/withdrawal': of('commitment', 'commitment.withdraw', { body: { reason } }),
  'POST /plans/:/commitments/:/reopening': of('commitment', 'commitment.check-in-force', { body: { reason } }),
  'POST /plans/:/commitments/:/in-force-checks': of('commitment', 'commitment.check-in-force'),
  'POST /plans/:/commitments/:/milestones': of('commitment', 'milestone.edit'),
  'PUT /plans/:/commitments/:/milestone-order': of('commitment', 'milestone.edit'),
  'PATCH /plans/:/commitments/:/milestones/:': of('milestone', 'milestone.edit', { body: { title: 'Otro título', reason } }),
  'POST /plans/:/commitments/:/milestones/:/withdrawal': of('milestone', 'milestone.edit', { body: { reason } }),

  'POST /plans/:/evidence/:/reviews': of('evidence', 'evidence.review', { body: { verdict: 'accepted', reason } }),
  'POST /plans/:/evidence/:/copy-release': of('evidence', 'report.review', { body: { decision: 'keep-back' } }),
  'GET /plans/:/evidence/:/copy': of('evidence', 'report.review'),
  'POST /plans/:/evidence/:/check': of('evidence', 'report.write', { takes: 'none' }),

  'GET /institutions': self('institution.read'),
  'POST /institutions': of('installation', 'institution.edit', { body: { slug: 'new-one', name: 'Otra', sector: 'government', jurisdiction: 'elsewhere' } }),
  'GET /institutions/:': of('institution', 'institution.read'),
  'PATCH /institutions/:': of('managed-institution', 'institution.edit', { body: { name: 'Otro nombre' } }),
  'POST /institutions/:/merger': of('managed-institution', 'institution.merge', { body: { into: 'reviewer' } }),

  'GET /plans/:/spreadsheet.:': of('plan-and-format', 'plan.export'),
  'GET /spreadsheet-template.:': of('format', 'plan.export'),
  'POST /plan-imports': self('plan.import', { takes: 'bytes' }),
  'GET /plan-imports/:': of('unknown-id', 'plan.import'),
  'POST /plan-imports/:/application': of('unknown-id', 'plan.import', { takes: 'none' }),

  'POST /uploads': self('file.upload', { takes: 'bytes' }),
  'PATCH /uploads/:': of('unknown-id', 'file.upload', { takes: 'bytes' }),
  'DELETE /uploads/:': of('unknown-id', 'file.upload', { takes: 'none' }),
  'POST /uploads/:/completion': of('unknown-id', 'file.upload', { takes: 'none' }),
  'GET /files/:': of('unknown-id', 'report.read'),

  'GET /history': self('history.read'),
  'GET /drafts': self('draft.keep'),
  'PUT /drafts/:': of('draft', 'draft.keep'),
  'DELETE /drafts/:': of('draft', 'draft.keep', { takes: 'none' }),
};

/** What anybody may read without being known; whatever the address names, the answer is never "sign in". */
export const publicRoutes: ReadonlySet<string> = new Set([
  'GET /health/live',
  'GET /health/ready',
  'GET /api/v1/openapi.json',
  'GET /api/v1/action-plans',
  'GET /api/v1/action-plans/:',
  'GET /api/v1/action-plans/:/overview',
  'GET /api/v1/action-plans/:/milestones',
  'GET /api/v1/action-plans/:/findings',
  'GET /api/v1/evidence-copies/:/:',
  'GET /api/v1/action-plans/:/commitments',
  'GET /api/v1/action-plans/:/commitments/:',
  'GET /api/v1/action-plans/:/history',
  'GET /api/v1/action-plans/:/commitments/:/history',
  'GET /api/v1/audit/head',
  'GET /api/v1/current-plan/overview',
  'GET /api/v1/commitments',
  'GET /api/v1/institutions',
  'GET /api/v1/institutions/:',
  'GET /api/v1/institutions/:/history',
  'GET /api/v1/evidence-files/:/:',
]);

/** A public address; those of the page that shows the API are the library's own. */
export const isPublicLine = (line: string): boolean => publicRoutes.has(line) || /^GET \/api\/v1\/docs(?:\/|$)/.test(line);
