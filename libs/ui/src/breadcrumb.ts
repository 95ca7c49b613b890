import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** One step of the way to a page; the last one, the page itself, has no `link`. */
export interface Crumb {
  label: string;
  link?: string;
}

@Component({
  selector: 'ui-breadcrumb',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <nav class="crumbs" aria-label="Ruta" i18n-aria-label="@@ui.breadcrumb">
      <ol>
        @for (crumb of crumbs(); track crumb.label) {
          <li>
            @if (crumb.link) {<a [routerLink]="crumb.link">{{ crumb.label }}</a>} @else {<span aria-current="page">{{ crumb.label }}</span>}
          </li>
        }
      </ol>
    </nav>
  `,
})
export class Breadcrumb {
  readonly crumbs = input.required<Crumb[]>();
}
