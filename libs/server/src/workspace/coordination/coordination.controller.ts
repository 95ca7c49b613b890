import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { CoordinationDto } from './coordination.dto';
import { CoordinationQuery } from './coordination.query';

@ApiTags('Workspace')
@Controller(WORKSPACE_PREFIX)
export class CoordinationController {
  constructor(private readonly coordination: CoordinationQuery) {}

  @Get('coordination')
  @Guarded('report.review')
  @DocumentedWrite({ kind: 'read', id: 'readCoordination', summary: 'What waits for whoever coordinates, in all plans together', answer: CoordinationDto })
  read(@By() caller: Caller): Promise<CoordinationDto> {
    return this.coordination.of(caller);
  }
}
