import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import type { MilestoneAddress, ReportingRound, RoundBoard, RoundEdit } from '@cumple/contracts/progress/reporting-round';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { FormBase } from '../plans/form-base';
import { meetConflict } from '../plans/meet-conflict';
import { MilestoneChoice } from './milestone-choice';
import { type RoundEntry, roundEntryOf, roundForm, roundLabels } from './round-entry';
import { RoundFields } from './round-fields';
import { RoundsClient } from './rounds-client';

@Component({
  selector: 'web-edit-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Conflict, DraftOffer, ErrorSummary, MilestoneChoice, ReactiveFormsModule, RoundFields, SaveBar],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1" i18n="@@rounds.edit">Cambiar el corte</h1><p class="muted">{{ board().round.name }}</p></div>
    <web-draft-offer />
    @if (base.theirs(); as fresh) {
      <web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="base.valuesOf(fresh)" [base]="base.entry" (resolved)="resolve($event)" />
    }
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-round-fields [controls]="form.controls" [plan]="managed().slug" [opened]="board().round.state !== 'planned'" />
      <web-milestone-choice [control]="form.controls.milestones" [plan]="managed().slug" [lines]="lines()" [wholeLabel]="whole" [wholeHint]="wholeHint" [first]="asked()" />
      <ui-save-bar label="Guardar el corte" i18n-label="@@rounds.edit.save" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class EditRoundPage implements OnInit {
  readonly managed = input.required<ManagedPlan>();
  readonly lines = input.required<ManagedCommitmentLine[]>();
  readonly board = input.required<RoundBoard>();
  private readonly client = inject(RoundsClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly labels = namedLabels();
  protected readonly form = roundForm();
  protected readonly base = new FormBase<ReportingRound, RoundEntry>(this.form, roundEntryOf);
  protected readonly submission = new Submission(this.form);
  protected readonly whole = $localize`:@@rounds.milestones.same:Los mismos de ahora`;
  protected readonly wholeHint = $localize`:@@rounds.milestones.same.hint:No cambia sobre qué se informa.`;
  protected readonly asked = computed((): MilestoneAddress[] => this.board().institutions.flatMap(({ cells }) => cells.map(({ commitment, milestone }) => ({ commitment, number: milestone }))));
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@rounds.title:Cortes de información`, link: `/espacio/cortes/${this.managed().slug}` },
    { label: this.board().round.name, link: `/espacio/cortes/${this.managed().slug}/${this.board().round.number}` },
    { label: $localize`:@@rounds.edit:Cambiar el corte` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@rounds.edit:Cambiar el corte`, () => this.managed().jurisdiction.fictional);
  }

  ngOnInit(): void {
    const { round } = this.board();
    this.base.fill(round);
    void this.keeper.keep(this.form, `round.${round.plan}.${round.number}`);
  }

  protected async save(): Promise<void> {
    const { round } = this.board();
    const { milestones, ...changed } = this.base.changed();
    const edit: RoundEdit = { ...changed, ...(milestones && { milestones }) };
    const kept = await this.submission.run(() => this.client.edit({ ...round, version: this.base.version }, edit));
    if (this.submission.conflict()) return meetConflict(this.base, this.submission, () => this.client.one(round.plan, round.number));
    if (!kept) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/cortes', round.plan, round.number]);
  }

  protected resolve(values: Record<string, unknown>): Promise<void> {
    this.base.merge(values);
    return this.save();
  }
}

/** What two people may have changed at once and can be shown side by side. */
function namedLabels(): Record<string, string> {
  const { milestones: _list, ...named } = roundLabels();
  return named;
}
