import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { Withdrawal } from '@cumple/contracts/commitments/managed-commitment';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../../action-plans/grow-revisions';
import { type PlanAtWork, takePlan } from '../../action-plans/take-plan';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { type Act, WriteDesk } from '../../common/write-desk';
import en from '../messages.en.json';
import es from '../messages.es.json';
import { evidenceView } from './evidence-view';

const messages = messageCatalogue(es, en);

interface PublishedEvidence {
  id: number;
  commitmentId: number;
  /** The commitment's code. */
  code: string;
  /** e.g. `G1-3`. */
  name: string;
  takenOff: boolean;
  /** Whose it is: of a file who uploaded it, of an address who alone reported with it. */
  institutions: string[];
}

const FIELDS = `e.id, c.id AS "commitmentId", c.code, c.code || '-' || e.position AS name, e.withdrawal_reason IS NOT NULL AS "takenOff"`;
const REPORTED = `SELECT i.slug FROM report_evidence re JOIN progress_report r ON r.id = re.report_id JOIN report_sheet s ON s.id = r.sheet_id JOIN institution i ON i.id = s.institution_id
    WHERE re.evidence_id = e.id AND r.published_at IS NOT NULL GROUP BY i.slug`;
const NAMED = `SELECT ${FIELDS}, CASE WHEN f.id IS NOT NULL THEN ARRAY(SELECT i.slug FROM institution i WHERE i.id = f.institution_id)
      WHEN (SELECT count(*) FROM (${REPORTED}) theirs) = 1 THEN ARRAY(${REPORTED}) ELSE '{}' END AS institutions
  FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id LEFT JOIN stored_file f ON f.id = e.file_id
  WHERE p.slug = $1 AND lower(c.code) || '-' || e.position = lower($2) AND e.published_at IS NOT NULL AND (e.withdrawn_at IS NULL OR e.withdrawal_reason IS NOT NULL)`;
// A file is off the public only when nothing public of the plan cites its content.
const SAME = `SELECT ${FIELDS}, ARRAY[]::text[] AS institutions FROM evidence e JOIN commitment c ON c.id = e.commitment_id LEFT JOIN stored_file f ON f.id = e.file_id
  WHERE c.plan_id = $1 AND e.published_at IS NOT NULL AND e.withdrawn_at IS NULL
    AND (e.id = $2 OR f.sha256 = (SELECT o.sha256 FROM evidence oe JOIN stored_file o ON o.id = oe.file_id WHERE oe.id = $2))
  ORDER BY e.id`;
const CHANGED = `WITH held AS MATERIALIZED (SELECT id FROM commitment WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE)
  UPDATE commitment c SET updated_at = $2 FROM held WHERE c.id = held.id`;

const WITHDRAWN = `WITH held AS MATERIALIZED (SELECT id FROM evidence WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE)
  UPDATE evidence e SET withdrawn_at = $2, withdrawal_reason = $3, check_after = NULL FROM held WHERE e.id = held.id`;

/** Takes published evidence off the public with a public reason, and the same file wherever the plan cites it. It stays on record. */
@Injectable()
export class WithdrawEvidence {
  constructor(private readonly desk: WriteDesk) {}

  withdraw(caller: Caller, planSlug: string, id: string, { reason }: Withdrawal): Promise<EvidenceView> {
    return this.desk.write(caller, async (act) => {
      const { plan, named } = await takeNamed(act, planSlug, id);
      if (named.takenOff) throw new ProblemException(409, messages.say('evidence-withdrawn'));
      const same = await act.manager.query<PublishedEvidence[]>(SAME, [plan.id, named.id]);
      await act.manager.query(CHANGED, [[...new Set(same.map(({ commitmentId }) => commitmentId))], act.now]);
      await act.manager.query(WITHDRAWN, [same.map((each) => each.id), act.now, reason]);
      if (plan.published) await growRevisions(act.manager, plan.id);
      for (const { code, name } of same) {
        act.record({ action: 'evidence.withdrawn', about: `plans/${plan.slug}/commitments/${code}/evidence/${name}`, public: plan.published, reason });
      }
      return evidenceView(act.manager, named.id);
    });
  }
}

/** 401 and 403 before it tells whether there is such a plan or evidence, then 404. */
async function takeNamed(act: Act, planSlug: string, id: string): Promise<{ plan: PlanAtWork; named: PublishedEvidence }> {
  const read = () => act.manager.query<PublishedEvidence[]>(NAMED, [planSlug, id]);
  const [whose] = await read();
  act.authorise('report.withdraw', { plan: planSlug, institutions: whose?.institutions ?? [] });
  const plan = await takePlan(act, 'report.withdraw', planSlug);
  // Somebody else may have taken it off while the plan was waited for.
  const [named] = await read();
  return { plan, named: found(named ?? null) };
}
