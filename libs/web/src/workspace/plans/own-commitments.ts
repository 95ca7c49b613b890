import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { Tag } from '@cumple/ui/tag';
import { SessionStore } from '../../accounts/session-store';

/** What of a plan concerns whoever doesn't edit it: the commitments that their institution answers for first, then the others. */
@Component({
  selector: 'web-own-commitments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Tag],
  template: `
    @for (group of groups(); track group.id) {
      <section class="section" [attr.aria-labelledby]="group.id">
        <div class="section-head"><h2 [id]="group.id">{{ group.heading }}</h2></div>
        <ul class="queue">
          @for (line of group.lines; track line.code) {
            <li>
              <div>
                <h3><a [routerLink]="['/espacio/planes', plan().slug, 'compromisos', line.code]">{{ line.code }} · {{ line.title }}</a></h3>
                <p class="meta" i18n="@@planEditor.commitments.meta">{{ line.leadInstitutionName }} · hitos: {{ line.milestoneCount }}</p>
                @if (line.withdrawn) {<ui-tag tone="late" icon="close" i18n="@@planEditor.withdrawn">Retirado</ui-tag>}
              </div>
            </li>
          }
        </ul>
      </section>
    } @empty {
      <p class="muted section" i18n="@@planEditor.own.none">Su institución no participa en ningún compromiso de este plan.</p>
    }
  `,
})
export class OwnCommitments {
  readonly plan = input.required<ManagedPlan>();
  readonly lines = input.required<readonly ManagedCommitmentLine[]>();
  private readonly store = inject(SessionStore);
  private readonly own = computed(() => new Set(this.store.roles().map(({ institution }) => institution.slug)));
  protected readonly groups = computed(() => {
    const answersFor = ({ leadInstitution }: ManagedCommitmentLine) => this.own().has(leadInstitution);
    return [
      { id: 'propios', heading: $localize`:@@planEditor.own.leads:Compromisos de su institución`, lines: this.lines().filter(answersFor) },
      { id: 'otros', heading: $localize`:@@planEditor.own.others:Otros compromisos que puede ver`, lines: this.lines().filter((line) => !answersFor(line)) },
    ].filter(({ lines }) => lines.length);
  });
}
