import 'reflect-metadata';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { fileURLToPath } from 'node:url';
import { explainFailure } from './process/explain-failure';
import { start, type Running } from './process/start';

const SAME_WISH_MS = 1_000;
const PATIENCE_MS = 20_000;

const logger = createLogger({ readable: process.stdout.isTTY === true });
let stoppingSince: number | null = null;

process.on('uncaughtException', (error) => {
  logger.fatal({ err: error }, 'unexpected error');
  process.exit(1);
});

const started = start(process.env, fileURLToPath(import.meta.url), logger);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
started.then(announce, giveUp);

function announce({ port, databaseEnded }: Running): void {
  process.stdout.write(`Cumple: http://localhost:${port}\n`);
  void databaseEnded.then(() => {
    if (stoppingSince === null) giveUp(new Error('The database ended unexpectedly.'));
  });
}

function giveUp(error: unknown): void {
  const line = explainFailure(error);
  if (line === null) logger.fatal({ err: error }, 'Cumple could not go on');
  else process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * The first signal lets running requests finish; a later one doesn't wait. What follows at once is the same wish: Ctrl-C
 * reaches us from the terminal and once more through npm.
 */
function stop(): void {
  if (stoppingSince !== null) {
    if (Date.now() - stoppingSince >= SAME_WISH_MS) process.exit(1);
    return;
  }
  stoppingSince = Date.now();
  logger.info('stopping');
  // A database that doesn't answer can't be parted from in good order.
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  started.then((running) => running.stop()).then(() => process.exit(0), giveUp);
}
