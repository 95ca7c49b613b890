import type { Target } from '@cumple/domain/common/authorise';
import { insertRound } from '@cumple/server/testing/insert-round';
import { hidePlan } from '@cumple/server/testing/hide-plan';
import type { People } from '@cumple/server/testing/workspace-api';
import { leaveReport } from '@cumple/server/testing/submitted-reports';
import type { MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { randomUUID } from 'node:crypto';

export const KINDS = ['post', 'mandate', 'account', 'session', 'draft', 'plan', 'policy-area', 'commitment', 'milestone', 'institution', 'managed-institution', 'unknown-id', 'format', 'plan-and-format', 'round', 'round-and-institution', 'plan-and-day', 'installation', 'report-sheet', 'sheet-row', 'sheet-preview', 'report', 'evidence'] as const;
export type ObjectKind = (typeof KINDS)[number];

/** One thing that an address can name. */
export interface Specimen {
  name: string;
  /** Values of the address' parameters. */
  values: readonly string[];
  target: Target;
}

export type Specimens = Readonly<Record<ObjectKind, readonly Specimen[]>>;

const OPEN = 'zz-2025-2027';
/** It has been made a draft. */
const DRAFT = 'yy-2014-2016';

/** Things of two institutions, of a public plan and of a draft, withdrawn and ended ones, and names of nothing. */
export async function specimens(people: People, database: MigratedDatabase): Promise<Specimens> {
  const { owner } = database;
  const water = await people.as({ role: 'liaison', institution: 'water' });
  const office = await people.as({ role: 'liaison', institution: 'planning-office' });
  const drafted = await people.as({ role: 'liaison', institution: 'planning-office', plan: DRAFT });
  const gone = await people.as({ role: 'liaison', institution: 'water' });
  await owner.query('UPDATE mandate SET ended_at = now() WHERE id = $1', [gone.mandate]);
  await hidePlan(owner, DRAFT);
  await owner.query(`UPDATE commitment SET withdrawn_at = now(), withdrawal_reason = 'x' WHERE code = 'G2' AND plan_id = (SELECT id FROM action_plan WHERE slug = $1)`, [OPEN]);
  await insertRound(owner, OPEN);
  await insertRound(owner, DRAFT);
  await owner.query(`INSERT INTO draft (account_id, key, content, updated_at) VALUES ($1, 'somebody-elses', '{}', now())`, [water.account]);
  const of = (institution: string, plan: string | null = null): Target => ({ plan, institutions: [institution] });
  const inPlans = (...below: string[]): Specimen[] => [
    { name: 'of a public plan', values: [OPEN, ...below], target: { plan: OPEN } },
    // None of the callers' institutions has a part in it.
    { name: 'of a draft plan', values: [DRAFT, ...below], target: { plan: DRAFT, institutions: [] } },
    { name: 'of no plan', values: ['no-such-plan', ...below], target: { plan: 'no-such-plan' } },
  ];
  const posts = [
    { name: 'of one institution', caller: water, target: of('water') },
    { name: 'of the other institution', caller: office, target: of('planning-office') },
    { name: 'of a draft plan', caller: drafted, target: of('planning-office', DRAFT) },
    { name: 'without a mandate', caller: gone, target: of('water') },
  ];
  return {
    post: posts.map(({ name, caller, target }) => ({ name, values: [String(caller.post)], target })),
    mandate: posts.map(({ name, caller, target }) => ({ name, values: [String(caller.mandate)], target })),
    account: [{ name: 'of somebody', values: [gone.account], target: { plan: null } }, { name: 'of nobody', values: [randomUUID()], target: { plan: null } }],
    session: [{ name: 'of nobody', values: [randomUUID()], target: {} }],
    draft: [{ name: 'of somebody else', values: ['somebody-elses'], target: {} }],
    plan: inPlans(),
    'policy-area': inPlans('fiscal'),
    commitment: [...inPlans('G1'), { name: 'withdrawn', values: [OPEN, 'G2'], target: { plan: OPEN, institutions: ['water'] } }],
    milestone: inPlans('G1', '1'),
    report: [
      { name: 'of one institution', values: [String(await leaveReport({ database }, { institution: 'water', milestone: 2 }))], target: { plan: OPEN, institutions: ['water'] } },
      { name: 'of the other institution', values: [String(await leaveReport({ database }))], target: { plan: OPEN, institutions: ['planning-office'] } },
      // Nobody's draft is a report that anybody else reads.
      { name: 'that is a draft', values: [String(await leaveReport({ database }, { state: 'draft', milestone: 3 }))], target: {} },
      { name: 'of nothing', values: ['999999'], target: {} },
    ],
    evidence: inPlans('G1-1').map((one) => (one.target.plan === OPEN ? { ...one, target: { plan: OPEN, institutions: ['planning-office'] } } : { ...one, target: { ...one.target, institutions: [] } })),
    institution: ['water', 'planning-office'].map((slug) => ({ name: slug, values: [slug], target: { institutions: [slug] } })),
    'managed-institution': ['water', 'planning-office'].map((slug) => ({ name: slug, values: [slug], target: { plan: null, institutions: [slug] } })),
    installation: [{ name: 'of no plan', values: [], target: { plan: null } }],
    'unknown-id': [{ name: 'of nothing', values: [randomUUID()], target: {} }],
    format: [{ name: 'of nothing', values: ['csv'], target: {} }],
    'plan-and-format': inPlans('csv'),
    round: inPlans('1'),
    'round-and-institution': inPlans('1', 'water'),
    'plan-and-day': inPlans('2026-03-02'),
    'report-sheet': sheets(),
    'sheet-row': sheets('G1', '2'),
    'sheet-preview': sheets('3f2c1b9e-6d1a-4c57-9e0b-2a4b7c8d9e0f'),
  };
}

/** Sheets outside rounds: of two institutions, of a draft and of no plan. */
function sheets(...below: string[]): Specimen[] {
  return [[OPEN, 'water'], [OPEN, 'planning-office'], [DRAFT, 'island-office'], ['no-such-plan', 'water']].map(([plan = '', institution = '']) => ({
    name: `of ${institution} in ${plan}`, values: [plan, 'outside', institution, ...below], target: { plan, institutions: [institution] },
  }));
}
