// Run in a process of its own, which a spec may kill: submits, approves or publishes reports, and stops after each statement
// until it is told to go on.
import 'reflect-metadata';
import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import type { Actor } from '@cumple/domain/common/actor';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { serverOptions } from '../common/server-options';
import { WorkingCalendar } from '../common/working-calendar';
import { WriteDesk } from '../common/write-desk';
import { ManagedReportsQuery } from '../progress/review/managed-reports.query';
import { PublishReport } from '../progress/review/publish-report';
import { PublishReports } from '../progress/review/publish-reports';
import { PublishUnreviewed } from '../progress/review/publish-unreviewed.job';
import { ApprovalLinks } from '../progress/submissions/approval-links';
import { DecideSubmission } from '../progress/submissions/decide-submission';
import { SubmitReports } from '../progress/submissions/submit-reports';

type Order = { url: string; now: string } & (
  | { work: 'submit'; actor: Actor; submission: SheetSubmission }
  | { work: 'approve'; token: string }
  | { work: 'publish' }
  | { work: 'publish-many'; actor: Actor; reports: { id: number; version: number }[] }
);

const order = JSON.parse(process.argv[2] ?? '') as Order;
const now = new Date(order.now);

const steps: EntitySubscriberInterface = {
  afterQuery: ({ query }) => new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ step: query });
  }),
};

const dataSource = await new DataSource(dataSourceOptions(order.url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
const desk = new WriteDesk(dataSource, () => now);
const nobody = { actor: null, source: 'spec' };

async function work(): Promise<unknown> {
  if (order.work === 'publish') return new PublishUnreviewed(dataSource, desk, new RegularTasks()).run(now);
  if (order.work === 'approve') return new DecideSubmission(desk, new WorkingCalendar()).decide(nobody, { token: order.token, decision: 'approve' });
  const { actor } = order;
  if (order.work === 'publish-many') {
    const reports = new ManagedReportsQuery(dataSource, new WorkingCalendar(), () => now);
    return new PublishReports(desk, new PublishReport(desk, reports)).publish({ ...nobody, actor }, 'zz-2025-2027', { reports: order.reports }, 'es');
  }
  const { submission } = order;
  const submitting = new SubmitReports(desk, new ApprovalLinks(Buffer.alloc(32), serverOptions({})), new WorkingCalendar());
  return submitting.submit({ ...nobody, actor }, { plan: 'zz-2025-2027', round: 1, institution: 'planning-office' }, submission, 'http://localhost');
}

await work();
process.send?.({ step: 'done' });
