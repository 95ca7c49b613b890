import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { Absent } from '@cumple/ui/absent';
import { Icon } from '@cumple/ui/icon';
import { FilterGroup } from './filter-group';
import { institutionOptions, levelOptions, policyAreaOptions, proposerOptions, situationOptions, timelinessOptions, unseenValues } from './filter-options';
import { FILTERS_FORM } from './form-filters';

/** A plain form whose answer is the same page: it works without scripts. With them, every change applies at once. */
@Component({
  selector: 'web-commitment-filters-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, FilterGroup, Icon],
  template: `
    <form #form class="facets" method="get" role="search" autocomplete="off" [id]="formId" (change)="apply.emit(form)" (submit)="submit($event, form)">
      <div class="facets-search">
        <label class="label" for="q" i18n="@@commitments.search">Buscar</label>
        <div class="search">
          <svg uiIcon="search"></svg><input class="input" id="q" name="q" type="search" maxlength="200" [value]="filters().q ?? ''" />
        </div>
      </div>
      <details class="disclosure facets-box">
        <summary i18n="@@commitments.filters">Filtros</summary>
        <fieldset webFilterGroup="Situación" i18n-webFilterGroup="@@commitments.group.situation" [options]="situation()"></fieldset>
        <fieldset webFilterGroup="Nivel declarado" i18n-webFilterGroup="@@commitments.group.level" [options]="levels()"></fieldset>
        <fieldset webFilterGroup="Propuesto por" i18n-webFilterGroup="@@commitments.group.proposer" [options]="proposers()"></fieldset>
        <fieldset webFilterGroup="Institución responsable" i18n-webFilterGroup="@@commitments.group.institution" [options]="institutions()">
          <p class="meta" i18n="@@commitments.group.noInstitution">Ninguna con los demás filtros</p>
        </fieldset>
        <fieldset webFilterGroup="Eje de trabajo" i18n-webFilterGroup="@@commitments.group.area" [options]="areas()">
          @if (list().plan.withPolicyArea) {
            <p class="meta" i18n="@@commitments.group.noArea">Ninguno con los demás filtros</p>
          } @else {
            <ui-absent i18n="@@commitments.group.areasUnknown">No calculable: el informe no asigna ejes</ui-absent>
          }
        </fieldset>
        <fieldset webFilterGroup="Plazo" i18n-webFilterGroup="@@commitments.group.timeliness" [options]="timeliness()">
          @if (list().plan.withTimeliness) {
            <p class="meta" i18n="@@commitments.group.noTimeliness">Ninguno con los demás filtros</p>
          } @else {
            <ui-absent i18n="@@commitments.group.timelinessUnknown">No calculable: no se sabe si las fechas son previstas o reales</ui-absent>
          }
        </fieldset>
      </details>
      @for (each of unseen(); track each.name + each.value) {
        <input type="hidden" [name]="each.name" [value]="each.value" />
      }
      @if (filters().pageSize; as pageSize) {
        <input type="hidden" name="pageSize" [value]="pageSize" />
      }
      <button class="btn out sm" type="submit" i18n="@@commitments.apply">Aplicar filtros</button>
    </form>
  `,
})
export class CommitmentFiltersForm {
  readonly list = input.required<PlanCommitmentPage>();
  readonly filters = input.required<CommitmentFilters>();
  readonly apply = output<HTMLFormElement>();

  protected readonly formId = FILTERS_FORM;
  protected readonly situation = computed(() => situationOptions(this.list().facets, this.filters()));
  protected readonly levels = computed(() => levelOptions(this.list().facets, this.filters()));
  protected readonly proposers = computed(() => proposerOptions(this.list().facets, this.filters()));
  protected readonly institutions = computed(() => institutionOptions(this.list().facets, this.filters()));
  protected readonly areas = computed(() => (this.list().plan.withPolicyArea ? policyAreaOptions(this.list().facets, this.filters()) : []));
  protected readonly timeliness = computed(() => (this.list().plan.withTimeliness ? timelinessOptions(this.list().facets, this.filters()) : []));
  protected readonly unseen = computed(() =>
    unseenValues(this.filters(), [this.situation(), this.levels(), this.proposers(), this.institutions(), this.areas(), this.timeliness()].flat()),
  );

  protected submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    this.apply.emit(form);
  }
}
