import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { CommitmentsClient } from '../plans/commitments-client';
import { PlansClient } from '../plans/plans-client';
import { RoundsClient } from './rounds-client';
import { roundsView } from './rounds-view';

const part = (route: ActivatedRouteSnapshot, name: string): string => route.paramMap.get(name) ?? '';
const managed = (route: ActivatedRouteSnapshot) => inject(PlansClient).one(part(route, 'plan'));
const lines = (route: ActivatedRouteSnapshot) => inject(CommitmentsClient).lines(part(route, 'plan'));
const rounds = (route: ActivatedRouteSnapshot) => inject(RoundsClient).all(part(route, 'plan'));
const board = (route: ActivatedRouteSnapshot) => inject(RoundsClient).board(part(route, 'plan'), Number(part(route, 'round')));
const list = { canActivate: [withRight('round.read')], resolve: { view: roundsView }, loadComponent: () => import('./rounds-page').then((file) => file.RoundsPage) };

/** Reporting rounds: those of a plan, a new one, and what each institution reported in one. */
export const roundsRoutes: Routes = [
  { path: 'cortes', ...list },
  { path: 'cortes/:plan', ...list },
  {
    path: 'cortes/:plan/nuevo', canActivate: [withRight('round.manage')], resolve: { managed, lines, rounds },
    loadComponent: () => import('./new-round-page').then((file) => file.NewRoundPage),
  },
  { path: 'cortes/:plan/:round', canActivate: [withRight('round.read')], resolve: { managed, board }, loadComponent: () => import('./board-page').then((file) => file.BoardPage) },
  {
    path: 'cortes/:plan/:round/editar', canActivate: [withRight('round.manage')], resolve: { managed, lines, board },
    loadComponent: () => import('./edit-round-page').then((file) => file.EditRoundPage),
  },
];
