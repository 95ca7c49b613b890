import { fontsOf, type ReadFont } from './pdf-fonts';
import { objectsWith, type PdfObject, referred } from './pdf-objects';

/** What is drawn at one place. */
export interface Run {
  page: number;
  text: string;
  x: number;
  y: number;
  right: number;
  /** Number of what it belongs to in the structure; `null`: something that isn't read aloud; nothing: neither. */
  mark: number | null | undefined;
}

const TOKENS = /\/(\w+) (?:<<([\s\S]*?)>> )?B[DM]C|\b(EMC)\b|1 0 0 1 (\S+) (\S+) Tm|\/(F\d+) (\S+) Tf|\[(.*)\] TJ|^[SfB]$/gm;

/** Everything that the pages draw, in order; lines count as runs without text. */
export function readPages(objects: ReadonlyMap<number, PdfObject>): { pageIds: number[]; runs: Run[] } {
  const pages = objectsWith(objects, '/Type /Page\n');
  const fonts = fontsOf(objects);
  return { pageIds: pages.map(({ id }) => id), runs: pages.flatMap((page, index) => runsOf(referred(objects, page, 'Contents'), fontsOfPage(page, objects, fonts), index)) };
}

function fontsOfPage(page: PdfObject, objects: ReadonlyMap<number, PdfObject>, fonts: ReadonlyMap<number, ReadFont>): Map<string, ReadFont> {
  const named = [...referred(objects, page, 'Resources').words.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(named.flatMap(([, name = '', id]) => { const font = fonts.get(Number(id)); return font ? [[name, font]] : []; }));
}

function runsOf({ stream }: PdfObject, fonts: ReadonlyMap<string, ReadFont>, page: number): Run[] {
  const runs: Run[] = [];
  const marks: (number | null)[] = [];
  let [x, y, size, font] = [0, 0, 0, undefined as ReadFont | undefined];
  for (const [token, tag, options, end, tx, ty, face, points, shown] of stream?.toString('latin1').matchAll(TOKENS) ?? []) {
    if (tag) marks.push(tag === 'Artifact' ? null : Number(/\/MCID (\d+)/.exec(options ?? '')?.[1]));
    else if (end) marks.pop();
    else if (tx) [x, y] = [Number(tx), Number(ty)];
    else if (face) [font, size] = [fonts.get(face), Number(points)];
    else {
      const { text, width } = font && shown ? glyphsOf(shown, font) : { text: '', width: 0 };
      runs.push({ page, text: token.endsWith('TJ') ? text : '', x, y, right: x + (width * size) / 1000, mark: marks.at(-1) });
    }
  }
  return runs;
}

function glyphsOf(shown: string, { letters, widths }: ReadFont): { text: string; width: number } {
  const codes = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));
  const moved = [...shown.matchAll(/> (-?[\d.]+)/g)].reduce((sum, [, by]) => sum + Number(by), 0);
  return { text: codes.map((code) => letters[code] ?? '').join(''), width: codes.reduce((sum, code) => sum + (widths[code] ?? 0), 0) - moved };
}
