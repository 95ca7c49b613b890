// Run in a process of its own, which a spec may kill: submits reports, and stops after each statement until it is told to
// go on.
import 'reflect-metadata';
import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import type { Actor } from '@cumple/domain/common/actor';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { serverOptions } from '../common/server-options';
import { WorkingCalendar } from '../common/working-calendar';
import { WriteDesk } from '../common/write-desk';
import { ApprovalLinks } from '../progress/submissions/approval-links';
import { SubmitReports } from '../progress/submissions/submit-reports';

interface Order {
  url: string;
  now: string;
  actor: Actor;
  submission: SheetSubmission;
}

const { url, now, actor, submission } = JSON.parse(process.argv[2] ?? '') as Order;

const steps: EntitySubscriberInterface = {
  afterQuery: ({ query }) => new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ step: query });
  }),
};

const dataSource = await new DataSource(dataSourceOptions(url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
const desk = new WriteDesk(dataSource, () => new Date(now));
const submitting = new SubmitReports(desk, new ApprovalLinks(Buffer.alloc(32), serverOptions({})), new WorkingCalendar());
await submitting.submit({ actor, source: 'spec' }, { plan: 'zz-2025-2027', round: 1, institution: 'planning-office' }, submission, 'http://localhost');
process.send?.({ step: 'done' });
