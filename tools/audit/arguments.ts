import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@cumple/contracts/common/language';
import type { NotedEnd } from '@cumple/server-kit/audit/verify-audit';

export interface AuditArguments {
  task: 'verify' | 'head';
  noted: NotedEnd | null;
  language: Language;
}

/** Thrown for arguments that don't make a command. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const options = { head: { type: 'string' }, entries: { type: 'string' }, lang: { type: 'string', default: DEFAULT_LANGUAGE } } as const;

/** Reads `verify [--head HASH --entries N]` or `head`. @throws UsageError */
export function readArguments(given: readonly string[]): AuditArguments {
  const { values, positionals } = parse(given);
  const [task, ...others] = positionals;
  const language = LANGUAGES.find((each) => each === values.lang);
  if ((task !== 'verify' && task !== 'head') || others.length > 0 || !language) throw new UsageError();
  const noted = notedEnd(values.head, values.entries);
  if (task === 'head' && noted) throw new UsageError('--head → verify');
  return { task, noted, language };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: given.filter((each, index) => index > 0 || each !== '--'), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : undefined);
  }
}

function notedEnd(head: string | undefined, entries: string | undefined): NotedEnd | null {
  if (head === undefined && entries === undefined) return null;
  if (head === undefined || !/^[0-9a-f]{64}$/i.test(head)) throw new UsageError('--head SHA-256');
  if (entries === undefined) return { hash: head };
  if (!/^\d{1,15}$/.test(entries)) throw new UsageError('--entries N');
  return { hash: head, entries: Number(entries) };
}
