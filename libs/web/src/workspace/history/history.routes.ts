import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { withRight } from '../../accounts/signed-in.guard';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { fictionalLabel, markedInstitution } from '../../institutions/institution-label';
import { readAll } from '../read-all';
import { RecordClient } from './record-client';
import type { RecordSubjects } from './record-filter-form';
import { recordQueryFrom } from './record-query';

const record = ({ queryParams }: ActivatedRouteSnapshot) => inject(RecordClient).page(recordQueryFrom(queryParams));
const head = () => inject(RecordClient).head();

/** A list that can't be read leaves a field without choices, and the record to be read. */
async function subjects(): Promise<RecordSubjects> {
  const [api, session] = [inject(WorkspaceApi), inject(WorkspaceSession)];
  const [plans, institutions] = await Promise.all([
    session.may('plan.read') ? readAll<ManagedPlan>(api, workspacePaths.plans()).catch(() => []) : [],
    session.may('institution.read') ? readAll<ManagedInstitution>(api, workspacePaths.institutions()).catch(() => []) : [],
  ]);
  return {
    plans: plans.map(({ slug, title, jurisdiction }) => ({ value: slug, label: jurisdiction.fictional ? fictionalLabel(title) : title })),
    institutions: institutions.map((one) => ({ value: one.slug, label: markedInstitution(one) })),
  };
}

export const historyRoutes: Routes = [
  {
    path: 'historial', canActivate: [withRight('history.read')], resolve: { record, head, subjects }, runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./record-page').then((file) => file.HistoryPage),
  },
];
