import { Injectable, inject } from '@angular/core';
import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationPreferences, NotificationView, OutgoingMail } from '@cumple/contracts/notifications/notification';
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

  page(page: number): Promise<Page<NotificationView>> {
    return this.api.get(workspacePaths.notifications(), { page });
  }

  markRead(notification: string): Promise<unknown> {
    return this.api.post(`${workspacePaths.notifications()}/${encodeURIComponent(notification)}/reading`);
  }

  outgoingMail(page: number): Promise<Page<OutgoingMail>> {
    return this.api.get(workspacePaths.outgoingMail(), { page });
  }
}
