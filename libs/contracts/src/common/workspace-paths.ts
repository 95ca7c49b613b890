import { API_PREFIX } from './paths';

/** Where the signed-in workspace's part of the API lives: never cached, every write with a CSRF token. */
export const WORKSPACE_PREFIX = `${API_PREFIX}/workspace`;

const at = (...parts: (string | number)[]) => [WORKSPACE_PREFIX, ...parts.map((part) => encodeURIComponent(part))].join('/');

/** Addresses of the workspace's resources, below the origin. Secrets of links travel in bodies, never in addresses. */
export const workspacePaths = {
  /** GET who is signed in · POST signs in · DELETE signs out. */
  session: () => at('session'),
  /** POST shows the second factor. */
  sessionSecondFactor: () => at('session', 'second-factor'),
  /** POST asks for a one-time code by mail. */
  sessionCodes: () => at('session', 'codes'),
  /** POST signs in with that code. */
  sessionCodeRedemption: () => at('session', 'codes', 'redemption'),
  /** GET goes to the provider of single sign-on; it comes back to `callback`. */
  singleSignOn: () => at('session', 'single-sign-on'),
  singleSignOnCallback: () => at('session', 'single-sign-on', 'callback'),
  /** POST looks an invitation up by its token. */
  invitationLookup: () => at('invitations', 'lookup'),
  /** POST accepts it: name and password. */
  invitationAcceptance: () => at('invitations', 'acceptance'),
  /** POST asks for a link to choose a new password. */
  passwordResets: () => at('password-resets'),
  /** POST chooses it. */
  passwordResetRedemption: () => at('password-resets', 'redemption'),

  /** GET, PATCH the own account. */
  account: () => at('account'),
  accountPassword: () => at('account', 'password'),
  /** GET the own sessions · DELETE all others. */
  accountSessions: () => at('account', 'sessions'),
  accountSession: (id: string) => at('account', 'sessions', id),
  /** POST begins setting up a second factor · PUT confirms it · DELETE takes it away. */
  accountSecondFactor: () => at('account', 'second-factor'),
  /** POST makes new recovery codes. */
  accountRecoveryCodes: () => at('account', 'recovery-codes'),
  /** GET, PUT what the account is told, and how. */
  notificationPreferences: () => at('account', 'notification-preferences'),
  /** GET what the account was told. */
  notifications: () => at('notifications'),
  /** GET mail that waits to be read by the operator, where no mail server is given. */
  outgoingMail: () => at('outgoing-mail'),

  /** GET the rights table. */
  rights: () => at('rights'),
  /** GET posts with who holds them · POST adds a post. */
  posts: () => at('posts'),
  /** PATCH. */
  post: (id: number) => at('posts', id),
  /** POST appoints, or declares vacant or acting; with an e-mail, invites. */
  mandates: (post: number) => at('posts', post, 'mandates'),
  /** POST ends the running mandate and appoints or invites the next, in one step. */
  handover: (post: number) => at('posts', post, 'handover'),
  /** POST ends a mandate. */
  mandateEnd: (mandate: number) => at('mandates', mandate, 'end'),
  /** POST sends an invitation anew. */
  mandateInvitation: (mandate: number) => at('mandates', mandate, 'invitation'),
  /** POST erases what is kept of a person. */
  accountErasure: (account: string) => at('accounts', account, 'erasure'),

  /** GET plans, drafts included · POST makes one. */
  plans: () => at('plans'),
  /** GET, PATCH. */
  plan: (plan: string) => at('plans', plan),
  /** POST makes it public · POST approves its baseline · POST ends it. */
  planPublication: (plan: string) => at('plans', plan, 'publication'),
  planApproval: (plan: string) => at('plans', plan, 'approval'),
  planEnd: (plan: string) => at('plans', plan, 'end'),
  /** GET, PUT the plan that the portal opens with. */
  currentPlan: () => at('current-plan'),
  /** POST adds · PATCH, DELETE one · PUT their order. */
  policyAreas: (plan: string) => at('plans', plan, 'policy-areas'),
  policyArea: (plan: string, code: string) => at('plans', plan, 'policy-areas', code),
  policyAreaOrder: (plan: string) => at('plans', plan, 'policy-area-order'),
  /** GET all of a plan · POST adds · PUT their order. */
  commitments: (plan: string) => at('plans', plan, 'commitments'),
  commitmentOrder: (plan: string) => at('plans', plan, 'commitment-order'),
  /** GET, PATCH. */
  commitment: (plan: string, code: string) => at('plans', plan, 'commitments', code),
  commitmentWithdrawal: (plan: string, code: string) => at('plans', plan, 'commitments', code, 'withdrawal'),
  commitmentReopening: (plan: string, code: string) => at('plans', plan, 'commitments', code, 'reopening'),
  inForceChecks: (plan: string, code: string) => at('plans', plan, 'commitments', code, 'in-force-checks'),
  /** POST adds, of a sentence or from nothing. */
  milestones: (plan: string, code: string) => at('plans', plan, 'commitments', code, 'milestones'),
  milestoneOrder: (plan: string, code: string) => at('plans', plan, 'commitments', code, 'milestone-order'),
  /** PATCH. */
  milestone: (plan: string, code: string, number: number) => at('plans', plan, 'commitments', code, 'milestones', number),
  milestoneWithdrawal: (plan: string, code: string, number: number) => at('plans', plan, 'commitments', code, 'milestones', number, 'withdrawal'),

  /** GET · POST adds. */
  institutions: () => at('institutions'),
  /** GET, PATCH. */
  institution: (slug: string) => at('institutions', slug),
  /** POST joins a duplicate to the one that stays. */
  institutionMerger: (slug: string) => at('institutions', slug, 'merger'),

  /** GET a plan as a spreadsheet, and the empty form of one. */
  planSpreadsheet: (plan: string, format: 'xlsx' | 'csv') => at('plans', plan, `spreadsheet.${format}`),
  spreadsheetTemplate: (format: 'xlsx' | 'csv') => at('spreadsheet-template.' + format),
  /** POST a spreadsheet (its bytes as the body) to be looked at · GET what was found · POST applies it. */
  planImports: () => at('plan-imports'),
  planImport: (id: string) => at('plan-imports', id),
  planImportApplication: (id: string) => at('plan-imports', id, 'application'),

  /** GET a plan's reporting rounds · POST opens one. */
  reportingRounds: (plan: string) => at('plans', plan, 'reporting-rounds'),
  /** GET, PATCH. */
  reportingRound: (plan: string, round: number) => at('plans', plan, 'reporting-rounds', round),
  /** POST: nothing is received in it afterwards. */
  roundClosing: (plan: string, round: number) => at('plans', plan, 'reporting-rounds', round, 'closing'),
  /** PUT gives an institution more time, with a reason. */
  roundExtension: (plan: string, round: number, institution: string) => at('plans', plan, 'reporting-rounds', round, 'extensions', institution),
  /** POST reminds an institution now. */
  roundReminder: (plan: string, round: number, institution: string) => at('plans', plan, 'reporting-rounds', round, 'reminders', institution),
  /** GET institution × milestone. */
  roundBoard: (plan: string, round: number) => at('plans', plan, 'reporting-rounds', round, 'board'),
  /** GET whether offices work on a day. */
  workingDay: (plan: string, day: string) => at('plans', plan, 'working-days', day),

  /** GET the sheets that the caller may fill in. */
  reportSheets: () => at('report-sheets'),
  /** GET one, PATCH its letter. `round` is a number, or `outside`. */
  reportSheet: (plan: string, round: number | 'outside', institution: string) => at('plans', plan, 'report-sheets', round, institution),
  /** PUT saves a row's draft · DELETE discards it. */
  sheetReport: (plan: string, round: number | 'outside', institution: string, code: string, milestone: number) => at('plans', plan, 'report-sheets', round, institution, 'reports', code, milestone),
  /** POST sends several reports together. */
  sheetSubmissions: (plan: string, round: number | 'outside', institution: string) => at('plans', plan, 'report-sheets', round, institution, 'submissions'),
  /** GET the sheet as PDF, to be signed on paper. */
  sheetToSign: (plan: string, round: number | 'outside', institution: string) => at('plans', plan, 'report-sheets', round, institution, 'sheet-to-sign.pdf'),
  /** GET the sheet as XLSX. */
  sheetSpreadsheet: (plan: string, round: number | 'outside', institution: string) => at('plans', plan, 'report-sheets', round, institution, 'spreadsheet.xlsx'),
  /** POST a filled-in sheet (its bytes as the body): every change and problem, nothing saved. */
  sheetPreviews: (plan: string, round: number | 'outside', institution: string) => at('plans', plan, 'report-sheets', round, institution, 'spreadsheet-previews'),
  /** POST saves what a preview showed as drafts. */
  sheetPreviewApplication: (plan: string, round: number | 'outside', institution: string, preview: string) =>
    at('plans', plan, 'report-sheets', round, institution, 'spreadsheet-previews', preview, 'application'),
  /** POST takes back what waits for approval. */
  submissionTakingBack: (id: string) => at('submissions', id, 'taking-back'),
  /** GET receipts of the caller's institutions · one · as PDF. */
  receipts: () => at('receipts'),
  receipt: (number: string) => at('receipts', number),
  receiptDocument: (number: string) => at('receipts', number, 'document.pdf'),
  /** POST what a link asks to be approved · POST the decision; by link alone. */
  approvalLookup: () => at('approvals', 'lookup'),
  approvalDecision: () => at('approvals', 'decision'),

  /** GET reports that wait for review, most pressing first. */
  reviewQueue: (plan: string) => at('plans', plan, 'review-queue'),
  /** GET reports of a plan that were received, newest first; an institution's its own. */
  progressReports: (plan: string) => at('plans', plan, 'progress-reports'),
  /** GET one report. */
  progressReport: (id: number) => at('progress-reports', id),
  /** POST publishes · returns with notes · withdraws with a reason. */
  reportPublication: (id: number) => at('progress-reports', id, 'publication'),
  reportReturning: (id: number) => at('progress-reports', id, 'returning'),
  reportWithdrawal: (id: number) => at('progress-reports', id, 'withdrawal'),
  /** POST publishes several. */
  reportPublications: (plan: string) => at('plans', plan, 'report-publications'),

  /** Restartable uploads (tus 1.0): POST begins · HEAD, PATCH, DELETE one. */
  uploads: () => at('uploads'),
  upload: (id: string) => at('uploads', id),
  /** POST takes a file that has wholly arrived; may be repeated. */
  uploadCompletion: (id: string) => at('uploads', id, 'completion'),
  /** GET a file that isn't public yet. */
  file: (id: string) => at('files', id),
  /** POST a reviewer's verdict on an evidence of a plan (`id` such as `C4-3`). */
  evidenceReviews: (plan: string, id: string) => at('plans', plan, 'evidence', id, 'reviews'),
  /** POST takes an evidence off the public, with a public reason. */
  evidenceWithdrawal: (plan: string, id: string) => at('plans', plan, 'evidence', id, 'withdrawal'),
  /** POST: the copy was looked at, and holds no personal data (or is kept back). */
  evidenceCopyRelease: (plan: string, id: string) => at('plans', plan, 'evidence', id, 'copy-release'),
  /** GET the copy that was kept, to look for personal data in it. */
  evidenceCopy: (plan: string, id: string) => at('plans', plan, 'evidence', id, 'copy'),
  /** POST asks for an address to be looked at soon. */
  evidenceCheck: (plan: string, id: string) => at('plans', plan, 'evidence', id, 'check'),

  /** GET what asks for somebody's action. */
  alerts: () => at('alerts'),
  /** POST raises an obstacle to a higher authority · POST its answer. */
  escalations: (plan: string) => at('plans', plan, 'escalations'),
  escalationAnswer: (id: number) => at('escalations', id, 'answer'),

  /** GET what waits for whoever coordinates, in numbers. */
  coordination: () => at('coordination'),

  /** GET the record, newest first. */
  history: () => at('history'),
  /** GET all · PUT, DELETE one: unsaved work, by the form it belongs to. */
  drafts: () => at('drafts'),
  draft: (key: string) => at('drafts', key),
};
