import { growRevisions } from '../../action-plans/grow-revisions';
import type { Act, Deed } from '../../common/write-desk';
import type { RoundAtWork } from './take-round';

/** Ends every change of a round: its version, the public revision, the record. */
export async function finishRoundChange(act: Act, round: RoundAtWork, deed: Pick<Deed, 'action' | 'before' | 'after' | 'reason'>): Promise<void> {
  await act.manager.query('UPDATE reporting_round SET version = version + 1 WHERE id = $1', [round.id]);
  if (round.isPublic) await growRevisions(act.manager, round.plan.id);
  act.record({ ...deed, about: `plans/${round.plan.slug}/reporting-rounds/${round.number}`, public: round.isPublic });
}
