import { Guarded } from '@cumple/server/common/access';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { ReadinessCheck, type Readiness } from './readiness';

/** For whoever watches over the process: `live` asks whether to start it anew, `ready` whether to send it requests. */
@ApiExcludeController()
@Guarded('health.read')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.readiness.look();
    response.status(readiness.status === 'ready' ? 200 : 503);
    return readiness;
  }
}
