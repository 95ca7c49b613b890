import type { AlertView, EscalationView } from '@cumple/contracts/alerts/alert';
import { type Alert, alertsOf, type WatchedMilestone } from '@cumple/domain/alerts/alerts-of';
import { type Day, daysBetween } from '@cumple/domain/common/day';
import type { Reach } from '@cumple/domain/common/reach';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { watchedMilestonesSql } from './watched-milestones.sql';

/** A milestone as the statement answers it. */
interface WatchedRow {
  asOf: Day;
  institution: AlertView['institution'];
  commitment: string;
  commitmentTitle: string;
  milestone: number;
  milestoneTitle: string;
  watched: WatchedMilestone;
  escalation: EscalationView | null;
  sheet: string;
}

/** What asks for action in a plan, as far as somebody's roles reach; one statement, most pressing first. */
@Injectable()
export class AlertsQuery {
  constructor(private readonly dataSource: DataSource) {}

  async of(plan: string, reach: readonly Reach[], now: Date): Promise<AlertView[]> {
    const institutions = institutionsIn(plan, reach);
    if (institutions?.length === 0) return [];
    const rows = await this.dataSource.query<WatchedRow[]>(watchedMilestonesSql, [now, plan, institutions]);
    return rows.flatMap((row) => alertsOf(row.watched, row.asOf).map((alert) => viewOf(plan, row, alert))).sort(byUrgency);
  }
}

/** Slugs of the institutions that the roles reach in a plan; `null` for all. */
function institutionsIn(plan: string, reach: readonly Reach[]): string[] | null {
  const here = reach.filter((each) => each.plan === null || each.plan === plan);
  if (here.some(({ institution }) => institution === null)) return null;
  return here.flatMap(({ institution }) => institution ?? []);
}

function viewOf(plan: string, row: WatchedRow, alert: Alert): AlertView {
  const { asOf, institution, commitment, commitmentTitle, milestone, milestoneTitle, escalation } = row;
  const days = alert.day === null ? null : daysBetween(asOf, alert.day);
  const view = { plan, institution, commitment, commitmentTitle, milestone, milestoneTitle, days };
  return { ...alert, ...view, address: addressOf(plan, row, alert), escalation: alert.kind === 'obstacle-for-higher-authority' ? escalation : null };
}

/** Where the next step is taken, in the workspace. */
function addressOf(plan: string, { sheet, institution, commitment, milestone }: WatchedRow, { nextStep }: Alert): string {
  if (nextStep === 'review-report') return `/espacio/revision/${plan}`;
  if (nextStep === 'escalate' || nextStep === 'record-answer') return `/espacio/alertas`;
  return `/espacio/informes/${plan}/${sheet}/${institution.slug}#${commitment}-${milestone}`;
}

/** What has passed longest comes first; what speaks of no day, last. */
function byUrgency(one: AlertView, other: AlertView): number {
  return (one.days ?? Number.MAX_SAFE_INTEGER) - (other.days ?? Number.MAX_SAFE_INTEGER);
}
