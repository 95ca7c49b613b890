import { type EnvironmentProviders, makeEnvironmentProviders, ɵwithDomHydration, ɵwithI18nSupport } from '@angular/core';

/**
 * Takes over the page as the server rendered it, translated texts included. It is what `provideClientHydration` does with
 * everything else switched off; but that brings the code of what is off along – an HTTP client, event replay –, some
 * 7 kB of every first visit. Every page reads through ApiTransport, and nothing is clicked before it is a plain link.
 */
export function provideHydration(): EnvironmentProviders {
  return makeEnvironmentProviders([ɵwithDomHydration(), ɵwithI18nSupport()]);
}
