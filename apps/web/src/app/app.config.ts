import { type ApplicationConfig, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { provideClientHydration, withI18nSupport, withNoHttpTransferCache, withNoIncrementalHydration } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withNavigationErrorHandler } from '@angular/router';
import { toProblemPage } from '@cumple/web/common/navigation-problem';
import { siteRoutes } from '@cumple/web/site.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    // Every page reads through ApiTransport, which brings its answers along; nothing is clicked before it is a plain link.
    provideClientHydration(withI18nSupport(), withNoHttpTransferCache(), withNoIncrementalHydration()),
    provideRouter(
      siteRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(toProblemPage),
    ),
  ],
};
