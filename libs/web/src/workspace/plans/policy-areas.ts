import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { ManagedPlan, ManagedPolicyArea } from '@cumple/contracts/action-plans/managed-plan';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { Attempt } from './attempt';
import { MoveButtons } from './move-buttons';
import { OrderBar } from './order-bar';
import { Ordering } from './ordering';
import { PlansClient } from './plans-client';
import { PolicyAreaForm } from './policy-area-form';

/** The policy areas of a plan: added, renamed, put in order, and removed while nothing is in them. */
@Component({
  selector: 'web-policy-areas',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, MoveButtons, OrderBar, PolicyAreaForm],
  template: `
    <ol class="queue">
      @for (area of order.items(); track area.code; let first = $first; let last = $last) {
        <li>
          @if (renamed() === area.code) {
            <web-policy-area-form class="full" [plan]="plan().slug" [area]="area" (kept)="finish()" (stale)="changed.emit()" (left)="renamed.set(null)" />
          } @else {
            <div><h3>{{ area.name }}</h3><p class="meta" i18n="@@planEditor.area.meta">{{ area.code }} · compromisos: {{ area.commitmentCount }}</p></div>
            <span class="btn-group">
              <web-move-buttons [what]="area.name" [first]="first" [last]="last" (move)="order.move(area, $event)" />
              <button class="btn out sm" type="button" (click)="renamed.set(area.code)"><ng-container i18n="@@planEditor.area.rename">Cambiar nombre</ng-container><span class="sr">: {{ area.name }}</span></button>
              @if (!plan().approvedOn && !area.commitmentCount) {
                <button class="btn out sm danger" type="button" (click)="removed.set(area)"><ng-container i18n="@@planEditor.area.remove">Quitar</ng-container><span class="sr">: {{ area.name }}</span></button>
              }
            </span>
          }
        </li>
      } @empty {
        <li class="muted" i18n="@@planEditor.area.none">El plan todavía no tiene ejes.</li>
      }
    </ol>
    <web-order-bar [said]="order.said()" [changed]="order.changed()" [busy]="attempt.busy()" [problem]="attempt.problem()" (save)="saveOrder()" (undo)="order.undo()" />
    <h3 class="section" i18n="@@planEditor.area.new">Agregar un eje</h3>
    <web-policy-area-form [plan]="plan().slug" (kept)="changed.emit()" />
    <ui-confirm-dialog name="remove-area" heading="¿Quitar este eje?" i18n-heading="@@planEditor.area.remove.heading" confirmLabel="Quitar" i18n-confirmLabel="@@planEditor.area.remove" [danger]="true"
      [busy]="attempt.busy()" [open]="!!removed()" (openChange)="removed.set(null)" (confirmed)="remove()">
      <p i18n="@@planEditor.area.remove.what">«{{ removed()?.name }}» deja de estar en el plan. No tiene compromisos, así que nada más se pierde.</p>
      @if (attempt.problem(); as words) {<p class="error-text" role="alert">{{ words }}</p>}
    </ui-confirm-dialog>
  `,
  host: { class: 'stack' },
})
export class PolicyAreas {
  readonly plan = input.required<ManagedPlan>();
  readonly changed = output();
  private readonly client = inject(PlansClient);
  protected readonly attempt = new Attempt();
  protected readonly renamed = signal<string | null>(null);
  protected readonly removed = signal<ManagedPolicyArea | null>(null);
  protected readonly order = new Ordering<ManagedPolicyArea>(({ code }) => code, ({ name }) => name);

  constructor() {
    effect(() => {
      const { policyAreas } = this.plan();
      untracked(() => this.order.reset(policyAreas));
    });
  }

  protected finish(): void {
    this.renamed.set(null);
    this.changed.emit();
  }

  protected async saveOrder(): Promise<void> {
    const codes = this.order.items().map(({ code }) => code);
    if (await this.attempt.run(() => this.client.reorderPolicyAreas(this.plan().slug, codes))) this.changed.emit();
  }

  protected async remove(): Promise<void> {
    const area = this.removed();
    if (!area || !(await this.attempt.run(() => this.client.removePolicyArea(this.plan().slug, area)))) return;
    this.removed.set(null);
    this.changed.emit();
  }
}
