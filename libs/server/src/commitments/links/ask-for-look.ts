import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { Injectable } from '@nestjs/common';
import { Attempts } from '../../accounts/throttling/attempts';
import { actorOf, type Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WriteDesk } from '../../common/write-desk';
import { evidenceView } from './evidence-view';
import { namedEvidence } from './take-evidence';

interface Asked {
  id: number;
  /** The public reads it, or a report that was received cites it. */
  known: boolean;
  institutions: string[];
}

// Who reports with it may ask: whose sheet cites it and, of what isn't only a draft's, whoever answers for the commitment or the milestone.
const ASKED = `SELECT e.id, known, ARRAY(SELECT i.slug FROM institution i WHERE known AND (i.id = c.lead_institution_id OR i.id = m.institution_id) OR i.id IN (
      SELECT s.institution_id FROM report_evidence re JOIN progress_report r ON r.id = re.report_id JOIN report_sheet s ON s.id = r.sheet_id WHERE re.evidence_id = e.id)) AS institutions
  FROM evidence e CROSS JOIN LATERAL (SELECT e.published_at IS NOT NULL
      OR EXISTS (SELECT FROM report_evidence re JOIN progress_report r ON r.id = re.report_id WHERE re.evidence_id = e.id AND r.received_at IS NOT NULL) AS known) seen
     JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id LEFT JOIN milestone m ON m.id = e.milestone_id
  WHERE p.slug = $1 AND ${namedEvidence}`;
// Sooner than it would have been, and no more often than every ten minutes.
const SOON = `UPDATE evidence SET check_after = $2 WHERE id = $1 AND url IS NOT NULL AND coalesce(check_after > $2, true)
  AND NOT EXISTS (SELECT FROM link_check l WHERE l.evidence_id = $1 AND l.checked_at > $2::timestamptz - interval '10 minutes')`;

/** Has the address of an evidence opened within some minutes, because somebody who reports, or reviews, wants to know. */
@Injectable()
export class AskForLook {
  constructor(
    private readonly desk: WriteDesk,
    private readonly attempts: Attempts,
  ) {}

  async ask(caller: Caller, plan: string, id: string): Promise<EvidenceView> {
    await this.attempts.take(['addresses to open', actorOf(caller).account]);
    return this.desk.write(caller, async (act) => {
      const [asked] = await act.manager.query<Asked[]>(ASKED, [plan, id]);
      // Before it tells whether there is such a plan or evidence.
      const by = act.authorise('report.write', { plan, institutions: asked?.institutions ?? [] });
      const { id: evidence, known, institutions } = found(asked ?? null);
      // What only a draft cites is nobody else's business.
      found(known || (by && institutions.includes(by.institution)) ? evidence : null);
      await act.manager.query(SOON, [evidence, act.now]);
      return evidenceView(act.manager, evidence);
    });
  }
}
