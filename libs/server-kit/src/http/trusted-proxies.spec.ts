import type { NestExpressApplication } from '@nestjs/platform-express';
import { Controller, Get, Module, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request } from 'express';
import request from 'supertest';
import { configureHttp } from './configure-http';

@Controller('/seen')
class SeenController {
  @Get()
  seen(@Req() { ip }: Request): object {
    return { ip };
  }
}

@Module({ controllers: [SeenController] })
class SeenModule {}

const FORGED = '198.51.100.66';

async function addressSeen(trustProxy: number | undefined, forwarded: string): Promise<string> {
  const app = await NestFactory.create<NestExpressApplication>(SeenModule, { logger: false, bodyParser: false });
  configureHttp(app, trustProxy === undefined ? {} : { trustProxy });
  await app.init();
  const { body } = await request(app.getHttpServer()).get('/seen').set('X-Forwarded-For', forwarded);
  await app.close();
  return (body as { ip: string }).ip;
}

describe('the address of whoever asks', () => {
  it('is that of the connection, whatever a header says, unless proxies are told of', async () => {
    expect(await addressSeen(undefined, FORGED)).toMatch(/127\.0\.0\.1$|^::1$/);
    expect(await addressSeen(0, FORGED)).toMatch(/127\.0\.0\.1$|^::1$/);
  });

  it('is what the outermost proxy of ours noted, and nothing that the caller wrote before it', async () => {
    expect(await addressSeen(1, `${FORGED}, 192.0.2.7`)).toBe('192.0.2.7');
    expect(await addressSeen(2, `${FORGED}, 192.0.2.7, 10.0.0.2`)).toBe('192.0.2.7');
  });
});
