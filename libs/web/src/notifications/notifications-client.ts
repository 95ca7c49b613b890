import { Injectable, inject } from '@angular/core';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationPreferences } from '@cumple/contracts/notifications/notification';
import { WorkspaceApi } from '../common/workspace/workspace-api';

@Injectable({ providedIn: 'root' })
export class NotificationsClient {
  private readonly api = inject(WorkspaceApi);

  preferences(): Promise<NotificationPreferences> {
    return this.api.get(workspacePaths.notificationPreferences());
  }

  choose(preferences: NotificationPreferences): Promise<unknown> {
    return this.api.put(workspacePaths.notificationPreferences(), preferences);
  }
}
