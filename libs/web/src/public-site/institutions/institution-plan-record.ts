import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InstitutionPlanRecord } from '@cumple/contracts/public-site/institution';
import type { Day } from '@cumple/domain/common/day';
import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { Absent } from '@cumple/ui/absent';
import { Callout } from '@cumple/ui/callout';
import { commitmentsText } from '../../commitments/commitment-count';
import { Level } from '../../commitments/level';
import { LevelStrip } from '../../commitments/level-strip';
import { CountPipe } from '../../common/count-pipe';
import { DayPipe } from '../../common/day-pipe';
import { JudgeAndParty } from '../../institutions/judge-and-party';
import { InstitutionRounds } from './institution-rounds';

const SCALE = COUNTED_LEVELS.filter((level) => level !== 'withdrawn' && level !== 'not-assessed').reverse();

/** What an institution does in one plan: counts with numerator, denominator and date. Those it leads lead to their rows. */
@Component({
  selector: 'web-institution-plan-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, Callout, CountPipe, DayPipe, InstitutionRounds, JudgeAndParty, Level, LevelStrip, RouterLink],
  template: `
    <section class="section" [attr.aria-labelledby]="'plan-' + record().plan">
      <div class="section-head">
        <h2 [id]="'plan-' + record().plan">{{ record().planTitle }}</h2>
        @if (coordinates()) {<web-judge-and-party />}
        <a [routerLink]="['/planes', record().plan]" i18n="@@institution.plan">Ver el plan</a>
        <p class="small">
          @if (record().statusDate; as day) {<ng-container i18n="@@institution.asOf">Cifras al {{ day | day: 'long' }}.</ng-container>}
          @else {<ng-container i18n="@@institution.asOfToday">Cifras al día de hoy.</ng-container>}
        </p>
      </div>
      @if (coordinates()) {
        <ui-callout icon="scales">
          <h3 i18n="@@institution.judgeAndParty">Juez y parte</h3>
          <p i18n="@@institution.judgeAndParty.why">
            Esta institución coordina el plan y también declara el nivel de sus propios compromisos. Por eso la marca acompaña su nombre: no es un reproche, dice de quién viene el dato.
          </p>
        </ui-callout>
      }
      @if (lead().total) {
        <p class="row record-sum">
          <a [routerLink]="list()" [queryParams]="{ institution: slug() }"><ng-container i18n="@@institution.leads">Responde por {{ total() }}</ng-container></a>
          <web-level-strip [counts]="lead().completion" />
        </p>
      } @else {
        <p><ui-absent i18n="@@institution.leadsNone">No responde por ningún compromiso de este plan.</ui-absent></p>
      }
      <table class="table">
        <caption i18n="@@institution.table.caption">Compromisos por nivel declarado: cuántos, del total de esa columna. No se calcula ninguna posición.</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@institution.table.level">Nivel declarado</th>
            <th scope="col" class="num" i18n="@@institution.table.lead">Como responsable</th>
            <th scope="col" class="num" i18n="@@institution.table.supporting">Como otro actor</th>
          </tr>
        </thead>
        <tbody>
          @for (level of levels(); track level) {
            <tr>
              <th scope="row"><web-level [level]="level" /></th>
              <td class="num">
                @if (lead().completion[level]; as count) {
                  <a [routerLink]="list()" [queryParams]="{ institution: slug(), level }" i18n="@@institution.of">{{ count | count }} de {{ lead().total | count }}</a>
                } @else if (lead().total) {
                  <ng-container i18n="@@institution.noneOf">0 de {{ lead().total | count }}</ng-container>
                } @else {–}
              </td>
              <td class="num">
                @if (supporting().total) {<ng-container i18n="@@institution.supportingOf">{{ supporting().completion[level] | count }} de {{ supporting().total | count }}</ng-container>} @else {–}
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (record().rounds; as rounds) {<web-institution-rounds [rounds]="rounds" [published]="record().reportsPublished ?? 0" [asOf]="asOf()" />}
    </section>
  `,
})
export class InstitutionPlanRecordPart {
  readonly record = input.required<InstitutionPlanRecord>();
  readonly slug = input.required<string>();
  readonly coordinates = input(false);
  /** The day of which its rounds speak. */
  readonly asOf = input<Day | null>(null);
  protected readonly lead = computed(() => this.record().commitments.lead);
  protected readonly supporting = computed(() => this.record().commitments.supporting);
  protected readonly total = computed(() => commitmentsText(this.lead().total));
  protected readonly list = computed(() => ['/planes', this.record().plan, 'compromisos']);
  /** The scale always, and what lies outside of it only where it occurs. */
  protected readonly levels = computed(() => [
    ...SCALE,
    ...(['withdrawn', 'not-assessed'] as const).filter((level) => this.lead().completion[level] + this.supporting().completion[level] > 0),
  ]);
}
