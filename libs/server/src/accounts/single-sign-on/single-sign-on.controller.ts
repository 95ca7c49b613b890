import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Text } from '@cumple/server-kit/http/query-decorators';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { ProblemDto } from '../../common/problem.dto';
import { By, type Caller } from '../../common/caller';
import { Visiting, type Visit } from '../visit/visit';
import { SingleSignOn } from './single-sign-on';

class Departure {
  /** Path of the workspace to go on to. */
  @Text({ maxLength: 500 })
  next?: string;
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };

@ApiTags('Session')
@Guarded('session.open')
@Controller()
export class SingleSignOnController {
  constructor(private readonly singleSignOn: SingleSignOn) {}

  @Get(workspacePaths.singleSignOn())
  @ApiOperation({ operationId: 'leaveForSingleSignOn', summary: 'Go to the provider of single sign-on' })
  @ApiResponse({ status: 303, description: 'To the provider, or to the sign-in page, whose address then says in `error` why not.' })
  @ApiResponse({ status: 400, description: '`next` is not a path of the workspace.', content: problem })
  leave(@Query() { next }: Departure, @Res() response: Response): Promise<void> {
    return this.singleSignOn.leave(response, next);
  }

  @Get(workspacePaths.singleSignOnCallback())
  @ApiOperation({ operationId: 'comeBackFromSingleSignOn', summary: 'Come back from the provider of single sign-on' })
  @ApiResponse({ status: 303, description: 'Signed in, or to the sign-in page, whose address then says in `error` why not.' })
  comeBack(@Req() request: Request, @Res() response: Response, @By() caller: Caller, @Visiting() visit: Visit): Promise<void> {
    return this.singleSignOn.comeBack(request, response, { caller, visit });
  }
}
