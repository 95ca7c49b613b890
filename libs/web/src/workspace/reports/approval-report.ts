import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import { milestoneStateName } from '../../commitments/milestone-words';
import { DayPipe } from '../../common/day-pipe';
import { obstacleName } from '../../progress/progress-words';

/** A report as it will be read in public, before it is approved. */
@Component({
  selector: 'web-approval-report',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <article class="report">
      <header><h2>{{ report().commitment }} · <ng-container i18n="@@sheet.row.milestone">Hito {{ report().number }}. {{ report().title }}</ng-container></h2><p class="meta">{{ report().commitmentTitle }}</p></header>
      <p><strong>{{ state() }}</strong>@if (report().unchanged) {&ngsp;<ng-container i18n="@@receipt.unchanged">(sin cambios)</ng-container>}
        @if (report().startedOn; as day) { · <ng-container i18n="@@report.started">empezó el {{ day | day }}</ng-container>}@if (report().doneOn; as day) { · <ng-container i18n="@@report.done">se concluyó el {{ day | day }}</ng-container>}</p>
      @if (report().narrative; as text) {<p class="voice">{{ text }}</p>}
      @if (report().obstacles.length) {<p class="small"><strong i18n="@@report.obstacles">Obstáculos:</strong> {{ obstacles() }}</p>}
      @if (report().correctiveAction; as text) {<p class="small"><strong i18n="@@report.corrective">Qué se hará:</strong> {{ text }}</p>}
      @if (report().proposedDueOn; as day) {<p class="small"><strong i18n="@@report.proposed">Nueva fecha propuesta:</strong> {{ day | day }}. {{ report().proposedDueReason }}</p>}
      @if (report().nextSteps; as text) {<p class="small"><strong i18n="@@report.next">Siguientes pasos:</strong> {{ text }}</p>}
      @if (report().evidence.length) {
        <div class="small digest"><strong i18n="@@report.evidence">Evidencia:</strong><ul>@for (proof of report().evidence; track $index) {<li>@if (proof.url; as url) {<a [href]="url" target="_blank" rel="noopener noreferrer">{{ proof.title ?? url }}</a>} @else {{{ proof.fileName }}}</li>}</ul></div>
      }
    </article>
  `,
})
export class ApprovalReportPart {
  readonly report = input.required<ApprovalReport>();
  protected readonly state = computed(() => milestoneStateName(this.report().milestoneState));
  protected readonly obstacles = computed(() => this.report().obstacles.map(({ kind, text }) => [obstacleName(kind), text].filter(Boolean).join(': ')).join(' · '));
}
