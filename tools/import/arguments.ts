import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@cumple/contracts/common/language';
import { isDay } from '@cumple/domain/common/day';
import type { ImportTarget } from '@cumple/server/self-assessment/import/plan-document-for';
import { timeZoneOf } from './time-zones';

export interface ImportArguments {
  file: string;
  target: ImportTarget;
  /** Why an approved plan's promise changes. */
  reason: string | null;
  dryRun: boolean;
  yes: boolean;
  language: Language;
}

const MAX_REASON = 2_000;

/** Thrown for arguments that don't make a command. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const options = {
  plan: { type: 'string' },
  create: { type: 'boolean', default: false },
  title: { type: 'string' },
  starts: { type: 'string' },
  ends: { type: 'string' },
  jurisdiction: { type: 'string' },
  'time-zone': { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  lang: { type: 'string', default: DEFAULT_LANGUAGE },
} as const;
type Values = ReturnType<typeof parse>['values'];

/** Reads `self-assessment FILE --plan SLUG …`. @throws UsageError */
export function readArguments(given: readonly string[]): ImportArguments {
  const { values, positionals } = parse(given);
  const [kind, file, ...others] = positionals;
  if (kind !== 'self-assessment' || !file || others.length > 0) throw new UsageError('self-assessment ARCHIVO');
  const language = LANGUAGES.find((each) => each === values.lang);
  if (!language) throw new UsageError('--lang es|en');
  return { file, target: readTarget(values), reason: readReason(values.reason), dryRun: values['dry-run'], yes: values.yes, language };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: given.filter((each, index) => index > 0 || each !== '--'), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : undefined);
  }
}

function readTarget(values: Values): ImportTarget {
  const slug = required(values.plan, '--plan', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const unwanted = (['title', 'starts', 'ends', 'jurisdiction', 'time-zone'] as const).filter((name) => values[name] !== undefined);
  if (!values.create && unwanted.length > 0) throw new UsageError(`--${unwanted[0]} → --create`);
  if (!values.create) return { mode: 'update', slug };
  const [code = '', name] = required(values.jurisdiction, '--jurisdiction', /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?::.*\S)?$/).split(/:(.*)/s);
  const [startsOn, endsOn] = [day(values.starts, '--starts'), day(values.ends, '--ends')];
  if (endsOn < startsOn) throw new UsageError('--ends < --starts');
  return {
    mode: 'create',
    header: {
      slug,
      title: required(values.title, '--title', /\S/),
      startsOn,
      endsOn,
      timeZone: values['time-zone'] ?? timeZoneOf(code),
      statusDate: null,
      baselineApprovedOn: null,
      coordinator: null,
      jurisdiction: { code: code.toUpperCase(), name: name?.trim() || countryName(code), kind: code.includes('-') ? 'local' : 'country', fictional: false },
    },
  };
}

function readReason(value: string | undefined): string | null {
  if (value === undefined) return null;
  const reason = value.trim();
  if (reason === '' || reason.length > MAX_REASON) throw new UsageError(`--reason 1–${MAX_REASON}`);
  return reason;
}

function required(value: string | undefined, name: string, pattern: RegExp): string {
  if (value === undefined || !pattern.test(value)) throw new UsageError(name);
  return value;
}

function day(value: string | undefined, name: string): string {
  if (value === undefined || !isDay(value)) throw new UsageError(`${name} AAAA-MM-DD`);
  return value;
}

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('es', { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
