import type { InstitutionReference } from '@cumple/contracts/institutions/institution';
import type { Day } from '@cumple/domain/common/day';
import type { EntityManager } from 'typeorm';
import { hashOfToken } from '../../accounts/session-cookie';
import { approvalLinkNotValid } from '../sheets/refuse';
import type { SubmittedContents } from '../submitted-contents';
import { awaitedSql } from './approval.sql';

/** A submission that waits for somebody with its link. */
export interface AwaitedSubmission {
  id: string;
  planId: number;
  contents: SubmittedContents;
  sentAt: string;
  expiresAt: string;
  /** Of whom its link was sent to. */
  approverPost: string;
  plan: string;
  timeZone: string;
  today: Day;
  jurisdiction: string;
  demonstration: boolean;
  institution: InstitutionReference;
}

/** What a link asks to be approved; 410 of one that was used, expired, was taken back, belongs to somebody who no longer approves, or never was: all the same. */
export async function awaitedSubmission(manager: Pick<EntityManager, 'query'>, token: string, now: Date): Promise<AwaitedSubmission> {
  const [awaited] = await manager.query<AwaitedSubmission[]>(awaitedSql, [hashOfToken(token), now]);
  if (!awaited) throw approvalLinkNotValid();
  return awaited;
}
