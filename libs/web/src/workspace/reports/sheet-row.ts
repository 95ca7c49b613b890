import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { REPORT_FIELDS, type ReportContent, type ReportField } from '@cumple/domain/progress/report-content';
import { Conflict } from '../../common/workspace/conflict';
import type { UploadPurpose } from '../../common/workspace/upload';
import { reasonText } from '../../progress/reason-words';
import { reportFieldName } from '../../progress/progress-words';
import { contentText } from './content-text';
import { Overtaken } from './overtaken';
import { RowFacts } from './row-facts';
import { RowFields } from './row-fields';
import type { RowModel } from './row-model';
import { showLacking } from './sheet-errors';

/** A milestone of the sheet: one tick when nothing changed, else its form. */
@Component({
  selector: 'web-sheet-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Conflict, Overtaken, ReactiveFormsModule, RowFacts, RowFields],
  template: `
    <div class="ms-head">
      <web-row-facts [model]="model()" />
      @if (model().editable()) {
        <div>
          @if (model().row.lastReport) {
            <label class="check"><input type="checkbox" [id]="model().key + '-unchanged'" [formControl]="model().form.controls.unchanged" (change)="ticked()" /><span><ng-container i18n="@@sheet.row.unchanged">Sin cambios desde el último informe</ng-container><span class="sr">: {{ name() }}</span></span></label>
          }
          @if (!model().open() && !unchanged()) {<button class="btn out sm" type="button" (click)="begin()"><ng-container i18n="@@sheet.row.open">Informar avance</ng-container><span class="sr">: {{ name() }}</span></button>}
        </div>
      }
    </div>
    @if (model().row.changedMeanwhile && model().editable()) {<p class="callout warn" i18n="@@sheet.row.changed">El punto de contacto cambió este hito después de que usted empezó. Revise sus fechas y su título; al guardar otra vez queda confirmado.</p>}
    @if (model().saving.restored()) {<p class="callout" role="status" i18n="@@sheet.row.restored">Se recuperó lo que había escrito en este navegador y el servidor todavía no tenía.</p>}
    @if (model().conflict(); as theirs) {
      <web-conflict [labels]="labels" [mine]="asValues(model().content())" [theirs]="asValues(theirs)" [text]="contentText" (resolved)="merge($event)" />
    }
    @if (model().overtaken(); as mine) {<web-overtaken [mine]="mine" [sent]="model().content()" [words]="model().sent()" [labels]="labels" />}
    @if (shown()) {
      <web-row-fields [model]="model()" [purpose]="purpose()" [today]="today()" />
    }
    @if (mayAnswer()) {
      <label class="check"><input type="checkbox" [id]="model().key + '-nothingToChange'" [formControl]="model().form.controls.nothingToChange" /><span><ng-container i18n="@@sheet.row.nothingToChange">No hay nada que cambiar: se envía otra vez como está. Quien revisa lo verá.</ng-container><span class="sr">: {{ name() }}</span></span></label>
    }
    @if (model().begun()) {
      @if (model().saving.problem(); as problem) {<p class="error-text" role="alert">{{ problem }}</p>}
      @if (model().reasons().length) {
        <ul class="missing small" [attr.aria-label]="missing">
          @for (reason of model().reasons(); track $index) {
            <li>@if (reason.field; as field) {<a [href]="'#' + model().key + '-' + field" (click)="goTo($event, field)">{{ fieldName(field) }}</a>{{ fieldName(field).endsWith('?') ? ' ' : ': ' }}}{{ reasonText(reason.code) }}</li>
          }
        </ul>
      }
      @if (mayDiscard()) {<p><button class="btn text sm" type="button" (click)="model().discard()"><ng-container i18n="@@sheet.row.discard">Descartar este borrador</ng-container><span class="sr">: {{ name() }}</span></button></p>}
    }
  `,
  host: { '[id]': 'model().key', '[class.is-edit]': 'shown()', role: 'group', tabindex: '-1', '[attr.aria-label]': 'name()', '(focus)': 'goToNote()' },
})
export class SheetRowPart {
  readonly model = input.required<RowModel>();
  readonly purpose = input.required<UploadPurpose>();
  readonly today = input.required<string>();
  /** Of the rows that were returned, the one that the page opens on. */
  readonly first = input(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly labels = Object.fromEntries(['unchanged', ...REPORT_FIELDS.slice(0, -2)].map((field) => [field, field === 'unchanged' ? UNCHANGED() : reportFieldName(field as ReportField)]));
  protected readonly contentText = contentText;
  protected readonly reasonText = reasonText;
  protected readonly fieldName = reportFieldName;
  protected readonly missing = $localize`:@@sheet.row.missing:Falta por corregir`;
  protected readonly unchanged = computed(() => this.model().content().unchanged);
  /** "No change" closes the form; a late one opens it for its obstacle. */
  protected readonly shown = computed(() => this.model().editable() && this.model().open() && (!this.unchanged() || this.model().reasons().length > 0));
  protected readonly name = computed(() => `${this.model().row.commitment} · ${this.model().row.milestone}. ${this.model().row.title}`);
  /** Only where nothing was changed is there a need to say so. */
  protected readonly mayAnswer = computed(() => this.model().editable() && this.model().report()?.state === 'returned' && this.model().sinceReturn() !== 'changed');
  protected readonly mayDiscard = computed(() => this.model().report()?.state !== 'returned');

  constructor() {
    afterNextRender(() => this.first() && this.goToNote());
  }

  /** Whoever is led to the row by its address is led on to what it was returned for. */
  protected goToNote(): void {
    const [note] = this.model().report()?.notes ?? [];
    if (note) this.goToField(note.field);
  }

  protected ticked(): void {
    if (this.unchanged() && this.model().reasons().length > 0) this.model().open.set(true);
  }

  /** The button goes; whoever pressed it is led to what it opened. */
  protected begin(): void {
    this.model().open.set(true);
    setTimeout(() => this.goToField('milestoneState'));
  }

  protected asValues(content: ReportContent): Record<string, unknown> {
    return Object.fromEntries(Object.keys(this.labels).map((field) => [field, content[field as keyof ReportContent]]));
  }

  protected merge(chosen: Record<string, unknown>): void {
    void this.model().merge({ ...this.model().content(), ...chosen });
  }

  protected goTo(event: Event, field: ReportField): void {
    event.preventDefault();
    this.model().open.set(true);
    showLacking(this.model());
    setTimeout(() => this.goToField(field));
  }

  private goToField(field: ReportField | null): void {
    this.host.nativeElement.querySelector<HTMLElement>(`#${CSS.escape(`${this.model().key}-${field}`)}`)?.focus();
  }
}

const UNCHANGED = () => $localize`:@@sheet.row.unchanged:Sin cambios desde el último informe`;
