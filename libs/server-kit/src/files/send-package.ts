import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from './file-store';
import { offer } from './offer';
import { writeZip, type ZippedFile } from './write-zip';

/** Files that are offered together. */
export interface OfferedPackage {
  /** Of the zip, without its ending, and of the folder that it unpacks to. */
  name: string;
  /** The day that its files bear, `YYYY-MM-DD`. */
  day: string;
  files: readonly ZippedFile[];
}

/** File of a package that holds the SHA-256 of the others, as `sha256sum -c` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/** Sends files as one zip, to be saved, with their checksums. Its tag is made of them: it changes when a byte does. */
export async function sendPackage(request: Request, response: Response, { name, day, files }: OfferedPackage, store: FileStore): Promise<void> {
  const sums = Buffer.from(checksums(files));
  offer(response, { name: `${name}.zip`, contentType: 'application/zip', tag: createHash('sha256').update(`${name} ${day}\n`).update(sums).digest('hex') });
  if (request.fresh) return void response.status(304).end();
  const inFolder = [...files, { path: CHECKSUMS, content: sums }].map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  const zip = await writeZip(inFolder, day, store);
  try {
    response.setHeader('Content-Length', zip.size);
    if (request.method === 'HEAD') return void response.end();
    // Whoever leaves in the middle is no failure of ours; whoever stays sees by the length that it isn't whole.
    await pipeline(zip.stream, response).catch(() => response.destroy());
  } finally {
    zip.close();
  }
}

function checksums(files: readonly ZippedFile[]): string {
  return files.map(({ path, content }) => `${Buffer.isBuffer(content) ? createHash('sha256').update(content).digest('hex') : content.sha256}  ${path}\n`).join('');
}
