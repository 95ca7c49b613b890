import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import type { SessionEntry } from '@cumple/contracts/accounts/account';
import { Tag } from '@cumple/ui/tag';
import { InstantPipe } from '../common/instant-pipe';
import { ApiProblem } from '../common/workspace/api-problem';
import { AccountsClient } from './accounts-client';

/** Where the account is signed in, each to be ended. */
@Component({
  selector: 'web-session-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, Tag],
  template: `
    @if (problem(); as words) {<p class="error-text" role="alert">{{ words }}</p>}
    <ul class="queue">
      @for (session of shown(); track session.id) {
        <li>
          <div>
            <h3>{{ session.device }}</h3>
            <p class="meta" i18n="@@accounts.sessions.times">Desde {{ session.createdAt | instant }} · última actividad {{ session.lastSeenAt | instant }}</p>
          </div>
          @if (session.current) {
            <ui-tag tone="ok" icon="circle-check" i18n="@@accounts.sessions.current">Esta sesión</ui-tag>
          } @else {
            <button class="btn out sm" type="button" (click)="end(session)"><ng-container i18n="@@accounts.sessions.end">Cerrar</ng-container><span class="sr">: {{ session.device }}</span></button>
          }
        </li>
      }
    </ul>
    @if (shown().length > 1) {
      <p class="btn-group"><button class="btn out" type="button" (click)="endOthers()" i18n="@@accounts.sessions.endOthers">Cerrar todas las demás</button></p>
    }
  `,
})
export class SessionList {
  readonly sessions = input.required<SessionEntry[]>();
  private readonly client = inject(AccountsClient);
  protected readonly shown = linkedSignal(() => this.sessions());
  protected readonly problem = signal<string | null>(null);

  protected end({ id }: SessionEntry): Promise<void> {
    return this.attempt(() => this.client.endSession(id));
  }

  protected endOthers(): Promise<void> {
    return this.attempt(() => this.client.endOtherSessions());
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await act();
      this.shown.set(await this.client.sessions());
    } catch (failure) {
      this.problem.set(failure instanceof ApiProblem ? failure.detail : String(failure));
    }
  }
}
