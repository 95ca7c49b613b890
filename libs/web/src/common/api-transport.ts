import { Injectable, TransferState, inject, makeStateKey } from '@angular/core';
import type { ApiAnswer } from '@cumple/contracts/common/call-api';
import { LANGUAGE } from './language';

/** How an answer travels inside a page that the server rendered. */
export const renderedAnswer = (path: string) => makeStateKey<ApiAnswer>(`api ${path}`);

/** Asks the API. In the browser: what the rendered page brought along, once, and the network from then on. */
@Injectable({ providedIn: 'root' })
export class ApiTransport {
  private readonly rendered = inject(TransferState);
  private readonly language = inject(LANGUAGE);

  async get(path: string): Promise<ApiAnswer> {
    const key = renderedAnswer(path);
    const answer = this.rendered.get(key, null);
    this.rendered.remove(key);
    return answer ?? this.fetch(path);
  }

  private async fetch(path: string): Promise<ApiAnswer> {
    const response = await fetch(path, { headers: { accept: 'application/json', 'accept-language': this.language } });
    return { status: response.status, body: await response.text() };
  }
}
