import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ReportBody } from '@cumple/contracts/progress/progress-report';
import { DayPipe } from '../common/day-pipe';
import { paragraphsOf } from '../common/paragraphs';
import { obstacleName } from './progress-words';

/** What an institution said in a report: its own words in serif, everything else under its name. */
@Component({
  selector: 'web-report-said',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    @for (paragraph of narrative(); track $index) {<p class="voice">{{ paragraph }}</p>}
    <dl>
      @if (body().startedOn; as day) {<div><dt i18n="@@publicReport.startedOn">Empezó el</dt><dd>{{ day | day }}</dd></div>}
      @if (body().doneOn; as day) {<div><dt i18n="@@publicReport.doneOn">Concluyó el</dt><dd>{{ day | day }}</dd></div>}
      @if (body().obstacles.length) {
        <div>
          <dt i18n="@@publicReport.obstacles">Obstáculos</dt>
          <dd><ul>@for (obstacle of body().obstacles; track $index) {<li>{{ name(obstacle.kind) }}@if (obstacle.text; as text) {: <span class="own">{{ text }}</span>}</li>}</ul></dd>
        </div>
      }
      @if (body().correctiveAction; as text) {<div><dt i18n="@@publicReport.correctiveAction">Qué se hará para corregirlo</dt><dd class="own">{{ text }}</dd></div>}
      @if (body().proposedDueOn; as day) {
        <div>
          <dt i18n="@@publicReport.proposed">Nueva fecha que propone</dt>
          <dd>{{ day | day }}@if (body().proposedDueReason; as text) {: <span class="own">{{ text }}</span>}&ngsp;<span class="meta" i18n="@@publicReport.proposed.moves">Proponerla no cambia la fecha del plan.</span></dd>
        </div>
      }
      @if (body().nextSteps; as text) {<div><dt i18n="@@publicReport.nextSteps">Siguientes pasos</dt><dd class="own">{{ text }}</dd></div>}
    </dl>
  `,
  styles: `
    :host { display: block; overflow-wrap: anywhere; }
    p + p { margin-top: var(--s-2); }
    dl { display: grid; gap: var(--s-2); margin-top: var(--s-3); font-size: var(--t-small); }
    dl:empty { display: none; }
    dt { font-weight: var(--w-bold); }
    .own { font-family: var(--font-serif); font-size: 1rem; white-space: pre-line; }
    dd .meta { display: block; }
    @media (min-width: 48rem) { dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: var(--s-4); } }
  `,
})
export class ReportSaid {
  readonly body = input.required<ReportBody>();
  protected readonly name = obstacleName;
  protected readonly narrative = computed(() => paragraphsOf(this.body().narrative));
}
