import { ChangeDetectionStrategy, Component, ElementRef, type OnInit, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { REPORT_FIELDS, REPORT_LIMITS, type ReportField } from '@cumple/domain/progress/report-content';
import { changesOf } from '@cumple/ui/form/changes-of';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { TextArea } from '@cumple/ui/form/text-area';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { reportFieldName } from '../../progress/progress-words';
import { likelyField, notesForm, returningOf } from './notes-entry';
import { ReviewDesk } from './review-desk';

/** Returns a report with notes, field by field. */
@Component({
  selector: 'web-return-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftOffer, ErrorSummary, ReactiveFormsModule, SaveBar, TextArea],
  providers: [DraftKeeper],
  template: `
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="send()" (keydown.control.enter)="send()" novalidate>
      <h3 i18n="@@review.return.heading">Devolver con notas</h3>
      <ui-error-summary [errors]="submission.errors()" />
      <fieldset>
        <legend class="label" i18n="@@review.return.fields">¿Sobre qué datos? Elija uno o varios</legend>
        <div class="btn-group">
          @for (field of fields; track field) {<button class="btn out sm" type="button" [attr.aria-pressed]="isShown(field)" (click)="add(field)">{{ nameOf(field) }}</button>}
        </div>
      </fieldset>
      <ul class="note-rows">
        @for (field of shown(); track field) {
          <li>
            <ui-text-area [name]="'note-' + field" [label]="nameOf(field)" [control]="form.controls[field]" [rows]="2" [maxLength]="limit" />
            <button class="btn text sm" type="button" (click)="remove(field)"><ng-container i18n="@@review.return.remove">Quitar la nota</ng-container><span class="sr">: {{ nameOf(field) }}</span></button>
          </li>
        }
      </ul>
      <p class="hint" i18n="@@review.return.what">Las notas las lee solo la institución, con el nombre de su puesto. El informe vuelve a ser un borrador suyo, y se abre en la primera. Ctrl + Intro lo devuelve.</p>
      <ui-save-bar label="Devolver con las notas" i18n-label="@@review.return.send" [busy]="submission.busy()" [status]="keeper.status()">
        <button class="btn out" type="button" (click)="desk.returning.set(false)" i18n="@@review.return.close">Ahora no</button>
      </ui-save-bar>
    </form>
  `,
  styles: `
    .btn[aria-pressed='true'] { border-color: var(--action); background: var(--action-soft); }
    .note-rows .btn { justify-self: start; }
  `,
  host: { class: 'stack' },
})
export class ReturnForm implements OnInit {
  readonly report = input.required<ManagedReport>();
  protected readonly desk = inject(ReviewDesk);
  protected readonly keeper = inject(DraftKeeper);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly limit = REPORT_LIMITS.note;
  protected readonly fields = REPORT_FIELDS;
  protected readonly nameOf = reportFieldName;
  protected readonly form = notesForm();
  protected readonly submission = new Submission(this.form, (path) => path && `note-${path}`);
  private readonly changes = changesOf(signal(this.form));
  private readonly added = signal<ReadonlySet<ReportField>>(new Set());
  protected readonly shown = computed(() => (this.changes(), REPORT_FIELDS.filter((field) => this.isShown(field))));

  constructor() {
    afterNextRender(() => this.focus(this.shown()[0]));
  }

  ngOnInit(): void {
    this.added.set(new Set([likelyField(this.report())]));
    const { plan, id } = this.report();
    void this.keeper.keep(this.form, `return.${plan}.${id}`);
  }

  protected isShown(field: ReportField): boolean {
    return this.added().has(field) || this.form.controls[field].value !== '';
  }

  /** Pressing it again goes back to its note. */
  protected add(field: ReportField): void {
    this.added.update((before) => new Set([...before, field]));
    setTimeout(() => this.focus(field));
  }

  protected remove(field: ReportField): void {
    this.added.update((before) => new Set([...before].filter((one) => one !== field)));
    this.form.controls[field].setValue('');
    this.form.markAsDirty();
  }

  protected async send(): Promise<void> {
    const decided = await this.submission.run((key) => this.desk.return(this.report(), returningOf(this.form.getRawValue()), key));
    if (decided === 'done') await this.keeper.forget();
  }

  private focus(field: ReportField | undefined): void {
    this.host.nativeElement.querySelector<HTMLElement>(`#note-${field}`)?.focus();
  }
}
