import type { Draft } from '@cumple/contracts/accounts/draft';
import type { Actor } from '@cumple/domain/common/actor';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instant } from '../../common/json.sql';
import { shelfOf } from './draft-shelf';

/** What of the caller, and of the posts that they hold now, isn't saved yet. */
@Injectable()
export class DraftsQuery {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor | null): Promise<Draft[]> {
    const { account, posts } = shelfOf(actor);
    return this.dataSource.query<Draft[]>(
      `SELECT key, post_id AS post, content, ${instant('updated_at')} AS "updatedAt" FROM draft WHERE account_id = $1 OR post_id = ANY($2) ORDER BY updated_at DESC, id DESC`,
      [account, posts],
    );
  }
}
