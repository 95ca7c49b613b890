import type { PostView } from '@cumple/contracts/accounts/people';
import type { Page } from '@cumple/contracts/common/page';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch, nameVersion } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { DocumentedWrite } from '../../common/documented-write';
import { pageRequest } from '../../common/page-request';
import { AddPost } from './add-post';
import { EditPost } from './edit-post';
import { PostDto, PostListParameters, PostPageDto } from './post.dto';
import { PostCreationDto, PostEditDto } from './post-requests.dto';
import { PostsQuery } from './posts.query';
import { RowNumber } from '../../common/row-number';

@ApiTags('People')
@Controller(`${WORKSPACE_PREFIX}/posts`)
export class PostsController {
  constructor(
    private readonly posts: PostsQuery,
    private readonly adding: AddPost,
    private readonly editing: EditPost,
  ) {}

  @Get()
  @DocumentedWrite({ kind: 'read', id: 'listPosts', summary: 'Posts that the caller may see, with who holds them', answer: PostPageDto })
  @Guarded('people.read')
  list(@By() { actor }: Caller, @Query() query: PostListParameters): Promise<Page<PostView>> {
    return this.posts.page(actor, pageRequest(query), query.vacant);
  }

  @Post()
  @DocumentedRequest({ id: 'addPost', summary: 'Adds a post', status: 201, answer: PostDto, refusals: [401, 422] })
  @Guarded('people.manage')
  async add(@By() by: Caller, @Body() wish: PostCreationDto, @Res({ passthrough: true }) response: Response): Promise<PostView> {
    return versioned(response, await this.posts.one(by.actor, await this.adding.add(by, wish)));
  }

  @Patch(':post')
  @DocumentedRequest({ id: 'editPost', summary: 'Edits a post', answer: PostDto, refusals: [401, 404, 412, 422, 428] })
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
