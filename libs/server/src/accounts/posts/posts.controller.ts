import type { PostView } from '@cumple/contracts/accounts/people';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch, nameVersion } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { AddPost } from './add-post';
import { EditPost } from './edit-post';
import { PostCreationDto, PostEditDto } from './post-requests.dto';
import { PostsQuery } from './posts.query';
import { RowNumber } from './row-number';

@ApiTags('People')
@Controller(`${WORKSPACE_PREFIX}/posts`)
export class PostsController {
  constructor(
    private readonly posts: PostsQuery,
    private readonly adding: AddPost,
    private readonly editing: EditPost,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPosts', summary: 'Posts that the caller may see, with who holds them' })
  @Guarded('people.read')
  all(@By() { actor }: Caller): Promise<PostView[]> {
    return this.posts.all(actor);
  }

  @Post()
  @ApiOperation({ operationId: 'addPost', summary: 'Adds a post' })
  @Guarded('people.manage')
  async add(@By() by: Caller, @Body() wish: PostCreationDto, @Res({ passthrough: true }) response: Response): Promise<PostView> {
    return versioned(response, await this.posts.one(by.actor, await this.adding.add(by, wish)));
  }

  @Patch(':post')
  @ApiOperation({ operationId: 'editPost', summary: 'Edits a post' })
  @Guarded('people.manage')
  async edit(@By() by: Caller, @Param('post', RowNumber) post: number, @Body() edit: PostEditDto, @IfMatch() version: number, @Res({ passthrough: true }) response: Response): Promise<PostView> {
    await this.editing.edit(by, post, version, edit);
    return versioned(response, await this.posts.one(by.actor, post));
  }
}

function versioned(response: Response, post: PostView): PostView {
  nameVersion(response, post);
  return post;
}
