import type { Routes } from '@angular/router';
import { publicSiteRoutes } from './public-site/public-site.routes';

/** Every page. The signed-in workspace comes apart: readers of the portal load nothing of it. */
export const siteRoutes: Routes = [
  { path: 'espacio', loadChildren: () => import('./workspace/workspace.routes').then((file) => file.workspaceRoutes) },
  ...publicSiteRoutes,
];
