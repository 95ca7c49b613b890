import type { EscalationAnswering, EscalationView } from '@cumple/contracts/alerts/alert';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { WriteDesk } from '../common/write-desk';
import { readEscalation } from './read-escalation';
import { refuseAlert } from './refuse-alert';

interface Waiting {
  plan: string;
  code: string;
  number: number;
  institution: string;
  answered: boolean;
  version: number;
}

const TAKEN = `SELECT p.slug AS plan, c.code, m.number, i.slug AS institution, x.answered_at IS NOT NULL AS answered, x.version
  FROM escalation x JOIN milestone m ON m.id = x.milestone_id JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id
    JOIN institution i ON i.id = coalesce(m.institution_id, c.lead_institution_id)
  WHERE x.id = $1 FOR NO KEY UPDATE OF x`;

/** Records what the higher authority answered. */
@Injectable()
export class AnswerEscalation {
  constructor(private readonly desk: WriteDesk) {}

  answer(caller: Caller, id: number, version: number, { answer }: EscalationAnswering): Promise<EscalationView> {
    return this.desk.write(caller, async (act) => {
      act.authorise('escalation.answer');
      const [row] = await act.manager.query<Waiting[]>(TAKEN, [id]);
      const { plan, code, number, institution, ...waiting } = found(row ?? null);
      act.authorise('escalation.answer', { plan, institutions: [institution] });
      requireVersion(waiting, version);
      if (waiting.answered) refuseAlert('answer', 'answered-already');
      await act.manager.query('UPDATE escalation SET answered_at = $2, answer = $3, version = version + 1 WHERE id = $1', [id, act.now, answer]);
      act.record({ action: 'escalation.answered', about: `plans/${plan}/commitments/${code}/milestones/${number}`, public: false, after: { answer } });
      act.announce({ kind: 'escalation.answered', payload: { escalation: id } });
      return readEscalation(act.manager, id);
    });
  }
}
