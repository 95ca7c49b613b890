import { ChangeDetectionStrategy, Component, type ElementRef, type OnInit, afterNextRender, computed, inject, input, output, viewChild } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import type { ManagedCommitment, ManagedMilestone, MilestoneContent } from '@cumple/contracts/commitments/managed-commitment';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { AmendmentReason } from './amendment-reason';
import { askedReason } from './asked-reason';
import { CommitmentsClient } from './commitments-client';
import type { Choice } from '@cumple/ui/form/select-field';
import { FormBase } from './form-base';
import { LIMITS } from './limits';
import { meetConflict } from './meet-conflict';
import { milestoneContentOf, milestoneEntryOf, milestoneForm, milestoneLabels } from './milestone-entry';
import { MilestoneFields } from './milestone-fields';
import type { Sentence } from './sentences';

const NEW: MilestoneContent = { title: '', verificationMeans: null, institution: null, startsOn: null, dueOn: null, weight: 1 };

/** Adds a milestone, from nothing or of a sentence, or edits the given one. */
@Component({
  selector: 'web-milestone-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmendmentReason, Conflict, DraftOffer, ErrorSummary, MilestoneFields, ReactiveFormsModule, SaveBar],
  providers: [DraftKeeper],
  template: `
    <h3 #heading tabindex="-1">{{ title() }}</h3>
    <web-draft-offer />
    @if (base.theirs(); as fresh) {
      <web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="base.valuesOf(fresh)" [base]="base.entry" (resolved)="resolve($event)" />
    }
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      @if (sentence(); as source) {<p class="callout"><strong i18n="@@planEditor.milestone.source">De la oración:</strong> «{{ source.text }}»</p>}
      <web-milestone-fields [controls]="form.controls" [institutions]="institutions()" />
      <web-amendment-reason name="milestone-reason" [control]="form.controls.reason" [fields]="asked()" [maxLength]="limit" />
      <ui-save-bar label="Guardar el hito" i18n-label="@@planEditor.milestone.save" [busy]="submission.busy()" [status]="keeper.status()">
        <button class="btn out" type="button" (click)="left.emit()" i18n="@@planEditor.milestone.close">Cerrar sin guardar</button>
      </ui-save-bar>
    </form>
  `,
  host: { class: 'stack' },
})
export class MilestoneForm implements OnInit {
  readonly commitment = input.required<ManagedCommitment>();
  readonly milestone = input<ManagedMilestone | null>(null);
  readonly sentence = input<Sentence | null>(null);
  readonly institutions = input.required<readonly Choice[]>();
  readonly kept = output<ManagedMilestone>();
  readonly left = output();
  private readonly client = inject(CommitmentsClient);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly keeper = inject(DraftKeeper);
  protected readonly labels = milestoneLabels();
  protected readonly limit = LIMITS.reason;
  protected readonly form = milestoneForm();
  protected readonly base = new FormBase<MilestoneContent & { version: number }, ReturnType<typeof milestoneEntryOf>>(this.form, milestoneEntryOf);
  protected readonly submission = new Submission(this.form, (path) => `milestone-${path}`);
  protected readonly asked = askedReason(this.form, this.form.controls.reason, LIMITS.reason, () => this.fieldsAskingWhy());
  protected readonly title = computed(() => {
    const number = this.milestone()?.number;
    return number === undefined ? $localize`:@@planEditor.milestone.new:Hito nuevo` : $localize`:@@planEditor.milestone.edit:Hito ${number}:number:`;
  });

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  ngOnInit(): void {
    this.base.fill(this.milestone() ?? { ...NEW, version: 0 });
    const source = this.sentence();
    if (source) this.form.controls.title.setValue(source.text);
    const { plan, code } = this.commitment();
    void this.keeper.keep(this.form, `milestone.${plan}.${code}.${this.milestone()?.number ?? 'new'}`);
  }

  protected async save(): Promise<void> {
    const kept = await this.submission.run((key) => this.send(key));
    const milestone = this.milestone();
    if (this.submission.conflict() && milestone) return meetConflict(this.base, this.submission, () => this.readAgain(milestone.number));
    if (!kept) return;
    await this.keeper.forget();
    this.kept.emit(kept);
  }

  protected resolve(values: Record<string, unknown>): Promise<void> {
    this.base.merge(values);
    return this.save();
  }

  private send(key: string): Promise<ManagedMilestone> {
    const [milestone, source, changed] = [this.milestone(), this.sentence(), milestoneContentOf(this.base.changed())];
    const why = this.asked().length ? { reason: this.form.controls.reason.value.trim() } : {};
    if (milestone) return this.client.editMilestone(this.commitment(), milestone.number, { ...changed, ...why }, this.base.version);
    const creation = { ...changed, title: this.form.controls.title.value, ...why, ...(source && { source: { sentence: source.text, field: source.field } }) };
    return this.client.addMilestone(this.commitment(), creation, key);
  }

  private async readAgain(number: number): Promise<ManagedMilestone> {
    const { milestones } = await this.client.one(this.commitment());
    return milestones.find((one) => one.number === number) as ManagedMilestone;
  }

  private fieldsAskingWhy(): readonly string[] {
    if (!this.commitment().asksForReason) return [];
    if (!this.milestone()) return [$localize`:@@planEditor.milestone.new:Hito nuevo`];
    return (Object.keys(this.base.changed()) as (keyof typeof this.labels)[]).map((field) => this.labels[field]);
  }
}
