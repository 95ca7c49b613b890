import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Graph {
  graph: { dependencies: Record<string, { target: string }[]> };
}

const workspace = join(__dirname, '..');
const nx = createRequire(__filename).resolve('nx/bin/nx.js');

test('what a program imports counts among what it is built of, so that nobody is served yesterday’s pages', () => {
  const env = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };
  const output = execFileSync(process.execPath, [nx, 'graph', '--print'], { cwd: workspace, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  const { dependencies } = (JSON.parse(output) as Graph).graph;
  const builtOf = (project: string) => (dependencies[project] ?? []).map(({ target }) => target);
  expect(builtOf('web')).toEqual(expect.arrayContaining(['web-pages', 'ui', 'contracts']));
  expect(builtOf('web-pages')).toEqual(expect.arrayContaining(['domain', 'contracts', 'ui']));
  expect(builtOf('api')).toEqual(expect.arrayContaining(['server', 'server-kit', 'contracts', 'domain']));
});
