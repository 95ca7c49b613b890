import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { same } from '@cumple/domain/common/same';
import type { ReportContent } from '@cumple/domain/progress/report-content';
import { contentText } from './content-text';

/** A report that was sent while somebody went on writing in it here: what was typed and goes with nothing, to be copied. */
@Component({
  selector: 'web-overtaken',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="callout warn" role="alert">
      <p>{{ words() }} <ng-container i18n="@@sheet.overtaken">Se envió desde otra pestaña, o lo envió otra persona, mientras usted escribía aquí.</ng-container></p>
      @if (unsent().length) {
        <p i18n="@@sheet.overtaken.mine">Esto es lo que usted había escrito y no se envió. Cópielo si todavía lo necesita:</p>
        <dl class="facts">@for (part of unsent(); track part.label) {<div><dt>{{ part.label }}</dt><dd class="voice">{{ part.text }}</dd></div>}</dl>
      }
    </section>
  `,
})
export class Overtaken {
  readonly mine = input.required<ReportContent>();
  readonly sent = input.required<ReportContent>();
  readonly words = input.required<string>();
  /** Names of the fields, in their order. */
  readonly labels = input.required<Record<string, string>>();
  protected readonly unsent = computed(() => Object.entries(this.labels()).flatMap(([field, label]) => {
    const [mine, sent] = [this.mine()[field as keyof ReportContent], this.sent()[field as keyof ReportContent]];
    return same(mine, sent) ? [] : [{ label, text: contentText(mine) || '–' }];
  }));
}
