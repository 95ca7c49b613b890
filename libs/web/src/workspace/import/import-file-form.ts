import { ChangeDetectionStrategy, Component, type OnInit, computed, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { SelectField } from '@cumple/ui/form/select-field';
import { faultOfFile } from './file-check';

export interface ChosenFile {
  file: File;
  /** Slug; `''`: the file itself names a new plan. */
  plan: string;
}

/** Which file, for which plan. A file can be dropped as well; the button comes first, for keyboards and phones. */
@Component({
  selector: 'web-import-file-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, SelectField],
  template: `
    <form class="sheet form" [formGroup]="form" (ngSubmit)="send()" novalidate>
      <ui-select-field name="import-plan" label="Plan" i18n-label="@@import.plan" [control]="form.controls.plan" [choices]="choices()" empty="Plan nuevo (lo nombra el archivo)" i18n-empty="@@import.plan.new" />
      <div class="field drop" [class.error]="fault()" [class.over]="over()" (dragover)="$event.preventDefault(); over.set(true)" (dragleave)="over.set(false)" (drop)="drop($event)">
        <label for="import-file" class="label" i18n="@@import.file">Archivo .xlsx o .csv</label>
        <p class="hint" id="file-hint" i18n="@@import.file.hint">Hasta 10 MB. También puede soltarlo aquí.</p>
        @if (fault(); as words) {<p class="error-text" id="file-error" role="alert">{{ words }}</p>}
        <input class="input" type="file" id="import-file" name="import-file" accept=".xlsx,.csv" [attr.aria-invalid]="fault() ? true : null" [attr.aria-describedby]="fault() ? 'file-error file-hint' : 'file-hint'" (change)="choose($any($event.target).files)" />
        @if (file(); as chosen) {<p class="small"><ng-container i18n="@@import.file.chosen">Archivo elegido:</ng-container> {{ chosen.name }}</p>}
      </div>
      <p><button class="btn" type="submit" [attr.aria-disabled]="busy() || null" i18n="@@import.look">Revisar el archivo</button></p>
      <p class="small muted" i18n="@@import.look.what">La revisión no cambia nada: primero verá los problemas o el resumen.</p>
    </form>
  `,
  styles: `
    .drop { padding: var(--s-4); border: 1.5px dashed var(--rule-strong); border-radius: var(--r-3); }
    .drop.over { background: var(--action-soft); border-color: var(--action); }
    input { max-width: 100%; }
    p { overflow-wrap: anywhere; }
  `,
})
export class ImportFileForm implements OnInit {
  readonly plans = input.required<ManagedPlan[]>();
  readonly busy = input(false);
  readonly chosen = output<ChosenFile>();
  protected readonly form = new FormGroup({ plan: new FormControl('', { nonNullable: true }) });
  protected readonly choices = computed(() => this.plans().map(({ slug, title }) => ({ value: slug, label: title })));
  protected readonly file = signal<File | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly over = signal(false);

  /** The plan that is worked on, or the only one. */
  ngOnInit(): void {
    const likely = this.plans().length === 1 ? this.plans()[0] : this.plans().find(({ current }) => current);
    this.form.controls.plan.setValue(likely?.slug ?? '');
  }

  protected choose(files: FileList | null | undefined): void {
    this.file.set(files?.[0] ?? null);
    this.fault.set(this.file() ? faultOfFile(this.file()) : null);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.choose(event.dataTransfer?.files);
  }

  protected send(): void {
    const file = this.file();
    this.fault.set(faultOfFile(file));
    if (file && !this.fault() && !this.busy()) this.chosen.emit({ file, plan: this.form.controls.plan.value });
  }
}
