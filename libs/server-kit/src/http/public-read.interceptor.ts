import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { map, of, type Observable } from 'rxjs';
import { RevisionBoard } from '../revision/revision-board';
import { BUILD_ID } from './build-id';
import { CLOCK, type Clock } from './clock';
import { allowForeignReading } from './cross-origin';
import { answeredAsHeld, CACHE_CONTROL } from './entity-answer';
import { entityTag, holdsAnything } from './entity-tag';
import { languageOfRequest } from './language';
import { isPage, pageLinks } from './page-links';
import { refuseParameters } from './read-query';
import { readsQuery } from './reads-query';
import type { QueryValues } from './query-string';

export interface PublicReadOptions {
  /** `answer`: nothing counts its changes, so its tag is made of the answer itself, read each time. */
  revisionOf: 'plan' | 'site' | 'answer';
}

/** Metadata key of the options. */
export const PUBLIC_READ = 'public-read';

/** Answers a public read from its tag where the caller holds it already, else names the tag, the other pages and how long to keep it. */
@Injectable()
export class PublicReadInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly board: RevisionBoard,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BUILD_ID) private readonly build: string,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    allowForeignReading(response);
    const { revisionOf } = this.reflector.getAllAndOverride<PublicReadOptions>(PUBLIC_READ, [context.getHandler(), context.getClass()]);
    const tag = revisionOf === 'answer' ? null : this.tagOf(request, revisionOf);
    if (tag && answeredAsHeld(request, response, tag)) return of(undefined);
    if (!readsQuery(context.getClass(), context.getHandler().name)) refuseParameters(request.query as QueryValues);
    return next.handle().pipe(map((body: unknown) => this.answer(request, response, revisionOf === 'answer' ? this.tagOfAnswer(request, body) : tag, body)));
  }

  /** What the answer will depend on, taken before anything is read: the answer is never older than its tag. */
  private tagOf(request: Request, revisionOf: 'plan' | 'site'): string | null {
    const now = this.clock();
    const version = revisionOf === 'site' ? this.board.siteVersion(now) : this.board.planVersion(String(request.params['plan']), now);
    return version && this.tagOfVersion(request, version);
  }

  private tagOfAnswer(request: Request, body: unknown): string {
    return this.tagOfVersion(request, createHash('sha256').update(JSON.stringify(body)).digest('base64url'));
  }

  private tagOfVersion(request: Request, version: string): string {
    return entityTag({ version, language: languageOfRequest(request), build: this.build, url: request.originalUrl });
  }

  private answer(request: Request, response: Response, tag: string | null, body: unknown): unknown {
    if (tag && answeredAsHeld(request, response, tag)) return undefined;
    if (tag) response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', CACHE_CONTROL);
    if (holdsAnything(request)) return void response.status(304);
    if (isPage(body)) response.setHeader('Link', pageLinks(request.originalUrl, body));
    return body;
  }
}
