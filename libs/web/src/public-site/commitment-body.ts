import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { EvidenceList } from '../commitments/evidence-list';
import { MilestonesSection } from '../commitments/milestones-section';
import { ReportsSection } from '../progress/reports-section';
import { FindingsList } from '../self-assessment/findings-list';
import { CommitmentChanges } from './amendments/commitment-changes';
import { CommitmentTexts } from './commitment-texts';

/**
 * What is only read of a commitment: its texts, milestones, evidence, reports, changes and findings. No script works in it – nothing
 * but links and foldable parts –, so that a page that the server rendered does without its code.
 */
@Component({
  selector: 'web-commitment-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommitmentChanges, CommitmentTexts, EvidenceList, FindingsList, MilestonesSection, ReportsSection],
  template: `
    <section class="section" aria-labelledby="textos"><web-commitment-texts [commitment]="commitment()" /></section>
    <section class="section" aria-labelledby="hitos"><web-milestones-section [milestones]="commitment().milestones" [progress]="commitment().progress" [asOf]="commitment().asOf" [timeZone]="commitment().timeZone" /></section>
    <section class="section" aria-labelledby="evidencia"><web-evidence-list [evidence]="commitment().evidence" [timeZone]="commitment().timeZone" [package]="package()" /></section>
    @if (commitment().reports; as reports) {
      <section class="section" aria-labelledby="informes">
        <web-reports-section [latest]="reports.latest" [published]="reports.published" [withdrawn]="reports.withdrawn" [hasMilestones]="commitment().milestones.length > 0" [evidence]="commitment().evidence" [withdrawnEvidence]="commitment().withdrawnEvidence ?? []" [timeZone]="commitment().timeZone" [page]="address()" />
      </section>
    }
    <section class="section" aria-labelledby="cambios"><web-commitment-changes [commitment]="commitment()" /></section>
    @if (commitment().findings.length > 0) {
      <section class="section" aria-labelledby="hallazgos">
        <div class="section-head"><h2 id="hallazgos" i18n="@@commitment.findings.title">Hallazgos de consistencia</h2><p i18n="@@commitment.findings.what">Los encuentra una regla al leer la fuente. Señalan qué revisar; no son un juicio.</p></div>
        <web-findings-list [findings]="commitment().findings" />
      </section>
    }
  `,
})
export class CommitmentBody {
  readonly commitment = input.required<Commitment>();
  protected readonly package = computed(() => apiPaths.evidencePackage(this.commitment().plan, this.commitment().code));
  protected readonly address = computed(() => `/planes/${this.commitment().plan}/compromisos/${this.commitment().code}`);
}
