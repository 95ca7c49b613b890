import type { EscalationRaising, EscalationView } from '@cumple/contracts/alerts/alert';
import { Injectable } from '@nestjs/common';
import { found } from '../common/found';
import type { Caller } from '../common/caller';
import { type Act, WriteDesk } from '../common/write-desk';
import { readEscalation } from './read-escalation';
import { refuseAlert, refuseRaisedAlready } from './refuse-alert';

interface Target {
  id: number;
  code: string;
  institution: string;
  withdrawn: boolean;
}

const MILESTONE = `SELECT m.id, c.code, i.slug AS institution, (m.withdrawn_at IS NOT NULL OR c.withdrawn_at IS NOT NULL) AS withdrawn
  FROM action_plan p JOIN commitment c ON c.plan_id = p.id JOIN milestone m ON m.commitment_id = c.id JOIN institution i ON i.id = coalesce(m.institution_id, c.lead_institution_id)
  WHERE p.slug = $1 AND lower(c.code) = lower($2) AND m.number = $3 FOR NO KEY UPDATE OF m`;

const RAISE = `INSERT INTO escalation (milestone_id, obstacle, addressed_to, text, raised_at, institution_id, post_title)
  SELECT $1, $2, $3, $4, $5, i.id, $7 FROM institution i WHERE i.slug = $6
  ON CONFLICT (milestone_id, obstacle) WHERE answered_at IS NULL DO NOTHING RETURNING id`;

/** Raises an obstacle to a higher authority: whoever answers for the milestone, or the point of contact. */
@Injectable()
export class RaiseEscalation {
  constructor(private readonly desk: WriteDesk) {}

  raise(caller: Caller, plan: string, { commitment, milestone, obstacle, addressedTo, text }: EscalationRaising): Promise<EscalationView> {
    return this.desk.write(caller, async (act) => {
      const there = await milestoneAt(act, [plan, commitment, milestone]);
      // Before it tells whether there is such a milestone.
      const by = act.authorise('escalation.raise', { plan, institutions: there ? [there.institution] : [] });
      const target = found(there);
      if (target.withdrawn) refuseAlert('milestone', 'milestone-withdrawn');
      const [row] = await act.manager.query<{ id: number }[]>(RAISE, [target.id, obstacle, addressedTo, text, act.now, by?.institution, by?.postTitle]);
      if (!row) refuseRaisedAlready();
      const escalation = await readEscalation(act.manager, row.id);
      act.record({ action: 'escalation.raised', about: `plans/${plan}/commitments/${target.code}/milestones/${milestone}`, public: false, after: { obstacle, addressedTo, text } });
      act.announce({ kind: 'escalation.raised', payload: { escalation: escalation.id } });
      return escalation;
    });
  }
}

async function milestoneAt(act: Act, values: unknown[]): Promise<Target | null> {
  const [row] = await act.manager.query<Target[]>(MILESTONE, values);
  return row ?? null;
}
