import 'reflect-metadata';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { fileURLToPath } from 'node:url';
import { explainFailure } from './process/explain-failure';
import { start, type Running } from './process/start';

const logger = createLogger({ readable: process.stdout.isTTY === true });
let stopping = false;

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
    if (!stopping) giveUp(new Error('The database ended unexpectedly.'));
  });
}

function giveUp(error: unknown): void {
  const line = explainFailure(error);
  if (line === null) logger.fatal({ err: error }, 'Cumple could not go on');
  else process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** The first signal lets running requests finish, a second one doesn't wait. */
function stop(): void {
  if (stopping) process.exit(1);
  stopping = true;
  logger.info('stopping');
  started.then((running) => running.stop()).then(() => process.exit(0), giveUp);
}
