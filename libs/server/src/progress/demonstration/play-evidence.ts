import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import type { LinkOutcome } from '@cumple/domain/common/link-outcome';
import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import { CONTACT } from './demonstration-content';
import { ROUTES, routePage, VERDICTS } from './demonstration-evidence';
import { daysBefore } from './demonstration-days';
import { operationsAt } from './operations-at';
import type { Stage } from './play-rounds';

const NAMED = `SELECT e.id, e.url, c.code || '-' || e.position AS name FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id
  LEFT JOIN stored_file f ON f.id = e.file_id WHERE p.slug = $1 AND coalesce(e.url, f.name) = $2 AND e.published_at IS NOT NULL ORDER BY e.id LIMIT 1`;

interface NamedEvidence {
  id: number;
  url: string;
  name: string;
}

/** What became of evidence since it was published: verdicts, copies, an address that is gone. Nothing is fetched: these addresses are nobody's. */
export async function playEvidence(stage: Stage, manager: EntityManager): Promise<void> {
  const contact = stage.callerOf(CONTACT);
  const at = (days: number) => operationsAt(stage.parts, daysBefore(stage.now, days));
  for (const { of, ...verdict } of VERDICTS) {
    const evidence = await named(manager, of);
    if (evidence) await at(83).reviewEvidence.review(contact, DEMONSTRATION_PLAN, evidence.name, verdict);
  }
  for (const { url, title, gone } of ROUTES) {
    const evidence = await named(manager, url);
    if (!evidence) continue;
    await see(at(82), evidence, 'opens', routePage(title));
    if (!gone) continue;
    await at(81).releaseCopy.decide(contact, DEMONSTRATION_PLAN, evidence.name, { decision: 'release' });
    for (let look = 0; look < THRESHOLDS.failuresUntilGone; look += 1) await see(at(20 - look), evidence, 'not-found', null);
  }
}

async function named(manager: EntityManager, of: string): Promise<NamedEvidence | undefined> {
  const [evidence] = await manager.query<NamedEvidence[]>(NAMED, [DEMONSTRATION_PLAN, of]);
  return evidence;
}

/** As if a program had opened the address that day. */
function see({ keepWhatWasSeen }: ReturnType<typeof operationsAt>, { id, url }: NamedEvidence, outcome: LinkOutcome, page: string | null): Promise<void> {
  const fetched = { outcome, status: page === null ? 404 : 200, finalUrl: url, contentType: 'text/html', robotsTag: '', content: page === null ? null : Buffer.from(page) };
  return keepWhatWasSeen.keep({ address: { id, url, copyWanted: page !== null }, fetched, mayBeKept: page !== null }, outcome);
}
