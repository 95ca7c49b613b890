import { spawnSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

const checkout = join(__dirname, '..');
const run = () => spawnSync(process.execPath, ['tools/run-tool.mjs', 'account'], { cwd: checkout, encoding: 'utf8' });

it('replaces a tool’s bundle as a whole, so that one that starts meanwhile runs all of it or says why not', async () => {
  expect(run().stderr).toContain('point-of-contact');
  const reading = await open(join(checkout, 'dist/tools/account.mjs'));
  try {
    const { ino, size } = await reading.stat();
    expect(run().status).toBe(1);
    const replaced = await open(join(checkout, 'dist/tools/account.mjs'));
    expect((await replaced.stat()).ino).not.toBe(ino);
    await replaced.close();
    expect((await reading.readFile()).length).toBe(size);
  } finally {
    await reading.close();
  }
});
