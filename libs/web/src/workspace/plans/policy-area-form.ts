import { ChangeDetectionStrategy, Component, type OnInit, inject, input, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { ManagedPolicyArea } from '@cumple/contracts/action-plans/managed-plan';
import { SLUG } from '@cumple/domain/common/slug';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../../common/workspace/submission';
import { neededText, shaped } from './controls';
import { LIMITS } from './limits';
import { PlansClient } from './plans-client';

/** Adds a policy area, or renames the given one. */
@Component({
  selector: 'web-policy-area-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, TextField],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      @if (submission.conflict()) {<p class="callout warn" role="alert" i18n="@@planEditor.area.stale">Otra persona cambió este eje mientras tanto. Lo que usted escribió sigue aquí: vuelva a guardarlo si todavía corresponde.</p>}
      <div class="two">
        <ui-text-field [name]="nameOf('name')" label="Nombre del eje" i18n-label="@@planEditor.area.name" [control]="form.controls.name" [maxLength]="limits.title" hint="Como lo llama el documento del plan." i18n-hint="@@planEditor.commitment.title.hint" />
        @if (!area()) {
          <ui-text-field [name]="nameOf('code')" label="Código" i18n-label="@@planEditor.area.code" [control]="form.controls.code" [maxLength]="limits.areaCode" spellcheck="false"
            hint="Corto y estable, como transparencia-fiscal. No cambia después." i18n-hint="@@planEditor.area.code.hint" />
        }
      </div>
      <p class="btn-group">
        @if (area()) {
          <button class="btn sm" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@planEditor.area.saveName">Guardar el nombre</button>
          <button class="btn out sm" type="button" (click)="left.emit()" i18n="@@ui.confirm.cancel">Cancelar</button>
        } @else {
          <button class="btn out" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@planEditor.area.add">Agregar eje</button>
        }
      </p>
    </form>
  `,
})
export class PolicyAreaForm implements OnInit {
  readonly plan = input.required<string>();
  readonly area = input<ManagedPolicyArea | null>(null);
  readonly kept = output();
  /** Somebody else changed it: to be read again. */
  readonly stale = output();
  /** Left as it was. */
  readonly left = output();
  private readonly client = inject(PlansClient);
  protected readonly limits = LIMITS;
  protected readonly form = new FormGroup({
    name: neededText(LIMITS.title),
    code: neededText(LIMITS.areaCode, shaped(SLUG, () => $localize`:@@planEditor.slug.shape:Use letras minúsculas sin tilde, números y guiones, como transparencia-fiscal.`)),
  });
  protected readonly nameOf = (path: string) => `area-${this.area()?.code ?? 'new'}-${path}`;
  protected readonly submission = new Submission(this.form, (path) => this.nameOf(path));

  ngOnInit(): void {
    const area = this.area();
    if (area) this.form.setValue({ name: area.name, code: area.code });
  }

  protected async save(): Promise<void> {
    const [area, { name, code }] = [this.area(), this.form.getRawValue()];
    const send = (key: string) => (area ? this.client.renamePolicyArea(this.plan(), area, name.trim()) : this.client.addPolicyArea(this.plan(), { name: name.trim(), code }, key));
    const kept = await this.submission.run(send);
    if (this.submission.conflict()) return this.stale.emit();
    if (!kept) return;
    this.form.reset();
    this.kept.emit();
  }
}
