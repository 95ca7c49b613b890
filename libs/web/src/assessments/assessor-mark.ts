import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';

/** Who judges, by shape: `<svg webAssessorMark="irm"></svg>`. The words stand beside it. */
@Component({
  selector: 'svg[webAssessorMark]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (webAssessorMark()) {
      @case ('declared') {
        <svg:circle cx="8" cy="8" r="7" />
      }
      @case ('civil-society') {
        <svg:path d="M8 0l8 8-8 8-8-8z" />
      }
      @case ('irm') {
        <svg:rect x="1" y="1" width="14" height="14" rx="1" />
      }
      @case ('forum') {
        <svg:path d="M8 1l7.5 13.5H.5z" />
      }
    }
  `,
  host: { '[class]': "'mk ' + webAssessorMark()", viewBox: '0 0 16 16', 'aria-hidden': 'true' },
})
export class AssessorMark {
  readonly webAssessorMark = input.required<AssessorKind>();
}
