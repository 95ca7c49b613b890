import { ChangeDetectionStrategy, Component, type ElementRef, afterNextRender, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import { type ConflictField, conflictingFields, firstChoices } from './conflict-fields';

type Values = Record<string, unknown>;

/**
 * Two people changed the same thing: both versions side by side, a choice per field, nothing lost. `resolved` emits the
 * merged values of the named fields, to be put into the form and saved with the new version.
 */
@Component({
  selector: 'web-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="callout warn" role="alert" aria-labelledby="conflict-heading">
      <h2 #heading id="conflict-heading" tabindex="-1" i18n="@@workspace.conflict.heading">Otra persona guardó cambios mientras usted escribía</h2>
      <p i18n="@@workspace.conflict.what">Nada se ha perdido. Elija qué queda en cada dato y guarde de nuevo.</p>
      <table class="table cards-sm versions">
        <caption class="sr" i18n="@@workspace.conflict.caption">Lo suyo y lo que se guardó, dato por dato</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@workspace.conflict.field">Dato</th>
            <th scope="col" i18n="@@workspace.conflict.mine">Lo que usted escribió</th>
            <th scope="col" i18n="@@workspace.conflict.theirs">Lo que ya está guardado</th>
          </tr>
        </thead>
        <tbody>
          @for (field of fields(); track field.name) {
            <tr>
              <th scope="row">{{ field.label }}</th>
              @for (side of sides; track side) {
                <td class="full">
                  <label class="check">
                    <input type="radio" [name]="'conflict-' + field.name" [checked]="choices()[field.name] === side" (change)="choose(field.name, side)" />
                    <span>{{ sideNames[side] }}<span class="sr">: {{ field.label }}</span></span>
                  </label>
                  <p class="voice">{{ textOf(field[side]) }}</p>
                </td>
              }
            </tr>
          } @empty {
            <tr><td colspan="3" i18n="@@workspace.conflict.none">Lo suyo y lo guardado dicen lo mismo.</td></tr>
          }
        </tbody>
      </table>
      <p class="btn-group">
        <button class="btn" type="button" (click)="resolve()" i18n="@@workspace.conflict.save">Guardar con lo elegido</button>
      </p>
    </section>
  `,
  styles: `
    :host { display: block; margin-block: var(--s-4) var(--s-5); }
    h2 { scroll-margin-top: 4rem; }
    @media (min-width: 48rem) { td { width: 40%; } }
  `,
})
export class Conflict {
  /** Words of the fields, by name, in their order. */
  readonly labels = input.required<Record<string, string>>();
  readonly mine = input.required<Values>();
  readonly theirs = input.required<Values>();
  /** The thing as it was when the form was opened. */
  readonly base = input<Values>({});
  /** How a value reads, where it is no text. */
  readonly text = input<(value: unknown) => string>(plainText);
  readonly resolved = output<Values>();

  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly sideNames = {
    mine: $localize`:@@workspace.conflict.keepMine:Dejar lo mío`,
    theirs: $localize`:@@workspace.conflict.keepTheirs:Dejar lo guardado`,
  };
  protected readonly fields = computed(() => conflictingFields(this.labels(), this.mine(), this.theirs()));
  protected readonly choices = linkedSignal(() => firstChoices(this.fields(), this.base()));

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // It stands above a form whose end one has just come to.
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected choose(name: string, side: 'mine' | 'theirs'): void {
    this.choices.update((before) => ({ ...before, [name]: side }));
  }

  protected textOf(value: unknown): string {
    return this.text()(value) || '–';
  }

  protected resolve(): void {
    const chosen = (field: ConflictField) => field[this.choices()[field.name] ?? 'mine'];
    const merged = Object.fromEntries(this.fields().map((field) => [field.name, chosen(field)]));
    const same = Object.keys(this.labels()).filter((name) => !(name in merged)).map((name) => [name, this.mine()[name]]);
    this.resolved.emit({ ...Object.fromEntries(same), ...merged });
  }
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainText).join('\n');
  if (typeof value === 'object' && 'text' in value) return String(value.text);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
