import { inflateSync } from 'node:zlib';

/** An object of a PDF: its dictionary as it is written, and its stream. */
export interface PdfObject {
  id: number;
  words: string;
  stream: Buffer | null;
}

/** The objects of a PDF by number, as pdfkit writes them. */
export function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const found = [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)];
  return new Map(found.map(([, id, body = '']) => [Number(id), objectOf(Number(id), body)]));
}

function objectOf(id: number, body: string): PdfObject {
  const [words = '', ...stream] = body.split('stream\n');
  const bytes = stream.length > 0 ? Buffer.from(stream.join('stream\n').replace(/\nend$/, '').replace(/\nendstream$/, ''), 'latin1') : null;
  return { id, words, stream: bytes && words.includes('/FlateDecode') ? inflateSync(bytes) : bytes };
}

/** The object that a name of a dictionary refers to. */
export function referred(objects: ReadonlyMap<number, PdfObject>, { words }: PdfObject, name: string): PdfObject {
  const object = objects.get(Number(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(words)?.[1]));
  if (!object) throw new Error(`No /${name} in ${words}`);
  return object;
}

export const objectsWith = (objects: ReadonlyMap<number, PdfObject>, part: string): PdfObject[] => [...objects.values()].filter(({ words }) => words.includes(part));
