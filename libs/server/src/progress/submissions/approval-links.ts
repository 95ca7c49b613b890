import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { addWorkingDays, type IsHoliday } from '@cumple/domain/common/working-days';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../../accounts/session-cookie';
import type { Act } from '../../common/write-desk';
import { refuseReports } from '../sheets/refuse';
import type { SheetAtWork } from '../sheets/take-sheet';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { approversSql } from './approval.sql';

// It works until the end of its last day, in the plan's time zone.
const WAIT = `UPDATE report_submission SET expires_at = (($2::date + 1)::timestamp AT TIME ZONE $3) WHERE id = $1`;
const SENT_TO = 'INSERT INTO approval_link (submission_id, mandate_id, token_hash) SELECT $1, * FROM unnest($2::int[], $3::text[])';
const FREEZE = 'UPDATE progress_report SET submission_id = $2, version = version + 1 WHERE id = ANY ($1)';

/** What is asked. `origin`: where the sender reached us, for an installation that isn't told its own address. */
interface AskedApproval {
  id: string;
  reports: readonly number[];
  origin: string;
  isHoliday: IsHoliday;
}

interface Approver {
  mandate: number;
  account: string;
}

/** Asks whoever approves, each by a link of their own, one of which works once: its token is kept nowhere, only its hash is. */
@Injectable()
export class ApprovalLinks {
  private readonly key: Buffer;

  constructor(
    @Inject(SECRET) secret: Buffer,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {
    this.key = keyFor(secret, 'outbox');
  }

  async ask(act: Act, { today, timeZone }: SheetAtWork, { id, reports, origin, isHoliday }: AskedApproval): Promise<void> {
    const lastDay = addWorkingDays(today, THRESHOLDS.approvalWorkingDays, isHoliday);
    await act.manager.query(WAIT, [id, lastDay, timeZone]);
    await act.manager.query(FREEZE, [reports, id]);
    const tokens = await sendToEach(act, id);
    for (const [account, token] of tokens) {
      act.announce({ kind: 'submission.approval-asked', payload: { submission: id, account, link: seal(this.key, `${this.options.publicUrl ?? origin}/espacio/aprobacion#${token}`) } });
    }
  }
}

/** A token for each who approves now, by account. */
async function sendToEach({ manager, now }: Act, id: string): Promise<Map<string, string>> {
  const approvers = await manager.query<Approver[]>(approversSql, [id, now]);
  refuseReports(approvers.length === 0 ? [{ field: 'approval', code: 'no-approver' }] : []);
  const tokens = new Map(approvers.map(({ account }) => [account, randomBytes(32).toString('base64url')]));
  await manager.query(SENT_TO, [id, approvers.map(({ mandate }) => mandate), approvers.map(({ account }) => hashOfToken(tokens.get(account) ?? ''))]);
  return tokens;
}
