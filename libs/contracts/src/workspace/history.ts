/** An entry of a public history: by institution and post, never by name. */
export interface HistoryEntry {
  at: string;
  by: { institution: string | null; post: string | null };
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  source: string;
  /** The whole of it in plain words, in the caller's language. */
  sentence: string;
}

/** Where the chain of the record ends: whoever keeps it can tell later that nothing before was changed. */
export interface AuditHead {
  entries: number;
  hash: string;
  at: string | null;
}
