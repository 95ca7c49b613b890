import { Module, type DynamicModule } from '@nestjs/common';
import { RevisionBoard } from '../revision/revision-board';
import { RevisionListener, type RevisionListenerOptions } from '../revision/revision-listener';
import { BUILD_ID } from './build-id';
import { randomBytes } from 'node:crypto';
import { SECRET } from '../secrets/secret';
import { CLOCK, systemClock, type Clock } from './clock';

export interface HttpOptions extends RevisionListenerOptions {
  build: string;
  clock?: Clock;
  /** The installation's secret; without one, a new one that nothing outlives the process with. */
  secret?: Buffer;
}

/** What public reads stand on, for every module: the clock, the build's id, the installation's secret, and the board of revisions with its listener. */
@Module({})
export class HttpModule {
  static forRoot({ build, clock = systemClock, secret = randomBytes(32), ...listening }: HttpOptions): DynamicModule {
    const board = new RevisionBoard();
    return {
      module: HttpModule,
      global: true,
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: BUILD_ID, useValue: build },
        { provide: SECRET, useValue: secret },
        { provide: RevisionBoard, useValue: board },
        { provide: RevisionListener, useFactory: () => new RevisionListener(board, listening) },
      ],
      exports: [CLOCK, BUILD_ID, SECRET, RevisionBoard, RevisionListener],
    };
  }
}
