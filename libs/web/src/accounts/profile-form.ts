import { ChangeDetectionStrategy, Component, type OnInit, inject, input, linkedSignal, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { AccountView } from '@cumple/contracts/accounts/account';
import type { Language } from '@cumple/contracts/common/language';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { Conflict } from '../common/workspace/conflict';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { SessionStore } from './session-store';

@Component({
  selector: 'web-profile-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Conflict, ErrorSummary, ReactiveFormsModule, SelectField, TextField],
  template: `
    @if (theirs(); as fresh) {
      <web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="valuesOf(fresh)" [base]="valuesOf(current())" (resolved)="resolve($event, fresh)" />
    }
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <p class="small muted" i18n="@@accounts.profile.email">Ingresa con {{ account().email }}</p>
      <ui-text-field name="name" label="Su nombre" i18n-label="@@accounts.name" [control]="form.controls.name" autocomplete="name" [maxLength]="120"
        hint="Lo ven quienes administran personas. El portal público muestra el puesto, nunca el nombre." i18n-hint="@@accounts.name.hint" />
      <ui-select-field name="language" label="Idioma de los correos" i18n-label="@@accounts.language" [control]="form.controls.language" [choices]="languages" />
      <p class="btn-group">
        <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.profile.save">Guardar</button>
        <span class="small" role="status">@if (saved()) {<ng-container i18n="@@workspace.saved">Guardado.</ng-container>}</span>
      </p>
    </form>
  `,
})
export class ProfileForm implements OnInit {
  readonly account = input.required<AccountView>();
  private readonly client = inject(AccountsClient);
  private readonly store = inject(SessionStore);
  protected readonly current = linkedSignal(() => this.account());
  protected readonly theirs = signal<AccountView | null>(null);
  protected readonly saved = signal(false);
  protected readonly languages: Choice[] = [{ value: 'es', label: 'Español' }, { value: 'en', label: 'English' }];
  protected readonly labels = { name: $localize`:@@accounts.name:Su nombre`, language: $localize`:@@accounts.language:Idioma de los correos` };
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(120)] }),
    language: new FormControl<string>('es', { nonNullable: true }),
  });
  protected readonly submission = new Submission(this.form);

  ngOnInit(): void {
    this.form.setValue(this.valuesOf(this.account()));
  }

  protected valuesOf({ name, language }: AccountView): { name: string; language: string } {
    return { name: name ?? '', language };
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const { name, language } = this.form.getRawValue();
    const kept = await this.submission.run(() => this.client.editAccount({ name: name.trim(), language: language as Language }, this.current().version));
    if (this.submission.conflict()) return this.theirs.set(await this.client.account());
    if (!kept) return;
    this.current.set(kept);
    this.saved.set(true);
    await this.store.load();
  }

  protected async resolve(values: Record<string, unknown>, fresh: AccountView): Promise<void> {
    this.form.patchValue(values);
    this.current.set(fresh);
    this.theirs.set(null);
    await this.save();
  }
}
