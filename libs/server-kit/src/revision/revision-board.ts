import { Days } from './days';

/** A plan's revision as the tables have it. */
export interface PlanRevision {
  plan: string;
  revision: number;
  timeZone: string;
}

export interface Revisions {
  site: number;
  plans: PlanRevision[];
}

/**
 * What the newest revisions are, in memory: kept by the `RevisionListener`, which takes its trust away while it can't
 * hear announcements. Then there are no versions, and so no conditional answers.
 */
export class RevisionBoard {
  private site = 0;
  private plans = new Map<string, PlanRevision>();
  private trusted = false;
  private readonly days = new Days();

  /** Takes everything anew, as read after the announcements are being heard. */
  load({ site, plans }: Revisions): void {
    this.site = site;
    this.plans = new Map(plans.map((plan) => [plan.plan, plan]));
    this.trusted = true;
  }

  announceSite(revision: number): void {
    this.site = Math.max(this.site, revision);
  }

  /** Announcements may come late, revisions only grow: a lower one is no news. */
  announcePlan(plan: PlanRevision): void {
    if (plan.revision >= (this.plans.get(plan.plan)?.revision ?? 0)) this.plans.set(plan.plan, plan);
  }

  /** The announcements can't be heard any more: nothing here may be relied on. */
  distrust(): void {
    this.trusted = false;
  }

  get isTrusted(): boolean {
    return this.trusted;
  }

  /** Revision of the site and the day in every plan's time zone; `null` when not known for sure. */
  siteVersion(now: Date): string | null {
    if (!this.trusted) return null;
    const zones = [...new Set([...this.plans.values()].map(({ timeZone }) => timeZone))].sort();
    const days = zones.map((zone) => this.days.in(zone, now));
    return `s${this.site}.${new Set(days).size > 1 ? days.join('_') : (days[0] ?? 'no-plan')}`;
  }

  /** Revision of a plan and the day in its time zone; `null` when not known for sure, or when there is no such plan. */
  planVersion(plan: string, now: Date): string | null {
    const known = this.trusted && this.plans.get(plan);
    return known ? `p${known.revision}.${this.days.in(known.timeZone, now)}` : null;
  }
}
