import { DOCUMENT, Injectable, type Type, inject } from '@angular/core';

/** Parts of pages that are only read – nothing but links, drawings and what folds –, each with its code. */
const PARTS = {
  commitment: (): Promise<Type<unknown>> => import('../commitment-body').then((file) => file.CommitmentBody),
  overview: (): Promise<Type<unknown>> => import('../home/plan-overview').then((file) => file.PlanOverview),
};
export type DrawnKind = keyof typeof PARTS;

/**
 * Parts that the server has drawn on the first page of a visit: they are kept as they came, and their code isn't loaded at all.
 * Going on to another page loads it.
 */
@Injectable({ providedIn: 'root' })
export class DrawnParts {
  private readonly document = inject(DOCUMENT);
  private readonly loaded = new Map<DrawnKind, Type<unknown>>();
  private drawn: { name: string; nodes: ChildNode[] } | null = null;

  /** Gets ready what shows a part, before its page is built. */
  async prepare(kind: DrawnKind, name: string): Promise<void> {
    const place = this.document.querySelector('[data-drawn]');
    if (place?.getAttribute('data-drawn') === name) this.drawn = { name, nodes: [...place.childNodes] };
    else if (!this.loaded.has(kind)) this.loaded.set(kind, await PARTS[kind]());
  }

  /** What the server drew under this name, once; `null` where it has to be drawn here. */
  takeDrawn(name: string): ChildNode[] | null {
    const drawn = this.drawn;
    this.drawn = null;
    return drawn?.name === name ? drawn.nodes : null;
  }

  component(kind: DrawnKind): Type<unknown> | null {
    return this.loaded.get(kind) ?? null;
  }
}

/** By what the body of a commitment's page is known. */
export function bodyName({ plan, code }: { plan: string; code: string }): string {
  return `commitment/${plan}/${code}`;
}

/** By what a plan at a glance is known; on its own page it is another one. */
export function overviewName(plan: string, whole: boolean): string {
  return `${whole ? 'plan' : 'home'}/${plan}`;
}
