import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Text } from '@cumple/server-kit/http/query-decorators';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { Visiting, type Visit } from '../visit/visit';
import { SingleSignOn } from './single-sign-on';

class Departure {
  /** Path of the workspace to go on to. */
  @Text({ maxLength: 500 })
  next?: string;
}

@ApiTags('session')
@Guarded('session.open')
@Controller()
export class SingleSignOnController {
  constructor(private readonly singleSignOn: SingleSignOn) {}

  @Get(workspacePaths.singleSignOn())
  @ApiOperation({ summary: 'Goes to the provider of single sign-on.' })
  leave(@Query() { next }: Departure, @Res() response: Response): Promise<void> {
    return this.singleSignOn.leave(response, next);
  }

  @Get(workspacePaths.singleSignOnCallback())
  @ApiOperation({ summary: 'Where the provider of single sign-on sends people back to.' })
  comeBack(@Req() request: Request, @Res() response: Response, @By() caller: Caller, @Visiting() visit: Visit): Promise<void> {
    return this.singleSignOn.comeBack(request, response, { caller, visit });
  }
}
