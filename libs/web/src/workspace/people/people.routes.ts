import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { withRight } from '../../accounts/signed-in.guard';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { institutionFiltersFromQuery } from '../../institutions/institution-query';
import { readAll } from '../read-all';
import { PeopleClient } from './people-client';
import type { Places } from './post-form';

const list = ({ queryParams }: ActivatedRouteSnapshot) => inject(PeopleClient).page(institutionFiltersFromQuery(queryParams).page);
const vacant = () => inject(PeopleClient).vacant();
const post = (route: ActivatedRouteSnapshot) => inject(PeopleClient).post(route.paramMap.get('post') ?? '');
const mayRead = [withRight('people.read')];
const mayManage = [withRight('people.manage')];

async function places(): Promise<Places> {
  const api = inject(WorkspaceApi);
  const [institutions, plans] = await Promise.all([readAll<ManagedInstitution>(api, workspacePaths.institutions()), readAll<ManagedPlan>(api, workspacePaths.plans())]);
  return { institutions, plans };
}

/** Posts, who holds them, and how they change hands. */
export const peopleRoutes: Routes = [
  {
    path: 'personas', canActivate: mayRead, resolve: { list, vacant }, runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./people-page').then((file) => file.PeoplePage),
  },
  { path: 'personas/nuevo', canActivate: mayManage, resolve: { places }, loadComponent: () => import('./new-post-page').then((file) => file.NewPostPage) },
  { path: 'personas/:post', canActivate: mayRead, resolve: { post }, loadComponent: () => import('./post-page').then((file) => file.PostPage) },
  { path: 'personas/:post/editar', canActivate: mayManage, resolve: { post, places }, loadComponent: () => import('./edit-post-page').then((file) => file.EditPostPage) },
  { path: 'personas/:post/relevo', canActivate: mayManage, resolve: { post }, loadComponent: () => import('./handover-page').then((file) => file.HandoverPage) },
  { path: 'personas/:post/designar', canActivate: mayManage, resolve: { post }, loadComponent: () => import('./appoint-page').then((file) => file.AppointPage) },
  { path: 'personas/:post/suplente', canActivate: mayManage, data: { deputy: true }, resolve: { post }, loadComponent: () => import('./appoint-page').then((file) => file.AppointPage) },
  { path: 'personas/:post/vacante', canActivate: mayManage, resolve: { post }, loadComponent: () => import('./vacancy-page').then((file) => file.VacancyPage) },
];
