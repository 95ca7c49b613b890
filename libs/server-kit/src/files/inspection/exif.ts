const ORIENTATION = 0x0112;
const SHORT = 3;

/** How a picture is to be turned, of its EXIF block (TIFF); 1 when it says nothing that can be read. */
export function orientationOf(tiff: Buffer): number {
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) === ORIENTATION) return withinRange(short(at + 8));
    }
    return 1;
  } catch {
    return 1;
  }
}

function withinRange(value: number): number {
  return value >= 1 && value <= 8 ? value : 1;
}

/** An EXIF block that says how a picture is to be turned, and nothing else. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
