import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { ProblemException } from '../http/problem.exception';
import type { ByteRange, FileStore } from './file-store';
import { offer } from './offer';

/** A file as it is offered. */
export interface OfferedFile {
  sha256: string;
  size: number;
  contentType: string;
  name: string;
}

/** Sends a file, or a part of it, to be saved. */
export async function sendFile(request: Request, response: Response, file: OfferedFile, store: FileStore): Promise<void> {
  offer(response, { ...file, tag: file.sha256 });
  response.setHeader('Accept-Ranges', 'bytes');
  if (request.fresh) return void response.status(304).end();
  const range = rangeOf(request, file);
  if (range === 'unsatisfiable') return void response.status(416).setHeader('Content-Range', `bytes */${file.size}`).end();
  const content = request.method === 'HEAD' ? undefined : await store.open(file.sha256, range ?? undefined);
  if (content === null) {
    for (const name of ['Content-Disposition', 'ETag', 'Accept-Ranges']) response.removeHeader(name);
    throw new ProblemException(503, 'unavailable');
  }
  response.setHeader('Content-Length', range ? range.end - range.start + 1 : file.size);
  if (range) response.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  if (!content) return void response.end();
  // Whoever leaves in the middle is no failure of ours.
  await pipeline(content, response).catch(() => response.destroy());
}

/** One range; of several, or of another version, the whole is sent. */
function rangeOf(request: Request, { sha256, size }: OfferedFile): ByteRange | 'unsatisfiable' | null {
  const condition = request.headers['if-range'];
  if (request.headers.range === undefined || (condition !== undefined && condition !== `"${sha256}"`)) return null;
  const ranges = request.range(size);
  if (ranges === -1) return 'unsatisfiable';
  const [only] = ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? [] : ranges;
  return only ?? null;
}
