import type { AlertView, EscalationView } from '@cumple/contracts/alerts/alert';
import { type Alert, alertsOf, type WatchedMilestone } from '@cumple/domain/alerts/alerts-of';
import { type Day, daysBetween } from '@cumple/domain/common/day';
import type { Reach } from '@cumple/domain/common/reach';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { alertedMilestonesSql, watchedMilestonesSql } from './watched-milestones.sql';

/** A milestone as the statement answers it. */
interface WatchedRow {
  id: number;
  plan: string;
  /** Slug of who answers for it. */
  institution: string;
  commitment: string;
  milestone: number;
  asOf: Day;
  sheet: string;
  watched: WatchedMilestone;
}

/** An alert, and of what. */
export interface FoundAlert extends Alert, Omit<WatchedRow, 'watched'> {
  days: number | null;
}

interface ShownMilestone extends Pick<AlertView, 'institution' | 'commitmentTitle' | 'milestoneTitle'> {
  id: number;
  /** Of each kind of obstacle the last time it was raised. */
  escalations: EscalationView[];
}

/** What asks for action in the plans that run, as far as somebody's roles reach: one statement to find it, one to show some of it. */
@Injectable()
export class AlertsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Most pressing first. `plan`: the only one. */
  async find(reach: readonly Reach[], now: Date, plan: string | null = null): Promise<FoundAlert[]> {
    if (reach.length === 0) return [];
    const rows = await this.dataSource.query<WatchedRow[]>(watchedMilestonesSql, [now, JSON.stringify(reach), plan]);
    return rows.flatMap(alertsOfRow).sort(byUrgency);
  }

  async views(found: readonly FoundAlert[]): Promise<AlertView[]> {
    if (found.length === 0) return [];
    const rows = await this.dataSource.query<ShownMilestone[]>(alertedMilestonesSql, [[...new Set(found.map(({ id }) => id))]]);
    const shown = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap((alert) => viewOf(alert, shown.get(alert.id)));
  }
}

function alertsOfRow({ watched, ...row }: WatchedRow): FoundAlert[] {
  return alertsOf(watched, row.asOf).map((alert) => ({ ...alert, ...row, days: alert.day === null ? null : daysBetween(row.asOf, alert.day) }));
}

function viewOf(found: FoundAlert, shown: ShownMilestone | undefined): AlertView[] {
  if (!shown) return [];
  const { kind, plan, commitment, milestone, day, days, owner, nextStep, detail, obstacle } = found;
  const { institution, commitmentTitle, milestoneTitle, escalations } = shown;
  const view = { kind, plan, institution, commitment, commitmentTitle, milestone, milestoneTitle, day, days, owner, nextStep, detail, obstacle };
  return [{ ...view, address: addressOf(found), escalation: escalations.find((raised) => raised.obstacle === obstacle) ?? null }];
}

/** Where the next step is taken, in the workspace. */
export function addressOf({ plan, sheet, institution, commitment, milestone, nextStep }: FoundAlert): string {
  if (nextStep === 'review-report') return `/espacio/revision/${plan}`;
  if (nextStep === 'escalate' || nextStep === 'record-answer') return `/espacio/alertas`;
  return `/espacio/informes/${plan}/${sheet}/${institution}#${commitment}-${milestone}`;
}

/** What has passed longest comes first; what speaks of no day, last. */
function byUrgency(one: FoundAlert, other: FoundAlert): number {
  return (one.days ?? Number.MAX_SAFE_INTEGER) - (other.days ?? Number.MAX_SAFE_INTEGER);
}
