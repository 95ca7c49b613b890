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

  /** GET the record, newest first. */
  history: () => at('history'),
  /** GET all · PUT, DELETE one: unsaved work, by the form it belongs to. */
  drafts: () => at('drafts'),
  draft: (key: string) => at('drafts', key),
};
