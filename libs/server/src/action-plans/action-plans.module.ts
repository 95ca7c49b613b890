import { Module } from '@nestjs/common';
import { AddPolicyArea } from './add-policy-area';
import { ApprovePlan } from './approve-plan';
import { CreatePlan } from './create-plan';
import { CurrentPlanChoiceQuery } from './current-plan-choice.query';
import { EditPlan } from './edit-plan';
import { EditPolicyArea } from './edit-policy-area';
import { EndPlan } from './end-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { PublishPlan } from './publish-plan';
import { RemovePolicyArea } from './remove-policy-area';
import { ReorderPolicyAreas } from './reorder-policy-areas';
import { SetCurrentPlan } from './set-current-plan';
import { WorkspacePlanLifeController } from './workspace-plan-life.controller';
import { WorkspacePlansController } from './workspace-plans.controller';
import { WorkspacePolicyAreasController } from './workspace-policy-areas.controller';

@Module({
  controllers: [WorkspacePlansController, WorkspacePlanLifeController, WorkspacePolicyAreasController],
  providers: [
    ManagedPlansQuery, CreatePlan, EditPlan, PublishPlan, ApprovePlan, EndPlan, CurrentPlanChoiceQuery, SetCurrentPlan,
    AddPolicyArea, EditPolicyArea, RemovePolicyArea, ReorderPolicyAreas,
  ],
})
export class ActionPlansModule {}
