import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import type { Request } from 'express';
import { SPREADSHEET_LIMITS } from './limits';
import { spreadsheetMessages } from './messages';

/** The body of a request as bytes: never more than a spreadsheet may be, whatever its headers say. */
export async function readBytes(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > SPREADSHEET_LIMITS.file) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): ProblemException {
  return new ProblemException(413, spreadsheetMessages.say('file-too-large', { limit: `${SPREADSHEET_LIMITS.file / 1024 / 1024} MB` }));
}
