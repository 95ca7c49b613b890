import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { WorkspaceLook } from '@cumple/ui/workspace-look';

/** Everything below `/espacio`, signed in or not. */
@Component({
  selector: 'web-workspace-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, WorkspaceLook],
  template: '<ui-workspace-look /><router-outlet />',
  host: { class: 'page' },
})
export class WorkspaceRoot {}
