import { crc32 } from 'node:zlib';

/** Stands in everything that tells about a picture. */
export const SECRET = '14.6349 N 90.5069 W';

interface Look {
  width?: number;
  height?: number;
  orientation?: number;
}

const number = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** TIFF with two entries – a text with the place, and how it is turned – and a thumbnail's worth of other words. */
function exif(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer) => Buffer.concat([number(tag, 2), number(type, 2), number(count, 4), value]);
  const entries = [entry(0x010e, 2, SECRET.length, number(38, 4)), entry(0x0112, 3, 1, Buffer.from([0, orientation, 0, 0]))];
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\u0008', 'latin1'), number(2, 2), ...entries, number(0, 4), Buffer.from(SECRET)]);
}

export function jpeg({ width = 10, height = 10, orientation = 1 }: Look = {}): Buffer {
  const segment = (marker: number, content: Buffer | string) => Buffer.concat([Buffer.from([0xff, marker]), number(Buffer.byteLength(content, 'latin1') + 2, 2), Buffer.from(content as string, 'latin1')]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0'),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)]).toString('latin1')),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`),
    segment(0xe2, 'ICC_PROFILE\0\u0001\u0001profile of colours'),
    segment(0xe2, `MPF\0${SECRET}`),
    segment(0xed, `Photoshop 3.0\0${SECRET}`),
    segment(0xfe, SECRET),
    segment(0xc0, Buffer.concat([Buffer.from([8]), number(height, 2), number(width, 2), Buffer.from([1, 1, 17, 0])]).toString('latin1')),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]).toString('latin1')),
    Buffer.from('image data'), Buffer.from([0xff, 0x00, 0xff, 0xd0]), Buffer.from('more of it'),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export function png({ width = 10, height = 10, orientation = 1 }: Look = {}): Buffer {
  const chunk = (name: string, content: Buffer | string) => {
    const named = Buffer.concat([Buffer.from(name), Buffer.from(content as string)]);
    return Buffer.concat([number(named.length - 4, 4), named, number(crc32(named), 4)]);
  };
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([number(width, 4), number(height, 4), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('iCCP', 'profile of colours'), chunk('eXIf', exif(orientation)), chunk('tEXt', `Comment\0${SECRET}`), chunk('iTXt', `XML:com.adobe.xmp\0${SECRET}`), chunk('prVt', SECRET),
    chunk('IDAT', 'image data'), chunk('IEND', ''),
  ]);
}

export function webp({ width = 10, height = 10, orientation = 1 }: Look = {}): Buffer {
  const little = (value: number, bytes: number) => number(value, bytes).reverse();
  const chunk = (name: string, content: Buffer | string) => {
    const bytes = Buffer.from(content as string);
    return Buffer.concat([Buffer.from(name), little(bytes.length, 4), bytes, Buffer.alloc(bytes.length % 2)]);
  };
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    chunk('VP8X', Buffer.concat([Buffer.from([0x2c, 0, 0, 0]), little(width - 1, 3), little(height - 1, 3)])),
    chunk('ICCP', 'profile of colours'), chunk('VP8 ', 'image data'), chunk('EXIF', exif(orientation)), chunk('XMP ', SECRET), chunk('PRIV', SECRET),
  ]);
  return Buffer.concat([Buffer.from('RIFF'), little(body.length, 4), body]);
}
