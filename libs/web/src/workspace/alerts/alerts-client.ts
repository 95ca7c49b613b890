import { Injectable, inject } from '@angular/core';
import type { AlertList, EscalationRaising, EscalationView } from '@cumple/contracts/alerts/alert';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { WorkspaceApi } from '../../common/workspace/workspace-api';

/** What asks for action, and obstacles that are raised to a higher authority. */
@Injectable({ providedIn: 'root' })
export class AlertsClient {
  private readonly api = inject(WorkspaceApi);

  all(): Promise<AlertList> {
    return this.api.get(workspacePaths.alerts());
  }

  raise(plan: string, raising: EscalationRaising, idempotencyKey: string): Promise<EscalationView> {
    return this.api.post(workspacePaths.escalations(plan), raising, { idempotencyKey });
  }

  answer({ id, version }: EscalationView, answer: string, idempotencyKey: string): Promise<EscalationView> {
    return this.api.post(workspacePaths.escalationAnswer(id), { answer }, { version, idempotencyKey });
  }
}
