import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';

type Values = Record<string, unknown>;

/**
 * What a form was filled from: what differs from it is sent, under its version. A newer reading takes its place unless
 * somebody changed what is being edited here: then saving must meet the conflict.
 */
export class FormBase<Thing extends { version: number }, Entry extends object> {
  /** What somebody else saved meanwhile: to be shown beside one's own. */
  readonly theirs = signal<Thing | null>(null);
  private thing: Thing | null = null;

  constructor(
    private readonly form: FormGroup,
    readonly entryOf: (thing: Thing) => Entry,
  ) {}

  get version(): number {
    return this.filled.version;
  }

  /** The fields as they were when the form was filled. */
  get entry(): Values {
    return this.valuesOf(this.filled);
  }

  valuesOf(thing: Thing): Values {
    return { ...(this.entryOf(thing) as Values) };
  }

  /** Shows a thing, for a start or once saved. */
  fill(thing: Thing): void {
    this.thing = thing;
    this.form.reset({ ...this.entryOf(thing) });
  }

  /** The thing was read again because something beside the form changed. */
  adopt(thing: Thing): void {
    if (!this.thing || this.form.pristine) this.fill(thing);
    else if (same(this.entryOf(thing), this.entryOf(this.thing))) this.thing = thing;
  }

  /** Fields that differ from what they were filled with. */
  changed(): Partial<Entry> {
    const now = this.form.getRawValue() as Values;
    return Object.fromEntries(Object.entries(this.entry).filter(([name, before]) => !same(now[name], before)).map(([name]) => [name, now[name]])) as Partial<Entry>;
  }

  /** Takes the choice between both versions, on top of theirs. */
  merge(values: Values): void {
    this.thing = this.theirs() ?? this.thing;
    this.theirs.set(null);
    this.form.patchValue(values);
    this.form.markAsDirty();
  }

  private get filled(): Thing {
    if (!this.thing) throw new Error('The form was not filled yet.');
    return this.thing;
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
