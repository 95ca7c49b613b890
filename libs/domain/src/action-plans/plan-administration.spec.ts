import { isTimeZone, reportsOutrun, reasonsNotToApprovePlan, reasonsNotToBeCurrentPlan, reasonsNotToCreatePlan, reasonsNotToEditPlan, reasonsNotToEndPlan, reasonsNotToPublishPlan, type PlanContent, type PlanStanding } from './plan-administration';

const content: PlanContent = { title: 'Plan', coordinator: 'office', startsOn: '2026-01-01', endsOn: '2027-12-31', timeZone: 'America/Guatemala', statusDate: null };
const standing = (changes: Partial<PlanStanding> = {}): PlanStanding => ({ published: false, approvedOn: null, commitmentCount: 3, lastReportOn: null, ...changes });
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);
const clear = { slugTaken: false, jurisdictionDiffers: false, coordinatorKnown: true };

test('a plan is created with a name of its own, a period and a time zone that exist', () => {
  expect(reasonsNotToCreatePlan(content, clear)).toEqual([]);
  expect(reasonsNotToCreatePlan({ startsOn: '2026-01-02', endsOn: '2026-01-01', timeZone: 'America/Nowhere' }, { slugTaken: true, jurisdictionDiffers: true, coordinatorKnown: false })).toEqual([
    { field: 'slug', code: 'slug-taken' },
    { field: 'jurisdiction', code: 'jurisdiction-differs' },
    { field: 'endsOn', code: 'period-reversed' },
    { field: 'timeZone', code: 'unknown-time-zone' },
    { field: 'coordinator', code: 'unknown-institution' },
  ]);
});

test.each([['America/Guatemala', true], ['UTC', true], ['Pacific/Auckland', true], ['+06:00', false], ['Mars/Olympus', false], ['', false]])('%s is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});

const edit = (changed: (keyof PlanContent)[], changes: Partial<PlanStanding> = {}, reason?: string, after: Partial<PlanContent> = {}) =>
  codes(reasonsNotToEditPlan({ ...content, ...after }, changed, standing(changes), { reason, today: '2026-06-01', coordinatorKnown: true }));

test('what was approved changes with a reason, a draft and the status date without', () => {
  expect(edit(['title', 'startsOn'])).toEqual([]);
  expect(edit(['statusDate'], { approvedOn: '2025-12-01' })).toEqual([]);
  for (const field of ['title', 'coordinator', 'startsOn', 'endsOn', 'timeZone'] as const) {
    expect(edit([field], { approvedOn: '2025-12-01' })).toEqual(['reason-needed']);
    expect(edit([field], { approvedOn: '2025-12-01' }, 'By decree')).toEqual([]);
  }
});

test('figures don’t speak of a day that is yet to come, and a public plan keeps a coordinator', () => {
  expect(edit(['statusDate'], {}, undefined, { statusDate: '2026-06-02' })).toEqual(['status-date-in-future']);
  expect(edit(['statusDate'], {}, undefined, { statusDate: '2026-06-01' })).toEqual([]);
  expect(edit(['coordinator'], { published: true }, undefined, { coordinator: null })).toEqual(['no-coordinator']);
  expect(edit(['title'], { published: true }, undefined, { coordinator: null })).toEqual([]);
});

test('a plan becomes public once, with something in it and somebody who answers', () => {
  expect(reasonsNotToPublishPlan(standing(), 'office')).toEqual([]);
  expect(codes(reasonsNotToPublishPlan(standing({ commitmentCount: 0 }), null))).toEqual(['no-commitments', 'no-coordinator']);
  expect(codes(reasonsNotToPublishPlan(standing({ published: true }), 'office'))).toEqual(['already-public']);
});

test('a plan is approved once, on a day that has come', () => {
  expect(reasonsNotToApprovePlan(standing(), '2026-06-01', '2026-06-01')).toEqual([]);
  expect(codes(reasonsNotToApprovePlan(standing(), '2026-06-02', '2026-06-01'))).toEqual(['approved-in-future']);
  expect(codes(reasonsNotToApprovePlan(standing({ approvedOn: '2026-01-01' }), '2026-01-02', '2026-06-01'))).toEqual(['already-approved']);
});

test('an approved plan may end earlier or later, not before it starts', () => {
  const approved = standing({ approvedOn: '2025-12-01' });
  expect(reasonsNotToEndPlan(approved, content, '2026-03-01')).toEqual([]);
  expect(reasonsNotToEndPlan(approved, content, '2028-03-01')).toEqual([]);
  expect(codes(reasonsNotToEndPlan(approved, content, '2025-12-31'))).toEqual(['period-reversed']);
  expect(codes(reasonsNotToEndPlan(approved, content, '2027-12-31'))).toEqual(['ends-the-same-day']);
  expect(codes(reasonsNotToEndPlan(standing(), content, '2026-03-01'))).toEqual(['not-approved']);
});

test('the portal opens with a public plan', () => {
  expect(reasonsNotToBeCurrentPlan({ published: true })).toEqual([]);
  expect(codes(reasonsNotToBeCurrentPlan({ published: false }))).toEqual(['not-public']);
  expect(codes(reasonsNotToBeCurrentPlan(null))).toEqual(['unknown-plan']);
});

test.each([
  [null, null, false], ['2026-04-14', null, false], [null, '2026-04-15', false], ['2026-04-14', '2026-04-14', false], ['2026-04-14', '2026-04-15', true], ['2026-04-14', '2026-04-13', false],
])('figures of %s that count a report published on %s can’t speak of that day any more: %s', (statusDate, lastReportOn, outrun) => {
  expect(reportsOutrun({ statusDate }, { lastReportOn })).toBe(outrun);
  expect(edit(['statusDate'], { lastReportOn }, undefined, { statusDate })).toEqual(outrun ? ['status-date-before-reports'] : []);
});
