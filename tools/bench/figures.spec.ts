import { percentile, round, slower, table } from './figures.mjs';

describe('the figures of the benchmark', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('has %d of the values not above its percentile', (share, value) => expect(percentile(hundred, share)).toBe(value));

  it('has no percentile of nothing', () => expect(percentile([], 0.5)).toBeNaN());

  it('tells how many times slower the first is', () => {
    expect([slower(1000, 3140), slower(50, 20_000), slower(200, 100)]).toEqual(['3.1 x', '400 x', '0.5 x']);
    expect([slower(0, 10), slower(10, undefined)]).toEqual(['–', '–']);
  });

  it('rounds to what a short run can tell', () => expect([round(1.26), round(12.6), round(NaN)]).toEqual(['1.3', '13', '–']));

  it('lines up columns', () =>
    expect(
      table([
        ['case', 'req/s'],
        ['home JSON', '5'],
      ]),
    ).toBe('case       req/s\nhome JSON      5'));
});
