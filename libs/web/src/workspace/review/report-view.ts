import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { SignedSheet } from '../../progress/signed-sheet';
import { ReportChecks } from './report-checks';
import { ReportClaim } from './report-claim';
import { ReportEvidence } from './report-evidence';
import { ReportNotes } from './report-notes';

/** All of a report: what is claimed, and beside it what was seen. */
@Component({
  selector: 'web-report-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReportChecks, ReportClaim, ReportEvidence, ReportNotes, SignedSheet],
  template: `
    <div class="cols cols-2">
      <web-report-claim [report]="report()" />
      <div class="stack">
        @if (report().state === 'submitted') {<web-report-checks [report]="report()" />}
        @if (report().approval?.signedSheet; as file) {<div><h3 class="small" i18n="@@progress.signedSheet">Hoja firmada</h3><web-signed-sheet [file]="file" /></div>}
        <web-report-evidence [report]="report()" (changed)="changed.emit($event)" />
      </div>
    </div>
    <web-report-notes [report]="report()" />
  `,
})
export class ReportView {
  readonly report = input.required<ManagedReport>();
  readonly changed = output<ManagedReport>();
}
