import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { CheckField } from './check-field';
import { DayField } from './day-field';
import { ErrorSummary } from './error-summary';
import { type ListedError, listErrors, showFieldErrors } from './form-errors';
import { PasswordField } from './password-field';
import { SaveBar } from './save-bar';
import type { SaveStatus } from './save-status';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

@Component({
  imports: [CheckField, DayField, ErrorSummary, PasswordField, ReactiveFormsModule, SaveBar, SelectField, TextArea, TextField],
  template: `
    <form [formGroup]="form">
      <ui-error-summary [errors]="errors()" />
      <ui-text-field name="title" label="Título" hint="Corto" [control]="form.controls.title" />
      <ui-text-area name="text" label="Texto" [maxLength]="10" [optional]="true" [control]="form.controls.text" />
      <ui-select-field name="kind" label="Tipo" empty="Ninguno" [choices]="[{ value: 'a', label: 'A' }]" [control]="form.controls.kind" />
      <ui-day-field name="day" label="Día" [control]="form.controls.day" />
      <ui-check-field name="sure" label="Seguro" [control]="form.controls.sure" />
      <ui-password-field name="password" label="Contraseña" [control]="form.controls.password" />
      <ui-save-bar label="Guardar" [busy]="busy()" [status]="status()" />
    </form>
  `,
})
class Host {
  readonly errors = signal<readonly ListedError[]>([]);
  readonly busy = signal(false);
  readonly status = signal<SaveStatus>({ state: 'clean' });
  readonly form = new FormGroup({
    title: new FormControl('', { nonNullable: true, validators: Validators.required }),
    text: new FormControl('', { nonNullable: true }),
    kind: new FormControl('', { nonNullable: true }),
    day: new FormControl('', { nonNullable: true }),
    sure: new FormControl(false, { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });
}

describe('parts of a form', () => {
  let page: HTMLElement;
  let host: Host;
  let settled: () => Promise<unknown>;
  const field = <T extends HTMLElement = HTMLInputElement>(name: string) => page.querySelector<T>(`#${name}`) as T;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Host);
    [page, host, settled] = [fixture.nativeElement as HTMLElement, fixture.componentInstance, () => fixture.whenStable()];
    document.body.append(page);
    await settled();
  });

  afterEach(() => page.remove());

  it('have a label, and a hint that is read with the field', () => {
    expect(page.querySelector('label[for=title]')?.textContent).toContain('Título');
    expect(field('title').getAttribute('aria-describedby')).toBe('title-hint');
    expect(page.querySelector('label[for=text]')?.textContent).toContain('(opcional)');
  });

  it('say nothing of a field where nobody has been yet, and what is wrong afterwards', async () => {
    expect(page.querySelector('.error-text')).toBeNull();
    host.errors.set(listErrors(host.form));
    await settled();
    expect(host.errors()).toEqual([{ name: 'title', message: 'Falta este dato.' }]);
    expect(field('title').getAttribute('aria-describedby')).toBe('title-hint title-error');
    expect(field('title').getAttribute('aria-invalid')).toBe('true');
  });

  it('take the focus to the summary, and from there to the field', async () => {
    host.errors.set([{ name: 'title', message: 'Falta.' }]);
    await settled();
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    page.querySelector<HTMLElement>('[role=alert] a')?.click();
    expect(document.activeElement).toBe(field('title'));
  });

  it('show a refusal beside its field until that is changed', async () => {
    host.form.controls.title.setValue('x');
    expect(showFieldErrors(host.form, [{ field: 'title', message: 'Ya existe.' }, { field: 'elsewhere', message: 'No.' }])).toEqual([{ name: null, message: 'No.' }]);
    await settled();
    expect(page.querySelector('#title-error')?.textContent).toContain('Ya existe.');
    field('title').value = 'y';
    field('title').dispatchEvent(new Event('input'));
    await settled();
    expect(page.querySelector('#title-error')).toBeNull();
  });

  it('count what is left of a text, and let more be typed', async () => {
    host.form.controls.text.setValue('doce letras!');
    await settled();
    expect(page.querySelector('ui-text-area .counter')?.textContent).toContain('sobran: 2');
  });

  it('let a password be seen', async () => {
    page.querySelector<HTMLElement>('ui-password-field button')?.click();
    await settled();
    expect(field('password').type).toBe('text');
  });

  it.each([
    [{ state: 'saving' }, 'Guardando…'],
    [{ state: 'saved', at: new Date(2026, 10, 21, 10, 42) }, 'Borrador guardado a las 10:42 horas'],
    [{ state: 'offline' }, 'Sin conexión: se guardará al volver'],
  ] as [SaveStatus, string][])('say how far the draft has got: %j', async (status, words) => {
    host.status.set(status);
    await settled();
    expect(page.querySelector('ui-save-bar [role=status]')?.textContent).toBe(words);
  });
});
