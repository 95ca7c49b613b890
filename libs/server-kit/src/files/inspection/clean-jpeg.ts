import { orientationOf, orientationOnly } from './exif';
import type { CleanPicture } from './picture';
import { RefusedContent } from './refused-content';

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];
const NOT_FRAMES = [0xc4, 0xc8, 0xcc];
const EXIF = 'Exif\0\0';

interface Segment {
  marker: number;
  /** With its marker, and for a scan the data that follow. */
  bytes: Buffer;
}

/** A JPEG as it looks, with its colour profile and the way it is turned, and no other word about it; what hangs on behind its end is cut. */
export function cleanJpeg(bytes: Buffer): CleanPicture {
  const segments = [...segmentsOf(bytes)];
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker));
  if (!frame || frame.bytes.length < 9) throw new RefusedContent('damaged');
  const exif = segments.find(({ marker, bytes: own }) => marker === APP1 && own.toString('latin1', 4, 10) === EXIF);
  const orientation = exif ? orientationOf(exif.bytes.subarray(10)) : 1;
  const kept = segments.filter(stays).map(({ bytes: own }) => own);
  const turned = orientation === 1 ? [] : [exifSegment(orientation)];
  // JFIF, where there is one, stands first.
  const head = segments.some(({ marker }, at) => marker === APP0 && at === 0) ? kept.splice(0, 1) : [];
  return { height: frame.bytes.readUInt16BE(5), width: frame.bytes.readUInt16BE(7), pieces: [Buffer.from([0xff, SOI]), ...head, ...turned, ...kept, Buffer.from([0xff, EOI])] };
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new RefusedContent('damaged');
    const marker = bytes[at + 1] ?? 0;
    // A marker may be filled up before it.
    if (marker === 0xff) at += 1;
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      if (end > bytes.length) throw new RefusedContent('damaged');
      const whole = marker === SOS ? endOfScan(bytes, end) : end;
      yield { marker, bytes: bytes.subarray(at, whole) };
      at = whole;
      if (bytes[at] === 0xff && bytes[at + 1] === EOI) return;
    }
  }
  throw new RefusedContent('damaged');
}

/** Where the coded data end: at a marker that isn't part of them. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RefusedContent('damaged');
}

function stays({ marker, bytes }: Segment): boolean {
  const says = (name: string) => bytes.toString('latin1', 4, 4 + name.length) === name;
  if (marker === APP0) return says('JFIF\0');
  if (marker === APP2) return says('ICC_PROFILE\0');
  if (marker === APP14) return says('Adobe');
  return marker !== COM && !(marker >= APP0 && marker <= APP15);
}

function exifSegment(orientation: number): Buffer {
  const tiff = orientationOnly(orientation);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(2 + EXIF.length + tiff.length, 2);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]);
}
