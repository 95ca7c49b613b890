import type { HeldRole } from '@cumple/domain/common/actor';
import type { Act } from '../../common/write-desk';
import { deedsOf, writeAmendments } from '../internal/write-amendments';
import type { Examination } from './examine-spreadsheet';

/** Where an import comes from, and who does it. */
export interface ImportSource {
  id: string;
  sha256: string;
  reason: string | null;
  as: HeldRole | null;
}

/** Adds an import to the record, commitment by commitment, and to the amendments of an approved plan. */
export async function recordImport(act: Act, found: Examination, { id, sha256, reason, as }: ImportSource): Promise<void> {
  const { document, differences, approved, changes } = found;
  const { slug } = document.plan;
  const [row] = await act.manager.query<{ id: number; published: boolean }[]>('SELECT id, published_at IS NOT NULL AS published FROM action_plan WHERE slug = $1', [slug]);
  if (!row) throw new Error('A plan that was just written is missing.');
  act.record({ action: 'plan-import.applied', about: `plans/${slug}`, public: row.published, after: { import: id, sha256, ...changes }, reason });
  for (const deed of differences.flatMap((each) => deedsOf(slug, each))) act.record({ ...deed, public: row.published, reason });
  if (approved && reason) await writeAmendments(act.manager, row.id, differences, { reason, madeAt: act.now.toISOString(), institution: as?.institution, postTitle: as?.postTitle });
}
