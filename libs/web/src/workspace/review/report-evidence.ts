import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { evidenceKindName } from '../../commitments/evidence-words';
import { hostOf, readableAddress } from '../../commitments/evidence-address';
import { InstantPipe } from '../../common/instant-pipe';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { publicAsText } from '../../progress/public-as';
import { CopyDialog } from './copy-dialog';
import { EvidenceWithdrawal } from './evidence-withdrawal';
import { LookNow } from './look-now';
import { VerdictDialog } from './verdict-dialog';
import { verdictName } from './verdict-words';

/** Evidence that a report cites: what was seen of it, what a reviewer says of it, and the copy that was kept. */
@Component({
  selector: 'web-report-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyDialog, EvidenceWithdrawal, Icon, InstantPipe, LookNow, Tag, VerdictDialog],
  template: `
    <h3 class="small" i18n="@@progress.field.evidence">Evidencia</h3>
    <ul class="evidence">
      @for (item of items(); track item.shown.id) {
        <li>
          <svg [uiIcon]="item.shown.file ? 'document' : 'link'"></svg>
          <div>
            @if (item.shown.file; as file) {<a [href]="file.address" download>{{ file.name }}</a>}
            @else if (item.followed) {<a [href]="item.followed" target="_blank" rel="noopener noreferrer external">{{ item.shown.title ?? item.address }}</a>}
            @else {<span>{{ item.address }}</span>}
            @if (item.kind) {<p class="meta">{{ item.kind }}</p>}
            @if (item.shown.publicAs; as name) {<p class="small">{{ publicAsText(name) }}</p>}
            <p class="row">
              @switch (item.shown.state) {
                @case ('opens') {<ui-tag tone="ok" icon="circle-check"><ng-container i18n="@@commitment.evidence.opens">abre</ng-container>@if (item.shown.checkedAt; as at) { ({{ at | instant: report().timeZone }})}</ui-tag>}
                @case ('unchecked') {@if (item.shown.url) {<ui-tag tone="none" icon="circle-dashed" i18n="@@commitment.evidence.unchecked">sin comprobar</ui-tag>}}
                @default {<ui-tag tone="late" icon="link-broken"><ng-container i18n="@@commitment.evidence.broken">no abre</ng-container>@if (item.shown.checkedAt; as at) { ({{ at | instant: report().timeZone }})}</ui-tag>}
              }
              @if (item.shown.lookedAt; as at) {@if (at !== item.shown.checkedAt) {<span class="meta" i18n="@@review.look.tried">se intentó el {{ at | instant: report().timeZone }}, sin resultado que se pueda afirmar</span>}}
              @if (item.shown.copy; as copy) {
                <ui-tag icon="archive"><ng-container i18n="@@evidence.copy.of">copia del {{ copy.copiedAt | instant: report().timeZone }}</ng-container>@if (copy.address) {, <ng-container i18n="@@evidence.copy.public">pública</ng-container>} @else if (copy.keptBackAt) {, <ng-container i18n="@@evidence.copy.keptBack">retenida el {{ copy.keptBackAt | instant: report().timeZone }}</ng-container>} @else {, <ng-container i18n="@@evidence.copy.inside">sin publicar</ng-container>}</ui-tag>
              }
            </p>
            @if (item.shown.review; as review) {
              <p class="small"><ui-tag [tone]="review.verdict === 'accepted' ? 'ok' : 'late'" [icon]="review.verdict === 'accepted' ? 'check' : 'close'">{{ verdictName(review.verdict) }}</ui-tag>&ngsp;<ng-container i18n="@@evidence.reviewedBy">{{ review.by.post }}, {{ review.by.institution }}, {{ review.reviewedAt | instant: report().timeZone }}:</ng-container> «{{ review.reason }}»</p>
            } @else {<p class="small"><ui-tag tone="none" icon="circle-dashed" i18n="@@commitment.evidence.unreviewed">sin revisar</ui-tag></p>}
            @if (judges && !item.shown.withdrawal) {
              <div class="btn-group">
                @if (item.shown.url && !report().institution.demonstration) {<web-look-now [report]="report()" [evidence]="item.shown" (seen)="changed.emit($event)" />}
                <button class="btn text sm" type="button" (click)="judging.set(item.shown)"><ng-container i18n="@@evidence.judge">Revisar la evidencia</ng-container><span class="sr">: {{ item.shown.id }}</span></button>
                @if (item.shown.copy) {
                  <a class="btn text sm" [href]="copyOf(item.shown)" download><ng-container i18n="@@evidence.copy.download">Descargar la copia</ng-container><span class="sr">: {{ item.shown.id }}</span></a>
                  <button class="btn text sm" type="button" (click)="deciding.set(item.shown)"><ng-container i18n="@@evidence.copy.decide">Decidir sobre la copia</ng-container><span class="sr">: {{ item.shown.id }}</span></button>
                }
              </div>
            }
            <web-evidence-withdrawal [report]="report()" [evidence]="item.shown" (withdrawn)="keep($event)" />
          </div>
        </li>
      }
      @for (gone of report().evidenceTakenOut; track $index) {
        <li><svg [uiIcon]="gone.url ? 'link' : 'document'"></svg><div><span>{{ gone.title ?? gone.url ?? gone.fileName }}</span><p class="small muted" i18n="@@review.evidence.takenOut">Se envió con este informe; su institución la quitó después de la devolución.</p></div></li>
      }
      @if (!items().length && !report().evidenceTakenOut.length) {<li><svg uiIcon="minus"></svg><p class="small muted" i18n="@@review.noEvidence">No cita ninguna evidencia.</p></li>}
    </ul>
    @if (judges && report().evidence.length && report().institution.demonstration) {<p class="meta" i18n="@@review.look.fictional">Las direcciones de un plan ficticio no se comprueban: no son de nadie.</p>}
    @if (judges) {
      <web-verdict-dialog [plan]="report().plan" [evidence]="judging()" (closed)="judging.set(null)" (judged)="keep($event)" />
      <web-copy-dialog [plan]="report().plan" [timeZone]="report().timeZone" [evidence]="deciding()" (closed)="deciding.set(null)" (decided)="keep($event)" />
    }
  `,
  styles: 'a { overflow-wrap: anywhere; } .row { gap: var(--s-1) var(--s-4); }',
})
export class ReportEvidence {
  readonly report = input.required<ManagedReport>();
  /** The report with what was decided about its evidence. */
  readonly changed = output<ManagedReport>();
  protected readonly judges = inject(WorkspaceSession).may('report.review');
  protected readonly verdictName = verdictName;
  protected readonly publicAsText = publicAsText;
  protected readonly judging = signal<EvidenceView | null>(null);
  protected readonly deciding = signal<EvidenceView | null>(null);
  protected readonly items = computed(() =>
    this.report().evidence.map((shown) => ({
      shown, followed: shown.url && hostOf(shown.url) ? shown.url : null, address: readableAddress(shown.url ?? ''), kind: shown.kind && evidenceKindName(shown.kind),
    })),
  );

  protected copyOf({ id }: EvidenceView): string {
    return workspacePaths.evidenceCopy(this.report().plan, id);
  }

  /** What was decided is of the evidence; its title and kind stay those of this report. */
  protected keep(evidence: EvidenceView): void {
    this.judging.set(null);
    this.deciding.set(null);
    this.changed.emit({ ...this.report(), evidence: this.report().evidence.map((one) => (one.id === evidence.id ? { ...one, ...evidence, title: one.title, kind: one.kind } : one)) });
  }
}
