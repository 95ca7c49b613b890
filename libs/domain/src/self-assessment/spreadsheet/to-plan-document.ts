import { groupBy } from '../../common/group-by';
import type { CommitmentEntry, InstitutionEntry, MilestoneEntry, PlanDocument, PlanHeader } from '../plan-document';
import { readGivenDate } from './given-date-cells';
import { overlay, type OverlayRule } from './overlay';
import type { PlaceBook } from './place-book';
import type { Entry, SheetReading } from './read-sheet';

/** What is stored that a spreadsheet is laid over: a plan, or what a new one would stand on. */
export interface SpreadsheetBase extends Pick<PlanDocument, 'institutions' | 'policyAreas' | 'commitments'> {
  /** `null` where there is no such plan yet. */
  plan: PlanHeader | null;
  /** The jurisdiction that the file names; `null` where it is new. */
  jurisdiction: PlanHeader['jurisdiction'] | null;
}

type Readings = Partial<Record<SheetReading['key'], SheetReading>>;

/** What a spreadsheet says, over what is stored of the plan (`base`; `null` for a new one): an empty cell changes nothing. */
export function toPlanDocument(readings: Readings, base: SpreadsheetBase, places: PlaceBook): PlanDocument {
  return {
    plan: header(readings.plan?.entries[0], base),
    institutions: institutions(readings, base, places),
    policyAreas: policyAreas(readings, base, places),
    commitments: commitments(readings, base, places),
    forumSessions: [],
    report: null,
    findings: [],
  };
}

function header(entry: Entry | undefined, base: SpreadsheetBase): PlanHeader {
  const known = base.plan;
  const jurisdiction = base.jurisdiction ?? known?.jurisdiction;
  return {
    slug: (entry && text(entry, 'code')) ?? known?.slug ?? '',
    title: (entry && text(entry, 'title')) ?? known?.title ?? '',
    jurisdiction: {
      code: (entry && text(entry, 'jurisdiction.code')) ?? jurisdiction?.code ?? '',
      name: (entry && text(entry, 'jurisdiction.name')) ?? jurisdiction?.name ?? '',
      kind: ((entry && text(entry, 'jurisdiction.kind')) ?? jurisdiction?.kind ?? 'country') as PlanHeader['jurisdiction']['kind'],
      fictional: jurisdiction?.fictional ?? false,
    },
    startsOn: (entry && text(entry, 'startsOn')) ?? known?.startsOn ?? '',
    endsOn: (entry && text(entry, 'endsOn')) ?? known?.endsOn ?? '',
    timeZone: (entry && text(entry, 'timeZone')) ?? known?.timeZone ?? '',
    statusDate: known?.statusDate ?? null,
    baselineApprovedOn: known?.baselineApprovedOn ?? null,
    coordinator: (entry && text(entry, 'coordinator')) ?? known?.coordinator ?? null,
  };
}

function policyAreas({ policyAreas: sheet }: Readings, base: SpreadsheetBase, places: PlaceBook): PlanDocument['policyAreas'] {
  const rule: OverlayRule<PlanDocument['policyAreas'][number]> = {
    sheet: 'policyAreas',
    path: 'policyAreas',
    column: 'code',
    keyOf: ({ code }) => code,
    make: (entry, known) => ({ code: text(entry, 'code') ?? '', name: text(entry, 'name') ?? known?.name ?? '' }),
  };
  return overlay(rule, base.policyAreas, sheet?.entries ?? [], places);
}

function institutions({ institutions: sheet, posts }: Readings, base: SpreadsheetBase, places: PlaceBook): InstitutionEntry[] {
  const rule: OverlayRule<InstitutionEntry> = { sheet: 'institutions', path: 'institutions', column: 'code', keyOf: ({ slug }) => slug, make: institution };
  const known = overlay(rule, base.institutions, sheet?.entries ?? [], places);
  const byInstitution = groupBy(posts?.entries ?? [], (entry) => text(entry, 'institution') ?? '');
  for (const entry of posts?.entries ?? []) if (!known.some(({ slug }) => slug === text(entry, 'institution'))) places.problem('posts', entry, 'institution', 'unknown-institution');
  return known.map((each, index) => ({ ...each, posts: postsOf(each, byInstitution.get(each.slug) ?? [], `institutions[${index}].posts`, places) }));
}

function institution(entry: Entry, stored: InstitutionEntry | undefined): InstitutionEntry {
  return {
    slug: text(entry, 'code') ?? '',
    name: text(entry, 'name') ?? stored?.name ?? '',
    acronym: text(entry, 'acronym') ?? stored?.acronym ?? null,
    sector: (text(entry, 'sector') ?? stored?.sector ?? 'government') as InstitutionEntry['sector'],
    posts: stored?.posts ?? [],
  };
}

function postsOf({ posts }: InstitutionEntry, entries: readonly Entry[], path: string, places: PlaceBook): InstitutionEntry['posts'] {
  const rule: OverlayRule<InstitutionEntry['posts'][number]> = {
    sheet: 'posts',
    path,
    column: 'title',
    keyOf: ({ title }) => title,
    make: (entry, known) => ({ title: text(entry, 'title') ?? '', mailbox: text(entry, 'mailbox') ?? known?.mailbox ?? null }),
  };
  return overlay(rule, posts, entries, places);
}

