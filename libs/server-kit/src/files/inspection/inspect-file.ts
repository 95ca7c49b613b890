import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';
import { cleanWebp } from './clean-webp';
import { type ArchiveLimits, measureArchive } from './open-archive';
import type { CleanPicture } from './picture';
import { RefusedContent } from './refused-content';
import { requireText } from './text-file';

const HEAD_BYTES = 64;
const PICTURES = { jpg: cleanJpeg, png: cleanPng, webp: cleanWebp } as const;
const OFFICE = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;
const OPEN_DOCUMENTS = { odt: 'text', ods: 'spreadsheet', odp: 'presentation' } as const;

export type Inspected = 'pdf' | keyof typeof PICTURES | keyof typeof OFFICE | keyof typeof OPEN_DOCUMENTS | 'csv' | 'txt';

export interface InspectionLimits extends ArchiveLimits {
  imageSize: number;
  imagePixels: number;
  imageSide: number;
}

/** What a file is, by its content, and the bytes of it that are kept. */
export interface Inspection {
  type: Inspected;
  content(): AsyncIterable<Uint8Array>;
}

/** Looks at a file that somebody sent; its name only tells tables from other texts. @throws RefusedContent */
export async function inspectFile(path: string, name: string, limits: InspectionLimits): Promise<Inspection> {
  const head = await headOf(path);
  if (head.length === 0) throw new RefusedContent('empty');
  const picture = pictureTypeOf(head);
  if (picture) {
    const { pieces } = await cleanPicture(path, picture, limits);
    return { type: picture, content: () => listed(pieces) };
  }
  return { type: await documentTypeOf(path, name, head, limits), content: () => createReadStream(path) };
}

async function documentTypeOf(path: string, name: string, head: Buffer, limits: InspectionLimits): Promise<Inspected> {
  if (says(head, '%PDF-')) return 'pdf';
  if (says(head, 'PK\u0003\u0004')) return officeType(await measureArchive(path, limits));
  const extension = /\.(csv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== 'csv' && extension !== 'txt') throw new RefusedContent('type-not-taken');
  await requireText(path);
  return extension;
}

function pictureTypeOf(head: Buffer): keyof typeof PICTURES | null {
  if (says(head, '\u0089PNG\r\n\u001a\n')) return 'png';
  if (says(head, '\u00ff\u00d8\u00ff')) return 'jpg';
  return says(head, 'RIFF') && head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
}

async function cleanPicture(path: string, type: keyof typeof PICTURES, { imageSize, imagePixels, imageSide }: InspectionLimits): Promise<CleanPicture> {
  const picture = PICTURES[type](await whole(path, imageSize));
  const { width, height } = picture;
  if (width < 1 || height < 1) throw new RefusedContent('damaged');
  if (Math.max(width, height) > imageSide || width * height > imagePixels) throw new RefusedContent('picture-too-large');
  return picture;
}

async function whole(path: string, limit: number): Promise<Buffer> {
  const file = await open(path);
  try {
    if ((await file.stat()).size > limit) throw new RefusedContent('picture-too-large');
    return await readFile(file);
  } finally {
    await file.close();
  }
}

function officeType({ names, first }: { names: readonly string[]; first: string }): Inspected {
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$|^Basic\//i.test(name))) throw new RefusedContent('has-macros');
  const office = Object.entries(OFFICE).find(([, part]) => names.includes('[Content_Types].xml') && names.includes(part))?.[0];
  const openDocument = names[0] === 'mimetype' && Object.entries(OPEN_DOCUMENTS).find(([, kind]) => first === `application/vnd.oasis.opendocument.${kind}`)?.[0];
  const type = office ?? openDocument;
  if (!type) throw new RefusedContent('type-not-taken');
  return type as Inspected;
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function says(head: Buffer, beginning: string): boolean {
  return head.toString('latin1', 0, beginning.length) === beginning;
}

async function* listed(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
