import { type ApplicationConfig, mergeApplicationConfig } from '@angular/core';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { ApiTransport } from '@cumple/web/common/api-transport';
import { InProcessTransport } from '@cumple/web/common/in-process-transport';
import { appConfig } from './app.config';

const onServer: ApplicationConfig = {
  providers: [
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }])),
    { provide: ApiTransport, useClass: InProcessTransport },
  ],
};

export const serverConfig = mergeApplicationConfig(appConfig, onServer);
