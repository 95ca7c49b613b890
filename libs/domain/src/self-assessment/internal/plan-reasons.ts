import { isTimeZone } from '../../action-plans/plan-administration';
import { SECTORS } from '../../institutions/sector';
import { REPORT_KINDS } from '../../commitments/report-kind';
import type { ForumSessionEntry, InstitutionEntry, PlanDocument, PlanHeader, ReportEntry } from '../plan-document';
import { MAX_LENGTH } from '../plan-document-limits';
import type { Reason } from '../reason';
import { dayReasons, digestReasons, duplicateReasons, listReasons, refuseIf, requiredReasons, slugReasons, textReasons } from './checks';
import type { References } from './references';

/** What is wrong with the plan itself: its period, time zone and coordinator. */
export function headerReasons(plan: PlanHeader, references: References): Reason[] {
  const { jurisdiction } = plan;
  return [
    ...slugReasons('plan.slug', plan.slug),
    ...requiredReasons('plan.title', plan.title),
    ...requiredReasons('plan.jurisdiction.code', jurisdiction.code, MAX_LENGTH.code),
    ...requiredReasons('plan.jurisdiction.name', jurisdiction.name),
    ...listReasons('plan.jurisdiction.kind', jurisdiction.kind, ['country', 'local']),
    ...(['startsOn', 'endsOn', 'statusDate', 'baselineApprovedOn'] as const).flatMap((field) => dayReasons(`plan.${field}`, plan[field])),
    ...refuseIf(plan.endsOn < plan.startsOn, 'period-reversed', 'plan.endsOn'),
    ...refuseIf(!isTimeZone(plan.timeZone), 'unknown-time-zone', 'plan.timeZone'),
    ...refuseIf(plan.coordinator !== null && !references.institutions.has(plan.coordinator), 'unknown-institution', 'plan.coordinator'),
  ];
}

/** What is wrong with an institution: posts are known by their title, so none may stand twice. */
export function institutionReasons(institution: InstitutionEntry, path: string): Reason[] {
  return [
    ...slugReasons(`${path}.slug`, institution.slug),
    ...requiredReasons(`${path}.name`, institution.name),
    ...textReasons(`${path}.acronym`, institution.acronym, MAX_LENGTH.title),
    ...listReasons(`${path}.sector`, institution.sector, SECTORS),
    ...duplicateReasons(institution.posts.map(({ title }) => title), (index) => `${path}.posts[${index}].title`),
    ...institution.posts.flatMap((post, index) => [
      ...requiredReasons(`${path}.posts[${index}].title`, post.title),
      ...textReasons(`${path}.posts[${index}].mailbox`, post.mailbox, MAX_LENGTH.title),
    ]),
  ];
}

/** What is wrong with the policy areas: commitments refer to them by code. */
export function policyAreaReasons(areas: PlanDocument['policyAreas']): Reason[] {
  return [
    ...duplicateReasons(areas.map(({ code }) => code), (index) => `policyAreas[${index}].code`),
    ...areas.flatMap(({ code, name }, index) => [
      ...requiredReasons(`policyAreas[${index}].code`, code, MAX_LENGTH.code),
      ...requiredReasons(`policyAreas[${index}].name`, name),
    ]),
  ];
}

/** What is wrong with the sessions of the forum: a day has one. */
export function sessionReasons(sessions: ForumSessionEntry[]): Reason[] {
  return [
    ...duplicateReasons(sessions.map(({ heldOn }) => heldOn), (index) => `forumSessions[${index}].heldOn`),
    ...sessions.flatMap(({ heldOn, place, source }, index) => [
      ...dayReasons(`forumSessions[${index}].heldOn`, heldOn),
      ...textReasons(`forumSessions[${index}].place`, place, MAX_LENGTH.title),
      ...listReasons(`forumSessions[${index}].source`, source, ['table', 'text']),
    ]),
  ];
}

/** What is wrong with the report that the document was read from; a plan may come without one. */
export function reportReasons(report: ReportEntry | null): Reason[] {
  if (!report) return [];
  return [
    ...listReasons('report.kind', report.kind, REPORT_KINDS),
    ...requiredReasons('report.title', report.title),
    ...dayReasons('report.reportDate', report.reportDate),
    ...digestReasons('report.sha256', report.sha256),
  ];
}
