import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { SheetPreview } from '@cumple/contracts/progress/sheet-preview';

/** What is wrong with a filled-in sheet, where it stands in the file. */
@Component({
  selector: 'web-sheet-preview-problems',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small" i18n="@@sheetFile.problems.next">No se guardó nada. Corrija el archivo, elíjalo de nuevo arriba y revíselo otra vez.</p>
    <table class="table cards-sm stack-sm">
      <caption class="sr" i18n="@@sheetFile.problems">Problemas del archivo</caption>
      <thead><tr><th scope="col" i18n="@@sheetFile.problems.row">Fila</th><th scope="col" i18n="@@sheetFile.problems.column">Columna</th><th scope="col" i18n="@@sheetFile.problems.what">Qué pasa y qué hacer</th></tr></thead>
      <tbody>
        @for (problem of preview().problems; track $index) {
          <tr>
            <td data-l="Fila" i18n-data-l="@@sheetFile.problems.row"><span>{{ problem.row ?? '–' }}</span></td>
            <td data-l="Columna" i18n-data-l="@@sheetFile.problems.column"><span>{{ problem.column ?? '–' }}</span></td>
            <td data-l="Qué pasa y qué hacer" i18n-data-l="@@sheetFile.problems.what"><span>{{ problem.message }}</span></td>
          </tr>
        }
      </tbody>
    </table>
    @if (preview().problemCount > preview().problems.length) {<p class="small" i18n="@@sheetFile.problems.more">Son {{ preview().problemCount }} en total; aquí están los primeros.</p>}
  `,
  styles: `td { overflow-wrap: anywhere; }`,
})
export class SheetPreviewProblems {
  readonly preview = input.required<SheetPreview>();
}
