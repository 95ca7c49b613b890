import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Institution } from '@cumple/contracts/public-site/institution';
import { Absent } from '@cumple/ui/absent';
import { LevelStrip } from '../../commitments/level-strip';
import { JudgeAndParty } from '../../institutions/judge-and-party';
import { sectorName } from '../../institutions/sector-name';
import { leadText, supportingText } from './institution-counts';

/** More squares than these nobody counts. */
const MOST_SQUARES = 60;

/** An institution in the list: who it is, what it leads and where it takes part. */
@Component({
  selector: 'li[webInstitutionRow]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, JudgeAndParty, LevelStrip, RouterLink],
  template: `
    <span>
      <a [routerLink]="['/instituciones', institution().slug]">{{ institution().acronym ?? institution().name }}</a>
      @if (institution().acronym) {<span class="muted">&ngsp;{{ institution().name }}</span>}
      @if (institution().coordinates.length) {&ngsp;<web-judge-and-party />}
      <span class="meta line">{{ sector() }}</span>
    </span>
    <span class="role">
      @if (lead().total) {<span>{{ leadText() }}</span>} @else {<ui-absent i18n="@@institutions.noLead">no responde por compromisos</ui-absent>}
    </span>
    @if (lead().total && lead().total <= most) {<web-level-strip class="wide" [counts]="lead().completion" />}
    @if (institution().commitments.supporting.total; as total) {<span class="wide muted">{{ supportingText(total) }}</span>}
  `,
})
export class InstitutionRow {
  readonly institution = input.required<Institution>({ alias: 'webInstitutionRow' });
  protected readonly lead = computed(() => this.institution().commitments.lead);
  protected readonly leadText = computed(() => leadText(this.lead()));
  protected readonly sector = computed(() => sectorName(this.institution().sector));
  protected readonly most = MOST_SQUARES;
  protected readonly supportingText = supportingText;
}
