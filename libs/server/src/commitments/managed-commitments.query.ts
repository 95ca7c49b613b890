import type { ManagedCommitment, ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { authorise, type Target } from '@cumple/domain/common/authorise';
import { grantOf } from '@cumple/domain/common/rights';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { accessDenied } from '../common/access-denied';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { ReadDatabase } from '../common/read-database';
import { managedCommitmentSql, managedLinesSql } from './managed-commitment.sql';

/** Commitments as the plan editor shows them, drafts included; one statement each. */
@Injectable()
export class ManagedCommitmentsQuery {
  constructor(
    private readonly database: ReadDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Institutions see the commitments that they have a part in. */
  async lines(caller: Caller, plan: string): Promise<ManagedCommitmentLine[]> {
    mayRead(caller, { plan });
    const row = await this.database.one<{ lines: ManagedCommitmentLine[] }>(managedLinesSql, [plan, institutionsOf(caller, plan)]);
    return found(row).lines;
  }

  async one(caller: Caller, plan: string, code: string): Promise<ManagedCommitment> {
    mayRead(caller, { plan });
    const row = await this.database.one<{ managed: ManagedCommitment }>(managedCommitmentSql, [this.clock(), plan, code]);
    const { managed } = found(row);
    const parts = managed.milestones.flatMap(({ institution }) => institution ?? []);
    mayRead(caller, { plan, institutions: [managed.leadInstitution, ...managed.supportingInstitutions, ...parts] });
    return managed;
  }
}

function mayRead({ actor }: Caller, target: Target): void {
  const answer = authorise(actor, 'plan.read', target);
  if (!answer.allowed) throw accessDenied(answer.reason);
}

/** Slugs of the institutions whose part somebody may read; `null` for everything. */
function institutionsOf({ actor }: Caller, plan: string): string[] | null {
  const reading = (actor?.roles ?? []).filter((held) => actor && authorise({ ...actor, roles: [held] }, 'plan.read', { plan }).allowed);
  if (reading.some(({ role }) => grantOf('plan.read', role) === 'any')) return null;
  return reading.map(({ institution }) => institution);
}
