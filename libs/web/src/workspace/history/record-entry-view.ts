import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RecordEntry } from '@cumple/contracts/workspace/history';
import { Tag } from '@cumple/ui/tag';
import { InstantPipe } from '../../common/instant-pipe';
import { changedFields } from './changed-fields';
import { fieldName } from './field-name';

/** An entry of the record: in a sentence, and folded what changed. */
@Component({
  selector: 'web-record-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, Tag],
  template: `
    <p class="meta">{{ entry().at | instant }} · {{ by() }} · n.º {{ entry().seq }}
      @if (!entry().public) {<ui-tag i18n="@@record.private">no es público</ui-tag>}</p>
    <h2>{{ entry().sentence }}</h2>
    <details class="disclosure">
      <summary class="small"><ng-container i18n="@@record.details">Antes y después</ng-container><span class="sr">, n.º {{ entry().seq }}</span></summary>
      @if (fields().length) {
        <table class="table cards-sm">
          <caption class="sr"><ng-container i18n="@@record.details">Antes y después</ng-container>, n.º {{ entry().seq }}</caption>
          <thead><tr><th scope="col" i18n="@@record.column.field">Dato</th><th scope="col" i18n="@@record.column.before">Antes</th><th scope="col" i18n="@@record.column.after">Después</th></tr></thead>
          <tbody>
            @for (field of fields(); track field.name) {
              <tr><th scope="row">{{ name(field.name) }}</th><td class="full"><span class="only-sm muted" i18n="@@record.column.before">Antes</span> {{ field.before }}</td><td class="full"><span class="only-sm muted" i18n="@@record.column.after">Después</span> {{ field.after }}</td></tr>
            }
          </tbody>
        </table>
      } @else {<p class="small muted" i18n="@@record.noFields">No cambió ningún dato.</p>}
      <p class="meta address">{{ entry().action }} · {{ entry().subject }} · {{ entry().source }}</p>
      @if (person(); as who) {<p class="small"><ng-container i18n="@@record.person">Persona: {{ who }}</ng-container></p>}
    </details>
  `,
})
export class RecordEntryView {
  readonly entry = input.required<RecordEntry>();
  protected readonly name = fieldName;
  protected readonly fields = computed(() => changedFields(this.entry().before, this.entry().after));
  protected readonly by = computed(() => {
    const { post, institution } = this.entry().by;
    return [post, institution].filter(Boolean).join(', ') || $localize`:@@record.system:El sistema`;
  });
  protected readonly person = computed(() => {
    const person = this.entry().person;
    if (person?.erased) return $localize`:@@people.erasedPerson:Persona cuyos datos se borraron`;
    return person?.name ?? person?.email ?? null;
  });
}
