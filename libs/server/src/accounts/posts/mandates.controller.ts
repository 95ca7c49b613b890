import type { PostView } from '@cumple/contracts/accounts/people';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { EndMandate } from './end-mandate';
import { HandOver } from './hand-over';
import { InviteAgain } from './invite-again';
import { RequestOrigin } from './origin';
import { HandoverDto, MandateCreationDto, MandateEndDto } from './post-requests.dto';
import { PostsQuery } from './posts.query';
import { RowNumber } from './row-number';
import { StartMandate } from './start-mandate';

/** Who holds which post. Every answer is the post as it stands then. */
@ApiTags('People')
@Controller(WORKSPACE_PREFIX)
@Guarded('people.manage')
export class MandatesController {
  constructor(
    private readonly posts: PostsQuery,
    private readonly starting: StartMandate,
    private readonly ending: EndMandate,
    private readonly handing: HandOver,
    private readonly inviting: InviteAgain,
  ) {}

  @Post('posts/:post/mandates')
  @ApiOperation({ operationId: 'startMandate', summary: 'Fills a post, or declares it vacant' })
  async start(@By() by: Caller, @Param('post', RowNumber) post: number, @Body() wish: MandateCreationDto, @RequestOrigin() origin: string): Promise<PostView> {
    await this.starting.start(by, post, wish, origin);
    return this.posts.one(by.actor, post);
  }

  @Post('posts/:post/handover')
  @ApiOperation({ operationId: 'handOverPost', summary: 'Hands a post over from its holder to the next one' })
  async handOver(@By() by: Caller, @Param('post', RowNumber) post: number, @Body() handover: HandoverDto, @RequestOrigin() origin: string): Promise<PostView> {
    await this.handing.handOver(by, post, handover, origin);
    return this.posts.one(by.actor, post);
  }

  @Post('mandates/:mandate/end')
  @ApiOperation({ operationId: 'endMandate', summary: 'Ends a mandate' })
  @HttpCode(200)
  async end(@By() by: Caller, @Param('mandate', RowNumber) mandate: number, @Body() end: MandateEndDto): Promise<PostView> {
    return this.posts.one(by.actor, await this.ending.end(by, mandate, end));
  }

  @Post('mandates/:mandate/invitation')
  @ApiOperation({ operationId: 'inviteAgain', summary: 'Sends the invitation of a mandate again' })
  @HttpCode(200)
  async invite(@By() by: Caller, @Param('mandate', RowNumber) mandate: number, @RequestOrigin() origin: string): Promise<PostView> {
    return this.posts.one(by.actor, await this.inviting.invite(by, mandate, origin));
  }
}
