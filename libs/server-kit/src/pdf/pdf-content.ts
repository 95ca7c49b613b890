/** A part of a document, in reading order. Headings begin with level 1 and leave out none. */
export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly PdfFact[] }
  /** `shares`: of the width, column by column; together 1. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; shares: readonly number[] }
  /** What is signed, and room to be written on by hand; never torn apart. */
  | { kind: 'signatures'; statement: string; labels: readonly string[] };

/** Something and what it is. */
export interface PdfFact {
  label: string;
  text: string;
}

/** What the document says of itself, in its language. */
export interface PdfWords {
  page: (number: number, of: number) => string;
  /** Beside what began on the page before. */
  continued: (label: string) => string;
  /** At the end, where something couldn't be printed; `signs`: which. */
  unprintable: (signs: string) => string;
}

export interface PdfContent {
  title: string;
  /** BCP 47, e.g. `es-GT`: screen readers speak it so. */
  language: string;
  /** What the file says of when it was made: the same content at the same instant gives the same bytes. */
  at: Date;
  /** At the top of every page; `null` for nothing. */
  mark: string | null;
  /** At the foot of every page, before its number. */
  foot: string;
  words: PdfWords;
  /** A file that travels within it. */
  attachment: PdfAttachment | null;
  blocks: readonly PdfBlock[];
}

export interface PdfAttachment {
  name: string;
  /** Media type. */
  type: string;
  description: string;
  bytes: Buffer;
}
