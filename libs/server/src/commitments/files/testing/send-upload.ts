import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Test } from 'supertest';
import type { Browser } from '../../../testing/workspace-api';

export const TUS = { 'Tus-Resumable': '1.0.0' };
export const OFFSET_STREAM = 'application/offset+octet-stream';

export interface Announced {
  name: string;
  size: number;
  institution?: string;
  plan?: string;
}

/** Says what is about to be sent. */
export function begin(who: Browser, { name, size, institution = 'water', plan = 'zz-2025-2027' }: Announced): Test {
  const metadata = Object.entries({ name, institution, plan }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
  return who.send(workspacePaths.uploads()).set({ ...TUS, 'Upload-Length': String(size), 'Upload-Metadata': metadata });
}

/** Sends bytes from where an upload stands. */
export function send(who: Browser, address: string, offset: number, bytes: Buffer): Test {
  return who.patchBytes(address, bytes, OFFSET_STREAM).set({ ...TUS, 'Upload-Offset': String(offset) });
}

/** Sends a file in one piece and asks for it to be taken; whatever the answer. */
export async function sendWhole(who: Browser, name: string, bytes: Buffer, institution?: string): Promise<Awaited<Test>> {
  const address = String((await begin(who, { name, size: bytes.length, ...(institution && { institution }) }).expect(201)).headers['location']);
  await send(who, address, 0, bytes).expect(204);
  return who.send(`${address}/completion`);
}

/** A file that was taken. */
export async function uploaded(who: Browser, name: string, bytes: Buffer, institution?: string): Promise<StoredFileView> {
  const { status, body, text } = await sendWhole(who, name, bytes, institution);
  if (status !== 201) throw new Error(`${name}: ${status} ${text}`);
  return body as StoredFileView;
}

/** A small PDF. */
export function pdf(words: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}
