import { listed } from './listed.fixture';
import { whyTimelinessIsOver, whyTimelinessIsUnknown } from './timeliness-text';

const day = { date: '2015-07-31', precision: 'month', text: 'Julio 2015' } as const;

describe('why nobody is told to be late', () => {
  it.each([
    [{ endsOn: null }, 'la ficha no da fecha'],
    [{ endsOn: { date: null, precision: 'text', text: 'pronto' } as const }, 'la fecha no nombra un día'],
    [{ endsOn: day, endsOnMeaning: 'unstated' as const }, 'no se sabe si la fecha es prevista o real'],
    [{ endsOn: day, endsOnMeaning: 'actual' as const }, 'la fecha es la real, no la prevista'],
  ])('%j', (changes, reason) => expect(whyTimelinessIsUnknown(listed(changes))).toBe(`No calculable: ${reason}`));

  it.each([
    ['complete', 'No aplica: se declara completo'],
    ['withdrawn', 'No aplica: retirado del plan'],
  ] as const)('%s', (declared, text) => expect(whyTimelinessIsOver(listed({ completion: { declared, others: [], divergence: null } }))).toBe(text));
});
