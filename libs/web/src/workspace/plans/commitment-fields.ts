import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { changesOf } from '@cumple/ui/form/changes-of';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { GivenDateField } from '../../common/workspace/given-date-field';
import { TEXTS } from './commitment-entry';
import { type CommitmentControls, commitmentLabels } from './commitment-form.model';
import { kindChoices, meaningChoices, textHints } from './commitment-words';
import { type EditorChoices, institutionChoices, postChoices } from './editor-choices';
import { InstitutionPicker } from './institution-picker';
import { LIMITS } from './limits';

/** Everything of a commitment that can be edited. */
@Component({
  selector: 'web-commitment-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDateField, InstitutionPicker, SelectField, TextArea],
  template: `
    <ui-text-area name="title" [label]="labels.title" [control]="controls().title" [rows]="2" [maxLength]="limits.title"
      hint="Como lo llama el documento del plan." i18n-hint="@@planEditor.commitment.title.hint" />
    <div class="two">
      <ui-select-field name="policyArea" [label]="labels.policyArea" [control]="controls().policyArea" [choices]="areas()" empty="Ninguno" i18n-empty="@@planEditor.commitment.area.none" [optional]="true" />
      <ui-select-field name="kind" [label]="labels.kind" [control]="controls().kind" [choices]="kinds" empty="Sin decir" i18n-empty="@@planEditor.commitment.kind.none" [optional]="true" />
      <ui-select-field name="leadInstitution" [label]="labels.leadInstitution" [control]="controls().leadInstitution" [choices]="institutions()" empty="Elija una" i18n-empty="@@planEditor.commitment.lead.none"
        hint="La que responde ante el público." i18n-hint="@@planEditor.commitment.lead.hint" />
      <ui-select-field name="responsiblePost" [label]="labels.responsiblePost" [control]="controls().responsiblePost" [choices]="posts()" empty="Ninguno" i18n-empty="@@planEditor.commitment.post.none" [optional]="true"
        hint="De la institución responsable: un puesto, no una persona." i18n-hint="@@planEditor.commitment.post.hint" />
    </div>
    <web-institution-picker name="supportingInstitutions" [label]="labels.supportingInstitutions" [control]="controls().supportingInstitutions" [choices]="supporters()" />
    <div class="two">
      <web-given-date-field name="endsOn" [label]="labels.endsOn" [control]="controls().endsOn" hint="Tan exacta como la da el plan." i18n-hint="@@planEditor.commitment.endsOn.hint" />
      <ui-select-field name="endsOnMeaning" [label]="labels.endsOnMeaning" [control]="controls().endsOnMeaning" [choices]="meanings"
        hint="Solo una fecha prometida puede vencer." i18n-hint="@@planEditor.commitment.meaning.hint" />
    </div>
    @for (name of texts; track name) {
      <ui-text-area [name]="name" [label]="labels[name]" [control]="controls()[name]" [rows]="5" [maxLength]="limits.text" [hint]="hints[name]" [optional]="true" />
    }
  `,
  host: { class: 'form' },
})
export class CommitmentFields {
  readonly controls = input.required<CommitmentControls>();
  readonly plan = input.required<ManagedPlan>();
  readonly choices = input.required<EditorChoices>();
  private readonly leadChanges = changesOf(computed(() => this.controls().leadInstitution));
  private readonly lead = computed(() => (this.leadChanges(), this.controls().leadInstitution.value));
  private readonly postChanges = changesOf(computed(() => this.controls().responsiblePost));
  protected readonly texts = TEXTS;
  protected readonly limits = LIMITS;
  protected readonly labels = commitmentLabels();
  protected readonly hints = textHints();
  protected readonly kinds = kindChoices();
  protected readonly meanings = meaningChoices();
  protected readonly areas = computed(() => this.plan().policyAreas.map(({ code, name }) => ({ value: code, label: name })));
  protected readonly institutions = computed(() => institutionChoices(this.choices().institutions, this.plan().jurisdiction.code, [this.lead()]));
  protected readonly supporters = computed(() => this.institutions().filter(({ value }) => value !== this.lead()));
  protected readonly posts = computed(() => (this.postChanges(), postChoices(this.choices().posts, this.lead(), this.controls().responsiblePost.value)));
}
