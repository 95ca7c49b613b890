import type { ReportSheet, SheetReport, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT } from '@cumple/domain/progress/report-content';
import { KeptDrafts } from '../../common/workspace/kept-drafts';
import type { ReportSheetsClient } from './report-sheets-client';
import { RowModel } from './row-model';

const ADDRESS = { plan: 'demo', round: '1', institution: 'agua' } as never;
const row = { commitment: 'C4', milestone: 5, title: 'Prueba', lastState: 'under-way', startedOn: null, doneOn: null, dueOn: null, withdrawn: false, milestoneVersion: 3, report: null } as unknown as SheetRow;
const sheet = { writable: true, round: null, asOf: '2026-03-01' } as ReportSheet;

describe('a draft that is discarded while it is being saved', () => {
  let stored: SheetReport | null;
  let arrives: () => void;
  let model: RowModel;

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    stored = null;
    const arrival = new Promise<void>((resolve) => (arrives = resolve));
    const client = {
      save: async () => (await arrival, (stored = { ...EMPTY_REPORT, id: 1, state: 'draft', evidence: [], reasons: [], notes: [], awaitingApproval: false, version: 1 } as unknown as SheetReport)),
      discard: async () => void (stored = null),
    } as unknown as ReportSheetsClient;
    model = new RowModel(row, sheet, ADDRESS, { client, kept: new KeptDrafts(), account: 'a-1', language: 'es' });
  });
  afterEach(() => jest.useRealTimers());

  it('stays away: neither on the server, nor on the page, nor in this browser', async () => {
    model.form.markAsDirty();
    model.form.controls.narrative.setValue('A medias');
    await jest.advanceTimersByTimeAsync(2000);
    const discarded = model.discard();
    await jest.advanceTimersByTimeAsync(0);
    arrives();
    await discarded;
    await jest.advanceTimersByTimeAsync(60_000);
    expect([stored, model.report(), model.begun(), model.content().narrative, Object.keys(localStorage)]).toEqual([null, null, false, null, []]);
  });
});

describe('a sheet of a closed round', () => {
  const locked = { ...sheet, round: { number: 1, name: 'Primero', state: 'closed' }, lock: 'round-closed' } as ReportSheet;
  const of = (state: string | null) => {
    const report = state === null ? null : { ...EMPTY_REPORT, id: 1, state, evidence: [], reasons: [], notes: [], awaitingApproval: false, sinceReturn: 'changed', milestoneState: 'not-started', version: 1 };
    return new RowModel({ ...row, report } as SheetRow, locked, ADDRESS, { client: {} as ReportSheetsClient, kept: new KeptDrafts(), account: 'a-1', language: 'es' });
  };
  beforeEach(() => localStorage.clear());

  it.each([null, 'draft', 'submitted', 'published'])('takes nothing new: %s', (state) => expect(of(state).editable()).toBe(false));
  it('lets what was returned be corrected and sent', () => expect([of('returned').editable(), of('returned').ready()]).toEqual([true, true]));
});
