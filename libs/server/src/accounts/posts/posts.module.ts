import { Module } from '@nestjs/common';
import { AddPost } from './add-post';
import { Appointer } from './appointer';
import { EditPost } from './edit-post';
import { EndMandate } from './end-mandate';
import { HandOver } from './hand-over';
import { InviteAgain } from './invite-again';
import { Inviter } from './inviter';
import { MandatesController } from './mandates.controller';
import { PostsController } from './posts.controller';
import { PostsQuery } from './posts.query';
import { StartMandate } from './start-mandate';

/** Posts, and who holds them. */
@Module({
  controllers: [PostsController, MandatesController],
  providers: [PostsQuery, AddPost, EditPost, StartMandate, EndMandate, HandOver, InviteAgain, Appointer, Inviter],
})
export class PostsModule {}
