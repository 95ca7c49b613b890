import { ChangeDetectionStrategy, Component, type OnInit, effect, inject, input, output, signal, untracked } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { CommitmentEdit, ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { AmendmentReason } from './amendment-reason';
import { askedReason } from './asked-reason';
import { commitmentContentOf, commitmentEntryOf, promisedFieldsIn } from './commitment-entry';
import { CommitmentFields } from './commitment-fields';
import { commitmentForm, commitmentLabels, letGoOfPost } from './commitment-form.model';
import { CommitmentsClient } from './commitments-client';
import type { EditorChoices } from './editor-choices';
import { FormBase } from './form-base';
import { LIMITS } from './limits';
import { meetConflict } from './meet-conflict';
import { valueWords } from './value-words';

/** Edits what a commitment says. */
@Component({
  selector: 'web-commitment-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmendmentReason, CommitmentFields, Conflict, DraftOffer, ErrorSummary, ReactiveFormsModule, SaveBar],
  providers: [DraftKeeper],
  template: `
    <web-draft-offer />
    @if (base.theirs(); as fresh) {
      <web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="base.valuesOf(fresh)" [base]="base.entry" [text]="words(plan(), choices())" (resolved)="resolve($event)" />
    }
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-commitment-fields [controls]="form.controls" [plan]="plan()" [choices]="choices()" />
      <web-amendment-reason [control]="form.controls.reason" [fields]="asked()" [maxLength]="limit" />
      @if (!locked()) {
        <ui-save-bar label="Guardar el compromiso" i18n-label="@@planEditor.commitment.save" [busy]="submission.busy()" [status]="keeper.status()">
          <span class="small" role="status">@if (saved()) {<ng-container i18n="@@workspace.saved">Guardado.</ng-container>}</span>
        </ui-save-bar>
      }
    </form>
  `,
})
export class CommitmentForm implements OnInit {
  readonly commitment = input.required<ManagedCommitment>();
  readonly plan = input.required<ManagedPlan>();
  readonly choices = input.required<EditorChoices>();
  /** To be read only. */
  readonly locked = input(false);
  readonly kept = output<ManagedCommitment>();
  private readonly client = inject(CommitmentsClient);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly words = valueWords();
  protected readonly saved = signal(false);
  protected readonly labels = commitmentLabels();
  protected readonly limit = LIMITS.reason;
  protected readonly form = commitmentForm();
  protected readonly base = new FormBase<ManagedCommitment, ReturnType<typeof commitmentEntryOf>>(this.form, commitmentEntryOf);
  protected readonly submission = new Submission(this.form);
  protected readonly asked = askedReason(this.form, this.form.controls.reason, LIMITS.reason, () => this.fieldsAskingWhy());

  constructor() {
    effect(() => {
      const [commitment, locked] = [this.commitment(), this.locked()];
      untracked(() => this.base.adopt(commitment));
      if (locked) this.form.disable({ emitEvent: true });
    });
    letGoOfPost(this.form.controls);
  }

  ngOnInit(): void {
    this.base.fill(this.commitment());
    if (!this.locked()) void this.keeper.keep(this.form, `commitment.${this.commitment().plan}.${this.commitment().code}`);
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const address = this.commitment();
    const kept = await this.submission.run(() => this.client.edit(address, this.edit(), this.base.version));
    if (this.submission.conflict()) return meetConflict(this.base, this.submission, () => this.client.one(address));
    if (!kept) return;
    this.base.fill(kept);
    this.kept.emit(kept);
    this.saved.set(true);
    await this.keeper.forget();
  }

  protected resolve(values: Record<string, unknown>): Promise<void> {
    this.base.merge(values);
    return this.save();
  }

  private edit(): CommitmentEdit {
    const reason = this.asked().length ? this.form.controls.reason.value.trim() : '';
    return { ...commitmentContentOf(this.base.changed()), ...(reason && { reason }) };
  }

  private fieldsAskingWhy(): readonly string[] {
    return this.commitment().asksForReason ? promisedFieldsIn(this.base.changed()).map((field) => this.labels[field]) : [];
  }
}
