import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { reasonToApprove } from '@cumple/domain/progress/approval';
import type { ApprovalMode } from '@cumple/domain/progress/submission.state';
import type { UploadHandle } from '../../common/workspace/upload';
import { Uploader } from '../../common/workspace/uploader';
import { approvalName } from '../../progress/progress-words';
import type { SheetAddress } from './report-sheets-client';
import type { RowModel } from './row-model';
import { UploadLine } from './upload-line';

/** How the institution approves what is sent: not at all, by a link, or by a sheet that is signed on paper. */
@Component({
  selector: 'web-approval-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [UploadLine],
  template: `
    <fieldset>
      <legend class="label" i18n="@@sheet.approval">Aprobación de la autoridad</legend>
      <div class="choice-grid">
        @for (choice of modes(); track choice) {
          <label class="choice"><input type="radio" name="approval" [value]="choice" [checked]="mode() === choice" (change)="mode.set(choice)" /><span>{{ name(choice) }}<small>{{ hint(choice) }}</small></span></label>
        }
      </div>
      @if (whyNeeded(); as words) {<p class="hint">{{ words }}</p>}
      @if (!modes().includes('link')) {<p class="hint" i18n="@@sheet.approval.noApprover">Para aprobar por vínculo hace falta que alguien ocupe el puesto de aprobación de su institución. Pídalo al punto de contacto.</p>}
      @if (mode() === 'signed-sheet') {
        <p><a [href]="paper()" download i18n="@@sheet.approval.print">Descargar la hoja para firmar (PDF)</a></p>
        @if (signed(); as file) {<p class="small"><ng-container i18n="@@sheet.approval.uploaded">Hoja firmada:</ng-container> {{ file.name }}</p>}
        @if (upload(); as handle) {<ul class="uploads"><li><web-upload-line [upload]="handle" [accepted]="accepted" (settled)="settled(handle)" (another)="start($event[0])" /></li></ul>}
        <p><label class="btn out sm file-pick"><ng-container i18n="@@sheet.approval.choose">Subir la hoja firmada</ng-container><input class="sr" type="file" [accept]="accepted" (change)="pick($event)" /></label></p>
      }
    </fieldset>
  `,
})
export class ApprovalChoice {
  readonly sheet = input.required<ReportSheet>();
  readonly address = input.required<SheetAddress>();
  readonly mode = model.required<ApprovalMode>();
  readonly modes = input.required<readonly ApprovalMode[]>();
  /** Those that the authority refused, among what is about to be sent. */
  readonly refused = input.required<readonly RowModel[]>();
  readonly signed = model<StoredFileView | null>(null);
  private readonly uploader = inject(Uploader);
  protected readonly upload = signal<UploadHandle | null>(null);
  protected readonly name = approvalName;
  protected readonly accepted = '.pdf,.png,.jpg,.jpeg,.webp';

  /** Why it isn't sent without an approval. */
  protected readonly whyNeeded = computed(() => {
    const rows = this.refused().map(({ row }) => `${row.commitment}·${row.milestone}`).join(', ');
    const reason = reasonToApprove({ required: this.sheet().approvalRequired ?? false, refused: rows !== '' });
    if (reason === 'approval-required') return $localize`:@@sheet.approval.required:Su institución envía sus informes sólo con aprobación: así lo tiene dispuesto. Por eso no se ofrece enviar sin ella.`;
    return reason && $localize`:@@sheet.approval.refused:Su autoridad no aprobó lo que se envió de ${rows}:rows:: sólo puede enviarse con una aprobación.`;
  });

  protected paper(): string {
    const { plan, round, institution } = this.address();
    return workspacePaths.sheetToSign(plan, round, institution);
  }

  protected hint(mode: ApprovalMode): string {
    const post = this.sheet().approverPost ?? '';
    if (mode === 'link') return $localize`:@@sheet.approval.link.hint:Llega al correo de ${post}:post:. Lo abre, lee y aprueba sin usuario ni contraseña. Vence en ${THRESHOLDS.approvalWorkingDays}:days: días hábiles.`;
    if (mode === 'signed-sheet') return $localize`:@@sheet.approval.paper.hint:Descargue la hoja, recabe firma y sello, y súbala en PDF o fotografía.`;
    return $localize`:@@sheet.approval.none.hint:Se recibe de inmediato, con su constancia.`;
  }

  protected pick(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.start(field.files?.[0]);
    field.value = '';
  }

  protected start(file: File | undefined): void {
    const { plan, institution } = this.address();
    if (file) this.upload.set(this.uploader.start(file, { plan, institution }));
  }

  protected settled(handle: UploadHandle): void {
    if (this.upload() === handle) this.upload.set(null);
    if (handle.file()) this.signed.set(handle.file());
  }
}
