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

/** An entry of the record as the workspace shows it. */
export interface RecordEntry extends HistoryEntry {
  /** Its place in the chain. */
  seq: number;
  /** Whether everybody may read it. */
  public: boolean;
  /** Who it was, for those who manage people; `null` for others, and for the installation itself. */
  person: { account: string; name: string | null; email: string | null; erased: boolean } | null;
  /** What it says of persons, by account, for those who manage people; `null` of those who were erased. */
  personal: Record<string, Record<string, unknown> | null> | null;
}

/** The record, newest first. */
export interface RecordPage {
  items: RecordEntry[];
  /** What to ask for as `before` to read on; `null` at the end. */
  next: number | null;
}
