import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import type { RightsView } from '@cumple/contracts/accounts/rights';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { AccountsClient } from '../accounts/accounts-client';
import { atStage, sessionKnown, signedIn, signedOut } from '../accounts/signed-in.guard';
import { problemRoutes } from '../common/navigation-problem';
import { WorkspaceApi } from '../common/workspace/workspace-api';
import { WorkspaceFailedPage } from './failed-page';
import { alertsRoutes } from './alerts/alerts.routes';
import { historyRoutes } from './history/history.routes';
import { importRoutes } from './import/import.routes';
import { institutionsRoutes } from './institutions/institutions.routes';
import { noticesRoutes } from './notices/notices.routes';
import { peopleRoutes } from './people/people.routes';
import { planRoutes } from './plans/plan.routes';
import { reportsRoutes } from './reports/reports.routes';
import { reviewRoutes } from './review/review.routes';
import { roundsRoutes } from './rounds/rounds.routes';
import { waitingWork } from './waiting-work';
import { WorkspaceRoot } from './workspace-root';

const rights = () => inject(WorkspaceApi).get<RightsView>(workspacePaths.rights(), {}, { renews: false });

/** Before signing in, and while doing so. */
const doors: Routes = [
  { path: 'ingresar', canActivate: [atStage('signed-out')], loadComponent: () => import('../accounts/sign-in-page').then((file) => file.SignInPage) },
  { path: 'segundo-factor', canActivate: [atStage('second-factor')], loadComponent: () => import('../accounts/second-factor-page').then((file) => file.SecondFactorPage) },
  { path: 'activar-segundo-factor', canActivate: [atStage('set-up-second-factor')], loadComponent: () => import('../accounts/set-up-second-factor-page').then((file) => file.SetUpSecondFactorPage) },
  { path: 'invitacion', loadComponent: () => import('../accounts/invitation-page').then((file) => file.InvitationPage) },
  { path: 'aprobacion', canActivate: [sessionKnown], loadComponent: () => import('./reports/approval-page').then((file) => file.ApprovalPage) },
  { path: 'contrasena', canActivate: [sessionKnown], loadComponent: () => import('../accounts/password-page').then((file) => file.PasswordPage) },
  { path: 'permisos', canMatch: [signedOut], resolve: { view: rights }, loadComponent: () => import('./rights-page').then((file) => file.RightsPage) },
];

/**
 * Pages in the layout, for who is signed in. A page of a right has `canActivate: [withRight('plan.edit')]`, which spares a
 * refusal: the server decides. Data come from `resolve`, as in the portal, as the input of the same name.
 */
const pages: Routes = [
  { path: '', pathMatch: 'full', resolve: { work: waitingWork }, loadComponent: () => import('./home-page').then((file) => file.WorkspaceHomePage) },
  { path: 'permisos', resolve: { view: rights }, loadComponent: () => import('./rights-page').then((file) => file.RightsPage) },
  {
    path: 'cuenta',
    resolve: { account: () => inject(AccountsClient).account(), sessions: () => inject(AccountsClient).sessions() },
    loadComponent: () => import('./account-page').then((file) => file.AccountPage),
  },
  ...reportsRoutes,
  ...reviewRoutes,
  ...roundsRoutes,
  ...alertsRoutes,
  ...importRoutes,
  ...peopleRoutes,
  ...institutionsRoutes,
  ...historyRoutes,
  ...noticesRoutes,
  ...planRoutes,
  { path: 'sin-permiso', loadComponent: () => import('./no-right-page').then((file) => file.NoRightPage) },
  // Comes with the routes themselves: it must show when nothing else loads.
  { path: problemRoutes.failed, component: WorkspaceFailedPage },
  { path: '**', loadComponent: () => import('./missing-page').then((file) => file.MissingPage) },
];

/** Everything below `/espacio`, in the browser only. */
export const workspaceRoutes: Routes = [
  {
    path: '',
    component: WorkspaceRoot,
    children: [...doors, { path: '', canActivate: [signedIn], loadComponent: () => import('./workspace-layout').then((file) => file.WorkspaceLayout), children: pages }],
  },
];
