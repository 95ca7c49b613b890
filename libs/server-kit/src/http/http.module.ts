import { Module, type DynamicModule } from '@nestjs/common';
import { RevisionBoard } from '../revision/revision-board';
import { RevisionListener, type RevisionListenerOptions } from '../revision/revision-listener';
import { BUILD_ID } from './build-id';
import { CLOCK, systemClock, type Clock } from './clock';

export interface HttpOptions extends RevisionListenerOptions {
  build: string;
  clock?: Clock;
}

/** What public reads stand on, for every module: the clock, the build's id, and the board of revisions with its listener. */
@Module({})
export class HttpModule {
  static forRoot({ build, clock = systemClock, ...listening }: HttpOptions): DynamicModule {
    const board = new RevisionBoard();
    return {
      module: HttpModule,
      global: true,
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: BUILD_ID, useValue: build },
        { provide: RevisionBoard, useValue: board },
        { provide: RevisionListener, useFactory: () => new RevisionListener(board, listening) },
      ],
      exports: [CLOCK, BUILD_ID, RevisionBoard, RevisionListener],
    };
  }
}
