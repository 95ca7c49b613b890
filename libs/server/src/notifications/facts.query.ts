import type { EntityManager } from 'typeorm';

export interface PostFacts {
  post: string;
  institution: string;
}

export interface PlanFacts {
  plan: string;
  /** `yes` of a fictional plan. */
  demonstration: string;
}

export interface CommitmentFacts extends PlanFacts {
  code: string;
  commitment: string;
}

const DEMONSTRATION = `CASE WHEN j.fictional THEN 'yes' ELSE 'no' END AS demonstration`;

/** By which names a post is known. */
export function postFacts(manager: EntityManager, post: number): Promise<PostFacts> {
  return one(manager, `SELECT post.title AS post, i.name AS institution FROM post JOIN institution i ON i.id = post.institution_id WHERE post.id = $1`, [post]);
}

export function planFacts(manager: EntityManager, plan: string): Promise<PlanFacts> {
  return one(manager, `SELECT p.title AS plan, ${DEMONSTRATION} FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = $1`, [plan]);
}

export function commitmentFacts(manager: EntityManager, plan: string, code: string): Promise<CommitmentFacts> {
  return one(
    manager,
    `SELECT p.title AS plan, c.code, c.title AS commitment, ${DEMONSTRATION}
     FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN commitment c ON c.plan_id = p.id WHERE p.slug = $1 AND c.code = $2`,
    [plan, code],
  );
}

export interface ReportFacts extends CommitmentFacts {
  /** Of the milestone. */
  number: string;
  institution: string;
  /** Number of the report. */
  report: string;
  /** How it came to be published. */
  what: string;
}

/** What a progress report speaks of; never what it says. */
export function reportFacts(manager: EntityManager, report: number): Promise<ReportFacts> {
  return one(
    manager,
    `SELECT p.title AS plan, c.code, c.title AS commitment, ${DEMONSTRATION}, m.number::text AS number, coalesce(i.acronym, i.name) AS institution, r.number::text AS report, coalesce(r.review, 'other') AS what
     FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN institution i ON i.id = s.institution_id JOIN action_plan p ON p.id = s.plan_id
       JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id WHERE r.id = $1`,
    [report],
  );
}

async function one<Facts>(manager: EntityManager, sql: string, values: unknown[]): Promise<Facts> {
  const [row] = await manager.query<Facts[]>(sql, values);
  if (!row) throw new Error('An event names something that is not there.');
  return row;
}
