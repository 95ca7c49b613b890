import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PostView } from '@cumple/contracts/accounts/people';
import { roleName } from '../../accounts/role-name';

/** What a post may do, and where: a line under its name. */
@Component({
  selector: 'web-post-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="meta">
      {{ role() }} ·
      @if (post().plan; as plan) {<ng-container i18n="@@people.onePlan">plan {{ plan }}</ng-container>} @else {<ng-container i18n="@@people.allPlans">todos los planes</ng-container>}
      @if (post().mailbox; as mailbox) {<span class="address"> · {{ mailbox }}</span>}
    </p>
  `,
})
export class PostFacts {
  readonly post = input.required<PostView>();
  protected readonly role = computed(() => {
    const { role } = this.post();
    return role ? roleName(role) : $localize`:@@people.noRole:Sin función en el sistema`;
  });
}
