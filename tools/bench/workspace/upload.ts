import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { BENCH_DATA, type BenchServer } from '../servers';
import { expected } from './pace';
import type { Headers } from './people';
import { type Strain, underStrain } from './strain';

const MB = 1024 * 1024;
const SIZE = 100 * MB;
const PIECE = 4 * MB;

export interface UploadFigures {
  megabytes: number;
  /** All pieces on their way, in turn. */
  sending: Strain;
  /** Looked at, hashed, synced and named. */
  taking: Strain;
  /** The same bytes written to the same disk and synced, by nobody but this process. */
  bareSeconds: number;
}

/** A file of 100 MB, sent in pieces of 4 MB as a browser does. */
export async function measureUpload(owner: pg.Pool, server: BenchServer, headers: Headers, plan: string): Promise<UploadFigures> {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(SIZE - 9)]);
  const { rows } = await owner.query<{ slug: string }>('SELECT slug FROM institution ORDER BY id LIMIT 1');
  const address = await begin(server.url, headers, { plan, institution: rows[0]?.slug ?? '', name: 'largo.pdf' });
  const sending = await underStrain(server, () => sendPieces(address, headers, bytes));
  const taking = await underStrain(server, async () => void (await expected(201, await fetch(`${address}/completion`, { method: 'POST', headers, body: '{}' }))));
  return { megabytes: SIZE / MB, sending, taking, bareSeconds: await bareSeconds(bytes) };
}

async function begin(url: string, headers: Headers, about: Record<string, string>): Promise<string> {
  const metadata = Object.entries(about).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`).join(',');
  const response = await fetch(`${url}${workspacePaths.uploads()}`, { method: 'POST', headers: { ...headers, 'tus-resumable': '1.0.0', 'upload-length': String(SIZE), 'upload-metadata': metadata } });
  return `${url}${(await expected(201, response)).headers.get('location')}`;
}

async function sendPieces(address: string, headers: Headers, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length; offset += PIECE) {
    const piece = { ...headers, 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    await expected(204, await fetch(address, { method: 'PATCH', headers: piece, body: new Uint8Array(bytes.subarray(offset, offset + PIECE)) }));
  }
}

async function bareSeconds(bytes: Buffer): Promise<number> {
  const folder = await mkdtemp(join(BENCH_DATA, 'bare-'));
  const began = performance.now();
  const file = await open(join(folder, 'bytes'), 'w');
  for (let offset = 0; offset < bytes.length; offset += PIECE) await file.write(bytes.subarray(offset, offset + PIECE));
  await file.sync();
  await file.close();
  const seconds = (performance.now() - began) / 1_000;
  await rm(folder, { recursive: true });
  return seconds;
}
