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
const draft = {
  milestoneVersion: 1, unchanged: false, milestoneState: null, startedOn: null, doneOn: null, narrative: null, obstacles: [], correctiveAction: null, proposedDueOn: null, proposedDueReason: null,
  nextSteps: null, evidence: [],
};

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

  'GET /plans/:/review-queue': of('plan', 'report.review'),
  'GET /plans/:/progress-reports': of('plan', 'report.read', { narrows: true }),
  'POST /plans/:/report-publications': of('plan', 'report.review', { body: { reports: [{ id: 1, version: 1 }] } }),
  'GET /progress-reports/:': of('report', 'report.read'),
  'POST /progress-reports/:/publication': of('report', 'report.review', { takes: 'none' }),
  'POST /progress-reports/:/returning': of('report', 'report.review', { body: { notes: [{ field: 'narrative', text: 'Falta la fecha.' }] } }),
  'POST /progress-reports/:/withdrawal': of('report', 'report.withdraw', { body: { reason } }),
  'POST /plans/:/evidence/:/reviews': of('evidence', 'evidence.review', { body: { verdict: 'accepted', reason } }),
  'POST /plans/:/evidence/:/withdrawal': of('evidence', 'report.withdraw', { body: { reason } }),
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
  'GET /alerts': self('alert.read'),
  'GET /coordination': self('report.review'),
  'POST /plans/:/escalations': of('plan', 'escalation.raise', { body: { commitment: 'ZZ9', milestone: 1, obstacle: 'budget', addressedTo: 'Despacho', text: 'Falta' } }),
  'POST /escalations/:/answer': of('unknown-id', 'escalation.answer', { body: { answer: 'Sí' } }),
  'GET /plans/:/reporting-rounds': of('plan', 'round.read', { narrows: true }),
  'POST /plans/:/reporting-rounds': of('plan', 'round.manage'),
  'GET /plans/:/reporting-rounds/:': of('round', 'round.read'),
  'PATCH /plans/:/reporting-rounds/:': of('round', 'round.manage', { body: { name: 'Otro nombre' } }),
  'GET /plans/:/reporting-rounds/:/board': of('round', 'round.read'),
  'POST /plans/:/reporting-rounds/:/closing': of('round', 'round.manage', { takes: 'none' }),
  'PUT /plans/:/reporting-rounds/:/extensions/:': of('round-and-institution', 'round.manage', { body: { dueOn: '2026-03-20', reason } }),
  'POST /plans/:/reporting-rounds/:/reminders/:': of('round-and-institution', 'round.manage', { takes: 'none' }),
  'GET /plans/:/working-days/:': of('plan-and-day', 'round.read'),
  'GET /report-sheets': self('report.write'),
  'GET /plans/:/report-sheets/:/:': of('report-sheet', 'report.read'),
  'PATCH /plans/:/report-sheets/:/:': of('report-sheet', 'report.write', { body: { letterNumber: 'OF-1' } }),
  'PUT /plans/:/report-sheets/:/:/reports/:/:': of('sheet-row', 'report.write', { body: draft }),
  'DELETE /plans/:/report-sheets/:/:/reports/:/:': of('sheet-row', 'report.write', { takes: 'none' }),
  'POST /plans/:/report-sheets/:/:/submissions': of('report-sheet', 'report.write', { body: { reports: [], approval: 'none' } }),
  'GET /plans/:/report-sheets/:/:/spreadsheet.xlsx': of('report-sheet', 'report.write'),
  'POST /plans/:/report-sheets/:/:/spreadsheet-previews': of('report-sheet', 'report.write', { takes: 'bytes' }),
  'POST /plans/:/report-sheets/:/:/spreadsheet-previews/:/application': of('sheet-preview', 'report.write', { takes: 'none' }),
  'POST /submissions/:/taking-back': of('unknown-id', 'report.write', { takes: 'none' }),
  'GET /receipts': self('report.read'),
  'GET /receipts/:': of('unknown-id', 'report.read'),
  'GET /receipts/:/document.pdf': of('unknown-id', 'report.read'),
  'GET /plans/:/report-sheets/:/:/sheet-to-sign.pdf': of('report-sheet', 'report.read'),
  'POST /approvals/lookup': self('report.approve'),
  'POST /approvals/decision': self('report.approve'),

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
  'GET /api/v1/action-plans/:/commitments/:/progress-reports',
  'GET /api/v1/action-plans/:/commitments/:/evidence.zip',
  'GET /api/v1/action-plans/:/milestone-series',
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
