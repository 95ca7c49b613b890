import { ChangeDetectionStrategy, Component, type ElementRef, computed, effect, input, viewChild } from '@angular/core';
import { Icon } from '../icon';
import type { ListedError } from './form-errors';

/** What keeps a form from being sent, each with a link to its field. It takes the focus when it appears or changes. */
@Component({
  selector: 'ui-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (errors().length) {
      <div class="callout late with-ico error-summary" role="alert" tabindex="-1" #box>
        <svg uiIcon="warning"></svg>
        <div>
          <p><strong i18n="@@ui.errors.heading">Todavía no se pudo. Revise lo siguiente:</strong></p>
          <ul>
            @for (error of listed(); track $index) {
              <li>@if (error.name; as name) {<a [href]="'#' + name" (click)="goTo($event, name)">{{ error.lead }}{{ error.message }}</a>} @else {{{ error.message }}}</li>
            }
          </ul>
        </div>
      </div>
    }
  `,
})
export class ErrorSummary {
  readonly errors = input.required<readonly ListedError[]>();
  /** Each with the words of its field, as they stand on the page. */
  protected readonly listed = computed(() => this.errors().map((error) => ({ ...error, lead: error.name ? leadOf(error.name) : '' })));
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.errors().length) this.box()?.nativeElement.focus();
    });
  }

  protected goTo(event: Event, name: string): void {
    event.preventDefault();
    document.getElementById(name)?.focus();
  }
}

/** The field's words; a question needs no colon. */
function leadOf(name: string): string {
  const field = document.getElementById(name) as HTMLInputElement | null;
  const words = field?.closest('.given-date')?.closest('fieldset')?.querySelector('legend') ?? field?.labels?.[0] ?? field?.querySelector(':scope > legend');
  const label = words?.firstChild?.textContent?.trim() ?? '';
  return label && (label.endsWith('?') ? `${label} ` : `${label}: `);
}
