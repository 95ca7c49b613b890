import { type Judgement, standing } from './standing';

let id = 0;
const says = (kind: Judgement['kind'], organisation: string, level: Judgement['level'], assessedOn = '2026-01-01'): Judgement => ({ id: ++id, kind, organisation, level, assessedOn });

describe('standing of a commitment', () => {
  it('is open while nobody judged', () => {
    expect(standing([])).toEqual({ declared: null, others: [], divergence: null, disputed: false, assessedByOthers: false });
  });
  it('isn’t disputed by one judgement, nor by two that agree', () => {
    expect(standing([says('declared', 'a', 'complete')])).toMatchObject({ divergence: null, disputed: false, assessedByOthers: false });
    expect(standing([says('declared', 'a', 'complete'), says('irm', 'b', 'complete')])).toMatchObject({ divergence: 0, disputed: false, assessedByOthers: true });
  });
  it('is disputed when at least one of two differs', () => {
    expect(standing([says('declared', 'a', 'complete'), says('irm', 'b', 'complete'), says('civil-society', 'c', 'limited')])).toMatchObject({ divergence: 2, disputed: true });
  });
  it('takes each organisation’s latest, on the same day the one recorded last', () => {
    const judgements = [says('declared', 'a', 'limited', '2026-02-01'), says('declared', 'a', 'complete', '2026-01-01'), says('irm', 'b', 'complete'), says('irm', 'b', 'limited')];
    const { declared, others, divergence } = standing(judgements);
    expect([declared?.level, others.map(({ level }) => level), divergence]).toEqual(['limited', ['limited'], 0]);
  });
  it('keeps an earlier declaration by somebody else among the others, without calling it an assessment by others', () => {
    expect(standing([says('declared', 'ministry', 'limited', '2025-01-01'), says('declared', 'coordinator', 'complete', '2026-01-01')])).toMatchObject({
      declared: { organisation: 'coordinator' }, others: [{ organisation: 'ministry' }], divergence: 2, disputed: true, assessedByOthers: false,
    });
  });
  it('doesn’t count what is outside of the scale as a step', () => {
    expect(standing([says('declared', 'a', 'withdrawn'), says('irm', 'b', 'no-evidence')])).toMatchObject({ divergence: null, disputed: false, assessedByOthers: true });
  });
});
