import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Tag } from '@cumple/ui/tag';

/** The institution that declares the levels is also the one that coordinates the plan. */
@Component({
  selector: 'web-judge-and-party',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag],
  template: '<ui-tag icon="scales" [boxed]="true" i18n="@@institutions.judgeAndParty">juez y parte</ui-tag>',
})
export class JudgeAndParty {}
