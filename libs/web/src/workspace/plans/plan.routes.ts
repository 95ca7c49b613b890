import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { CommitmentsClient } from './commitments-client';
import { editorChoices } from './editor-choices';
import { PlansClient } from './plans-client';

const part = (route: ActivatedRouteSnapshot, name: string): string => route.paramMap.get(name) ?? '';
const plans = () => inject(PlansClient).all();
const managed = (route: ActivatedRouteSnapshot) => inject(PlansClient).one(part(route, 'plan'));
const lines = (route: ActivatedRouteSnapshot) => inject(CommitmentsClient).lines(part(route, 'plan'));
const linesToRead = (route: ActivatedRouteSnapshot) => (inject(WorkspaceSession).may('plan.edit') ? [] : lines(route));
const commitment = (route: ActivatedRouteSnapshot) => inject(CommitmentsClient).one({ plan: part(route, 'plan'), code: part(route, 'code') });

/** The plan editor: plans, their commitments, and what each of them says. */
export const planRoutes: Routes = [
  { path: 'planes', canActivate: [withRight('plan.read')], resolve: { plans }, loadComponent: () => import('./plans-page').then((file) => file.ManagedPlansPage) },
  { path: 'planes/nuevo', canActivate: [withRight('plan.create')], resolve: { plans }, loadComponent: () => import('./new-plan-page').then((file) => file.NewPlanPage) },
  {
    path: 'planes/:plan', canActivate: [withRight('plan.read')], resolve: { managed, choices: editorChoices, lines: linesToRead },
    loadComponent: () => import('./plan-page').then((file) => file.ManagedPlanPage),
  },
  {
    path: 'planes/:plan/compromisos', canActivate: [withRight('plan.read')], resolve: { managed, lines },
    loadComponent: () => import('./commitments-page').then((file) => file.ManagedCommitmentsPage),
  },
  {
    path: 'planes/:plan/compromisos/nuevo', canActivate: [withRight('commitment.edit')], resolve: { managed, choices: editorChoices },
    loadComponent: () => import('./new-commitment-page').then((file) => file.NewCommitmentPage),
  },
  {
    path: 'planes/:plan/compromisos/:code', canActivate: [withRight('plan.read')], resolve: { managed, commitment, choices: editorChoices },
    loadComponent: () => import('./commitment-page').then((file) => file.ManagedCommitmentPage),
  },
];
