import { crc32 } from 'node:zlib';
import { orientationOf, orientationOnly } from './exif';
import type { CleanPicture } from './picture';
import { RefusedContent } from './refused-content';

const SIGNATURE = 8;
/** What a PNG looks like is in these; texts, times, places and what programs left is in the others. */
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'];

/** A PNG as it looks, and no word about it; what hangs on behind its end is cut. */
export function cleanPng(bytes: Buffer): CleanPicture {
  const pieces = [bytes.subarray(0, SIGNATURE)];
  for (const { name, whole } of chunksOf(bytes)) {
    if (KEPT.includes(name)) pieces.push(whole);
    else if (name === 'eXIf') pieces.push(...turned(whole.subarray(8, -4)));
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), pieces };
}

function* chunksOf(bytes: Buffer): Generator<{ name: string; whole: Buffer }> {
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const [end, name] = [at + 12 + bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    if (end > bytes.length || (at === SIGNATURE && (name !== 'IHDR' || end !== 33))) break;
    yield { name, whole: bytes.subarray(at, end) };
    if (name === 'IEND') return;
    at = end;
  }
  throw new RefusedContent('damaged');
}

function turned(exif: Buffer): Buffer[] {
  const orientation = orientationOf(exif);
  return orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))];
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(content.length);
  ends[1].writeUInt32BE(crc32(named));
  return Buffer.concat([ends[0], named, ends[1]]);
}
