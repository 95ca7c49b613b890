import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Icon } from '@cumple/ui/icon';

/** Goes with the name of an institution that declares levels and coordinates the plan. */
@Component({
  selector: 'web-judge-and-party',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: '<svg uiIcon="scales"></svg><ng-container i18n="@@home.judgeAndParty">juez y parte</ng-container>',
  host: { class: 'tag box jyp', title: $localize`:@@home.judgeAndParty.title:La institución que declara este nivel es también la que coordina el plan` },
})
export class JudgeAndParty {}
