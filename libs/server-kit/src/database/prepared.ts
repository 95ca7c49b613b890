import { Client, type ClientConfig } from 'pg';

const MARK = /^\/\* prepared: ([\w-]{1,50}) \*\//;

/**
 * Marks a statement to be prepared under a name (letters, digits, hyphens; one text per name): each connection then plans
 * it once. Long statements take longer to plan than to run.
 */
export function prepared(name: string, sql: string): string {
  return `/* prepared: ${name} */ ${sql}`;
}

/** A connection that prepares the statements that are marked so. */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((statement: unknown, ...rest: unknown[]) => send(withName(statement), ...rest)) as typeof this.query;
  }
}

function withName(statement: unknown): unknown {
  const name = typeof statement === 'string' ? MARK.exec(statement)?.[1] : undefined;
  return name === undefined ? statement : { name, text: statement };
}
