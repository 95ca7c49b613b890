import { countText } from './numbers';

describe('countText', () => {
  it.each([[0, '0'], [48, '48'], [1234, '1,234'], [1234567, '1,234,567']])('%d is %s', (count, text) => expect(countText(count)).toBe(text));
});
