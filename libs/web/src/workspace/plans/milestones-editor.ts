import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { ManagedCommitment, ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import type { Choice } from '@cumple/ui/form/select-field';
import { Attempt } from './attempt';
import { CommitmentsClient } from './commitments-client';
import { MilestoneForm } from './milestone-form';
import { MilestoneLine } from './milestone-line';
import { MoveButtons } from './move-buttons';
import { OrderBar } from './order-bar';
import { Ordering } from './ordering';
import { ReasonDialog } from './reason-dialog';
import { SentenceList } from './sentence-list';
import type { Sentence } from './sentences';

/** The milestones of a commitment in their order, and the sentences that can become one. */
@Component({
  selector: 'web-milestones-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MilestoneForm, MilestoneLine, MoveButtons, OrderBar, ReasonDialog, SentenceList],
  template: `
    <ol class="queue">
      @for (milestone of order.items(); track milestone.number; let first = $first; let last = $last) {
        <li>
          @if (edited() === milestone.number) {
            <web-milestone-form class="full" [commitment]="commitment()" [milestone]="milestone" [institutions]="institutions()" (kept)="finish(milestone.number)" (left)="edited.set(null)" />
          } @else {
            <web-milestone-line [milestone]="milestone" [all]="order.items()" />
            @if (!locked()) {
              <span class="btn-group">
                <web-move-buttons [what]="nameOf(milestone)" [first]="first" [last]="last" (move)="order.move(milestone, $event)" />
                @if (!milestone.withdrawal) {
                  <button class="btn out sm" type="button" (click)="open(milestone.number)"><ng-container i18n="@@planEditor.milestone.change">Editar</ng-container><span class="sr">: {{ nameOf(milestone) }}</span></button>
                  <button class="btn out sm danger" type="button" (click)="withdrawn.set(milestone)"><ng-container i18n="@@planEditor.milestone.withdraw">Retirar</ng-container><span class="sr">: {{ nameOf(milestone) }}</span></button>
                }
              </span>
            }
          }
        </li>
      } @empty {
        <li class="muted" i18n="@@planEditor.milestone.none">Todavía no tiene hitos.</li>
      }
    </ol>
    <web-order-bar [said]="order.said()" [changed]="order.changed()" [busy]="attempt.busy()" [problem]="attempt.problem()" (save)="saveOrder()" (undo)="order.undo()" />
    <p class="small" role="status">{{ said() }}</p>
    @if (edited() === 'new') {
      <div class="sheet"><web-milestone-form [commitment]="commitment()" [sentence]="sentence()" [institutions]="institutions()" (kept)="finish($event.number)" (left)="edited.set(null)" /></div>
    } @else if (!locked()) {
      <p class="btn-group"><button class="btn out" type="button" (click)="open('new')" i18n="@@planEditor.milestone.add">Agregar hito</button></p>
      <details class="sheet">
        <summary i18n="@@planEditor.sentence.heading">Hitos a partir de los textos: oración por oración</summary>
        <web-sentence-list [commitment]="commitment()" (chosen)="convert($event)" />
      </details>
    }
    <web-reason-dialog name="withdraw-milestone" heading="¿Retirar este hito?" i18n-heading="@@planEditor.milestone.withdraw.heading" confirmLabel="Retirar el hito" i18n-confirmLabel="@@planEditor.milestone.withdraw.confirm" [danger]="true"
      [send]="withdraw" [open]="!!withdrawn()" (openChange)="withdrawn.set(null)" (done)="changed.emit()">
      <p i18n="@@planEditor.milestone.withdraw.what">«{{ withdrawn()?.title }}» sigue a la vista, marcado como retirado con su motivo. <strong>No se puede deshacer.</strong></p>
    </web-reason-dialog>
  `,
  host: { class: 'stack' },
})
export class MilestonesEditor {
  readonly commitment = input.required<ManagedCommitment>();
  readonly institutions = input.required<readonly Choice[]>();
  readonly locked = input(false);
  /** Something of it changed: to be read again. */
  readonly changed = output();
  private readonly client = inject(CommitmentsClient);
  protected readonly attempt = new Attempt();
  protected readonly edited = signal<number | 'new' | null>(null);
  protected readonly sentence = signal<Sentence | null>(null);
  protected readonly withdrawn = signal<ManagedMilestone | null>(null);
  protected readonly said = signal('');
  protected readonly nameOf = ({ number, title }: ManagedMilestone) => `${number}. ${title}`;
  protected readonly order = new Ordering<ManagedMilestone>(({ number }) => number, (milestone) => this.nameOf(milestone));
  protected readonly withdraw = (reason: string, key: string) => this.client.withdrawMilestone(this.commitment(), this.withdrawn()?.number ?? 0, reason, key);
  private readonly milestones = computed(() => this.commitment().milestones);

  constructor() {
    effect(() => {
      const milestones = this.milestones();
      untracked(() => this.order.reset(milestones));
    });
  }

  protected open(which: number | 'new'): void {
    this.said.set('');
    this.sentence.set(null);
    this.edited.set(which);
  }

  protected convert(sentence: Sentence): void {
    this.open('new');
    this.sentence.set(sentence);
  }

  protected finish(number: number): void {
    this.edited.set(null);
    this.said.set($localize`:@@planEditor.milestone.saved:El hito ${number}:number: quedó guardado.`);
    this.changed.emit();
  }

  protected async saveOrder(): Promise<void> {
    const numbers = this.order.items().map(({ number }) => number);
    if (await this.attempt.run(() => this.client.reorderMilestones(this.commitment(), numbers))) this.changed.emit();
  }
}
