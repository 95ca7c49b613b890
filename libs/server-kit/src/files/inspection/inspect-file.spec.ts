import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { inspectFile } from './inspect-file';
import { zipOf } from './testing/zip-of';
import { jpeg, png, SECRET, webp } from './testing/pictures';

const limits = { parts: 100, inside: 1_000_000, imageSize: 1_000_000, imagePixels: 120_000_000, imageSide: 20_000 };
let directory: string;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'inspect-'))));
afterAll(() => rm(directory, { recursive: true }));

async function inspected(bytes: Buffer | string, name = 'archivo.pdf') {
  const path = join(directory, 'file');
  await writeFile(path, bytes);
  const { type, content } = await inspectFile(path, name, limits);
  const pieces: Uint8Array[] = [];
  for await (const piece of content()) pieces.push(piece);
  return { type, bytes: Buffer.concat(pieces) };
}
const refused = (bytes: Buffer | string, name?: string) => inspected(bytes, name).then(({ type }) => `taken as ${type}`, (error: Error) => error.message);

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const office = (part: string, more: Record<string, Buffer> = {}) => zipOf({ '[Content_Types].xml': Buffer.from('<Types/>'), [part]: Buffer.from('<x/>'), ...more });

describe('what a file is', () => {
  it.each<[string, Buffer, string]>([
    ['pdf', Buffer.from('%PDF-1.7\n…'), 'x.exe'],
    ['png', png(), 'x.pdf'],
    ['jpg', jpeg(), 'x.png'],
    ['webp', webp(), 'x'],
    ['docx', office('word/document.xml'), 'x.xlsx'],
    ['xlsx', office('xl/workbook.xml'), 'x.zip'],
    ['pptx', office('ppt/presentation.xml'), 'x.pptx'],
    ['odt', zipOf({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text') }), 'x.odt'],
    ['ods', zipOf({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }), 'x.ods'],
    ['csv', Buffer.from('código;avance\r\nG1;2\r\n'), 'Tabla.CSV'],
    ['csv', Buffer.from('a,b\n"<b>",2\n'), 'x.csv'],
    ['txt', Buffer.from('Acta de la sesión\n', 'latin1'), 'acta.txt'],
    ['csv', utf16('código\tavance 🙂\r\nG1\t2\r\n'), 'tabla.csv'],
    ['txt', utf16('código\tavance\r\n').swap16(), 'tabla.txt'],
    ['txt', utf16('ñ'.repeat(100_000)), 'larga.txt'],
  ])('is told by its content: %s', async (type, bytes, name) => expect((await inspected(bytes, name)).type).toBe(type));

  it.each<[string, Buffer | string, string]>([
    ['HTML as CSV', '<html><script>alert(1)</script>', 'x.csv'],
    ['HTML behind a byte order mark and blanks', '\uFEFF \n <!DOCTYPE html>', 'x.csv'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.svg'],
    ['SVG as text', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'x.txt'],
    ['GIF that is a script too', 'GIF89a/*\u0000\u0000*/=1;alert(1)', 'x.gif'],
    ['HTML with a PDF inside', '<html>%PDF-1.4</html>', 'x.pdf'],
    ['a program', 'MZ\u0090\u0000', 'x.pdf'],
    ['a program as text', '\u007fELF\u0001', 'x.txt'],
    ['any archive', zipOf({ 'x.txt': Buffer.from('x') }), 'x.docx'],
    ['HTML in UTF-16', utf16('\n<html><script>alert(1)</script>'), 'x.csv'],
    ['HTML in UTF-16, the other way round', utf16('<!DOCTYPE html>').swap16(), 'x.txt'],
    ['UTF-16 with what is no text', utf16('a\u0000b'), 'x.txt'],
    ['half a letter of UTF-16', utf16('abc').subarray(0, 7), 'x.txt'],
    ['half a pair of UTF-16', utf16('a\ud83d'), 'x.txt'],
    ['a script', '#!/bin/sh\nrm -rf /', 'x.sh'],
    ['an old office document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'x.doc'],
  ])('isn’t taken: %s', async (_, bytes, name) => expect(await refused(bytes, name)).toBe('type-not-taken'));

  it('isn’t taken with macros, whatever the name', async () => {
    expect(await refused(office('word/document.xml', { 'word/vbaProject.bin': Buffer.from('x') }), 'x.docx')).toBe('has-macros');
  });

  it('isn’t taken when there is nothing, or not all of it', async () => {
    expect(await refused('')).toBe('empty');
    expect(await refused(office('word/document.xml').subarray(0, 60))).toBe('damaged');
    for (const bytes of [jpeg(), png(), webp()]) expect(await refused(bytes.subarray(0, bytes.length - 20))).toBe('damaged');
  });
});

describe('an office document that is too large inside', () => {
  const bomb = Buffer.alloc(3_000_000);

  it('is refused by what it says', async () => expect(await refused(office('xl/workbook.xml', { 'xl/media/a': bomb }))).toBe('too-large-inside'));

  it('is refused when it lies about it', async () => {
    const packed = deflateRawSync(bomb);
    const lying = zipOf({ '[Content_Types].xml': Buffer.from('<Types/>'), 'xl/workbook.xml': bomb }, { 'xl/workbook.xml': { size: 100, packed } });
    expect(await refused(lying)).toMatch(/^(?:damaged|too-large-inside)$/);
  });

  it('is refused for the number of its parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`xl/${number}`, Buffer.alloc(0)]));
    expect(await refused(office('xl/workbook.xml', parts))).toBe('too-large-inside');
  });
});

describe('a picture', () => {
  it.each(Object.entries({ jpg: jpeg, png, webp }))('keeps how it looks and is turned, and loses where it was taken: %s', async (_, make) => {
    const given = make({ orientation: 6 });
    expect(given.includes(SECRET)).toBe(true);
    const { bytes } = await inspected(given);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.includes('profile of colours')).toBe(true);
    expect(bytes.includes('image data')).toBe(true);
    // What is left of EXIF is the one entry that says how it is turned.
    expect(bytes.includes(Buffer.from('010112000300000001000600', 'hex'))).toBe(true);
    // Once more, nothing changes.
    expect((await inspected(bytes)).bytes.equals(bytes)).toBe(true);
  });

  it('loses what hangs on behind its end', async () => {
    for (const make of [jpeg, png]) expect((await inspected(Buffer.concat([make(), Buffer.from('<script>alert(1)</script>')]))).bytes.includes('<script>')).toBe(false);
  });

  it.each([[50_000, 50_000], [20_001, 1], [12_000, 12_000]])('of %i × %i is refused by what its head says', async (width, height) => {
    expect(await refused(png({ width, height }))).toBe('picture-too-large');
    expect(await refused(jpeg({ width, height }))).toBe('picture-too-large');
  });

  it('of too many bytes is refused unread', async () => expect(await refused(Buffer.concat([jpeg(), Buffer.alloc(1_000_000)]))).toBe('picture-too-large'));
});
