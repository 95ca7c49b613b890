import { createHash } from 'node:crypto';

/** What the first entry names as the one before it. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** An entry as the database keeps it. */
export interface AuditLink {
  seq: string;
  content: string;
  action: string;
  about: string;
  public: boolean;
  previousHash: string;
  hash: string;
}

/** How an entry can fail to be a link of the chain. */
export type LinkProblem = 'missing' | 'unlinked' | 'changed' | 'columns-differ';

/** The hash of an entry: SHA-256 (hex) of the hash before it, a line feed, and the content as it is stored. */
export function hashOfEntry(previousHash: string, content: string): string {
  return createHash('sha256').update(`${previousHash}\n${content}`, 'utf8').digest('hex');
}

/** What is wrong with the entry that follows a number of entries of which the last has this hash; `null` when nothing is. */
export function problemOfLink(link: AuditLink, entriesBefore: number, previousHash: string): LinkProblem | null {
  if (link.seq !== String(entriesBefore + 1)) return 'missing';
  if (link.previousHash !== previousHash) return 'unlinked';
  if (link.hash !== hashOfEntry(link.previousHash, link.content)) return 'changed';
  return agrees(link) ? null : 'columns-differ';
}

/** Whether the columns by which entries are found say what the content says. */
function agrees({ content, action, about, public: everybody }: AuditLink): boolean {
  const said = contentOf(content);
  return said?.['action'] === action && said['about'] === about && said['public'] === everybody;
}

/** Whoever owns the tables can have put anything there. */
function contentOf(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
