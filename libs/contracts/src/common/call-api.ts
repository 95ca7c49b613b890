import type { Language } from './language';

/** What a call answers: the HTTP status and the body's text. */
export interface ApiAnswer {
  status: number;
  body: string;
}

/**
 * Calls the API within the same process, without the network: how pages that are rendered on the server read it.
 * `path` is a path with its query, such as `/api/v1/action-plans`; only GET is done.
 */
export type CallApi = (path: string, language: Language) => Promise<ApiAnswer>;
