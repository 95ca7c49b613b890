import type { Permission } from '@cumple/domain/common/rights';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';
import { RIGHT } from '../common/access';
import { commonMessages } from '../common/messages';
import { within } from '../common/transaction';
import { KeptAnswers, type KeptAnswer } from './kept-answers';
import { repeatableRequest, type RepeatableRequest } from './repeatable-request';

const KEPT_HEADERS = ['etag', 'location'];

/**
 * Does what a request with an `Idempotency-Key` asks once, however often it is sent, and gives all of them the same answer.
 * Key, deed and answer are one transaction: killed between any two steps, there is all of it or nothing. What fails leaves
 * the key free for another try.
 */
@Injectable()
export class RepeatedRequestInterceptor implements NestInterceptor {
  /** What this process does now, by account and key: repetitions wait here instead of each holding a connection. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
    private readonly answers: KeptAnswers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(RIGHT, [context.getHandler(), context.getClass()]);
    const asked = repeatableRequest(http.getRequest<Request>(), permission);
    if (!asked) return next.handle();
    return of(await this.inTurn(asked, () => this.once(asked, next, http.getResponse<Response>())));
  }

  private async inTurn(asked: RepeatableRequest, work: () => Promise<unknown>): Promise<unknown> {
    const id = `${asked.account} ${asked.key}`;
    for (let before = this.underWay.get(id); before; before = this.underWay.get(id)) await before.catch(() => undefined);
    const now = work();
    this.underWay.set(id, now);
    return now.finally(() => this.underWay.delete(id));
  }

  private once(asked: RepeatableRequest, next: CallHandler, response: Response): Promise<unknown> {
    return this.dataSource.transaction(async (manager) => {
      const kept = await this.answers.claim(manager, asked);
      if (kept) return repeat(kept, asked, response);
      const body: unknown = await within(manager, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
      await this.answers.keep(manager, asked, { status: response.statusCode, headers: headersOf(response), body });
      return body;
    });
  }
}

function repeat({ requestHash, status, headers, body }: KeptAnswer, { hash }: RepeatableRequest, response: Response): unknown {
  if (requestHash !== hash) throw new ProblemException(422, commonMessages.say('idempotency-key-reused'));
  response.status(status).set(headers);
  return body ?? undefined;
}

function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries(KEPT_HEADERS.flatMap((name) => (response.hasHeader(name) ? [[name, String(response.getHeader(name))]] : [])));
}
