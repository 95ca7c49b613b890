import { orientationOf, orientationOnly } from './exif';
import type { CleanPicture } from './picture';
import { RefusedContent } from './refused-content';

const HEAD = 12;
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

interface Chunk {
  name: string;
  content: Buffer;
}

/** A WebP as it looks, with its colour profile and the way it is turned, and no other word about it. */
export function cleanWebp(bytes: Buffer): CleanPicture {
  const chunks = [...chunksOf(bytes)];
  const exif = chunks.find(({ name }) => name === 'EXIF')?.content;
  const orientation = exif ? orientationOf(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif) : 1;
  const kept = chunks.filter(({ name }) => KEPT.includes(name)).map((chunk) => (chunk.name === 'VP8X' ? { ...chunk, content: flagged(chunk.content, orientation !== 1) } : chunk));
  const extended = kept[0]?.name === 'VP8X' && orientation !== 1;
  const body = (extended ? [...kept, { name: 'EXIF', content: orientationOnly(orientation) }] : kept).flatMap(piecesOf);
  const head = Buffer.from(bytes.subarray(0, HEAD));
  head.writeUInt32LE(4 + body.reduce((sum, piece) => sum + piece.length, 0), 4);
  return { ...sizeOf(kept[0]), pieces: [head, ...body] };
}

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RefusedContent('damaged');
  for (let at = HEAD; at + 8 <= end; ) {
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > end) throw new RefusedContent('damaged');
    yield { name: bytes.toString('latin1', at, at + 4), content: bytes.subarray(at + 8, at + 8 + size) };
    at += 8 + size + (size % 2);
  }
}

function flagged(content: Buffer, withExif: boolean): Buffer {
  const own = Buffer.from(content);
  own[0] = ((own[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (withExif ? HAS_EXIF : 0);
  return own;
}

function piecesOf({ name, content }: Chunk): Buffer[] {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return content.length % 2 ? [head, content, Buffer.alloc(1)] : [head, content];
}

function sizeOf(first: Chunk | undefined): { width: number; height: number } {
  if (first?.name === 'VP8X' && first.content.length >= 10) return { width: first.content.readUIntLE(4, 3) + 1, height: first.content.readUIntLE(7, 3) + 1 };
  if (first?.name === 'VP8 ' && first.content.length >= 10) return { width: first.content.readUInt16LE(6) & 0x3fff, height: first.content.readUInt16LE(8) & 0x3fff };
  if (first?.name === 'VP8L' && first.content.length >= 5) {
    const bits = first.content.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  throw new RefusedContent('damaged');
}
