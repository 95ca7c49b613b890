import { Controller, Get, Global, Module, Param, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { RevisionBoard } from '../revision/revision-board';
import { BUILD_ID } from './build-id';
import { CLOCK, type Clock } from './clock';
import { configureHttp } from './configure-http';
import { PageQuery } from './page-query';
import { PublicRead } from './public-read';
import { CalendarDay, Choice, Choices, Flag, Text, Texts } from './query-decorators';

export class ThingQuery extends PageQuery {
  @Choices(['red', 'green']) colour?: string[];
  @Choice(['name', '-size']) sort?: string;
  @Texts({ max: 3 }) owner?: string[];
  @Flag() broken?: boolean;
  @Text({ maxLength: 20 }) q?: string;
  @CalendarDay() since?: string;
}

/** How often a controller's method ran: what an answer from memory leaves out. */
export const reads = { count: 0 };

@Controller('/api/v1/plans')
class ThingsController {
  @Get()
  @PublicRead({ revisionOf: 'site' })
  all(): object {
    reads.count++;
    return { text: 'x'.repeat(2_000) };
  }

  @Get(':plan/things')
  @PublicRead({ revisionOf: 'plan' })
  list(@Param('plan') plan: string, @Query() query: ThingQuery): object {
    reads.count++;
    return { items: [{ plan, query }], page: query.page ?? 1, pageSize: query.pageSize ?? 20, total: 41 };
  }

  @Get(':plan/broken')
  broken(): void {
    throw new Error('SELECT secret FROM /var/lib');
  }
}

export interface HttpApp {
  app: NestExpressApplication;
  board: RevisionBoard;
}

/** An application with a few addresses of no meaning, for trying the habits that all addresses share. */
export async function createHttpApp(clock: Clock): Promise<HttpApp> {
  const board = new RevisionBoard();
  const given = [{ provide: RevisionBoard, useValue: board }, { provide: CLOCK, useValue: clock }, { provide: BUILD_ID, useValue: 'b1' }];
  @Global()
  @Module({ controllers: [ThingsController], providers: given, exports: given })
  class ThingsModule {}
  const app = await NestFactory.create<NestExpressApplication>(ThingsModule, { logger: false, bodyParser: false });
  configureHttp(app);
  await app.init();
  return { app, board };
}
