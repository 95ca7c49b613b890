import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { addWorkingDays, type IsHoliday } from '@cumple/domain/common/working-days';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../../accounts/session-cookie';
import type { Act } from '../../common/write-desk';
import type { SheetAtWork } from '../sheets/take-sheet';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';

// It works until the end of its last day, in the plan's time zone.
const WAIT = `UPDATE report_submission b SET token_hash = $2, expires_at = (($3::date + 1)::timestamp AT TIME ZONE $4) WHERE b.id = $1`;
const FREEZE = 'UPDATE progress_report SET submission_id = $2, version = version + 1 WHERE id = ANY ($1)';

/** What is asked. `origin`: where the sender reached us, for an installation that isn't told its own address. */
interface AskedApproval {
  id: string;
  reports: readonly number[];
  origin: string;
  isHoliday: IsHoliday;
}

/** Asks for approval by a link that works once: its token is kept nowhere, only its hash is. */
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
    const token = randomBytes(32).toString('base64url');
    const lastDay = addWorkingDays(today, THRESHOLDS.approvalWorkingDays, isHoliday);
    await act.manager.query(WAIT, [id, hashOfToken(token), lastDay, timeZone]);
    await act.manager.query(FREEZE, [reports, id]);
    act.announce({ kind: 'submission.approval-asked', payload: { submission: id, link: seal(this.key, `${this.options.publicUrl ?? origin}/espacio/aprobacion#${token}`) } });
  }
}
