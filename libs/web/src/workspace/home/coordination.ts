import { inject } from '@angular/core';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { CoordinationView } from '@cumple/contracts/workspace/coordination';
import { WorkspaceApi } from '../../common/workspace/workspace-api';

/** What waits for whoever coordinates, in numbers; nothing where it couldn't be read. */
export type Coordination = Partial<CoordinationView>;

export function coordination(): Promise<Coordination> {
  return inject(WorkspaceApi).get<CoordinationView>(workspacePaths.coordination()).catch(() => ({}));
}
