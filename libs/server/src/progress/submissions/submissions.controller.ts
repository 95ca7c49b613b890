import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestOrigin } from '../../accounts/posts/origin';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { SHEET } from '../sheets/named-sheet';
import { sheetAddress, type SheetNames } from '../sheets/sheet-address';
import { SubmissionLineDto } from '../sheets/submission-line.dto';
import { SheetSubmissionBody } from './submission.body';
import { SubmitReports } from './submit-reports';
import { TakeBackSubmission } from './take-back-submission';


@ApiTags('Workspace: reports')
@Controller(WORKSPACE_PREFIX)
@Guarded('report.write')
export class SubmissionsController {
  constructor(
    private readonly submitting: SubmitReports,
    private readonly takingBack: TakeBackSubmission,
  ) {}

  @Post('plans/:plan/report-sheets/:round/:institution/submissions')
  @DocumentedWrite({
    kind: 'create', id: 'submitReports', summary: 'Sends several reports together', answer: SubmissionLineDto, names: SHEET,
    description: 'All are received – with one receipt –, or wait for approval by a link; or none, and `errors` names rows and fields, e.g. `reports.C4.5.narrative`. 412 names the rows whose draft is another one.',
  })
  submit(@By() caller: Caller, @Param() names: SheetNames, @Body() body: SheetSubmissionBody, @RequestOrigin() origin: string): Promise<SubmissionLineDto> {
    return this.submitting.submit(caller, sheetAddress(names), body, origin);
  }

  @Post('submissions/:id/taking-back')
  @DocumentedWrite({ kind: 'do', id: 'takeBackSubmission', summary: 'Takes back what waits for approval', answer: SubmissionLineDto, names: { id: 'Identifier of the submission.' } })
  takeBack(@By() caller: Caller, @Param('id') id: string): Promise<SubmissionLineDto> {
    return this.takingBack.takeBack(caller, id);
  }
}
