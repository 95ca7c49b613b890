import type { PostView } from '@cumple/contracts/accounts/people';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { EndMandate } from './end-mandate';
import { HandOver } from './hand-over';
import { InviteAgain } from './invite-again';
import { RequestOrigin } from './origin';
import { PostDto } from './post.dto';
import { HandoverDto, MandateCreationDto, MandateEndDto } from './post-requests.dto';
import { PostsQuery } from './posts.query';
import { RowNumber } from '../../common/row-number';
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
  @DocumentedRequest({ id: 'startMandate', summary: 'Fills a post, or declares it vacant', status: 201, answer: PostDto, refusals: [401, 404, 422] })
  async start(@By() by: Caller, @Param('post', RowNumber) post: number, @Body() wish: MandateCreationDto, @RequestOrigin() origin: string): Promise<PostView> {
    await this.starting.start(by, post, wish, origin);
    return this.posts.one(by.actor, post);
  }

  @Post('posts/:post/handover')
  @DocumentedRequest({ id: 'handOverPost', summary: 'Hands a post over from its holder to the next one', status: 201, answer: PostDto, refusals: [401, 404, 422] })
  async handOver(@By() by: Caller, @Param('post', RowNumber) post: number, @Body() handover: HandoverDto, @RequestOrigin() origin: string): Promise<PostView> {
    await this.handing.handOver(by, post, handover, origin);
    return this.posts.one(by.actor, post);
  }

  @Post('mandates/:mandate/end')
  @DocumentedRequest({ id: 'endMandate', summary: 'Ends a mandate', answer: PostDto, refusals: [401, 404, 422] })
  async end(@By() by: Caller, @Param('mandate', RowNumber) mandate: number, @Body() end: MandateEndDto): Promise<PostView> {
    return this.posts.one(by.actor, await this.ending.end(by, mandate, end));
  }

  @Post('mandates/:mandate/invitation')
  @DocumentedRequest({ id: 'inviteAgain', summary: 'Sends the invitation of a mandate again', answer: PostDto, refusals: [401, 404, 422] })
  async invite(@By() by: Caller, @Param('mandate', RowNumber) mandate: number, @RequestOrigin() origin: string): Promise<PostView> {
    return this.posts.one(by.actor, await this.inviting.invite(by, mandate, origin));
  }
}
