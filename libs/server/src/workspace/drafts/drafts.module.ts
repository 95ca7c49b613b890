import { Module } from '@nestjs/common';
import { DiscardDraft } from './discard-draft';
import { DraftsController } from './drafts.controller';
import { DraftsQuery } from './drafts.query';
import { KeepDraft } from './keep-draft';

/** Unsaved work. */
@Module({ controllers: [DraftsController], providers: [DraftsQuery, KeepDraft, DiscardDraft] })
export class DraftsModule {}
