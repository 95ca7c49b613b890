import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Seconds that each case is measured. */
  seconds: number;
  /** Only cases whose name has this text in it. */
  only: string;
  /** How many commitments the plans have. */
  sizes: number[];
  /** Whether to measure what people do who are signed in. */
  workspace: boolean;
}

export const USAGE = 'npm run bench -- [--seconds 3] [--only "list JSON"] [--size 48] [--no-workspace | --workspace-only]';

/** @throws Error whose message is for the person at the terminal. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      'no-workspace': { type: 'boolean' },
      'workspace-only': { type: 'boolean' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      size: { type: 'string', multiple: true },
    },
  });
  return {
    seconds: positive('--seconds', values.seconds ?? '3'),
    only: values.only ?? '',
    sizes: values['workspace-only'] ? [] : (values.size ?? ['48', '5000']).map((size) => positive('--size', size)),
    workspace: !values['no-workspace'],
  };
}

function positive(flag: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`${flag} takes a whole number from 1.`);
  return Number(text);
}
