import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { SheetEvidence } from '@cumple/contracts/progress/report-sheet';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
import { REPORT_LIMITS } from '@cumple/domain/progress/report-content';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { evidenceKindName } from '../../commitments/evidence-words';
import type { UploadHandle, UploadPurpose } from '../../common/workspace/upload';
import { Uploader } from '../../common/workspace/uploader';
import { EvidenceLine } from './evidence-line';
import { Lack } from './lack';
import type { RowForm } from './row-form';
import { UploadLine } from './upload-line';

/** What would prove it: addresses, and files that are uploaded while one goes on writing. */
@Component({
  selector: 'web-evidence-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EvidenceLine, Lack, ReactiveFormsModule, SelectField, TextField, UploadLine],
  template: `
    <fieldset [id]="name() + '-evidence'" tabindex="-1" [attr.aria-describedby]="name() + '-evidence-error'">
      <legend class="label" i18n="@@progress.field.evidence">Evidencia</legend>
      <web-lack [control]="form().controls.evidence" [name]="name() + '-evidence'" />
      @if (list.length || uploads().length) {
        <ul class="uploads">
          @for (evidence of list; track $index) {<li><web-evidence-line [evidence]="asKept(evidence)" [timeZone]="timeZone()" (removed)="remove($index)" (kindChosen)="rename($index, $event)" /></li>}
          @for (upload of uploads(); track upload) {<li><web-upload-line [upload]="upload" [accepted]="accepted" (settled)="settled(upload)" (another)="start($event)" /></li>}
        </ul>
      }
      <div class="two">
        <ui-text-field [name]="name() + '-url'" type="url" label="Pegar una dirección web" i18n-label="@@sheet.evidence.url" [control]="url" [maxLength]="limits.url" [optional]="true" (keydown.enter)="addAddress()" />
        <ui-select-field [name]="name() + '-kind'" label="¿Qué es?" i18n-label="@@sheet.evidence.kind" [control]="kind" [choices]="kinds" />
      </div>
      <p class="btn-group">
        <button class="btn out sm" type="button" (click)="addAddress()" i18n="@@sheet.evidence.add">Agregar la dirección</button>
        <label class="btn out sm file-pick"><ng-container i18n="@@sheet.evidence.file">Elegir archivos</ng-container><input class="sr" type="file" multiple [accept]="accepted" (change)="pick($event)" /></label>
      </p>
      <p class="hint" i18n="@@sheet.evidence.hint">PDF, imágenes, documentos de oficina o CSV, hasta 100 MB. A las imágenes se les quita el lugar donde se tomaron.</p>
    </fieldset>
  `,
})
export class EvidenceFields {
  readonly form = input.required<RowForm>();
  readonly name = input.required<string>();
  readonly purpose = input.required<UploadPurpose>();
  /** As the server keeps them: it knows more of each. */
  readonly kept = input<readonly SheetEvidence[]>([]);
  readonly timeZone = input.required<string>();
  private readonly uploader = inject(Uploader);
  protected readonly limits = REPORT_LIMITS;
  protected readonly accepted = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt';
  protected readonly kinds = EVIDENCE_KINDS.map((value) => ({ value, label: evidenceKindName(value) }));
  protected readonly uploads = signal<readonly UploadHandle[]>([]);
  protected readonly url = new FormControl('', { nonNullable: true });
  protected readonly kind = new FormControl<EvidenceKind>('final-product', { nonNullable: true });

  protected get list(): readonly SheetEvidence[] {
    return this.form().controls.evidence.value;
  }

  protected asKept(evidence: SheetEvidence): SheetEvidence {
    const kept = this.kept().find(({ url, file }) => url === evidence.url && file === evidence.file);
    return kept ? { ...kept, kind: evidence.kind } : evidence;
  }

  protected addAddress(): void {
    const url = this.url.value.trim();
    if (!isWebAddress(url)) {
      this.url.markAsTouched();
      this.url.setErrors({ message: $localize`:@@sheet.evidence.url.wrong:Escriba una dirección completa, que empiece con https:// o http://.` });
      return;
    }
    if (!this.list.some((each) => each.url === url)) this.put([...this.list, { ...ADDED, url, kind: this.kind.value }]);
    this.url.reset('');
  }

  protected pick(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.start([...(field.files ?? [])]);
    field.value = '';
  }

  protected start(files: readonly File[]): void {
    this.uploads.update((before) => [...before, ...files.map((file) => this.uploader.start(file, this.purpose()))]);
  }

  /** One that arrived becomes evidence; one that was cancelled goes. */
  protected settled(upload: UploadHandle): void {
    const file = upload.file();
    this.uploads.update((before) => before.filter((each) => each !== upload));
    if (file && !this.list.some((each) => each.file === file.id)) this.put([...this.list, { ...ADDED, file: file.id, title: file.name, kind: this.kind.value, fileView: file }]);
  }

  protected remove(index: number): void {
    this.put(this.list.filter((_, place) => place !== index));
  }

  protected rename(index: number, kind: EvidenceKind): void {
    this.put(this.list.map((each, place) => (place === index ? { ...each, kind } : each)));
  }

  private put(list: readonly SheetEvidence[]): void {
    const { evidence } = this.form().controls;
    evidence.markAsDirty();
    evidence.setValue(list.slice(0, REPORT_LIMITS.evidence));
  }
}

const ADDED: SheetEvidence = { url: null, file: null, title: null, kind: null, opens: null, checkedAt: null, fileView: null };

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/.]+\.\S+$/i.test(text) && URL.canParse(text) && text.length <= REPORT_LIMITS.url;
}