function commitments({ commitments: sheet, milestones }: Readings, base: SpreadsheetBase, places: PlaceBook): CommitmentEntry[] {
  const numbers = new Numbering(base.commitments);
  const rule: OverlayRule<CommitmentEntry> = {
    sheet: 'commitments',
    path: 'commitments',
    column: 'code',
    keyOf: ({ code }) => lower(code),
    compared: lower,
    make: (entry, stored) => commitment(entry, stored, numbers, places),
  };
  const known = overlay(rule, base.commitments, sheet?.entries ?? [], places);
  const byCommitment = groupBy(milestones?.entries ?? [], (entry) => lower(text(entry, 'commitment') ?? ''));
  const codes = new Set(known.map(({ code }) => lower(code)));
  for (const entry of milestones?.entries ?? []) if (!codes.has(lower(text(entry, 'commitment') ?? ''))) places.problem('milestones', entry, 'commitment', 'unknown-commitment');
  return known.map((each, index) => ({ ...each, milestones: milestonesOf(each, byCommitment.get(lower(each.code)) ?? [], `commitments[${index}].milestones`, places) }));
}

/** Codes are matched without regard to case. */
function lower(code: string): string {
  return code.toLowerCase();
}

const TEXTS = ['otherActors', 'objective', 'description', 'relevance', 'ambition', 'results', 'nextSteps', 'additionalInformation'] as const;

function commitment(entry: Entry, stored: CommitmentEntry | undefined, numbers: Numbering, places: PlaceBook): CommitmentEntry {
  const proposer = (text(entry, 'proposer') ?? stored?.proposer ?? 'government') as CommitmentEntry['proposer'];
  const texts = Object.fromEntries(TEXTS.map((key) => [key, text(entry, key) ?? stored?.[key] ?? null])) as Pick<CommitmentEntry, (typeof TEXTS)[number]>;
  return {
    code: stored?.code ?? text(entry, 'code') ?? '',
    number: (entry.values['number'] as number | undefined) ?? stored?.number ?? numbers.next(proposer),
    proposer,
    title: text(entry, 'title') ?? stored?.title ?? '',
    kind: (text(entry, 'kind') as CommitmentEntry['kind']) ?? stored?.kind ?? null,
    policyArea: text(entry, 'policyArea') ?? stored?.policyArea ?? null,
    leadInstitution: text(entry, 'leadInstitution') ?? stored?.leadInstitution ?? '',
    supportingInstitutions: (entry.values['supportingInstitutions'] as string[] | undefined) ?? stored?.supportingInstitutions ?? [],
    responsiblePost: text(entry, 'responsiblePost') ?? stored?.responsiblePost ?? null,
    ...texts,
    endsOn: date(entry, 'endsOn', 'commitments', places) ?? stored?.endsOn ?? null,
    endsOnMeaning: (text(entry, 'endsOnMeaning') ?? stored?.endsOnMeaning ?? (stored ? 'unstated' : 'planned')) as CommitmentEntry['endsOnMeaning'],
    milestones: stored?.milestones ?? [],
    evidence: [],
    assessments: [],
    place: stored?.place ?? null,
  };
}

function milestonesOf({ milestones }: CommitmentEntry, entries: readonly Entry[], path: string, places: PlaceBook): MilestoneEntry[] {
  const make = (entry: Entry, stored: MilestoneEntry | undefined) => milestone(entry, stored, places);
  return overlay({ sheet: 'milestones', path, column: 'number', keyOf: ({ number }) => String(number), make }, milestones, entries, places);
}

function milestone(entry: Entry, stored: MilestoneEntry | undefined, places: PlaceBook): MilestoneEntry {
  return {
    number: (entry.values['number'] as number | undefined) ?? 0,
    title: text(entry, 'title') ?? stored?.title ?? '',
    verificationMeans: text(entry, 'verificationMeans') ?? stored?.verificationMeans ?? null,
    institution: text(entry, 'institution') ?? stored?.institution ?? null,
    startsOn: date(entry, 'startsOn', 'milestones', places) ?? stored?.startsOn ?? null,
    dueOn: date(entry, 'dueOn', 'milestones', places) ?? stored?.dueOn ?? null,
    doneOn: stored?.doneOn ?? null,
    state: stored?.state ?? 'unknown',
    weight: (entry.values['weight'] as number | undefined) ?? stored?.weight ?? 1,
  };
}

function date(entry: Entry, key: string, sheet: 'commitments' | 'milestones', places: PlaceBook) {
  const given = readGivenDate(entry, key);
  if (given === undefined) places.problem(sheet, entry, key, 'unclear-date');
  return given;
}

function text({ values }: Entry, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** Numbers for new commitments that name none: after the last one of their proposer. */
class Numbering {
  private readonly last = new Map<string, number>();

  constructor(known: readonly CommitmentEntry[]) {
    for (const { proposer, number } of known) this.last.set(proposer, Math.max(number, this.last.get(proposer) ?? 0));
  }

  next(proposer: string): number {
    const number = (this.last.get(proposer) ?? 0) + 1;
    this.last.set(proposer, number);
    return number;
  }
}
