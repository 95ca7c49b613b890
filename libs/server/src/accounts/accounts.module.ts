import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { WriteDesk } from '../common/write-desk';
import { AccessGuard } from './access.guard';
import { ActorQuery } from './actor.query';
import { DiscardDraft } from './drafts/discard-draft';
import { DraftsController } from './drafts/drafts.controller';
import { DraftsQuery } from './drafts/drafts.query';
import { ForgeryCheck } from './forgery-check';
import { KeepDraft } from './drafts/keep-draft';
import { KeptAnswers } from './kept-answers';
import { PUBLIC_ORIGIN } from './public-origin';
import { PostsModule } from './posts/posts.module';
import { RepeatedRequestInterceptor } from './repeated-request.interceptor';
import { RightsController } from './rights/rights.controller';
import { SessionClock } from './session-clock';
import { SignInModule } from './sign-in.module';
import { SECURE } from './transport';

export interface AccountsOptions {
  /** People reach us over TLS. */
  secure: boolean;
  /** Origin that people reach us at; writes from its pages are taken even where a proxy names us another host. */
  publicUrl?: string | null;
}

/** Who acts: accounts, sessions, posts and mandates, and the guard that stands before every route. */
@Global()
@Module({})
export class AccountsModule {
  static forRoot({ secure, publicUrl = null }: AccountsOptions): DynamicModule {
    const transport = [{ provide: SECURE, useValue: secure }, { provide: PUBLIC_ORIGIN, useValue: publicUrl }];
    return {
      module: AccountsModule,
      imports: [SignInModule, PostsModule],
      controllers: [DraftsController, RightsController],
      providers: [
        ...transport, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_INTERCEPTOR, useClass: RepeatedRequestInterceptor },
        ActorQuery, ForgeryCheck, KeptAnswers, SessionClock, WriteDesk, DraftsQuery, KeepDraft, DiscardDraft,
      ],
      exports: [WriteDesk, ActorQuery, SECURE, PUBLIC_ORIGIN],
    };
  }
}
