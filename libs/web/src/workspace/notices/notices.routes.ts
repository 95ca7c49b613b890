import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { MAX_PAGE } from '@cumple/contracts/common/page';
import { withRight } from '../../accounts/signed-in.guard';
import { wholeNumber } from '../../common/address-values';
import { NotificationsClient } from '../../notifications/notifications-client';

const pageOf = ({ queryParams }: ActivatedRouteSnapshot) => wholeNumber(queryParams['page'], MAX_PAGE) ?? 1;
const notices = (route: ActivatedRouteSnapshot) => inject(NotificationsClient).page(pageOf(route));
const mail = (route: ActivatedRouteSnapshot) => inject(NotificationsClient).outgoingMail(pageOf(route));

/** What people are told, and mail that nothing sends. */
export const noticesRoutes: Routes = [
  { path: 'avisos', resolve: { notices }, runGuardsAndResolvers: 'paramsOrQueryParamsChange', loadComponent: () => import('./notices-page').then((file) => file.NoticesPage) },
  {
    path: 'correo', canActivate: [withRight('mail.read')], resolve: { mail }, runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./mail-page').then((file) => file.MailPage),
  },
];
