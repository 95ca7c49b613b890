import { shortcutOf } from './shortcuts';

const press = (key: string, target: Partial<Element> | null = null, more: Partial<KeyboardEvent> = {}) => shortcutOf({ key, target, ...more } as KeyboardEvent);

test('each key has its own deed, in either case', () => {
  expect(['j', 'k', 'p', 'D', 'x', '?', 'q', 'Enter'].map((key) => press(key))).toEqual(['next', 'previous', 'publish', 'return', 'tick', 'help', null, null]);
});

test('with another key held down it is the browser’s, and a key that stays down decides nothing twice', () => {
  expect(press('p', null, { ctrlKey: true })).toBeNull();
  expect(press('p', null, { metaKey: true })).toBeNull();
  expect(press('p', null, { repeat: true })).toBeNull();
});
