import { round, slower, table } from '../figures.mjs';
import type { Pace } from './pace';
import type { Strain } from './strain';
import type { WorkspaceFigures } from './run-workspace';

/** Tables of what was measured in the workspace, each beside its bare limits. */
export function reportWorkspace({ signIn, reads, edits, imported, uploaded, reporting, manyPlans }: WorkspaceFigures): string {
  return [
    `Signing in: one argon2id hash (${signIn.parameters}; m in KiB) takes ${round(signIn.alone.p50)} ms alone`,
    table([['', 'per s', 'p50 ms', 'p99 ms', 'x'], line('sign-in', signIn.signIns, signIn.hashes), line('bare hashes', signIn.hashes, signIn.hashes)]),
    '\nReading one commitment',
    table([['', 'per s', 'p50 ms', 'p99 ms', 'x'], line('guarded', reads.guarded, reads.statement), line('public', reads.open, reads.statement), line('bare statement', reads.statement, reads.statement)]),
    '\nEditing commitments, each editor one of its own',
    table([['editors', 'edits/s', 'p50 ms', 'p99 ms', 'bare writes/s', 'x', 'bare UPDATE/s', 'x'], ...edits.map(({ atOnce, tracker, written, update }) => [
      String(atOnce), ...paceCells(tracker), round(written.perSecond), slower(tracker.perSecond, written.perSecond), round(update.perSecond), slower(tracker.perSecond, update.perSecond),
    ])]),
    `\nA new plan of ${imported.rows} rows as a workbook of ${round(imported.kilobytes)} kB; bare INSERTs of 1,000 rows: ${round(imported.rows / imported.bareSeconds)} rows/s`,
    table([['', 's', 'rows/s', 'x', 'memory MB', 'longest wait of others ms'], strained('reading, dry run', imported.reading, imported), strained('applying', imported.applying, imported)]),
    `\nA file of ${uploaded.megabytes} MB in pieces of 4 MB; written and synced bare: ${round(uploaded.megabytes / uploaded.bareSeconds)} MB/s`,
    table([['', 's', 'MB/s', 'x', 'memory MB', 'longest wait of others ms'], carried('sending', uploaded.sending, uploaded), carried('taking', uploaded.taking, uploaded)]),
    '\nReporting: five reports sent together, and the board of a round of 48 commitments and 20 institutions',
    table([['', 'per s', 'p50 ms', 'p99 ms', 'x'], line('five reports', reporting.submitted, reporting.inserted), line('five bare rows', reporting.inserted, reporting.inserted),
      line('board', reporting.board, reporting.statement), line('bare statement', reporting.statement, reporting.statement)]),
    '\nA hundred plans that run, 20,000 milestones; asked by two at once, each beside its statement alone (the home beside that of the alerts)',
    table([['', 'per s', 'p50 ms', 'p99 ms', 'x'], ...manyPlans.flatMap(({ name, page, statement }) => [line(name, page, statement), line('  bare statement', statement, statement)])]),
  ].join('\n');
}

function line(name: string, pace: Pace, limit: Pace): string[] {
  return [name, ...paceCells(pace), slower(pace.perSecond, limit.perSecond)];
}

function paceCells({ perSecond, p50, p99 }: Pace): string[] {
  return [round(perSecond), round(p50), round(p99)];
}

function strained(name: string, { seconds, memory, longestWait }: Strain, { rows, bareSeconds }: WorkspaceFigures['imported']): string[] {
  return [name, round(seconds), round(rows / seconds), slower(rows / seconds, rows / bareSeconds), memory.map(round).join('→'), round(longestWait)];
}

function carried(name: string, { seconds, memory, longestWait }: Strain, { megabytes, bareSeconds }: WorkspaceFigures['uploaded']): string[] {
  return [name, round(seconds), round(megabytes / seconds), slower(megabytes / seconds, megabytes / bareSeconds), memory.map(round).join('→'), round(longestWait)];
}
