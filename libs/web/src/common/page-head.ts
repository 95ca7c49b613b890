import { DOCUMENT } from '@angular/common';
import { Injectable, REQUEST_CONTEXT, TransferState, effect, inject, makeStateKey, signal } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { LANGUAGES, type Language } from '@cumple/contracts/common/language';
import { LANGUAGE } from './language';
import type { RenderingContext } from './rendering-context';

/** The plan that a page speaks of, for the header's links and the mark of demonstration data. */
export interface PagePlan {
  slug: string;
  title: string;
  /** `2014–2016`, where the header has no room for the title. */
  years?: string;
}

/** What a page says of itself to the browser's tab, to search engines and to the header. */
export interface PageDescription {
  title: string;
  description: string;
  /** Its one address, without language, query or fragment, e.g. `/planes/gt-2014-2016`; `null` for a page that isn't to be found. */
  path: string | null;
  plan?: PagePlan | null;
  demonstration?: boolean;
}

const ORIGIN = makeStateKey<string>('origin');

@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private readonly language = inject(LANGUAGE);
  private readonly origin = siteOrigin();
  private readonly described = signal<PageDescription | null>(null);
  readonly page = this.described.asReadonly();

  /** To be called by a page while it is built; `description` may read the page's inputs. */
  describe(description: () => PageDescription): void {
    effect(() => this.show(description()));
  }

  /** The whole address of a page in this language; without an origin where the deployment names none. */
  addressOf(path: string): string {
    return this.origin + addressIn(this.language, path);
  }

  /** The whole address of a file below the origin, the same in every language. */
  fileAddress(path: string): string {
    return this.origin + path;
  }

  private show(page: PageDescription): void {
    this.described.set(page);
    this.title.setTitle(page.title + $localize`:@@common.titleSuffix: – Cumple, seguimiento de compromisos`);
    this.meta.updateTag({ name: 'description', content: page.description });
    if (page.path === null) this.meta.updateTag({ name: 'robots', content: 'noindex' });
    else this.meta.removeTag('name="robots"');
    this.showAddresses(page.path);
  }

  private showAddresses(path: string | null): void {
    this.document.head.querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]').forEach((link) => link.remove());
    if (path === null) return;
    this.link({ rel: 'canonical', href: this.addressOf(path) });
    for (const language of LANGUAGES) this.link({ rel: 'alternate', hreflang: language, href: this.origin + addressIn(language, path) });
  }

  private link(attributes: Record<string, string>): void {
    const link = this.document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    this.document.head.appendChild(link);
  }
}

/** The address of a page in a language: Spanish has no prefix. */
export function addressIn(language: Language, path: string): string {
  return language === 'es' ? path : `/${language}${path}`;
}

function siteOrigin(): string {
  const rendered = inject(TransferState);
  const context = inject(REQUEST_CONTEXT, { optional: true }) as RenderingContext | null;
  if (context) rendered.set(ORIGIN, context.origin);
  return rendered.get(ORIGIN, '');
}
