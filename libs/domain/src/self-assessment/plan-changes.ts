import { commitmentChanges } from './internal/commitment-changes';
import { findingChanges } from './internal/finding-changes';
import { type ListRule, fieldChanges, listChanges } from './internal/list-changes';
import type { PlanChange } from './plan-change';
import type { ForumSessionEntry, InstitutionEntry, PlanDocument, ReportEntry } from './plan-document';
import type { MergedPlan, StoredPlan } from './stored-plan';

const POSTS: ListRule<InstitutionEntry['posts'][number]> = { name: 'posts', key: ({ title }) => title, title: ({ title }) => title, fields: ['mailbox'] };
const POLICY_AREAS: ListRule<PlanDocument['policyAreas'][number]> = { name: 'policyAreas', key: ({ code }) => code, title: ({ name }) => name, fields: ['name'] };
const SESSIONS: ListRule<ForumSessionEntry> = { name: 'forumSessions', key: ({ heldOn }) => heldOn, title: ({ source }) => source, fields: ['place', 'source'] };
const REPORTS: ListRule<ReportEntry> = { name: 'reports', key: ({ kind }) => kind, title: ({ title }) => title, fields: ['title', 'reportDate', 'sha256'] };

/** Every public difference between what is stored and the merged plan; `[]` when a reader would see none. */
export function planChanges(stored: StoredPlan, merged: MergedPlan): PlanChange[] {
  const plan = { part: 'plan', subject: merged.plan.slug } as const;
  return [
    ...headerChanges(stored, merged),
    ...allInstitutionChanges(stored, merged),
    ...listChanges(plan, POLICY_AREAS, stored.policyAreas, merged.policyAreas),
    ...listChanges(plan, SESSIONS, stored.forumSessions, merged.forumSessions),
    ...listChanges(plan, REPORTS, stored.reports, merged.reports),
    ...allCommitmentChanges(stored, merged),
    ...findingChanges(merged.plan.slug, stored.findings, merged.findings),
  ];
}

/** Commitments of which the document no longer speaks: they stay, and whoever imports should know. */
export function keptCommitments(stored: StoredPlan, document: PlanDocument): PlanChange[] {
  const codes = new Set(document.commitments.map(({ code }) => code.toLowerCase()));
  return stored.commitments
    .filter(({ code }) => !codes.has(code.toLowerCase()))
    .map(({ code, title }) => ({ kind: 'kept', part: 'commitment', subject: code, field: 'commitment', before: title, after: title }));
}

function headerChanges(stored: StoredPlan, { plan, jurisdiction }: MergedPlan): PlanChange[] {
  const about = { part: 'plan', subject: plan.slug } as const;
  const place = { part: 'jurisdiction', subject: jurisdiction.code } as const;
  const ofPlace = stored.jurisdiction
    ? fieldChanges(place, '', stored.jurisdiction, jurisdiction, ['name'])
    : [{ ...place, kind: 'added' as const, field: 'jurisdiction', before: null, after: jurisdiction.name }];
  if (!stored.plan) return [{ ...about, kind: 'added', field: 'plan', before: null, after: plan.title }, ...ofPlace];
  return [...fieldChanges(about, '', stored.plan, plan, ['title', 'startsOn', 'endsOn', 'timeZone', 'statusDate', 'baselineApprovedOn', 'coordinator']), ...ofPlace];
}

function allInstitutionChanges(stored: StoredPlan, merged: MergedPlan): PlanChange[] {
  const known = new Map(stored.institutions.map((each) => [each.slug, each]));
  return merged.institutions.flatMap((institution) => institutionChanges(known.get(institution.slug), institution));
}

function institutionChanges(known: InstitutionEntry | undefined, institution: InstitutionEntry): PlanChange[] {
  const about = { part: 'institution', subject: institution.slug } as const;
  if (!known) return [{ ...about, kind: 'added', field: 'institution', before: null, after: institution.name }];
  return [...fieldChanges(about, '', known, institution, ['name', 'acronym', 'sector']), ...listChanges(about, POSTS, known.posts, institution.posts)];
}

function allCommitmentChanges(stored: StoredPlan, merged: MergedPlan): PlanChange[] {
  const known = new Map(stored.commitments.map((each) => [each.code, each]));
  return merged.commitments.flatMap((commitment): PlanChange[] => {
    const before = known.get(commitment.code);
    if (before) return commitmentChanges(before, commitment);
    return [{ kind: 'added', part: 'commitment', subject: commitment.code, field: 'commitment', before: null, after: commitment.title }];
  });
}
