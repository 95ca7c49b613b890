import type { PackagedEvidence } from '@cumple/contracts/commitments/evidence-package';
import { copyExtension } from '../../commitments/links/copy-type';
import { shortName } from '@cumple/domain/commitments/clean-file-name';
import { whatRemains } from '@cumple/domain/commitments/what-remains';
import type { FileStore } from '@cumple/server-kit/files/file-store';
import type { ZippedFile } from '@cumple/server-kit/files/write-zip';
import type { KnownEvidence } from './evidence-package.query';

/** Contents that are looked for at once. */
const AT_ONCE = 10;
/** Bytes of a name in a package: with its folders it stays within what Windows unpacks. */
const NAME_BYTES = 100;

/** An evidence as it is packed, with its file or copy if the package can give one. */
export interface Packed {
  evidence: PackagedEvidence;
  file: ZippedFile | null;
}

/** Finds what is left of each evidence: a file or copy goes along only where its bytes are still in the store. */
export async function packEvidence(known: readonly KnownEvidence[], store: Pick<FileStore, 'has'>): Promise<Packed[]> {
  const packed: Packed[] = [];
  for (let from = 0; from < known.length; from += AT_ONCE) {
    packed.push(...(await Promise.all(known.slice(from, from + AT_ONCE).map((each) => packOne(each, store)))));
  }
  return packed;
}

async function packOne(known: KnownEvidence, store: Pick<FileStore, 'has'>): Promise<Packed> {
  const offered = contentOf(known);
  const bytesAreThere = offered !== null && (await store.has(offered.sha256));
  const remains = whatRemains({ state: known.state, isFile: known.file !== null, bytesAreThere, copyWaits: known.copy?.address === null });
  const file = bytesAreThere ? { path: offered.path, content: { sha256: offered.sha256, size: offered.size } } : null;
  return { evidence: { ...known, remains, path: file?.path ?? null }, file };
}

/** The file, or the copy that anybody may read. */
function contentOf({ id, file, copy }: KnownEvidence): { path: string; sha256: string; size: number } | null {
  if (file) return { ...file, path: `files/${id}-${shortName(file.name, NAME_BYTES)}` };
  if (!copy?.address) return null;
  return { ...copy, path: `copies/${id}-${copy.copiedAt.slice(0, 'YYYY-MM-DD'.length)}.${copyExtension(copy.contentType)}` };
}
