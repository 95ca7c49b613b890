import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { WriteDesk } from '../common/write-desk';
import { AccessGuard } from './access.guard';
import { ActorQuery } from './actor.query';
import { ForgeryCheck } from './forgery-check';
import { KeptAnswers } from './kept-answers';
import { PostsModule } from './posts/posts.module';
import { RepeatedRequestInterceptor } from './repeated-request.interceptor';
import { RightsController } from './rights/rights.controller';
import { SessionClock } from './session-clock';
import { SignInModule } from './sign-in.module';
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
      imports: [SignInModule, PostsModule],
      controllers: [RightsController],
      providers: [
        { provide: SECURE, useValue: secure }, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_INTERCEPTOR, useClass: RepeatedRequestInterceptor },
        ActorQuery, ForgeryCheck, KeptAnswers, SessionClock, WriteDesk,
      ],
      exports: [WriteDesk, ActorQuery, SECURE],
    };
  }
}
