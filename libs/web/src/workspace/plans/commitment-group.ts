import { ChangeDetectionStrategy, Component, computed, effect, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import { Tag } from '@cumple/ui/tag';
import { proposedByHeading } from '../../commitments/proposed-by';
import { MoveButtons } from './move-buttons';
import { OrderBar } from './order-bar';
import { Ordering } from './ordering';

/** The commitments that one side proposed, in their order. */
@Component({
  selector: 'web-commitment-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MoveButtons, OrderBar, RouterLink, Tag],
  template: `
    <section class="section" [attr.aria-labelledby]="proposer()">
      <div class="section-head"><h2 [id]="proposer()">{{ heading() }}</h2></div>
      <ol class="queue">
        @for (line of order.items(); track line.code; let first = $first; let last = $last) {
          <li>
            <div>
              <h3><a [routerLink]="['/espacio/planes', plan().slug, 'compromisos', line.code]">{{ line.code }} · {{ line.title }}</a></h3>
              <p class="meta" i18n="@@planEditor.commitments.meta">{{ line.leadInstitutionName }} · hitos: {{ line.milestoneCount }}</p>
              @if (line.withdrawn) {<ui-tag tone="late" icon="close" i18n="@@planEditor.withdrawn">Retirado</ui-tag>}
            </div>
            @if (ordered()) {<web-move-buttons [what]="line.code" [first]="first" [last]="last" (move)="order.move(line, $event)" />}
          </li>
        }
      </ol>
      <web-order-bar [said]="order.said()" [changed]="order.changed()" [busy]="busy()" [problem]="order.changed() ? problem() : null" (save)="save.emit(order.items())" (undo)="order.undo()" />
    </section>
  `,
})
export class CommitmentGroup {
  readonly plan = input.required<ManagedPlan>();
  readonly proposer = input.required<Proposer>();
  readonly lines = input.required<readonly ManagedCommitmentLine[]>();
  readonly ordered = input(false);
  readonly busy = input(false);
  readonly problem = input<string | null>(null);
  /** The group in its new order. */
  readonly save = output<readonly ManagedCommitmentLine[]>();
  protected readonly order = new Ordering<ManagedCommitmentLine>(({ code }) => code, ({ code }) => code);
  protected readonly heading = computed(() => proposedByHeading(this.proposer()));

  constructor() {
    effect(() => {
      const lines = this.lines();
      untracked(() => this.order.reset(lines));
    });
  }
}
