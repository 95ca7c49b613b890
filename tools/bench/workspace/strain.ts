import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { apiPaths } from '@cumple/contracts/common/paths';
import { type BenchServer, memoryOf } from '../servers';

/** What a work of the server cost it. */
export interface Strain {
  seconds: number;
  /** MB before, and the most meanwhile; NaN where the system doesn't tell. */
  memory: [number, number];
  /** Milliseconds that the slowest of many small requests waited meanwhile: how long the process stood still for others. */
  longestWait: number;
}

const BETWEEN_MS = 10;

/** Does a work while somebody else keeps asking for something small. */
export async function underStrain({ url, child }: BenchServer, work: () => Promise<unknown>): Promise<Strain> {
  const before = memoryOf({ url, child });
  forgetPeak(child.pid);
  const done = new AbortController();
  const waits = askOnAndOn(`${url}${apiPaths.currentOverview()}`, done.signal);
  const began = performance.now();
  await work().finally(() => done.abort());
  return { seconds: (performance.now() - began) / 1_000, memory: [before, peakOf(child.pid)], longestWait: await waits };
}

async function askOnAndOn(url: string, signal: AbortSignal): Promise<number> {
  let longest = 0;
  while (!signal.aborted) {
    const began = performance.now();
    await fetch(url).then((response) => response.arrayBuffer());
    longest = Math.max(longest, performance.now() - began);
    await setTimeout(BETWEEN_MS);
  }
  return longest;
}

/** From here on the system counts the peak anew (Linux). */
function forgetPeak(pid: number | undefined): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Elsewhere there is no peak to forget: none is told either.
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
