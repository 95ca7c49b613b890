import type { DataSource } from 'typeorm';
import type { ParsedReport } from '@cumple/domain/self-assessment/parsed-report';
import type { PlanDocument, PlanHeader } from '@cumple/domain/self-assessment/plan-document';
import type { ApplyMode } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import type { KnownInstitution } from '@cumple/domain/self-assessment/reading/institution-register';
import { plain } from '@cumple/domain/self-assessment/reading/words';
import { toPlanDocument } from '@cumple/domain/self-assessment/to-plan-document';
import { readPlanDocument } from '../read-plan-document';
import { withInstitutionSlugs } from './institution-slugs';
import type { ReadReport } from './read-report';

/** The plan that a report belongs to: one that is there, or one to be made. */
export type ImportTarget = { mode: 'update'; slug: string } | { mode: 'create'; header: PlanHeader };

/** Why there is no plan to import into. */
export class NoSuchTarget extends Error {
  constructor(
    readonly code: 'no-such-plan' | 'plan-exists',
    readonly slug: string,
  ) {
    super(code);
    this.name = 'NoSuchTarget';
  }
}

export interface PlannedImport {
  report: ParsedReport;
  document: PlanDocument;
  mode: ApplyMode;
}

/** The report as a document of its plan. @throws NoSuchTarget when the plan is missing, or there although it should be made. */
export async function planDocumentFor(dataSource: DataSource, read: ReadReport, target: ImportTarget): Promise<PlannedImport> {
  const slug = target.mode === 'create' ? target.header.slug : target.slug;
  const stored = await readPlanDocument(dataSource, slug);
  if (target.mode === 'create' && stored) throw new NoSuchTarget('plan-exists', slug);
  if (target.mode === 'update' && !stored) throw new NoSuchTarget('no-such-plan', slug);
  const header = target.mode === 'create' ? await knownJurisdiction(dataSource, target.header) : (stored as PlanDocument).plan;
  const institutions = await institutionsOf(dataSource, header.jurisdiction.code);
  const report = withKnownPosts(read.knowing(institutions), institutions);
  const document = toPlanDocument(withKnownAreas(report, stored), header, read.sha256);
  return { report, document: await withInstitutionSlugs(dataSource, document), mode: target.mode };
}

/** Policy areas that the plan already has stay as they are named there. */
function withKnownAreas(report: ParsedReport, stored: PlanDocument | null): ParsedReport {
  return stored && stored.policyAreas.length > 0 ? { ...report, policyAreas: [] } : report;
}

interface StoredInstitution extends KnownInstitution {
  posts: string[];
}

function institutionsOf(dataSource: DataSource, jurisdiction: string): Promise<StoredInstitution[]> {
  return dataSource.query<StoredInstitution[]>(INSTITUTIONS, [jurisdiction]);
}

const INSTITUTIONS = `
  SELECT i.slug, i.name, i.acronym, i.sector, ARRAY(SELECT p.title FROM post p WHERE p.institution_id = i.id ORDER BY p.id) AS posts
    FROM institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id WHERE j.code = $1 ORDER BY i.id`;

/** A post that is already known with other accents is that post. */
function withKnownPosts(report: ParsedReport, institutions: readonly StoredInstitution[]): ParsedReport {
  const known = (slug: string, title: string) => institutions.find((each) => each.slug === slug)?.posts.find((post) => plain(post) === plain(title)) ?? title;
  return {
    ...report,
    institutions: report.institutions.map((each) => ({ ...each, posts: each.posts.map((post) => ({ ...post, title: known(each.slug, post.title) })) })),
    commitments: report.commitments.map((each) => ({ ...each, responsiblePost: each.responsiblePost && known(each.leadInstitution, each.responsiblePost) })),
  };
}

/** A jurisdiction that is already known keeps its name and kind. */
async function knownJurisdiction(dataSource: DataSource, header: PlanHeader): Promise<PlanHeader> {
  const [known] = await dataSource.query<PlanHeader['jurisdiction'][]>('SELECT code, name, kind, fictional FROM jurisdiction WHERE lower(code) = lower($1)', [
    header.jurisdiction.code,
  ]);
  return known ? { ...header, jurisdiction: known } : header;
}
