import { Location } from '@angular/common';
import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type Event, NavigationCancel, NavigationEnd, NavigationError, NavigationStart, Router } from '@angular/router';

/** A page that comes faster than this needs no sign of waiting. */
const SLOW_AFTER_MS = 300;

/** What a reader must notice when one page gives way to another: a wait, the new title, the focus. */
@Injectable({ providedIn: 'root' })
export class PageChanges {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly title = inject(Title);
  private readonly waiting = signal(false);
  private readonly announced = signal('');
  private readonly shown = signal(this.location.path());
  private readonly listeners: (() => void)[] = [];
  private shownPath: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** A page has been loading for so long that a skeleton takes its place. */
  readonly slow = this.waiting.asReadonly();
  readonly announcement = this.announced.asReadonly();
  /** The address within the site, with its query, without its language. */
  readonly address = this.shown.asReadonly();

  constructor() {
    const events = this.router.events.subscribe((event) => this.notice(event));
    inject(DestroyRef).onDestroy(() => events.unsubscribe());
  }

  /** Another page, not another filter of the same one. */
  onNewPage(listener: () => void): void {
    this.listeners.push(listener);
  }

  private notice(event: Event): void {
    if (event instanceof NavigationStart) this.start(pathOf(event.url));
    if (event instanceof NavigationCancel || event instanceof NavigationError) this.stopWaiting();
    if (event instanceof NavigationEnd) this.end();
  }

  private start(path: string): void {
    this.stopWaiting();
    if (this.shownPath !== null && path !== this.shownPath) this.timer = setTimeout(() => this.waiting.set(true), SLOW_AFTER_MS);
  }

  private end(): void {
    this.stopWaiting();
    this.shown.set(this.location.path());
    const path = pathOf(this.shown());
    const first = this.shownPath === null;
    if (path === this.shownPath) return;
    this.shownPath = path;
    if (!first) setTimeout(() => this.present());
  }

  /** Once the new page has set its title. */
  private present(): void {
    this.announced.set(this.title.getTitle());
    this.listeners.forEach((listener) => listener());
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.waiting.set(false);
  }
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
