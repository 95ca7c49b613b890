// `npm run bench`: how many requests a second the tracker answers, beside two bare servers on the same machine.
import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { report } from './bench/report';
import { readOptions, USAGE } from './bench/options';
import { runSize } from './bench/run-size';
import { startCluster } from './bench/database';
import { reportWorkspace } from './bench/workspace/report-workspace';
import { runWorkspace } from './bench/workspace/run-workspace';
import { run } from './lib/run.mjs';
import { stopSignal } from './lib/stop-signal.mjs';

if (process.env['npm_lifecycle_event']) await import('./lib/stop-with-parent.mjs');
const signal = stopSignal();

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  process.stderr.write('Building what has changed …\n');
  const built = await run('nx', ['run-many', '-t', 'build'], { signal });
  if (!built.ok) throw new Error(`${built.output}\nThe build failed (its message stands above).`);
  const cluster = await startCluster();
  try {
    process.stdout.write(`${machine()}, ${options.seconds} s a case. "x" = how many times slower than the bare server.\n`);
    for (const size of options.sizes) {
      const rows = await runSize(cluster, size, options, signal, ({ name }) => void process.stderr.write(`  ${size}: ${name}\n`));
      process.stdout.write(`\n${size} commitments\n${report(rows)}\n`);
    }
    if (options.workspace) {
      const figures = await runWorkspace(cluster, options.seconds, signal, (what) => void process.stderr.write(`  workspace: ${what}\n`));
      process.stdout.write(`\nThe workspace\n\n${reportWorkspace(figures)}\n`);
    }
    process.stdout.write(`\n${NOTES}\n`);
  } finally {
    await cluster.stop();
  }
}

/** What the figures depend on before any code does; other work on the machine above all. */
function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores, load average ${(loadavg()[0] ?? NaN).toFixed(1)} before`;
}

const NOTES = `Load, server and database share the machine's cores; figures of a few seconds wander by a tenth or two, and by far more with other work going on:
compare ratios of one run, not figures of two. Sixteen connections, no compression, loopback. Memory is the server process alone,
without PostgreSQL, in MB before and after its load. For HTML "bare SQL" is the JSON of the same data, not a page.`;

// Whoever waits for a child that Ctrl-C has ended as well has nothing to complain about.
await bench().catch((error: unknown) => {
  if (signal.aborted) process.exit(130);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exit(1);
});
process.exit(0);
