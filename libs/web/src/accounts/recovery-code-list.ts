import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';

/** Recovery codes, shown once: to be copied or printed. */
@Component({
  selector: 'web-recovery-code-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 i18n="@@accounts.recovery.heading">Códigos de recuperación</h3>
    <p class="small" i18n="@@accounts.recovery.what">Guárdelos fuera de este equipo. Cada uno sirve una vez, si pierde el teléfono. No se vuelven a mostrar.</p>
    <ul class="codes">
      @for (code of codes(); track code) {<li><code>{{ code }}</code></li>}
    </ul>
    <p class="btn-group">
      <button class="btn out sm" type="button" (click)="copy()" i18n="@@accounts.recovery.copy">Copiar</button>
      <button class="btn out sm" type="button" (click)="print()" i18n="@@accounts.recovery.print">Imprimir</button>
      <span class="small" role="status">@if (copied()) {<ng-container i18n="@@accounts.recovery.copied">Copiados.</ng-container>}</span>
    </p>
  `,
})
export class RecoveryCodeList {
  readonly codes = input.required<readonly string[]>();
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    await navigator.clipboard?.writeText(this.codes().join('\n'));
    this.copied.set(navigator.clipboard !== undefined);
  }

  protected print(): void {
    print();
  }
}
