import type { Language } from '@cumple/contracts/common/language';
import type { Page } from '@cumple/contracts/common/page';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../common/page-request';
import { ReadDatabase } from '../common/read-database';
import { audienceSql } from './audience.sql';
import { itemsOf } from './told-items';
import { titleAndText } from './write-letter';

interface Row {
  total: number;
  items: (Omit<NotificationView, 'title' | 'text' | 'items'> & { facts: Record<string, string> })[] | null;
}

// What somebody hears by two posts is shown once, and is read once. $1 now, $2 account, $3 page size, $4 offset.
const SQL = `WITH ${audienceSql('$1')},
  mine AS MATERIALIZED (SELECT DISTINCT ON (n.kind, n.at, n.facts) n.id, n.kind, n.facts, n.address, n.at, r.read_at
    FROM notification n LEFT JOIN notification_reading r ON r.notification_id = n.id AND r.account_id = $2
    WHERE n.account_id = $2 OR n.post_id IN (SELECT post_id FROM audience WHERE account_id = $2)
    ORDER BY n.kind, n.at, n.facts, r.read_at NULLS LAST, n.id),
  page AS (SELECT * FROM mine ORDER BY at DESC, id LIMIT $3 OFFSET $4)
  SELECT (SELECT count(*)::int FROM mine) AS total,
    (SELECT json_agg(json_build_object('id', id, 'kind', kind, 'facts', facts, 'address', address, 'at', at, 'readAt', read_at) ORDER BY at DESC, id) FROM page) AS items`;

/** What an account was told, and what its posts were, in the reader's language; newest first. */
@Injectable()
export class NotificationsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async of(account: string, request: PageRequest, language: Language, now: Date): Promise<Page<Required<NotificationView>>> {
    const row = await this.database.one<Row>(SQL, [now, account, request.pageSize, offsetOf(request)]);
    const items = (row?.items ?? []).map(({ facts, at, readAt, ...view }) => ({ ...view, at: instant(at), readAt: readAt && instant(readAt), ...titleAndText(view.kind, facts, language), items: itemsOf(facts, language) }));
    return { items, ...request, total: row?.total ?? 0 };
  }
}

function instant(text: string): string {
  return new Date(text).toISOString();
}
