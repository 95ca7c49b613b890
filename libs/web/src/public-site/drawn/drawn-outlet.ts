import { type ComponentRef, Directive, type OnChanges, type Type, ViewContainerRef, inject, input } from '@angular/core';

/** Draws a part with code that was loaded before; Angular's own outlet would weigh 3 kB on every page. */
@Directive({ selector: '[webDrawnOutlet]' })
export class DrawnOutlet implements OnChanges {
  private readonly place = inject(ViewContainerRef);
  private drawn: ComponentRef<unknown> | null = null;
  readonly part = input.required<Type<unknown>>({ alias: 'webDrawnOutlet' });
  readonly inputs = input.required<Readonly<Record<string, unknown>>>();

  ngOnChanges(): void {
    this.drawn ??= this.place.createComponent(this.part());
    for (const [name, value] of Object.entries(this.inputs())) this.drawn.setInput(name, value);
  }
}
