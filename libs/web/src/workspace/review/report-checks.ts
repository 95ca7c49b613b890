import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { Icon } from '@cumple/ui/icon';
import { shortDay } from '../../common/dates';
import { LANGUAGE } from '../../common/language';
import { reportFieldName } from '../../progress/progress-words';
import { checkMark, checkText, tellsDay } from '../../progress/check-words';

/** What a program saw in a report: never more than that. */
@Component({
  selector: 'web-report-checks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <h3 class="small" i18n="@@review.checks">Comprobaciones automáticas</h3>
    <ul class="checks">
      @for (check of checks(); track $index) {
        <li [class]="check.mark"><svg [uiIcon]="check.icon"></svg><span>{{ check.text }}</span></li>
      } @empty {
        <li class="na"><svg uiIcon="info"></svg><span i18n="@@review.checks.none">Ninguna comprobación encontró algo que señalar. No dice nada de si es cierto.</span></li>
      }
    </ul>
  `,
})
export class ReportChecks {
  readonly report = input.required<ManagedReport>();
  private readonly language = inject(LANGUAGE);
  protected readonly checks = computed(() => this.report().checks.map((check) => ({ ...checkMark(check.code), text: checkText(check.code, this.readable(check)) })));

  private readable({ code, field, detail }: ManagedReport['checks'][number]): string {
    if (code === 'noted-field-unchanged' && field) return reportFieldName(field);
    return detail !== null && tellsDay(code) ? shortDay(detail, this.language) : (detail ?? '');
  }
}
