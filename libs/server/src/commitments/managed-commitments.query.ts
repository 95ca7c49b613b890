import type { ManagedCommitment, ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { authorise } from '@cumple/domain/common/authorise';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { ownInstitutions } from '../common/own-institutions';
import { ReadDatabase } from '../common/read-database';
import { requireRight } from '../common/require-right';
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
    requireRight(caller, 'plan.read', { plan });
    const row = await this.database.one<{ lines: ManagedCommitmentLine[] }>(managedLinesSql, [plan, ownInstitutions(caller, 'plan.read', plan)]);
    return found(row).lines;
  }

  /** Whoever has no part in it is told that there is none. */
  async one(caller: Caller, plan: string, code: string): Promise<ManagedCommitment> {
    requireRight(caller, 'plan.read', { plan });
    const row = await this.database.one<{ managed: ManagedCommitment }>(managedCommitmentSql, [this.clock(), plan, code]);
    const { managed } = found(row);
    const parts = managed.milestones.flatMap(({ institution }) => institution ?? []);
    const target = { plan, institutions: [managed.leadInstitution, ...managed.supportingInstitutions, ...parts] };
    return found(authorise(caller.actor, 'plan.read', target).allowed ? managed : null);
  }
}
