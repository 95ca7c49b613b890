import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { withRight } from '../../accounts/signed-in.guard';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

export const importRoutes: Routes = [
  {
    path: 'importar',
    canActivate: [withRight('plan.import')],
    resolve: { plans: () => readAll<ManagedPlan>(inject(WorkspaceApi), workspacePaths.plans()) },
    loadComponent: () => import('./import-page').then((file) => file.ImportPage),
  },
];
