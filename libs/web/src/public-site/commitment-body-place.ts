import { ChangeDetectionStrategy, Component, ElementRef, type OnChanges, type Type, computed, inject, input, signal } from '@angular/core';
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
  host: { ngSkipHydration: 'true', '[attr.data-body-of]': 'name()' },
})
export class CommitmentBodyPlace implements OnChanges {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly part = inject(CommitmentBodyPart);
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
}
