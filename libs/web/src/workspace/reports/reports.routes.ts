import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { withRight } from '../../accounts/signed-in.guard';
import { ReportSheetsClient, type SheetAddress } from './report-sheets-client';

const part = (route: ActivatedRouteSnapshot, name: string): string => route.paramMap.get(name) ?? '';
const sheets = () => inject(ReportSheetsClient).all();
const sheet = (route: ActivatedRouteSnapshot) => inject(ReportSheetsClient).one(addressIn(route));
const receipts = () => inject(ReportSheetsClient).receipts();
const receipt = (route: ActivatedRouteSnapshot) => inject(ReportSheetsClient).receipt(part(route, 'number'));

const sheetPage = () => import('./sheet-page').then((file) => file.SheetPage);
/** On a slow line the page's scripts come while session and data are asked for, not after them. */
const ahead = (): boolean => {
  void sheetPage();
  return true;
};

/** Reports of an institution: its sheets, and the receipts of what was received. */
export const reportsRoutes: Routes = [
  { path: 'informes', canActivate: [withRight('report.write')], resolve: { sheets }, loadComponent: () => import('./sheets-page').then((file) => file.SheetsPage) },
  { path: 'informes/:plan/:round/:institution', canMatch: [ahead], canActivate: [withRight('report.write')], resolve: { sheet }, loadComponent: sheetPage },
  {
    path: 'informes/:plan/:round/:institution/hoja-de-calculo', canActivate: [withRight('report.write')], resolve: { sheet },
    loadComponent: () => import('./sheet-spreadsheet-page').then((file) => file.SheetSpreadsheetPage),
  },
  { path: 'constancias', canActivate: [withRight('report.read')], resolve: { receipts }, loadComponent: () => import('./receipts-page').then((file) => file.ReceiptsPage) },
  { path: 'constancias/:number', canActivate: [withRight('report.read')], resolve: { receipt }, loadComponent: () => import('./receipt-page').then((file) => file.ReceiptPage) },
];

function addressIn(route: ActivatedRouteSnapshot): SheetAddress {
  const round = part(route, 'round');
  return { plan: part(route, 'plan'), round: /^\d+$/.test(round) ? Number(round) : 'outside', institution: part(route, 'institution') };
}
