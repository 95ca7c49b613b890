import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { InstantPipe } from '../common/instant-pipe';
import { SessionStore } from './session-store';

/** Recovery codes, shown once: to be copied or printed. */
@Component({
  selector: 'web-recovery-code-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  host: { class: 'recovery' },
  template: `
    <h3 id="recovery-codes" tabindex="-1" i18n="@@accounts.recovery.heading">Códigos de recuperación</h3>
    <p class="small" i18n="@@accounts.recovery.what">Guárdelos fuera de este equipo. Cada uno sirve una vez, si pierde el teléfono. No se vuelven a mostrar. Si hace otros, estos dejan de servir.</p>
    <p class="only-print">{{ address }}, {{ email() }}, {{ today | instant }}</p>
    <ul class="codes">
      @for (code of codes(); track code) {<li><code>{{ code }}</code></li>}
    </ul>
    <p class="btn-group">
      <button class="btn out sm" type="button" (click)="copy()" i18n="@@accounts.recovery.copy">Copiar</button>
      <button class="btn out sm" type="button" (click)="print()" i18n="@@accounts.recovery.print">Imprimir</button>
      <span class="small" role="status">@switch (copied()) {
        @case (true) {<ng-container i18n="@@accounts.recovery.copied">Copiados.</ng-container>}
        @case (false) {<ng-container i18n="@@accounts.recovery.notCopied">Este navegador no permite copiarlos desde aquí: selecciónelos, o imprímalos.</ng-container>}
      }</span>
    </p>
  `,
})
export class RecoveryCodeList {
  readonly codes = input.required<readonly string[]>();
  protected readonly copied = signal<boolean | null>(null);
  protected readonly address = location.host;
  protected readonly today = new Date().toISOString();
  protected readonly email = computed(() => this.store.account()?.email ?? '');
  private readonly store = inject(SessionStore);

  protected async copy(): Promise<void> {
    // Without TLS a browser has no clipboard for pages.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(this.codes().join('\n')) ?? Promise.reject(new Error('no clipboard'));
    this.copied.set(await writing.then(() => true, () => false));
  }

  protected print(): void {
    print();
  }
}
