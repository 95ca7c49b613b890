import { parseXml } from './parse-xml';
import type { Zip } from './zip';

export interface Relationship {
  type: string;
  target: string;
}

/** Relationships of a part by their id; none when the part has no list of them. */
export async function readRelationships(zip: Zip, part: string): Promise<Map<string, Relationship>> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.has(name)) return found;
  await parseXml(zip.read(name), {
    open: ({ local, attributes }) => {
      const value = (attribute: string) => attributes[attribute]?.value ?? '';
      if (local === 'Relationship') found.set(value('Id'), { type: value('Type'), target: value('Target') });
    },
    close: () => undefined,
    text: () => undefined,
    place: () => null,
  });
  return found;
}

/** The part that holds the document itself: Word doesn't always call it `word/document.xml`. */
export async function mainPart(zip: Zip): Promise<string> {
  const main = [...(await readRelationships(zip, '')).values()].find(({ type }) => type.endsWith('/officeDocument'));
  return main ? main.target.replace(/^\//, '') : 'word/document.xml';
}
