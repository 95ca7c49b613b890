import { reasonsNotToAppoint, type MandateWish, type OtherMandate } from './reasons-not-to-appoint';

const today = '2026-03-10';
const wish = (more: Partial<MandateWish> = {}): MandateWish => ({ kind: 'titular', deputy: false, startsOn: today, endsOn: null, reason: null, hasHolder: true, ...more });
const other = (more: Partial<OtherMandate> = {}): OtherMandate => ({ kind: 'titular', deputy: false, startsOn: '2026-01-01', endsOn: null, endedAt: null, awaited: false, ...more });
const codes = (asked: MandateWish, mandates: OtherMandate[] = [], role: 'liaison' | null = 'liaison') => reasonsNotToAppoint(asked, { role, mandates }, today).map(({ field, code }) => `${field}: ${code}`);

it('appoints to a free post', () => expect(codes(wish())).toEqual([]));

it('asks why a post is acting or vacant: the public reads it', () => {
  expect(codes(wish({ kind: 'acting' }))).toEqual(['reason: reason-needed']);
  expect(codes(wish({ kind: 'vacant', hasHolder: false, reason: 'Sin nombramiento' }))).toEqual([]);
});

it('asks for a holder where there is a role to hold, and for none otherwise', () => {
  expect(codes(wish({ hasHolder: false }))).toEqual(['holder: holder-needed']);
  expect(codes(wish({ kind: 'vacant', reason: 'x' }))).toEqual(['holder: vacant-without-holder']);
  expect(codes(wish(), [], null)).toEqual(['holder: role-needed']);
  expect(codes(wish({ hasHolder: false }), [], null)).toEqual([]);
});

it('keeps a period in order and out of the past', () => {
  expect(codes(wish({ endsOn: '2026-03-09' }))).toEqual(['endsOn: ends-before-start']);
  expect(codes(wish({ startsOn: '2026-01-01', endsOn: '2026-03-09' }))).toEqual(['endsOn: over-already']);
});

it('knows one holder and one deputy at a time', () => {
  expect(codes(wish(), [other()])).toEqual(['startsOn: held-then']);
  expect(codes(wish({ deputy: true }), [other()])).toEqual([]);
  expect(codes(wish(), [other({ endsOn: '2026-03-09' })])).toEqual([]);
  expect(codes(wish(), [other({ endsOn: today })])).toEqual(['startsOn: held-then']);
  expect(codes(wish(), [other({ endedAt: '2026-03-10T08:00:00.000Z' })])).toEqual([]);
  expect(codes(wish(), [other({ startsOn: '2026-06-01' })])).toEqual(['startsOn: held-then']);
  expect(codes(wish({ endsOn: '2026-05-31' }), [other({ startsOn: '2026-06-01' })])).toEqual([]);
});

it('has deputies by appointment alone', () => expect(codes(wish({ deputy: true, kind: 'acting', reason: 'x' }))).toEqual(['deputy: deputy-is-titular']));
