import type { EvidencePackage, PackagedEvidence } from '@cumple/contracts/commitments/evidence-package';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';
import { evidencePackageSql } from './evidence-package.sql';

/** An evidence before it is known what is left of it. */
export type KnownEvidence = Omit<PackagedEvidence, 'remains' | 'path'>;

/** The evidence of a commitment with all that is known of it. */
export type KnownPackage = Omit<EvidencePackage, 'address' | 'evidence'> & { evidence: KnownEvidence[] };

/** The evidence of a commitment that everybody may take along; one statement. */
@Injectable()
export class EvidencePackageQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such commitment. */
  ofCommitment(plan: string, code: string, now: Date): Promise<KnownPackage | null> {
    return this.database.one<KnownPackage>(evidencePackageSql, [now, plan, code]);
  }
}
