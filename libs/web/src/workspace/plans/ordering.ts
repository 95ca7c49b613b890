import { computed, signal } from '@angular/core';

/** A list that is put in another order, step by step, and then saved as a whole. */
export class Ordering<T> {
  private readonly saved = signal<readonly T[]>([]);
  private readonly shown = signal<readonly T[]>([]);
  private readonly spoken = signal('');
  readonly items = this.shown.asReadonly();
  /** What happened, for who can't see it. */
  readonly said = this.spoken.asReadonly();
  readonly changed = computed(() => this.saved().some((item, index) => this.keyOf(item) !== this.keyOf(this.shown()[index] as T)));

  constructor(
    private readonly keyOf: (item: T) => string | number,
    private readonly nameOf: (item: T) => string,
  ) {}

  /** The list as it was read. */
  reset(items: readonly T[]): void {
    this.saved.set(items);
    this.shown.set(items);
  }

  undo(): void {
    this.shown.set(this.saved());
    this.spoken.set($localize`:@@planEditor.order.undone:El orden volvió a ser el guardado.`);
  }

  move(item: T, by: -1 | 1): void {
    const items = [...this.shown()];
    const from = items.indexOf(item);
    const to = from + by;
    if (from < 0 || to < 0 || to >= items.length) return;
    items.splice(to, 0, ...items.splice(from, 1));
    this.shown.set(items);
    this.spoken.set($localize`:@@planEditor.order.moved:${this.nameOf(item)}:name:: lugar ${to + 1}:place: de ${items.length}:count:. Falta guardar el orden.`);
  }
}
