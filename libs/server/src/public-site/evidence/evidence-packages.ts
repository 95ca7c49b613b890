import type { EvidencePackage } from '@cumple/contracts/commitments/evidence-package';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import type { OfferedPackage } from '@cumple/server-kit/files/send-package';
import type { ZippedFile } from '@cumple/server-kit/files/write-zip';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { EvidencePackageQuery } from './evidence-package.query';
import { packEvidence } from './pack-evidence';
import { PACKAGE_PAGES, packagePage } from './package-page';
import { evidenceTable, looksTable } from './package-tables';

const INDENT = 2;

/** Puts together what anybody may take along of a commitment's evidence. */
@Injectable()
export class EvidencePackages {
  constructor(
    private readonly query: EvidencePackageQuery,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVER_OPTIONS) private readonly options: Pick<ServerOptions, 'publicUrl'>,
  ) {}

  /** `null` when there is no such commitment. */
  async ofCommitment(plan: string, code: string): Promise<OfferedPackage | null> {
    const known = await this.query.ofCommitment(plan, code, this.clock());
    if (!known) return null;
    const packed = await packEvidence(known.evidence, this.store);
    const address = `${this.options.publicUrl ?? ''}/planes/${encodeURIComponent(known.plan.slug)}/compromisos/${encodeURIComponent(known.commitment.code)}`;
    const pack = { ...known, address, evidence: packed.map(({ evidence }) => evidence) };
    const files = packed.flatMap(({ file }) => file ?? []);
    return { name: `${known.plan.slug}-${known.commitment.code}-evidence-${known.madeOn}`, day: known.madeOn, files: [...documents(pack), ...files] };
  }
}

function documents(pack: EvidencePackage): ZippedFile[] {
  return [
    { path: PACKAGE_PAGES.es, content: Buffer.from(packagePage(pack, 'es')) },
    { path: PACKAGE_PAGES.en, content: Buffer.from(packagePage(pack, 'en')) },
    { path: 'evidence.json', content: Buffer.from(`${JSON.stringify(pack, null, INDENT)}\n`) },
    { path: 'evidence.csv', content: evidenceTable(pack.evidence) },
    { path: 'looks.csv', content: looksTable(pack.evidence) },
  ];
}
