import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import type { Request } from 'express';
import { fileMessages } from './file-messages';
import { inMegabytes, SPREADSHEET_LIMITS, type SpreadsheetLimits } from './limits';

/** The body of a request as bytes: never more than a spreadsheet may be, whatever its headers say. */
export async function readBytes(request: Request, limits: SpreadsheetLimits = SPREADSHEET_LIMITS): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > limits.file) throw new ProblemException(413, fileMessages.say('file-too-large', { limit: inMegabytes(limits.file) }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
