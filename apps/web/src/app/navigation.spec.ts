import { navigation, planLabel } from './navigation';

const plan = { slug: 'ejemplo-2014-2016', title: 'Plan de ejemplo 2014–2016' };

describe('navigation', () => {
  it('leads to the commitments of the plan that the page speaks of', () => {
    const entries = navigation(plan, '/planes/ejemplo-2014-2016');
    expect(entries.map((entry) => entry.link)).toEqual(['/', '/planes/ejemplo-2014-2016/compromisos', '/instituciones', '/metodo']);
    expect(entries.some((entry) => entry.current)).toBe(false);
  });

  it('leads to those of the current plan where the page speaks of none', () => {
    expect(navigation(null, '/metodo')[1]?.link).toBe('/compromisos');
  });

  it.each([
    ['/', 'Resumen'],
    ['/planes/ejemplo-2014-2016/compromisos', 'Compromisos'],
    ['/planes/ejemplo-2014-2016/compromisos/G1', 'Compromisos'],
    ['/instituciones/ministerio-ejemplo', 'Instituciones'],
    ['/metodo', 'Método'],
  ])('marks where %s belongs', (path, label) => {
    expect(navigation(plan, path).filter((entry) => entry.current).map((entry) => entry.label)).toEqual([label]);
  });
});

describe('planLabel', () => {
  it('is the years of the title, or the title', () => {
    expect(planLabel(plan)).toBe('2014–2016');
    expect(planLabel({ slug: 'x', title: 'Plan municipal' })).toBe('Plan municipal');
  });
});
