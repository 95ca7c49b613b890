import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { withoutHiddenSigns } from '@cumple/domain/common/hidden-signs';
import { type SourceBlock, textOf } from '@cumple/domain/self-assessment/reading/source';
import { blocksOfText } from '@cumple/domain/self-assessment/reading/text-source';
import { readDocx } from './docx/read-docx';
import { decodeLines } from './encoding';
import { LIMITS, inMegabytes } from './limits';
import { ReportFileError, type ReportFileErrorCode } from './report-file-error';
import { refuseWrongCharacters } from './wrong-characters';

/** What a report's file holds, and the SHA-256 (hex) of the file. */
export interface ReportFile {
  blocks: SourceBlock[];
  sha256: string;
}

const SIGNATURES: readonly [Buffer, 'docx' | ReportFileErrorCode][] = [
  [Buffer.from('PK'), 'docx'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
  [Buffer.from('%PDF'), 'pdf'],
  [Buffer.from('{\\rtf'), 'rtf'],
];

/** Reads a report: a `.docx` or a text in UTF-8, whatever its name says. @throws ReportFileError when it is neither, damaged or too large. */
export async function readReportFile(path: string): Promise<ReportFile> {
  await refuseUnfit(path);
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new ReportFileError('empty', 'line 1');
  const kind = SIGNATURES.find(([signature]) => bytes.subarray(0, signature.length).equals(signature))?.[1] ?? 'text';
  if (kind !== 'text' && kind !== 'docx') throw new ReportFileError(kind);
  const blocks = kind === 'docx' ? await readDocx(bytes) : blocksOfText(decodeLines(bytes));
  const lines = blocks.flatMap((block) => block.lines);
  if (textOf(lines) === '') throw new ReportFileError('empty', lines[0]?.place ?? null);
  refuseWrongCharacters(lines);
  return { blocks: blocks.map(cleaned), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Signs that steer a terminal: none is a word of a report. */
const STEERING = /[^\P{Cc}\t]/gu;

/** Signs that nobody sees would hide a name from those who look for it. Accents as part of their letters: names are recognised, and kept apart, however a machine wrote them. */
function cleaned({ kind, lines }: SourceBlock): SourceBlock {
  return { kind, lines: lines.map((line) => ({ ...line, text: withoutHiddenSigns(line.text).replace(STEERING, ' ').normalize('NFC') })) };
}

async function refuseUnfit(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ReportFileError(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'file-missing' : 'unreadable');
  });
  if (!found.isFile()) throw new ReportFileError('not-a-file');
  refuseTooLarge(found.size);
}

function refuseTooLarge(size: number): void {
  if (size > LIMITS.file) throw new ReportFileError('too-large', null, { size: inMegabytes(size), limit: inMegabytes(LIMITS.file) });
}

/** Reads no more than the limit, even when the file has grown since it was measured. */
async function readBytes(path: string): Promise<Buffer> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) {
      refuseTooLarge((size += chunk.length));
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof ReportFileError ? error : new ReportFileError('unreadable');
  } finally {
    await file?.close().catch(() => undefined);
  }
}
