import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Sheet } from 'read-excel-file/node';

// Source text, because the server is one bundle: there is no second file that a thread could begin with.
const READING = `
  const { parentPort, workerData } = require('node:worker_threads');
  const library = require(workerData.library);
  (library.default ?? library)(Buffer.from(workerData.bytes), { trim: false }).then((sheets) => parentPort.postMessage(sheets));`;

/**
 * Reads a workbook in a thread of its own: the library works in one go, and nobody else would be answered meanwhile. A thread
 * that would take more than `memory` (in MB) ends, as an error.
 */
export function readWorkbookAside(bytes: Buffer, memory: number): Promise<Sheet[]> {
  const library = createRequire(import.meta.url).resolve('read-excel-file/node');
  return new Promise((resolve, reject) => {
    const worker = new Worker(READING, { eval: true, execArgv: [], workerData: { library, bytes }, resourceLimits: { maxOldGenerationSizeMb: memory } });
    worker.once('message', resolve).once('error', reject).once('exit', () => reject(new Error('The thread ended without an answer.')));
  });
}
