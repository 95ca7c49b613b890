import { fontsOf, type ReadFont } from './pdf-fonts';
import { objectsOf, objectsWith, type PdfObject, referred } from './pdf-objects';
import { readPages, type Run } from './read-pages';

/** A part of a document as it is read aloud. */
export interface ReadElement {
  type: string;
  scope: string | null;
  text: string;
  children: ReadElement[];
}

export interface ReadPdf {
  /** What each page draws, with what isn't read aloud. */
  pages: string[];
  runs: Run[];
  structure: ReadElement;
  fonts: ReadFont[];
  catalog: string;
  metadata: string;
  files: Buffer[];
}

type Texts = ReadonlyMap<string, string>;

/** Reads a PDF of ours as programs do that read aloud, copy or print it. */
export function readPdf(pdf: Buffer): ReadPdf {
  const objects = objectsOf(pdf);
  const { pageIds, runs } = readPages(objects);
  const [catalog] = objectsWith(objects, '/Type /Catalog');
  if (!catalog) throw new Error('No catalog.');
  const spoken = new Map<string, string>();
  for (const { page, mark, text } of runs) spoken.set(`${pageIds[page]} ${mark}`, `${spoken.get(`${pageIds[page]} ${mark}`) ?? ''}${text}`);
  return {
    pages: pageIds.map((_, page) => runs.filter((run) => run.page === page).map(({ text }) => text).join('')), runs,
    structure: elementOf(objects, referred(objects, referred(objects, catalog, 'StructTreeRoot'), 'K'), spoken),
    fonts: [...fontsOf(objects).values()], catalog: catalog.words, metadata: referred(objects, catalog, 'Metadata').stream?.toString('utf8') ?? '',
    files: objectsWith(objects, '/Type /EmbeddedFile').map(({ stream }) => stream ?? Buffer.alloc(0)),
  };
}

/** The element and all below it, in the order in which they are read. */
export function flat(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(flat)];
}

function elementOf(objects: ReadonlyMap<number, PdfObject>, { words }: PdfObject, texts: Texts): ReadElement {
  const page = /\/Pg (\d+) 0 R/.exec(words.slice(words.indexOf(']')))?.[1];
  const kids = [...(/\/K \[([\s\S]*?)\]/.exec(words)?.[1] ?? '').matchAll(/\/Pg (\d+) 0 R\s+\/MCID (\d+)|(\d+) 0 R|(\d+)/g)];
  const children: ReadElement[] = [];
  let text = '';
  for (const [, otherPage, otherMark, id, mark] of kids) {
    const child = id ? objects.get(Number(id)) : undefined;
    if (child) children.push(elementOf(objects, child, texts));
    text += child ? (children.at(-1)?.text ?? '') : (texts.get(`${otherPage ?? page} ${otherMark ?? mark}`) ?? '');
  }
  return { type: /\/S \/(\w+)/.exec(words)?.[1] ?? '', scope: /\/Scope \/(\w+)/.exec(words)?.[1] ?? null, text, children };
}
