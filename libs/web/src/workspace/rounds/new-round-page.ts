import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { dayInTimeZone } from '@cumple/domain/common/day';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { MilestoneChoice } from './milestone-choice';
import { creationOf, firstEntry, roundForm } from './round-entry';
import { RoundFields } from './round-fields';
import { RoundsClient } from './rounds-client';

@Component({
  selector: 'web-new-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DraftOffer, ErrorSummary, MilestoneChoice, ReactiveFormsModule, RoundFields, SaveBar],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@rounds.new">Abrir un corte</h1>
      <p class="muted" i18n="@@rounds.new.lead">El día en que abre, cada enlace recibe el vínculo a su hoja y el corte es público: nombre, fechas y cuántos informes se recibieron.</p>
    </div>
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-round-fields [controls]="form.controls" [plan]="managed().slug" />
      <web-milestone-choice [control]="form.controls.milestones" [plan]="managed().slug" [lines]="lines()" [wholeLabel]="whole" [wholeHint]="wholeHint" />
      <ui-save-bar label="Abrir el corte" i18n-label="@@rounds.new.save" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class NewRoundPage implements OnInit {
  readonly managed = input.required<ManagedPlan>();
  readonly lines = input.required<ManagedCommitmentLine[]>();
  readonly rounds = input.required<ReportingRound[]>();
  private readonly client = inject(RoundsClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly form = roundForm();
  protected readonly submission = new Submission(this.form);
  protected readonly whole = $localize`:@@rounds.milestones.all:Todos los que siguen en pie y no están concluidos`;
  protected readonly wholeHint = $localize`:@@rounds.milestones.all.hint:Es lo usual. Los retirados y los concluidos no se preguntan.`;
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@rounds.title:Cortes de información`, link: `/espacio/cortes/${this.managed().slug}` },
    { label: $localize`:@@rounds.new:Abrir un corte` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@rounds.new:Abrir un corte`, () => this.managed().jurisdiction.fictional);
  }

  ngOnInit(): void {
    const { slug, timeZone } = this.managed();
    this.form.patchValue(firstEntry(this.rounds(), dayInTimeZone(new Date(), timeZone)));
    void this.keeper.keep(this.form, `new-round.${slug}`);
  }

  protected async save(): Promise<void> {
    const made = await this.submission.run((key) => this.client.open(this.managed().slug, creationOf(this.form.getRawValue()), key));
    if (!made) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/cortes', made.plan, made.number]);
  }
}
