import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, type OnChanges, type Type, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentBody } from './commitment-body';
import { CommitmentBodyOutlet } from './commitment-body-outlet';
import { CommitmentBodyPart, bodyName } from './commitment-body-part';

/** Where the body of a commitment stands: as the server drew it, or drawn here. */
@Component({
  selector: 'web-commitment-body-place',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommitmentBodyOutlet],
  template: '@if (body(); as part) {<ng-container [webCommitmentBody]="part" [commitment]="commitment()" />}',
  styles: ':host { display: block; }',
  // What the server drew isn't taken over piece by piece: it is put back as it came.
  host: { ngSkipHydration: 'true', '[attr.data-body-of]': 'name()', '(click)': 'follow($event)' },
})
export class CommitmentBodyPlace implements OnChanges {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly part = inject(CommitmentBodyPart);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private kept: ChildNode[] = [];
  readonly commitment = input.required<Commitment>();
  protected readonly body = signal<Type<CommitmentBody> | null>(null);
  protected readonly name = computed(() => bodyName(this.commitment()));

  ngOnChanges(): void {
    for (const node of this.kept) node.remove();
    const drawn = this.part.takeDrawn(this.commitment());
    this.kept = drawn ?? [];
    for (const node of this.kept) this.element.appendChild(node);
    this.body.set(drawn ? null : this.part.component);
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
