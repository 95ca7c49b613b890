import { Turnstile } from './turnstile';

it('lets few through at once, keeps some waiting and turns the rest away', async () => {
  const turnstile = new Turnstile(2, 3);
  let inside = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise<void>((resolve) => gates.push(resolve));
    inside -= 1;
    return 'done';
  };
  const passages = Array.from({ length: 7 }, () => turnstile.pass(work));
  const settled = Promise.allSettled(passages);
  for (let opened = 0; opened < 5; opened++) {
    while (gates.length === 0) await Promise.resolve();
    gates.shift()?.();
  }
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(most).toBe(2);
});

it('gives the place of one that failed to the next', async () => {
  const turnstile = new Turnstile(1, 1);
  await expect(turnstile.pass(() => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose');
  await expect(turnstile.pass(async () => 'done')).resolves.toBe('done');
});
