import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { GivenDatePipe } from '../../common/given-date-pipe';
import { chronologyHighlights, chronologyText } from './chronology-entries';

/** What happened, newest first. The short form leaves out sessions that stand for nothing but themselves. */
@Component({
  selector: 'web-chronology',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDatePipe, RouterLink],
  template: `
    <section class="section" id="cronologia" aria-labelledby="cronologia-titulo">
      <div class="section-head">
        <h2 id="cronologia-titulo" i18n="@@home.chronology.title">Cronología, según la fuente</h2>
        @if (left()) {<a [routerLink]="['/planes', overview().plan.slug]" fragment="cronologia" i18n="@@home.chronology.all">Ver la cronología completa</a>}
      </div>
      <ol class="feed">
        @for (entry of entries(); track $index) {
          <li>
            <time [attr.datetime]="entry.on.date">{{ entry.on | givenDate }}</time>
            <div>
              {{ text(entry) }}
              @if (entry.kind === 'forum-session' && entry.ordinal === null) {
                <p class="meta" i18n="@@home.chronology.textOnly">La menciona el texto; no está en el cuadro de mesas técnicas.</p>
              }
            </div>
          </li>
        }
      </ol>
    </section>
  `,
})
export class Chronology {
  readonly overview = input.required<Overview>();
  readonly whole = input(false);
  protected readonly entries = computed(() => (this.whole() ? this.overview().chronology : chronologyHighlights(this.overview().chronology)));
  protected readonly left = computed(() => this.overview().chronology.length - this.entries().length);
  protected readonly text = chronologyText;
}
