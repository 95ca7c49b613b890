import type { SourceBlock } from '@cumple/domain/self-assessment/reading/source';
import { blocksOfLines } from '@cumple/domain/self-assessment/reading/text-source';
import { ReportFileError } from '../report-file-error';
import { DocumentReader } from './document-reader';
import { parseXml } from './parse-xml';
import { mainPart, readRelationships } from './relationships';
import { openZip } from './zip';

/** The cells, headings and paragraphs of a `.docx`, in reading order. Memory stays within the size of its text. */
export async function readDocx(bytes: Buffer): Promise<SourceBlock[]> {
  const zip = await openZip(bytes);
  const part = await mainPart(zip);
  if (!/\.xml$/i.test(part) || !zip.has(part) || !zip.has('[Content_Types].xml')) throw new ReportFileError('not-a-docx');
  const links = new Map(
    [...(await readRelationships(zip, part))].filter(([, { type }]) => type.endsWith('/hyperlink')).map(([id, { target }]) => [id, target]),
  );
  const reader = new DocumentReader(links);
  await parseXml(zip.read(part), reader);
  if (!reader.isWordDocument) throw new ReportFileError('not-a-docx');
  // A text that was saved as .docx has its cells still behind tabs.
  const lines = reader.tableCount === 0 ? reader.blocks.flatMap((block) => block.lines) : [];
  return lines.some(({ text }) => text.startsWith('\t')) ? blocksOfLines(lines) : reader.blocks;
}
