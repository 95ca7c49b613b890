import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditHead, RecordPage } from '@cumple/contracts/workspace/history';
import { InstantPipe } from '../../common/instant-pipe';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { RecordEntryView } from './record-entry-view';
import { RecordFilterForm, type RecordSubjects } from './record-filter-form';
import { recordQueryFrom } from './record-query';

/** What was done, newest first, as far as whoever reads may know. */
@Component({
  selector: 'web-record-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, InstantPipe, RecordEntryView, RecordFilterForm, RouterLink],
  template: `
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1" i18n="@@record.title">Historial</h1>
        <p class="muted" i18n="@@record.lead">Cada cambio, por puesto e institución. Aquí nadie puede corregirlo ni borrarlo; si alguien lo altera por fuera, se puede descubrir.</p>
      </div>
      <button class="btn out" type="button" (click)="print()" i18n="@@record.print">Imprimir</button>
    </div>
    <web-record-filter-form [query]="query()" [subjects]="subjects()" />
    <ol class="queue section record">
      @for (entry of record().items; track entry.seq) {<li><web-record-entry class="full" [entry]="entry" /></li>}
    </ol>
    @if (!record().items.length) {
      <web-empty-list heading="Nada en el historial con estos filtros" i18n-heading="@@record.none">
        <p i18n="@@record.none.what">Amplíe las fechas o quite filtros. Su puesto ve lo de su plan y su institución.</p>
      </web-empty-list>
    }
    <nav class="pager" aria-label="Páginas del historial" i18n-aria-label="@@record.pages">
      @if (query().before) {<a class="btn out sm" [routerLink]="[]" [queryParams]="{ before: null }" queryParamsHandling="merge" i18n="@@record.newest">Lo más reciente</a>}
      @if (record().next; as next) {<a class="btn out sm" [routerLink]="[]" [queryParams]="{ before: next }" queryParamsHandling="merge" i18n="@@record.older">Anteriores</a>}
    </nav>
    <section class="section sheet" aria-labelledby="verify">
      <h2 id="verify" i18n="@@record.verify">Cómo comprobar que nadie lo cambió</h2>
      @if (head(); as end) {
        <p class="small"><ng-container i18n="@@record.verify.head">Entradas: {{ end.entries }}. Huella de la última:</ng-container></p>
        <p class="address"><code>{{ end.hash }}</code></p>
        @if (end.at; as at) {<p class="meta">{{ at | instant }}</p>}
      } @else {<p class="small muted" i18n="@@record.verify.unread">Ahora no se pudo leer la huella.</p>}
      <p class="small" i18n="@@record.verify.how">Cada entrada lleva la huella de la anterior. Guarde esta huella fuera de aquí: quien opera el sistema puede comprobar la cadena entera, que debe contenerla, con</p>
      <p><code>npm run audit -- verify</code></p>
    </section>
  `,
})
export class HistoryPage {
  readonly record = input.required<RecordPage>();
  readonly head = input<AuditHead | null>(null);
  readonly subjects = input.required<RecordSubjects>();
  readonly about = input<string>();
  readonly action = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly before = input<string>();
  protected readonly query = computed(() => recordQueryFrom({ about: this.about(), action: this.action(), from: this.from(), to: this.to(), before: this.before() }));

  constructor() {
    describeWorkspacePage(() => $localize`:@@record.title:Historial`);
  }

  protected print(): void {
    document.querySelectorAll<HTMLDetailsElement>('.record details').forEach((each) => (each.open = true));
    print();
  }
}
