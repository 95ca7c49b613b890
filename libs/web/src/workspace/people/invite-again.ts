import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { ApiProblem } from '../../common/workspace/api-problem';
import { PeopleClient } from './people-client';

/** Sends an invitation anew, and says so. */
@Component({
  selector: 'web-invite-again',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button class="btn out sm" type="button" [attr.aria-disabled]="busy() || null" (click)="send()"><ng-container i18n="@@people.inviteAgain">Enviar de nuevo</ng-container><span class="sr">: {{ name() }}</span></button>
    <span class="small" role="status">{{ said() }}</span>
  `,
})
export class InviteAgain {
  readonly mandate = input.required<MandateView>();
  /** Of whom or what, for who doesn't see the page. */
  readonly name = input.required<string>();
  readonly done = output<PostView>();
  private readonly client = inject(PeopleClient);
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.done.emit(await this.client.inviteAgain(this.mandate().id));
      this.said.set($localize`:@@people.done.invited:Invitación enviada de nuevo. La anterior dejó de servir.`);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.said.set(failure.errors[0]?.message ?? failure.detail);
    } finally {
      this.busy.set(false);
    }
  }
}
