import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { institutionFiltersFromQuery } from '../../institutions/institution-query';
import { PeopleClient } from '../people/people-client';
import { ManagedInstitutionsClient } from './managed-institutions-client';

const list = ({ queryParams }: ActivatedRouteSnapshot) => inject(ManagedInstitutionsClient).page(asked(queryParams));
const institution = (route: ActivatedRouteSnapshot) => inject(ManagedInstitutionsClient).one(route.paramMap.get('institution') ?? '');
const institutions = () => inject(ManagedInstitutionsClient).all();
const posts = () => inject(PeopleClient).posts();

function asked(query: Record<string, unknown>): { q: string | undefined; page: number | undefined } {
  const { q, page } = institutionFiltersFromQuery(query);
  return { q, page };
}

/** The registry of institutions, for who administers it. */
export const institutionsRoutes: Routes = [
  {
    path: 'instituciones', canActivate: [withRight('institution.read')], resolve: { list }, runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./institutions-page').then((file) => file.ManagedInstitutionsPage),
  },
  { path: 'instituciones/nueva', canActivate: [withRight('institution.edit')], resolve: { institutions }, loadComponent: () => import('./new-institution-page').then((file) => file.NewInstitutionPage) },
  { path: 'instituciones/:institution', canActivate: [withRight('institution.read')], resolve: { institution }, loadComponent: () => import('./institution-page').then((file) => file.ManagedInstitutionPage) },
  {
    path: 'instituciones/:institution/unir', canActivate: [withRight('institution.merge')], resolve: { institution, institutions, posts },
    loadComponent: () => import('./merge-page').then((file) => file.MergePage),
  },
];
