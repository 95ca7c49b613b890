// Run in a process of its own, which a spec may kill: applies a preview of a sheet, and stops after each statement until it is
// told to go on.
import 'reflect-metadata';
import type { Actor } from '@cumple/domain/common/actor';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { WorkingCalendar } from '../common/working-calendar';
import { WriteDesk } from '../common/write-desk';
import { ReportSheetsQuery } from '../progress/sheets/report-sheets.query';
import { ApplyPreview } from '../progress/spreadsheet/apply-preview';

interface Order {
  url: string;
  now: string;
  actor: Actor;
  preview: string;
}

const { url, now, actor, preview } = JSON.parse(process.argv[2] ?? '') as Order;

const steps: EntitySubscriberInterface = {
  afterQuery: ({ query }) => new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ step: query });
  }),
};

const dataSource = await new DataSource(dataSourceOptions(url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
const clock = () => new Date(now);
const desk = new WriteDesk(dataSource, clock);
const applying = new ApplyPreview(desk, new ReportSheetsQuery(dataSource, new WorkingCalendar(), clock));
await applying.apply({ actor, source: 'spec' }, { plan: 'zz-2025-2027', round: 1, institution: 'planning-office' }, preview);
process.send?.({ step: 'done' });
