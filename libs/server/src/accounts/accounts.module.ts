import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { WriteDesk } from '../common/write-desk';
import { AccessGuard } from './access.guard';
import { ActorQuery } from './actor.query';
import { KeptAnswers } from './kept-answers';
import { RepeatedRequestInterceptor } from './repeated-request.interceptor';
import { SessionClock } from './session-clock';
import { SECURE } from './transport';

export interface AccountsOptions {
  /** People reach us over TLS. */
  secure: boolean;
}

/** Who acts: accounts, sessions, posts and mandates, and the guard that stands before every route. */
@Global()
@Module({})
export class AccountsModule {
  static forRoot({ secure }: AccountsOptions): DynamicModule {
    return {
      module: AccountsModule,
      providers: [
        { provide: SECURE, useValue: secure }, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_INTERCEPTOR, useClass: RepeatedRequestInterceptor },
        ActorQuery, KeptAnswers, SessionClock, WriteDesk,
      ],
      exports: [WriteDesk, ActorQuery, SECURE],
    };
  }
}
