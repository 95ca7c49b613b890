import { Injectable, REQUEST_CONTEXT, TransferState, inject } from '@angular/core';
import type { ApiAnswer } from '@cumple/contracts/common/call-api';
import { type ApiTransport, renderedAnswer } from './api-transport';
import { LANGUAGE } from './language';
import type { RenderingContext } from './rendering-context';

/** On the server: asks the API within the process and leaves the answer in the page, so that the browser doesn't ask again. */
@Injectable()
export class InProcessTransport implements Pick<ApiTransport, 'get'> {
  private readonly context = inject(REQUEST_CONTEXT) as RenderingContext;
  private readonly rendered = inject(TransferState);
  private readonly language = inject(LANGUAGE);

  async get(path: string): Promise<ApiAnswer> {
    const answer = await this.context.callApi(path, this.language);
    this.rendered.set(renderedAnswer(path), answer);
    return answer;
  }
}
