import type { KindThatMustArrive } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { expiryOf } from '../accounts/links/create-link';
import { postFacts } from './facts.query';
import { MailDesk } from './mail-desk';

interface AccountEvent {
  account: string;
  /** Sealed. */
  link?: string;
  code?: string;
  post?: number;
  what?: string;
}

/** Mail about an account itself: links, codes, and warnings that its security changed. */
@Injectable()
export class AccountMailListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly mail: MailDesk,
  ) {}

  onModuleInit(): void {
    this.listeners.on('account.invited', (event, manager) => this.invited(event, manager));
    this.listeners.on('account.password-reset-asked', (event, manager) => this.withSecret(event, manager, 'account.password-reset-asked', expiryOf('password-reset', event.at)));
    this.listeners.on('account.sign-in-code-asked', (event, manager) => this.withSecret(event, manager, 'account.sign-in-code-asked', expiryOf('sign-in-code', event.at)));
    this.listeners.on('account.security-changed', (event, manager) => this.securityChanged(event, manager));
  }

  private async invited({ payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { account, post, link } = payload as unknown as AccountEvent;
    const facts = { ...(await postFacts(manager, Number(post))) };
    await this.mail.leave(manager, { account, kind: 'account.invited', facts, secret: link, expiresAt: expiryOf('invitation', at) });
  }

  private async withSecret({ payload }: GivenEvent, manager: EntityManager, kind: KindThatMustArrive, expiresAt: Date): Promise<void> {
    const { account, link, code } = payload as unknown as AccountEvent;
    await this.mail.leave(manager, { account, kind, facts: {}, secret: link ?? code, expiresAt });
  }

  private async securityChanged({ payload }: GivenEvent, manager: EntityManager): Promise<void> {
    const { account, what } = payload as unknown as AccountEvent;
    await this.mail.leave(manager, { account, kind: 'account.security-changed', facts: { what: what ?? 'other', address: '/espacio/cuenta' } });
  }
}
