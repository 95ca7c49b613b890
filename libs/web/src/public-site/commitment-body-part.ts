import { DOCUMENT, Injectable, type Type, inject } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentBody } from './commitment-body';

/**
 * The body of a commitment's page. On the first page of a visit the server has drawn it: it is kept as it came, and its code isn't
 * loaded at all. Going on to another commitment loads it.
 */
@Injectable({ providedIn: 'root' })
export class CommitmentBodyPart {
  private readonly document = inject(DOCUMENT);
  private drawn: { of: string; nodes: ChildNode[] } | null = null;
  component: Type<CommitmentBody> | null = null;

  /** Gets ready what shows a commitment, before its page is built. */
  async prepare(commitment: Commitment): Promise<void> {
    const of = bodyName(commitment);
    const place = this.document.querySelector('[data-body-of]');
    if (place?.getAttribute('data-body-of') === of) this.drawn = { of, nodes: [...place.childNodes].map((node) => node.cloneNode(true) as ChildNode) };
    else this.component ??= (await import('./commitment-body')).CommitmentBody;
  }

  /** What the server drew of a commitment, once; `null` where it has to be drawn here. */
  takeDrawn(commitment: Commitment): ChildNode[] | null {
    const drawn = this.drawn;
    this.drawn = null;
    return drawn?.of === bodyName(commitment) ? drawn.nodes : null;
  }
}

/** By what the body of a commitment is known. */
export function bodyName({ plan, code }: Pick<Commitment, 'plan' | 'code'>): string {
  return `${plan}/${code}`;
}
