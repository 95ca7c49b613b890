import type { TablePrivileges } from '@cumple/server-kit/database/grant-to-application-role';

const ordinary = [
  'jurisdiction', 'institution', 'post', 'mandate', 'action_plan', 'commitment', 'milestone', 'forum_session', 'self_assessment_report', 'account',
  'stored_file', 'reporting_round', 'round_extension', 'report_sheet', 'report_submission', 'escalation',
];
/** What comes and goes: sessions, links and codes, drafts, keys of persons. */
const passing = ['sign_in_session', 'account_link', 'recovery_code', 'account_identity', 'attempt_count', 'person_key', 'draft', 'kept_answer', 'plan_import', 'sheet_preview', 'round_milestone', 'report_evidence', 'approval_refusal', 'approval_link'];

/** Everything that the application may do with the database: what isn't here, it can't. */
export const applicationPrivileges: TablePrivileges[] = [
  ...ordinary.map((name): TablePrivileges => ({ table: `public.${name}`, privileges: ['SELECT', 'INSERT', 'UPDATE'] })),
  ...passing.map((name): TablePrivileges => ({ table: `public.${name}`, privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] })),
  // One that nothing stands in may go.
  { table: 'public.policy_area', privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] },
  // The record: its content goes in, the database links it, and nothing is changed or taken out.
  { table: 'public.audit_entry', privileges: ['SELECT'], insertableColumns: ['content'] },
  { table: 'public.outbox_event', privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] },
  ...['notification', 'notification_reading', 'notification_telling', 'notification_preference', 'digest', 'mail_message'].map((name): TablePrivileges => ({ table: `public.${name}`, privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] })),
  { table: 'public.amendment', privileges: ['SELECT', 'INSERT'] },
  // A draft that nobody received, and what only it cites, may be discarded; triggers keep the rest.
  ...['progress_report', 'evidence'].map((name): TablePrivileges => ({ table: `public.${name}`, privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] })),
  // Only added: verdicts, notes, reminders, what was seen of an address.
  ...['evidence_review', 'review_note', 'round_reminder'].map((name): TablePrivileges => ({ table: `public.${name}`, privileges: ['SELECT', 'INSERT'] })),
  { table: 'public.link_check', privileges: ['SELECT', 'INSERT', 'DELETE'] },
  { table: 'public.site', privileges: ['SELECT', 'UPDATE'] },
  // Judgements are only added.
  { table: 'public.assessment', privileges: ['SELECT', 'INSERT'] },
  // The database itself writes it.
  { table: 'public.commitment_standing', privileges: ['SELECT'] },
  { table: 'public.latest_assessment', privileges: ['SELECT'] },
  { table: 'public.finding_commitment', privileges: ['SELECT'] },
  // Derived from the report, or a plain set of links: replaced by an import.
  { table: 'public.finding', privileges: ['SELECT', 'INSERT', 'DELETE'] },
  { table: 'public.supporting_institution', privileges: ['SELECT', 'INSERT', 'DELETE'] },
  // Personal data goes in and doesn't come out; the readable columns are the key by which a repetition is noticed.
  { table: 'quarantine.contact', privileges: ['INSERT'], readableColumns: ['commitment_id', 'report_sha256'] },
  // Readiness asks for the last migration.
  { table: 'public.migrations', privileges: ['SELECT'] },
];
