import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { groupBy } from '@cumple/domain/common/group-by';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../action-plans/grow-revisions';
import { type PlanAtWork, takePlan } from '../action-plans/take-plan';
import type { Caller } from '../common/caller';
import { type Act, WriteDesk } from '../common/write-desk';
import { eachOnce } from './internal/each-once';
import { managedLinesSql } from './managed-commitment.sql';

const NUMBERED = `UPDATE commitment c SET number = g.number FROM json_to_recordset($2) AS g(code text, number integer) WHERE c.plan_id = $1 AND c.code = g.code`;

/** Numbers the commitments of each proposer in a new order; the numbers that the plan uses stay, gaps included. */
@Injectable()
export class ReorderCommitments {
  constructor(private readonly desk: WriteDesk) {}

  reorder(caller: Caller, planSlug: string, codes: readonly string[]): Promise<ManagedCommitmentLine[]> {
    return this.desk.write(caller, async (act) => {
      const plan = await takePlan(act, 'commitment.edit', planSlug);
      const before = await linesOf(act, plan);
      const ordered = eachOnce('codes', before, codes, ({ code }) => code);
      const moved = renumbered(ordered).filter(({ line, number }) => line.number !== number);
      if (moved.length === 0) return before;
      await act.manager.query(NUMBERED, [plan.id, JSON.stringify(moved.map(({ line: { code }, number }) => ({ code, number })))]);
      if (plan.published) await growRevisions(act.manager, plan.id);
      const order = { before: before.map(({ code }) => code), after: ordered.map(({ code }) => code) };
      act.record({ action: 'commitment.reordered', about: `plans/${plan.slug}`, public: plan.published, before: { codes: order.before }, after: { codes: order.after } });
      return linesOf(act, plan);
    });
  }
}

function renumbered(ordered: readonly ManagedCommitmentLine[]): { line: ManagedCommitmentLine; number: number }[] {
  return [...groupBy(ordered, ({ proposer }) => proposer).values()].flatMap((lines) => {
    const numbers = lines.map(({ number }) => number).sort((one, other) => one - other);
    return lines.map((line, place) => ({ line, number: numbers[place] ?? line.number }));
  });
}

async function linesOf(act: Act, { slug }: PlanAtWork): Promise<ManagedCommitmentLine[]> {
  const [row] = await act.manager.query<{ lines: ManagedCommitmentLine[] }[]>(managedLinesSql, [slug, null]);
  return row?.lines ?? [];
}
