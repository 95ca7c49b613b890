import { inject, RESPONSE_INIT } from '@angular/core';
import { type ActivatedRouteSnapshot, type Routes, RedirectCommand, Router } from '@angular/router';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { problemRoutes } from '../common/navigation-problem';
import { institutionFiltersFromQuery } from '../institutions/institution-query';
import { commitmentFiltersFromQuery } from './commitment-query';
import { DrawnParts, bodyName, overviewName } from './drawn/drawn-parts';
import { FailedPage } from './failed-page';
import { type PlanGlance, PublicSiteClient } from './public-site-client';

/** A plan of ordinary size fits on one page of the list. */
const COMMITMENTS_PER_PAGE = 50;

/*
 * How every page gets its data: a resolver here asks `PublicSiteClient`, and the answer becomes the input of the
 * same name of the page (component input binding). While rendering on the server the answer travels in the page, so
 * that the browser doesn't ask again. A refusal or failure becomes the 404 or the failed page (`toProblemPage`), so a
 * page is only ever built with its data, and holds no loading or error states of its own.
 */
export const publicSiteRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    resolve: { glance: currentGlance },
    loadComponent: () => import('./home-page').then((file) => file.HomePage),
  },
  {
    path: 'planes',
    pathMatch: 'full',
    resolve: { plans: () => inject(PublicSiteClient).plans() },
    loadComponent: () => import('./plans-page').then((file) => file.PlansPage),
  },
  {
    path: 'planes/:plan',
    pathMatch: 'full',
    resolve: { glance: glanceOf },
    loadComponent: () => import('./plan-page').then((file) => file.PlanPage),
  },
  {
    path: 'planes/:plan/compromisos',
    pathMatch: 'full',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { filters: filtersOf, list: listOf },
    loadComponent: () => import('./commitments-page').then((file) => file.CommitmentsPage),
  },
  {
    path: 'planes/:plan/compromisos/:code',
    resolve: { commitment: commitmentWithBody },
    loadComponent: () => import('./commitment-page').then((file) => file.CommitmentPage),
  },
  {
    path: 'planes/:plan/compromisos/:code/historial',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    // The title and time zone beside the history, and the evidence beside the reports: pages that ask twice.
    resolve: { commitment: commitmentOf, history: historyOf },
    loadComponent: () => import('./commitment-history-page').then((file) => file.CommitmentHistoryPage),
  },
  {
    path: 'planes/:plan/compromisos/:code/informes',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { commitment: commitmentOf, reports: reportsOf },
    loadComponent: () => import('./commitment-reports-page').then((file) => file.CommitmentReportsPage),
  },
  {
    path: 'instituciones',
    pathMatch: 'full',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { filters: institutionFiltersOf, institutions: institutionsOf },
    loadComponent: () => import('./institutions-page').then((file) => file.InstitutionsPage),
  },
  {
    path: 'instituciones/:slug',
    resolve: { institution: institutionOf },
    loadComponent: () => import('./institution-page').then((file) => file.InstitutionPage),
  },
  { path: 'metodo', loadComponent: () => import('./method-page').then((file) => file.MethodPage) },
  // The header's link to the commitments where a page speaks of no plan.
  { path: 'compromisos', canActivate: [toCurrentCommitments], children: [] },
  { path: problemRoutes.failed, component: FailedPage },
  { path: '**', loadComponent: () => import('./not-found-page').then((file) => file.NotFoundPage) },
];

function param(route: ActivatedRouteSnapshot, name: string): string {
  return route.paramMap.get(name) ?? '';
}

/** A plan at a glance, with what shows it ready. */
async function currentGlance(): Promise<PlanGlance | null> {
  const parts = inject(DrawnParts);
  const glance = await inject(PublicSiteClient).currentGlance();
  if (glance) await parts.prepare('overview', overviewName(glance.overview.plan.slug, false));
  return glance;
}

async function glanceOf(route: ActivatedRouteSnapshot): Promise<PlanGlance> {
  const parts = inject(DrawnParts);
  const glance = await inject(PublicSiteClient).planGlance(param(route, 'plan'));
  await parts.prepare('overview', overviewName(glance.overview.plan.slug, true));
  return glance;
}

/** A commitment, with what shows its body ready. */
async function commitmentWithBody(route: ActivatedRouteSnapshot) {
  const parts = inject(DrawnParts);
  const commitment = await commitmentOf(route);
  await parts.prepare('commitment', bodyName(commitment));
  return commitment;
}

function commitmentOf(route: ActivatedRouteSnapshot) {
  return inject(PublicSiteClient).commitment(param(route, 'plan'), param(route, 'code'));
}

function historyOf(route: ActivatedRouteSnapshot) {
  return inject(PublicSiteClient).commitmentHistory(param(route, 'plan'), param(route, 'code'), route.queryParamMap.get('page'));
}

function reportsOf(route: ActivatedRouteSnapshot) {
  return inject(PublicSiteClient).progressReports(param(route, 'plan'), param(route, 'code'), route.queryParamMap.get('page'));
}

function filtersOf(route: ActivatedRouteSnapshot) {
  return commitmentFiltersFromQuery(route.queryParams);
}

function listOf(route: ActivatedRouteSnapshot) {
  return inject(PublicSiteClient).commitments(param(route, 'plan'), { pageSize: COMMITMENTS_PER_PAGE, ...filtersOf(route) });
}

/** An institution that was joined to another is found under the other's address, for good. */
async function institutionOf(route: ActivatedRouteSnapshot): Promise<InstitutionRecord | RedirectCommand> {
  const router = inject(Router);
  const response = inject(RESPONSE_INIT, { optional: true });
  const institution = await inject(PublicSiteClient).institution(param(route, 'slug'));
  if (institution.slug === param(route, 'slug')) return institution;
  if (response) response.status = 308;
  return new RedirectCommand(router.createUrlTree(['/instituciones', institution.slug]), { replaceUrl: true });
}

function institutionFiltersOf(route: ActivatedRouteSnapshot) {
  return institutionFiltersFromQuery(route.queryParams);
}

function institutionsOf(route: ActivatedRouteSnapshot) {
  return inject(PublicSiteClient).institutions(institutionFiltersOf(route));
}

async function toCurrentCommitments(): Promise<RedirectCommand> {
  const router = inject(Router);
  const overview = await inject(PublicSiteClient).currentOverview();
  return new RedirectCommand(router.createUrlTree(overview ? ['/planes', overview.plan.slug, 'compromisos'] : ['/planes']));
}
