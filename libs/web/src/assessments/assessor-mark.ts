import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';

/** The mark of a kind of assessor: a shape of its own, so that colour never has to tell. The words stand beside it. */
@Component({
  selector: 'svg[webAssessorMark]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (webAssessorMark()) {
      @case ('declared') {
        <svg:circle cx="8" cy="8" r="7" fill="var(--assessor-self)" />
      }
      @case ('civil-society') {
        <svg:path d="M8 0l8 8-8 8-8-8z" fill="var(--assessor-civil)" />
      }
      @case ('irm') {
        <svg:rect x="1" y="1" width="14" height="14" rx="1" fill="var(--assessor-mri)" />
      }
      @case ('forum') {
        <svg:path d="M8 1l7.5 14H.5z" fill="var(--ink)" />
      }
    }
  `,
  host: { class: 'mk', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
})
export class AssessorMark {
  readonly webAssessorMark = input.required<AssessorKind>();
}
