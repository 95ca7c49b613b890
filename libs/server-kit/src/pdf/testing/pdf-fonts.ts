import { objectsWith, type PdfObject, referred } from './pdf-objects';

/** A font of a PDF as a reader of it needs it. */
export interface ReadFont {
  name: string;
  embedded: boolean;
  /** What each glyph says, and its width in thousandths. */
  letters: string[];
  widths: number[];
}

export function fontsOf(objects: ReadonlyMap<number, PdfObject>): Map<number, ReadFont> {
  return new Map(objectsWith(objects, '/Subtype /Type0').map((font) => [font.id, fontOf(objects, font)]));
}

function fontOf(objects: ReadonlyMap<number, PdfObject>, font: PdfObject): ReadFont {
  const descendant = referred(objects, font, 'DescendantFonts');
  return {
    name: /\/BaseFont \/(\S+)/.exec(font.words)?.[1] ?? '',
    embedded: (referred(objects, referred(objects, descendant, 'FontDescriptor'), 'FontFile2').stream?.length ?? 0) > 0,
    letters: lettersOf(referred(objects, font, 'ToUnicode').stream?.toString('latin1') ?? ''),
    widths: (/\/W \[0 \[([^\]]*)\]/.exec(descendant.words)?.[1] ?? '').split(/\s+/).map(Number),
  };
}

function lettersOf(map: string): string[] {
  const ranges = [...map.matchAll(/^<[0-9a-f]+> <[0-9a-f]+> \[(.*)\]$/gm)];
  return ranges.flatMap(([, entries = '']) => [...entries.matchAll(/<([^>]*)>/g)].map(([, units = '']) => String.fromCharCode(...units.split(' ').map((unit) => parseInt(unit, 16)))));
}
