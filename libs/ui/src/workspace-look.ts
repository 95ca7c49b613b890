import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';

/** The sheets of forms and of the workspace, loaded with it: the portal's readers do without. */
@Component({
  selector: 'ui-workspace-look',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['./styles/form.css', './styles/workspace.css', './styles/accounts.css', './styles/editor.css', './styles/administration.css', './styles/reporting.css', './styles/coordination.css', './styles/review.css'],
  template: '',
})
export class WorkspaceLook {}
