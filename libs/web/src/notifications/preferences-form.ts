import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, FormRecord, ReactiveFormsModule } from '@angular/forms';
import type { Delivery, NotificationPreferences } from '@cumple/contracts/notifications/notification';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SelectField } from '@cumple/ui/form/select-field';
import { Submission } from '../common/workspace/submission';
import { deliveryChoices, kindName } from './notification-words';
import { NotificationsClient } from './notifications-client';

/** How each kind of notification reaches the account. */
@Component({
  selector: 'web-preferences-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, SelectField],
  template: `
    @if (unread()) {
      <p class="muted" i18n="@@workspace.preferences.unread">No se pudieron leer sus preferencias. Vuelva a abrir esta página en un momento.</p>
    } @else if (preferences()?.deliveries; as kinds) {
      <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <p class="small muted" i18n="@@workspace.preferences.always">Las invitaciones, los códigos y los vínculos para la contraseña llegan siempre.</p>
        @for (each of kinds; track each.kind) {
          <ui-select-field [name]="'kind-' + each.kind" [label]="name(each.kind)" [control]="control(each.kind)" [choices]="choices" />
        }
        <p class="btn-group">
          <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@workspace.preferences.save">Guardar preferencias</button>
          <span class="small" role="status">@if (saved()) {<ng-container i18n="@@workspace.saved">Guardado.</ng-container>}</span>
        </p>
      </form>
    }
  `,
})
export class PreferencesForm {
  private readonly client = inject(NotificationsClient);
  protected readonly preferences = signal<NotificationPreferences | null>(null);
  protected readonly unread = signal(false);
  protected readonly saved = signal(false);
  protected readonly choices = deliveryChoices();
  protected readonly name = kindName;
  protected readonly form = new FormRecord<FormControl<string>>({});
  protected readonly submission = new Submission(this.form);

  constructor() {
    this.client.preferences().then((read) => this.show(read), () => this.unread.set(true));
  }

  protected control(kind: string): FormControl<string> {
    return this.form.controls[kind] ?? new FormControl('', { nonNullable: true });
  }

  protected async save(): Promise<void> {
    const before = this.preferences();
    if (!before) return;
    const deliveries = before.deliveries.map(({ kind }) => ({ kind, delivery: this.control(kind).value as Delivery }));
    this.saved.set(false);
    this.saved.set(!!(await this.submission.run(() => this.client.choose({ language: before.language, deliveries }).then(() => true))));
  }

  private show(read: NotificationPreferences): void {
    for (const { kind, delivery } of read.deliveries) this.form.setControl(kind, new FormControl<string>(delivery, { nonNullable: true }));
    this.preferences.set(read);
  }
}
