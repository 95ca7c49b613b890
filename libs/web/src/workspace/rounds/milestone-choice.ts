import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { ManagedCommitmentLine, ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import type { MilestoneAddress } from '@cumple/contracts/progress/reporting-round';
import { changesOf } from '@cumple/ui/form/changes-of';
import { messageOf } from '@cumple/ui/form/message-of';
import { milestoneStateName } from '../../commitments/milestone-words';
import { CommitmentsClient } from '../plans/commitments-client';
import { firstPick, standing, toggled, withoutCommitment } from './milestone-pick';

/** Which milestones a round asks about: `null` is all that stand and aren't done, else those that were chosen by commitment. */
@Component({
  selector: 'web-milestone-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset id="milestones" tabindex="-1" [attr.aria-describedby]="message() ? 'milestones-error' : null">
      <legend class="label" i18n="@@rounds.milestones">¿Sobre qué hitos se informa?</legend>
      @if (message(); as words) {<p class="error-text" id="milestones-error">{{ words }}</p>}
      <div class="choice-grid">
        <label class="choice"><input type="radio" name="milestones-how" [checked]="value() === null" (change)="change(null)" /><span>{{ wholeLabel() }}<small>{{ wholeHint() }}</small></span></label>
        <label class="choice"><input type="radio" name="milestones-how" [checked]="value() !== null" (change)="change(first())" /><span><ng-container i18n="@@rounds.milestones.some">Elegirlos por compromiso</ng-container><small i18n="@@rounds.milestones.some.hint">Marque los compromisos; de cada uno puede quitar o agregar hitos.</small></span></label>
      </div>
      @if (value(); as picked) {
        <p class="small" role="status" i18n="@@rounds.milestones.count">{picked.length, plural, =0 {Ningún hito elegido} =1 {1 hito elegido} other {{{ picked.length }} hitos elegidos}}</p>
        <ul class="picks">
          @for (line of open(); track line.code) {
            <li>
              <label class="check"><input type="checkbox" [checked]="chosen().has(line.code)" (change)="pick(line)" /><span><b>{{ line.code }}</b>, {{ line.title }} <span class="meta">{{ line.leadInstitutionName }}</span></span></label>
              @if (chosen().has(line.code)) {
                <ul>
                  @for (milestone of milestonesOf(line.code); track milestone.number) {
                    <li><label class="check"><input type="checkbox" [checked]="isPicked(line.code, milestone.number)" (change)="toggle(line.code, milestone.number)" /><span>{{ milestone.number }}. {{ milestone.title }} <span class="meta">{{ stateName(milestone) }}</span></span></label></li>
                  }
                </ul>
              }
              @if (empty().has(line.code)) {<p class="small muted" role="status" i18n="@@rounds.milestones.empty">Este compromiso no tiene hitos que se puedan informar.</p>}
              @if (unread().has(line.code)) {<p class="small error-text" role="status" i18n="@@rounds.milestones.unread">No se pudieron leer sus hitos. Márquelo de nuevo en un momento.</p>}
            </li>
          }
        </ul>
      }
    </fieldset>
  `,
  styles: `
    .picks > li { border-top: 1px solid var(--rule); padding-block: var(--s-2); }
    .picks ul { margin-left: var(--s-6); }
    [role='status'] { margin-block: var(--s-3); }
  `,
})
export class MilestoneChoice {
  readonly control = input.required<FormControl<MilestoneAddress[] | null>>();
  readonly plan = input.required<string>();
  readonly lines = input.required<readonly ManagedCommitmentLine[]>();
  /** What `null` stands for. */
  readonly wholeLabel = input.required<string>();
  readonly wholeHint = input('');
  /** What is ticked when choosing begins. */
  readonly first = input<MilestoneAddress[]>([]);
  private readonly client = inject(CommitmentsClient);
  private readonly changes = changesOf(this.control);
  private readonly read = signal<Readonly<Record<string, readonly ManagedMilestone[]>>>({});
  protected readonly unread = signal<ReadonlySet<string>>(new Set());
  protected readonly empty = signal<ReadonlySet<string>>(new Set());
  protected readonly value = computed(() => (this.changes(), this.control().value));
  protected readonly message = computed(() => (this.changes(), messageOf(this.control())));
  protected readonly open = computed(() => this.lines().filter(({ withdrawn, milestoneCount }) => !withdrawn && milestoneCount > 0));
  protected readonly chosen = computed(() => new Set(this.value()?.map(({ commitment }) => commitment)));
  private readonly picked = computed(() => new Set(this.value()?.map(({ commitment, number }) => `${commitment} ${number}`)));

  constructor() {
    // What was chosen before, in a draft or in the round itself, is read to be shown.
    effect(() => [...this.chosen()].forEach((code) => untracked(() => void this.milestones(code))));
  }

  protected milestonesOf(code: string): readonly ManagedMilestone[] {
    return standing(this.read()[code] ?? []);
  }

  protected isPicked(code: string, number: number): boolean {
    return this.picked().has(`${code} ${number}`);
  }

  protected stateName({ state }: ManagedMilestone): string {
    return milestoneStateName(state);
  }

  protected toggle(commitment: string, number: number): void {
    this.change(toggled(this.value() ?? [], { commitment, number }));
  }

  protected async pick({ code }: ManagedCommitmentLine): Promise<void> {
    if (this.chosen().has(code)) return this.change(withoutCommitment(this.value() ?? [], code));
    const milestones = await this.milestones(code);
    if (!milestones) return;
    const first = firstPick(code, milestones);
    this.empty.update((before) => (first.length ? before : new Set([...before, code])));
    this.change([...withoutCommitment(this.value() ?? [], code), ...first]);
  }

  protected change(value: MilestoneAddress[] | null): void {
    this.control().setValue(value);
    this.control().markAsDirty();
  }

  private async milestones(code: string): Promise<readonly ManagedMilestone[] | null> {
    const known = this.read()[code];
    if (known) return known;
    const found = await this.client.one({ plan: this.plan(), code }).then(({ milestones }) => milestones, () => null);
    this.unread.update((before) => new Set(found ? [...before].filter((one) => one !== code) : [...before, code]));
    if (found) this.read.update((before) => ({ ...before, [code]: found }));
    return found;
  }
}
