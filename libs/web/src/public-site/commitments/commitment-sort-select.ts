import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { COMMITMENT_SORTS, type CommitmentSort } from '@cumple/contracts/commitments/commitment-filters';
import { FILTERS_FORM } from './form-filters';
import { sortName } from './words';

/** The order of the list; a part of the filters' form, though it stands over the list. */
@Component({
  selector: 'web-commitment-sort-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="small row">
      <span class="muted" i18n="@@commitments.sort">Ordenar por</span>
      <select class="input" name="sort" [attr.form]="formId" (change)="changed($event)">
        @for (option of options; track option.sort) {
          <option [value]="option.value" [selected]="option.sort === sort()" [attr.selected]="option.sort === sort() ? '' : null">{{ option.name }}</option>
        }
      </select>
    </label>
    <button class="btn out sm unscripted" type="submit" [attr.form]="formId" i18n="@@commitments.sort.apply">Ordenar</button>
  `,
  host: { class: 'row' },
})
export class CommitmentSortSelect {
  readonly sort = input.required<CommitmentSort>();
  readonly apply = output<HTMLFormElement>();
  protected readonly formId = FILTERS_FORM;
  /** The usual order needs no place in the address. */
  protected readonly options = COMMITMENT_SORTS.map((sort) => ({ sort, value: sort === 'number' ? '' : sort, name: sortName(sort) }));

  protected changed(event: Event): void {
    const { form } = event.target as HTMLSelectElement;
    if (form) this.apply.emit(form);
  }
}
