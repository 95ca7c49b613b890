import { type ApplicationConfig, mergeApplicationConfig } from '@angular/core';
import { RenderMode, type ServerRoute, provideServerRendering, withRoutes } from '@angular/ssr';
import { ApiTransport } from '@cumple/web/common/api-transport';
import { InProcessTransport } from '@cumple/web/common/in-process-transport';
import { appConfig } from './app.config';

/** Nothing private is ever rendered here: the workspace is built in the browser, of answers that only the browser gets. */
const serverRoutes: ServerRoute[] = [
  { path: 'espacio', renderMode: RenderMode.Client },
  { path: 'espacio/**', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];

const onServer: ApplicationConfig = {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    { provide: ApiTransport, useClass: InProcessTransport },
  ],
};

export const serverConfig = mergeApplicationConfig(appConfig, onServer);
