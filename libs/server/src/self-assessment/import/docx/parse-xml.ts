import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../limits';
import { ReportFileError } from '../report-file-error';

export interface XmlHandler {
  open(tag: SaxesTagNS): void;
  close(tag: SaxesTagNS): void;
  text(text: string): void;
  /** Where the reading is, for errors. */
  place(): string | null;
}

/** Parses XML piece by piece. It has no entities of its own making, and nests no deeper than the limit. */
export async function parseXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new ReportFileError('xml-damaged', handler.place());
  });
  parser.on('doctype', () => {
    throw new ReportFileError('xml-doctype', handler.place());
  });
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.xmlDepth) throw new ReportFileError('xml-too-deep', handler.place(), { limit: String(LIMITS.xmlDepth) });
    handler.open(tag);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(tag);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  await feed(parser, chunks, handler);
}

async function feed(parser: SaxesParser<{ xmlns: true; position: false }>, chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    throw error instanceof ReportFileError ? error : new ReportFileError('xml-damaged', handler.place());
  }
}

function encodingOf(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}
