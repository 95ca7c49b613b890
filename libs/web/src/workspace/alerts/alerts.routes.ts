import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { AlertsClient } from './alerts-client';

/** What asks for action. */
export const alertsRoutes: Routes = [
  { path: 'alertas', canActivate: [withRight('alert.read')], resolve: { alerts: () => inject(AlertsClient).all() }, loadComponent: () => import('./alerts-page').then((file) => file.AlertsPage) },
];
