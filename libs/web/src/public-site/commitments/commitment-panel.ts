import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { DayPipe } from '../../common/day-pipe';
import { EvidenceCount } from './evidence-count';
import { JudgementSlots } from './judgement-slots';
import { MilestonesFact } from './milestones-fact';
import { TimelinessFact } from './timeliness-fact';

/** A row opened in its place: who says what, what the sources give and what they don't. */
@Component({
  selector: 'web-commitment-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, DayPipe, EvidenceCount, JudgementSlots, MilestonesFact, RouterLink, TimelinessFact],
  template: `
    <p class="voice">{{ commitment().title }}</p>
    <p class="meta">
      <ng-container i18n="@@commitments.panel.lead">Responsable: {{ commitment().leadInstitution.name }}.</ng-container>
      @if (commitment().judgeAndParty) {<ng-container i18n="@@commitments.panel.judgeAndParty"> Es también quien coordina el plan.</ng-container>}
    </p>
    <web-judgement-slots [completion]="commitment().completion" />
    <dl class="facts inline">
      <div>
        <dt i18n="@@commitments.panel.evidence">Evidencia</dt>
        <dd>
          @if (commitment().evidenceCount; as count) {<web-evidence-count [count]="count" />} @else {<ui-absent i18n="@@commitments.panel.noEvidence">No cita ninguna dirección web</ui-absent>}
        </dd>
      </div>
      <div><dt i18n="@@commitments.panel.milestones">Hitos</dt><dd><web-milestones-fact [progress]="commitment().progress" /></dd></div>
      <div><dt i18n="@@commitments.panel.timeliness">Plazo</dt><dd><web-timeliness-fact [commitment]="commitment()" /></dd></div>
      <div><dt i18n="@@commitments.panel.updated">Último cambio publicado</dt><dd>{{ commitment().updatedAt | day: 'short' : timeZone() }}</dd></div>
    </dl>
    <p><a class="btn out sm" [routerLink]="['/planes', commitment().plan, 'compromisos', commitment().code]" i18n="@@commitments.panel.open">Ver el compromiso {{ commitment().code }} completo</a></p>
  `,
  host: { class: 'panel' },
})
export class CommitmentPanel {
  readonly commitment = input.required<CommitmentListItem>();
  readonly timeZone = input.required<string>();
}
