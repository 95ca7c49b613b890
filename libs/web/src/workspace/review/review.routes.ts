import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { ReviewClient } from './review-client';
import { reviewView } from './review-view';
import { sentView } from './sent-view';

const one = (route: ActivatedRouteSnapshot) => inject(ReviewClient).one(Number(route.paramMap.get('id')));
const queue = { canActivate: [withRight('report.review')], resolve: { view: reviewView }, loadComponent: () => import('./review-page').then((file) => file.ReviewPage) };
const sent = { canActivate: [withRight('report.read')], resolve: { view: sentView }, loadComponent: () => import('./sent-page').then((file) => file.SentPage) };

/** Reports that were sent: those that wait for review, all of them, and one. */
export const reviewRoutes: Routes = [
  { path: 'revision', ...queue },
  { path: 'revision/:plan', ...queue },
  { path: 'informes-enviados', ...sent },
  { path: 'informes-enviados/informe/:id', canActivate: [withRight('report.read')], resolve: { report: one }, loadComponent: () => import('./report-page').then((file) => file.ReportPage) },
  { path: 'informes-enviados/:plan', ...sent },
];
