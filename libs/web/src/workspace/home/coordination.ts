import { inject } from '@angular/core';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { AlertList } from '@cumple/contracts/alerts/alert';
import { MAX_PAGE_SIZE, type Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { ReportingRound, RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { AlertsClient } from '../alerts/alerts-client';
import { PlansClient } from '../plans/plans-client';
import { isSilent } from '../rounds/board-groups';
import { RoundsClient } from '../rounds/rounds-client';

/** What waits for whoever coordinates a plan, in numbers; `null` is what couldn't be read. */
export interface Coordination {
  review: { total: number; lastDay: number } | null;
  /** Rounds that take reports now, and institutions of which nothing was received in them. */
  rounds: { open: ReportingRound[]; silent: number } | null;
  alerts: { total: number; brokenEvidence: number } | null;
}

export async function coordination(): Promise<Coordination> {
  const [api, client, rounds, alerts] = [inject(WorkspaceApi), inject(PlansClient), inject(RoundsClient), inject(AlertsClient)];
  const plans = await client.all().then((all) => all.filter(({ published }) => published), () => null);
  const [queues, open, list] = await Promise.all([eachPlan(plans, (plan) => firstOfQueue(api, plan)), eachPlan(plans, (plan) => openRounds(rounds, plan)), alerts.all().catch(() => null)]);
  const boards = open && (await Promise.all(open.flat().map(({ plan, number }) => rounds.board(plan, number))).catch(() => null));
  return { review: queues && waiting(queues), rounds: open && boards && { open: open.flat(), silent: silentOf(boards) }, alerts: list && told(list) };
}

/** Most pressing first: whoever is on its last day stands on the first page. */
function firstOfQueue(api: WorkspaceApi, { slug }: ManagedPlan): Promise<Page<ManagedReport>> {
  return api.get(workspacePaths.reviewQueue(slug), { pageSize: MAX_PAGE_SIZE });
}

async function openRounds(client: RoundsClient, { slug }: ManagedPlan): Promise<ReportingRound[]> {
  const rounds = await client.all(slug);
  return rounds.filter(({ state }) => state === 'open' || state === 'past-due');
}

function eachPlan<T>(plans: ManagedPlan[] | null, read: (plan: ManagedPlan) => Promise<T>): Promise<T[] | null> {
  return plans ? Promise.all(plans.map(read)).catch(() => null) : Promise.resolve(null);
}

function waiting(queues: readonly Page<ManagedReport>[]): Coordination['review'] {
  const sum = (count: (queue: Page<ManagedReport>) => number) => queues.reduce((before, queue) => before + count(queue), 0);
  return { total: sum(({ total }) => total), lastDay: sum(({ items }) => items.filter(({ workingDaysLeft }) => workingDaysLeft === 0).length) };
}

function silentOf(boards: readonly RoundBoard[]): number {
  return new Set(boards.flatMap(({ institutions }) => institutions.filter(isSilent).map(({ institution }) => institution.slug))).size;
}

function told({ total, items }: AlertList): Coordination['alerts'] {
  return { total, brokenEvidence: items.filter(({ kind }) => kind === 'evidence-gone').length };
}
