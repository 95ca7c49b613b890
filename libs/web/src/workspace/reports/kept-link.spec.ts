import { LinkKeeper } from './kept-link';

beforeEach(() => sessionStorage.clear());

test('a link is kept in its tab until it is forgotten', () => {
  const keeper = new LinkKeeper(() => sessionStorage);
  expect(keeper.read()).toBeNull();
  keeper.keep({ token: 'secreto', note: 'Falta' });
  expect([keeper.read(), localStorage.length]).toEqual([{ token: 'secreto', note: 'Falta' }, 0]);
  keeper.forget();
  expect([keeper.read(), sessionStorage.length]).toEqual([null, 0]);
});

test('a browser that refuses storage keeps nothing, and breaks nothing', () => {
  const keeper = new LinkKeeper(() => {
    throw new Error('denied');
  });
  keeper.keep({ token: 'secreto', note: '' });
  keeper.forget();
  expect(keeper.read()).toBeNull();
});

test('what was decided takes the place of the secret', () => {
  const keeper = new LinkKeeper(() => sessionStorage);
  const outcome = { state: 'received', receipt: 'CR-2026-0117', receivedAt: '2026-03-27T18:00:00.000Z' } as const;
  keeper.keep({ token: 'secreto', note: '' });
  keeper.keep({ outcome });
  expect([keeper.read(), JSON.stringify(sessionStorage)]).toEqual([{ outcome }, expect.not.stringContaining('secreto')]);
});
