import type { Actor } from '@cumple/domain/common/actor';
import { writesReportsAs } from '@cumple/domain/progress/who-reports';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { StoredFile } from '../../commitments/files/stored-files.query';
import { ReadDatabase } from '../../common/read-database';
import { reporterPost } from '../sheets/sheet.sql';

interface Use {
  /** It came with something that was received, or is public. */
  sent: boolean;
  /** Plans in which a report cites it. */
  cited: { plan: string; hasReporter: boolean }[];
}

// Of a returned report only what was sent: its institution may have added others since.
const RECEIVED = `SELECT FROM report_evidence re JOIN evidence e ON e.id = re.evidence_id JOIN progress_report r ON r.id = re.report_id
    WHERE e.file_id = f.id AND (r.state IN ('submitted', 'published', 'withdrawn') OR e.published_at IS NOT NULL OR (r.state = 'returned' AND EXISTS (
      SELECT FROM report_submission u WHERE u.sheet_id = r.sheet_id AND u.state = 'received' AND u.received_at >= f.stored_at
        AND u.contents -> 'reports' @> jsonb_build_array(jsonb_build_object('report', r.id, 'evidence', jsonb_build_array(jsonb_build_object('fileName', f.name)))))))`;

const SIGNED = `SELECT FROM report_submission b WHERE b.signed_file_id = f.id AND b.state = 'received'`;

const CITED = `SELECT coalesce(json_agg(json_build_object('plan', p.slug, 'hasReporter', ${reporterPost} IS NOT NULL)), '[]') FROM action_plan p
    WHERE p.id IN (SELECT s.plan_id FROM evidence e JOIN report_evidence re ON re.evidence_id = e.id JOIN progress_report r ON r.id = re.report_id JOIN report_sheet s ON s.id = r.sheet_id WHERE e.file_id = f.id)`;

/** $1 now, $2 file. */
const USE = `SELECT EXISTS (${RECEIVED}) OR EXISTS (${SIGNED}) AS sent, (${CITED}) AS cited FROM stored_file f JOIN institution i ON i.id = f.institution_id WHERE f.id = $2`;

/** Who reads which uploaded file: drafts are their institution's. */
@Injectable()
export class SentFilesQuery {
  constructor(
    private readonly database: ReadDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether somebody who reads an institution's reports reads this file of it: its own people, who uploaded it, who writes the report that cites it; others once it was sent. */
  async mayRead(actor: Actor, { id, institution, account }: StoredFile): Promise<boolean> {
    if (account === actor.account || actor.roles.some((held) => held.institution === institution)) return true;
    const use = await this.database.one<Use>(USE, [this.clock(), id]);
    return use !== null && (use.sent || use.cited.some((cited) => writesReportsAs(actor, { ...cited, institution }) !== null));
  }
}
