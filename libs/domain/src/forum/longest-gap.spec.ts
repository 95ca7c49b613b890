import { longestGap } from './longest-gap';

describe('longest gap between sessions', () => {
  it.each([[[]], [['2015-01-01']], [['2015-01-01', '2015-01-01']]])('needs two days: %j', (days) => expect(longestGap(days)).toBeNull());
  it('takes them in any order', () => expect(longestGap(['2015-08-17', '2015-01-10', '2015-04-28'])).toEqual({ from: '2015-04-28', to: '2015-08-17', days: 111 }));
  it('is the earliest of equals', () => expect(longestGap(['2015-01-01', '2015-01-11', '2015-01-21'])).toMatchObject({ to: '2015-01-11' }));
});
