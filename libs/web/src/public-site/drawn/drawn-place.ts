import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, type OnChanges, type Type, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { DrawnOutlet } from './drawn-outlet';
import { type DrawnKind, DrawnParts } from './drawn-parts';

/** Where a part of a page stands that is only read: as the server drew it, or drawn here. Its page's resolver prepares it. */
@Component({
  selector: 'web-drawn-place',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DrawnOutlet],
  template: '@if (body(); as part) {<ng-container [webDrawnOutlet]="part" [inputs]="inputs()" />}',
  styles: ':host { display: block; }',
  // What the server drew isn't taken over piece by piece: it is put back as it came.
  host: { ngSkipHydration: 'true', '[attr.data-drawn]': 'name()', '(click)': 'follow($event)' },
})
export class DrawnPlace implements OnChanges {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly parts = inject(DrawnParts);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private kept: ChildNode[] = [];
  readonly kind = input.required<DrawnKind>();
  readonly name = input.required<string>();
  /** What the part is told of where it is drawn here. */
  readonly inputs = input.required<Readonly<Record<string, unknown>>>();
  protected readonly body = signal<Type<unknown> | null>(null);

  ngOnChanges(): void {
    for (const node of this.kept) node.remove();
    const drawn = this.parts.takeDrawn(this.name());
    this.kept = drawn ?? [];
    for (const node of this.kept) this.element.appendChild(node);
    this.body.set(drawn ? null : this.parts.component(this.kind()));
  }

  /** Links that the server drew lead on without loading the site anew, as those drawn here do of themselves. */
  protected follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
    const path = this.location.normalize(link.pathname + link.search);
    // Files, other sites, and parts of this page are the browser's.
    if (link.origin !== link.ownerDocument.location.origin || link.target || link.hasAttribute('download') || path === this.location.path()) return;
    event.preventDefault();
    void this.router.navigateByUrl(path + link.hash);
  }
}
