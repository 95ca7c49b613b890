import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { Tag } from '@cumple/ui/tag';
import { proposerName } from '../commitments/proposed-by';
import { DayPipe } from '../common/day-pipe';
import { GivenDatePipe } from '../common/given-date-pipe';
import { LANGUAGE } from '../common/language';
import { valueText } from './amendments/field-words';

/** Who answers for a commitment, with whom and by when; what the source doesn't give is said. */
@Component({
  selector: 'web-commitment-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, DayPipe, GivenDatePipe, RouterLink, Tag],
  template: `
    <dl class="facts">
      <div>
        <dt i18n="@@commitment.facts.lead">Responsable</dt>
        <dd>
          <a [routerLink]="['/instituciones', of().leadInstitution.slug]">{{ leadName() }}</a>@if (of().responsible; as responsible) {, {{ responsible.post }}}
          @if (of().responsible?.mailbox; as mailbox) {<p class="meta"><a [href]="'mailto:' + mailbox">{{ mailbox }}</a></p>} @else {<ui-absent i18n="@@commitment.facts.noMailbox">buzón no publicado</ui-absent>}
        </dd>
      </div>
      <div>
        <dt i18n="@@commitment.facts.supporting">Participan</dt>
        <dd>
          @for (institution of of().supportingInstitutions; track institution.slug; let last = $last) {
            <a [routerLink]="['/instituciones', institution.slug]">{{ institution.name }}</a>{{ last ? '' : ', ' }}
          } @empty {
            <ui-absent i18n="@@commitment.facts.noSupporting">La fuente no nombra otras instituciones</ui-absent>
          }
        </dd>
      </div>
      @if (of().otherActors; as actors) {
        <div><dt i18n="@@commitment.facts.otherActors">Otros actores involucrados</dt><dd class="long">{{ actors }}</dd></div>
      }
      <div><dt i18n="@@commitment.facts.proposer">Propuesto por</dt><dd>{{ proposer() }}</dd></div>
      @if (kind(); as name) {<div><dt i18n="@@commitment.changes.field.kind">Tipo de compromiso</dt><dd>{{ name }}</dd></div>}
      <div>
        <dt i18n="@@commitment.facts.policyArea">Eje de trabajo</dt>
        <dd>@if (of().policyAreaName; as area) {{{ area }}} @else {<ui-absent i18n="@@commitment.facts.noPolicyArea">La fuente no asigna el compromiso a un eje</ui-absent>}</dd>
      </div>
      <div>
        <dt i18n="@@commitment.facts.endsOn">Fecha de conclusión</dt>
        <dd>
          @if (of().endsOn; as date) {
            {{ date | givenDate }}
            @if (of().endsOnMeaning === 'unstated') {<p class="meta" i18n="@@commitment.facts.unstated">El informe no dice si es prevista o real</p>}
            @if (of().endsOnMeaning === 'actual') {<p class="meta" i18n="@@commitment.facts.actual">Fecha real, según la fuente</p>}
          } @else {
            <ui-absent i18n="@@commitment.facts.noDate">sin fecha</ui-absent>
          }
          @if (of().timeliness === 'late') {<ui-tag tone="late" icon="late"><ng-container i18n="@@commitment.facts.late">con atraso</ng-container></ui-tag>}
          @if (of().timeliness === 'on-time') {<ui-tag tone="ok" icon="calendar"><ng-container i18n="@@commitment.facts.onTime">en plazo</ng-container></ui-tag>}
        </dd>
      </div>
      <div>
        <dt i18n="@@commitment.facts.lastReport">Último informe de avance</dt>
        <dd>
          @if (lastReport(); as report) {
            {{ report.receivedAt | day: 'short' : of().timeZone }}@if (report.letterNumber; as letter) {, <ng-container i18n="@@publicReport.letter">oficio</ng-container> {{ letter }}}
          } @else {
            <ui-absent i18n="@@commitment.facts.noReport">ninguno publicado aquí</ui-absent>
          }
        </dd>
      </div>
      <div><dt i18n="@@commitment.facts.updated">Último cambio en este sitio</dt><dd>{{ of().updatedAt | day: 'short' : of().timeZone }}</dd></div>
    </dl>
  `,
  styles: `
    .long { white-space: pre-line; overflow-wrap: anywhere; }
    dd ui-absent { display: flex; }
  `,
})
export class CommitmentFacts {
  readonly of = input.required<Commitment>();
  private readonly language = inject(LANGUAGE);
  protected readonly leadName = computed(() => withAcronym(this.of().leadInstitution));
  protected readonly lastReport = computed(() => [...(this.of().reports?.latest ?? [])].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))[0] ?? null);
  protected readonly kind = computed(() => this.of().kind && valueText('kind', this.of().kind, this.language));
  protected readonly proposer = computed(() => proposerName(this.of().proposer));
}

function withAcronym({ name, acronym }: Commitment['leadInstitution']): string {
  return acronym ? `${name} (${acronym})` : name;
}
