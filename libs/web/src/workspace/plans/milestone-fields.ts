import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { TextField } from '@cumple/ui/form/text-field';
import { GivenDateField } from '../../common/workspace/given-date-field';
import { LIMITS } from './limits';
import { type milestoneForm, milestoneLabels } from './milestone-entry';

@Component({
  selector: 'web-milestone-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDateField, SelectField, TextArea, TextField],
  template: `
    <ui-text-area name="milestone-title" [label]="labels.title" [control]="controls().title" [rows]="2" [maxLength]="limits.title"
      hint="Un resultado que se pueda comprobar. Puede acortar la oración: su fuente se conserva." i18n-hint="@@planEditor.milestone.title.hint" />
    <div class="two">
      <web-given-date-field name="milestone-startsOn" [label]="labels.startsOn" [control]="controls().startsOn" />
      <web-given-date-field name="milestone-dueOn" [label]="labels.dueOn" [control]="controls().dueOn" />
      <ui-select-field name="milestone-institution" [label]="labels.institution" [control]="controls().institution" [choices]="institutions()" empty="La responsable del compromiso" i18n-empty="@@planEditor.milestone.institution.lead" />
      <ui-text-field name="milestone-weight" [label]="labels.weight" [control]="controls().weight" inputmode="decimal" [maxLength]="8"
        hint="Junto a los demás hitos; 1 si todos pesan igual." i18n-hint="@@planEditor.milestone.weight.hint" />
    </div>
    <ui-text-area name="milestone-verificationMeans" [label]="labels.verificationMeans" [control]="controls().verificationMeans" [rows]="3" [maxLength]="limits.text" [optional]="true"
      hint="Qué documento o dato probaría que se hizo." i18n-hint="@@planEditor.milestone.means.hint" />
  `,
  host: { class: 'form' },
})
export class MilestoneFields {
  readonly controls = input.required<ReturnType<typeof milestoneForm>['controls']>();
  readonly institutions = input.required<readonly Choice[]>();
  protected readonly labels = milestoneLabels();
  protected readonly limits = LIMITS;
}
