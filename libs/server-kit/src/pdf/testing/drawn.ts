import { inflateSync } from 'node:zlib';

/** What the pages of a PDF draw: their texts are in hexadecimal, in the standard encoding. */
export function drawn(pdf: Buffer): string[] {
  const pages = [...pdf.toString('latin1').matchAll(/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)].map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')).filter((stream) => stream.includes('BT'));
  return pages.map((page) => [...page.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''));
}
