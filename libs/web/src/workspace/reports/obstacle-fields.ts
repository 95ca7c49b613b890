import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { OBSTACLE_KINDS } from '@cumple/domain/progress/obstacle';
import { REPORT_LIMITS } from '@cumple/domain/progress/report-content';
import { TextField } from '@cumple/ui/form/text-field';
import { obstacleName } from '../../progress/progress-words';
import { Lack } from './lack';
import type { RowForm } from './row-form';

/** What holds a milestone up: kinds to tick, and words for those that are ticked. */
@Component({
  selector: 'web-obstacle-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Lack, ReactiveFormsModule, TextField],
  template: `
    <fieldset [id]="name() + '-obstacles'" tabindex="-1" [attr.aria-describedby]="name() + '-obstacles-error'">
      <legend class="label"><ng-container i18n="@@progress.field.obstacles">¿Qué lo detiene?</ng-container>&ngsp;<span class="optional" i18n="@@sheet.obstacles.hint">Marque lo que aplique</span></legend>
      <web-lack [control]="form().controls.obstacles" [name]="name() + '-obstacles'" />
      <div class="check-grid">
        @for (kind of kinds; track kind) {
          <label class="check"><input type="checkbox" [id]="name() + '-' + kind" [formControl]="form().controls.obstacles.controls[kind].controls.present" /><span>{{ obstacleName(kind) }}</span></label>
        }
      </div>
      @for (kind of kinds; track kind) {
        @if (form().controls.obstacles.controls[kind].controls.present.value) {
          <ui-text-field [name]="name() + '-' + kind + '-text'" [label]="obstacleName(kind)" [control]="form().controls.obstacles.controls[kind].controls.text" [maxLength]="limit" [optional]="kind !== 'other'"
            hint="Explíquelo en una línea." i18n-hint="@@sheet.obstacle.text" />
        }
      }
    </fieldset>
  `,
})
export class ObstacleFields {
  readonly form = input.required<RowForm>();
  /** What the ids of its fields begin with. */
  readonly name = input.required<string>();
  protected readonly kinds = OBSTACLE_KINDS;
  protected readonly obstacleName = obstacleName;
  protected readonly limit = REPORT_LIMITS.obstacle;
}
