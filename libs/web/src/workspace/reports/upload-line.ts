import { ChangeDetectionStrategy, Component, computed, effect, input, output } from '@angular/core';
import { Icon } from '@cumple/ui/icon';
import type { UploadHandle } from '../../common/workspace/upload';
import { sizeText } from './size-text';

/** A file on its way, how far it is, and what can be done. */
@Component({
  selector: 'web-upload-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <svg uiIcon="document"></svg>
    <div>{{ upload().name }}
      @if (upload().error(); as error) {<p class="error-text" role="alert">{{ error }}</p>}
      @else {<p class="meta" role="status">{{ words() }}</p>}
    </div>
    <span class="btn-group">
      @if (upload().refused()) {<label class="btn out sm file-pick"><ng-container i18n="@@sheet.upload.another">Elegir otro archivo</ng-container><span class="sr">: {{ upload().name }}</span><input class="sr" type="file" [accept]="accepted()" (change)="pick($event)" /></label>}
      @else if (upload().state() === 'failed') {<button class="btn out sm" type="button" (click)="upload().retry()"><ng-container i18n="@@sheet.upload.retry">Reintentar</ng-container><span class="sr">: {{ upload().name }}</span></button>}
      <button class="btn text sm" type="button" (click)="upload().cancel()">@if (upload().state() === 'failed') {<ng-container i18n="@@sheet.evidence.remove">Quitar</ng-container>} @else {<ng-container i18n="@@sheet.upload.cancel">Cancelar</ng-container>}<span class="sr">: {{ upload().name }}</span></button>
    </span>
    @if (upload().state() !== 'failed') {<progress max="100" [value]="percent()" [attr.aria-label]="upload().name"></progress>}
  `,
  host: { style: 'display: contents' },
})
export class UploadLine {
  readonly upload = input.required<UploadHandle>();
  /** Which files can be chosen instead. */
  readonly accepted = input.required<string>();
  readonly settled = output();
  /** Chosen instead of one that was refused. */
  readonly another = output<readonly File[]>();
  protected readonly percent = computed(() => Math.round(this.upload().progress() * 100));
  protected readonly words = computed(() => this.wordsOf());

  constructor() {
    effect(() => {
      if (['done', 'cancelled'].includes(this.upload().state())) this.settled.emit();
    });
  }

  protected pick(event: Event): void {
    const files = [...((event.target as HTMLInputElement).files ?? [])];
    if (!files.length) return;
    void this.upload().cancel();
    this.another.emit(files);
  }

  private wordsOf(): string {
    const { state, progress, size } = this.upload();
    const sent = sizeText(Math.round(progress() * size)) ?? '';
    const whole = sizeText(size) ?? '';
    if (state() === 'paused') return $localize`:@@sheet.upload.paused:Sin conexión: sigue sola al volver. ${sent}:sent: de ${whole}:whole:`;
    if (state() === 'checking') return $localize`:@@sheet.upload.checking:Comprobando el archivo…`;
    return $localize`:@@sheet.upload.sending:Subiendo, ${sent}:sent: de ${whole}:whole:`;
  }
}
