import { type Load, round, slower, table } from './figures.mjs';
import type { Measured } from './measure';
import type { Row } from './run-size';

const HEADINGS = ['case', 'kB', 'req/s', 'p50 ms', 'p99 ms', 'memory MB', 'bare bytes req/s', 'x', 'bare SQL req/s', 'x'];

/** A table of what was measured; rows with answers other than the expected one are marked. */
export function report(rows: readonly Row[]): string {
  return table([HEADINGS, ...rows.map(cellsOf)]);
}

function cellsOf({ name, kilobytes, tracker, bytes, sql }: Row): string[] {
  return [
    `${name}${failures({ tracker, bytes, sql })}`,
    round(kilobytes),
    rate(tracker),
    round(tracker.p50),
    round(tracker.p99),
    `${tracker.memory.map((megabytes) => megabytes.toFixed(0)).join('→')}`,
    rate(bytes),
    slower(tracker.perSecond, bytes.perSecond),
    sql ? rate(sql) : '–',
    slower(tracker.perSecond, sql?.perSecond),
  ];
}

const rate = ({ perSecond }: Load): string => perSecond.toFixed(0);

function failures(servers: Record<string, Measured | null>): string {
  const failed = Object.entries(servers).filter(([, load]) => load && load.failed > 0);
  return failed.map(([server, load]) => ` (${server}: ${load?.failed} failed)`).join('');
}
