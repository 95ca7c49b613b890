import type { Routes } from '@angular/router';
import { atStage, signedIn } from '../accounts/signed-in.guard';
import { waitingWork } from './waiting-work';
import { WorkspaceRoot } from './workspace-root';

/** Before signing in, and while doing so. */
const doors: Routes = [
  { path: 'ingresar', canActivate: [atStage('signed-out')], loadComponent: () => import('../accounts/sign-in-page').then((file) => file.SignInPage) },
  { path: 'segundo-factor', canActivate: [atStage('second-factor')], loadComponent: () => import('../accounts/second-factor-page').then((file) => file.SecondFactorPage) },
];

/**
 * Pages in the layout, for who is signed in. A page of a right has `canActivate: [withRight('plan.edit')]`, which spares a
 * refusal: the server decides. Data come from `resolve`, as in the portal, as the input of the same name.
 */
const pages: Routes = [
  { path: '', pathMatch: 'full', resolve: { work: waitingWork }, loadComponent: () => import('./home-page').then((file) => file.WorkspaceHomePage) },
  { path: 'sin-permiso', loadComponent: () => import('./no-right-page').then((file) => file.NoRightPage) },
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
