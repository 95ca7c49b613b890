import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import { CountPipe } from '../../common/count-pipe';
import { bySheet, problemsCsv } from './problem-list';

/** Every problem where it stands: by sheet, row and column, in the order in which the file is mended. */
@Component({
  selector: 'web-import-problems',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe],
  template: `
    <div class="tools">
      @if (sheets().length > 1) {
        <label><span i18n="@@import.problems.filter">Hoja</span>
          <select class="input" (change)="only.set($any($event.target).value)">
            <option value="*" i18n="@@import.problems.all">Todas</option>
            @for (group of sheets(); track group.sheet) {<option [value]="group.sheet">{{ group.sheet || wholeFile }} ({{ group.problems.length }})</option>}
          </select>
        </label>
      }
      <button class="btn out sm" type="button" (click)="download()" i18n="@@import.problems.download">Descargar la lista (CSV)</button>
    </div>
    @if (view().problemCount > view().problems.length) {<p class="small" i18n="@@import.problems.some">Se muestran los primeros {{ view().problems.length | count }} de {{ view().problemCount | count }}. Al corregirlos y enviar de nuevo aparecerán los demás.</p>}
    @for (group of shown(); track group.sheet) {
      <table class="table cards-sm">
        <caption>{{ group.sheet || wholeFile }} · <ng-container i18n="@@import.problems.count">problemas: {{ group.problems.length | count }}</ng-container></caption>
        <thead><tr><th scope="col" i18n="@@import.problems.row">Fila</th><th scope="col" i18n="@@import.problems.column">Columna</th><th scope="col" i18n="@@import.problems.what">Qué pasa y qué hacer</th></tr></thead>
        <tbody>
          @for (problem of group.problems; track $index) {
            <tr>
              <td data-l="Fila" i18n-data-l="@@import.problems.row">{{ problem.row ?? '–' }}</td>
              <td data-l="Columna" i18n-data-l="@@import.problems.column">{{ problem.column ?? '–' }}</td>
              <td class="full">{{ problem.message }}</td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    :host { display: block; }
    .tools { display: flex; flex-wrap: wrap; gap: var(--s-3) var(--s-5); align-items: end; justify-content: space-between; margin-block: var(--s-3); }
    label { display: grid; gap: var(--s-1); }
    table { margin-top: var(--s-4); }
    caption { text-align: left; font-weight: var(--w-bold); padding-bottom: var(--s-2); }
    td { overflow-wrap: anywhere; }
  `,
})
export class ImportProblems {
  readonly view = input.required<PlanImportView>();
  private readonly document = inject(DOCUMENT);
  protected readonly wholeFile = $localize`:@@import.problems.file:Todo el archivo`;
  protected readonly only = signal('*');
  protected readonly sheets = computed(() => bySheet(this.view().problems));
  protected readonly shown = computed(() => this.sheets().filter(({ sheet }) => ['*', sheet].includes(this.only())));

  protected download(): void {
    const header = [$localize`:@@import.problems.filter:Hoja`, $localize`:@@import.problems.row:Fila`, $localize`:@@import.problems.column:Columna`, $localize`:@@import.problems.what:Qué pasa y qué hacer`];
    const address = URL.createObjectURL(new Blob([problemsCsv(this.view().problems, header)], { type: 'text/csv;charset=utf-8' }));
    const link = this.document.createElement('a');
    Object.assign(link, { href: address, download: $localize`:@@import.problems.fileName:problemas.csv` });
    link.click();
    URL.revokeObjectURL(address);
  }
}
