import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { Tag } from '@cumple/ui/tag';
import { milestoneStateName, MILESTONE_ICONS } from '../../commitments/milestone-words';
import { InstantPipe } from '../../common/instant-pipe';
import { JudgeAndParty } from '../../institutions/judge-and-party';
import { Icon } from '@cumple/ui/icon';

/** Whose report it is, of what, how it came, and what it declares. */
@Component({
  selector: 'web-report-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe, JudgeAndParty, Tag],
  template: `
    <p class="small">{{ report().title }}</p>
    <p class="meta">
      {{ report().institution.acronym ?? report().institution.name }}@if (report().institution.demonstration) {<span class="fictional"> · <ng-container i18n="@@institutions.demonstration.tag">datos ficticios</ng-container></span>}
      @if (report().letterNumber; as letter) { · <ng-container i18n="@@review.letter">oficio {{ letter }}</ng-container>}
      @if (report().receivedAt; as at) { · <ng-container i18n="@@review.received">recibido el {{ at | instant: report().timeZone }}</ng-container>}
      @if (report().receipt; as receipt) { · {{ receipt }}}
      @if (report().submissions > 1) { · <ng-container i18n="@@review.version">versión {{ report().submissions }}</ng-container>}
      @if (report().approval; as approval) {
        · @if (approval.signedSheet; as signed) {<a [href]="signed.address" download><ng-container i18n="@@review.approval.sheet">hoja firmada</ng-container><span class="sr">: {{ signed.name }}</span></a>} @else {<ng-container i18n="@@review.approval.link">aprobado por {{ approval.post }}</ng-container>}
      }
      @if (report().sinceReturn === 'nothing-to-change') { · <strong i18n="@@review.nothingToChange">enviado otra vez sin cambios: la institución dice que no hay nada que cambiar</strong>}
      · @if (report().round; as round) {{{ round.name }}} @else {<ng-container i18n="@@sheets.outside">Fuera de corte</ng-container>}
    </p>
    @if (report().sentBy; as by) {<p class="small" i18n="@@publicReport.sentBy">escrito por {{ by.post }}, {{ by.institution }}, porque la institución no tiene enlace</p>}
    <p class="row">
      <span class="mstat" [class.done]="report().milestoneState === 'done'"><svg [uiIcon]="icon()"></svg>{{ declared() }}</span>
      @if (evidenceSeen(); as seen) {<ui-tag [tone]="seen.tone" [icon]="seen.icon">{{ seen.text }}</ui-tag>}
      @if (report().judgeAndParty) {<web-judge-and-party /><span class="meta" i18n="@@review.judgeAndParty">Su institución informa, lo envió o es responsable del compromiso: al publicarlo, la página dirá «juez y parte».</span>}
    </p>
  `,
})
export class ReportHead {
  readonly report = input.required<ManagedReport>();
  protected readonly icon = computed(() => MILESTONE_ICONS[this.report().milestoneState]);
  protected readonly declared = computed(() => milestoneStateName(this.report().milestoneState));
  protected readonly evidenceSeen = computed(() => evidenceSeen(this.report()));
}

/** How many of the cited addresses opened, where any was cited. */
function evidenceSeen({ evidence, evidenceTakenOut }: ManagedReport) {
  const total = evidence.length + evidenceTakenOut.length;
  const broken = evidence.filter(({ url, state }) => url !== null && (state === 'does-not-open' || state === 'archived')).length;
  if (!total) return { tone: 'warn', icon: 'minus', text: $localize`:@@review.evidence.none:sin evidencia` } as const;
  if (broken) return { tone: 'late', icon: 'link-broken', text: $localize`:@@review.evidence.broken:${broken}:count: de ${total}:total: no abren` } as const;
  return { tone: 'plain', icon: 'document', text: $localize`:@@review.evidence.count:evidencias: ${total}:total:` } as const;
}
