import { Module } from '@nestjs/common';
import { AddCommitment } from './add-commitment';
import { AddMilestone } from './add-milestone';
import { CheckInForce } from './check-in-force';
import { CommitmentLifeController } from './commitment-life.controller';
import { EditCommitment } from './edit-commitment';
import { EditMilestone } from './edit-milestone';
import { ManagedCommitmentsController } from './managed-commitments.controller';
import { ManagedCommitmentsQuery } from './managed-commitments.query';
import { ManagedMilestonesController } from './managed-milestones.controller';
import { MilestonesController } from './milestones.controller';
import { MilestonesQuery } from './milestones.query';
import { ReopenCommitment } from './reopen-commitment';
import { ReorderCommitments } from './reorder-commitments';
import { ReorderMilestones } from './reorder-milestones';
import { WithdrawCommitment } from './withdraw-commitment';
import { WithdrawMilestone } from './withdraw-milestone';

@Module({
  controllers: [MilestonesController, ManagedCommitmentsController, CommitmentLifeController, ManagedMilestonesController],
  providers: [
    MilestonesQuery, ManagedCommitmentsQuery, AddCommitment, EditCommitment, ReorderCommitments, WithdrawCommitment, ReopenCommitment, CheckInForce,
    AddMilestone, EditMilestone, ReorderMilestones, WithdrawMilestone,
  ],
})
export class CommitmentsModule {}
