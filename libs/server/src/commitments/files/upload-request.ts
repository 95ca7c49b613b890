import { invalidRequest, ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Metadata } from '@tus/server';
import type { Request } from 'express';
import { fileMessages as messages } from './file-messages';

/** What a sender says of a file before it begins. */
export interface UploadRequest {
  size: number;
  name: string;
  institution: string;
  plan: string;
}

const MAX_LETTERS = 1_000;

/** Reads the headers with which an upload begins. Its length has to be known. Throws 400. */
export function readUploadRequest({ headers }: Request): UploadRequest {
  const length = String(headers['upload-length'] ?? '');
  if (!/^\d{1,15}$/.test(length)) throw invalidRequest([{ field: 'Upload-Length', says: messages.say('length-missing') }]);
  const given = metadataOf(String(headers['upload-metadata'] ?? ''));
  const text = (name: string) => (given[name] ?? '').slice(0, MAX_LETTERS);
  return { size: Number(length), name: text('name'), institution: text('institution'), plan: text('plan') };
}

function metadataOf(header: string): Record<string, string | null> {
  try {
    return header === '' ? {} : Metadata.parse(header);
  } catch {
    throw new ProblemException(400, 'bad-request');
  }
}
