import type { CallApi } from '@cumple/contracts/common/call-api';

/** What the host gives to the rendering of one page. */
export interface RenderingContext {
  callApi: CallApi;
  /** The portal's own origin, e.g. `https://cumple.example`; empty when the deployment doesn't name one. */
  origin: string;
}
