import { Controller, Module, Patch } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { ProblemFilter } from './problem.filter';
import { IfMatch, requireVersion } from './version';

@Controller('/thing')
class ThingController {
  @Patch()
  change(@IfMatch() version: number): object {
    requireVersion({ version: 7 }, version);
    return { version };
  }
}

@Module({ controllers: [ThingController] })
class ThingModule {}

let app: NestExpressApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestExpressApplication>(ThingModule, { logger: false });
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
});
afterAll(() => app.close());
const edit = () => request(app.getHttpServer()).patch('/thing');

it.each(['"v7"', '"v7;gzip"', '"v7;br"'])('edits the version that was read, whatever compression made of its tag: %s', (tag) => edit().set('If-Match', tag).expect(200));

it.each(['"v6"', '"v6;gzip"', '"v7;"', '"v7;gzip;x"', '"v"', 'v7', 'W/"v7"', '*'])('refuses another version, or what is none: %s', (tag) => edit().set('If-Match', tag).expect(412));

it('asks for the version', () => edit().expect(428));
