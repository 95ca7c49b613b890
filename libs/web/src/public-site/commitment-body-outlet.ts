import { type ComponentRef, Directive, type OnChanges, type Type, ViewContainerRef, inject, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentBody } from './commitment-body';

/** Draws the body of a commitment with code that was loaded before; Angular's own outlet would weigh 3 kB on every page. */
@Directive({ selector: '[webCommitmentBody]' })
export class CommitmentBodyOutlet implements OnChanges {
  private readonly place = inject(ViewContainerRef);
  private drawn: ComponentRef<CommitmentBody> | null = null;
  readonly part = input.required<Type<CommitmentBody>>({ alias: 'webCommitmentBody' });
  readonly commitment = input.required<Commitment>();

  ngOnChanges(): void {
    this.drawn ??= this.place.createComponent(this.part());
    this.drawn.setInput('commitment', this.commitment());
  }
}
