import type { Language } from '@cumple/contracts/common/language';
import type { Delivery, NotificationPreferences } from '@cumple/contracts/notifications/notification';
import { NOTIFICATION_KINDS, USUAL_DELIVERY } from '@cumple/contracts/notifications/notification-kind';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../common/read-database';

interface Row {
  language: Language;
  chosen: Record<string, Delivery>;
}

const SQL = `SELECT a.language, coalesce((SELECT json_object_agg(p.kind, p.delivery) FROM notification_preference p WHERE p.account_id = a.id), '{}') AS chosen
  FROM account a WHERE a.id = $1`;

/** How each kind reaches an account: what it chose, else the usual. */
@Injectable()
export class PreferencesQuery {
  constructor(private readonly database: ReadDatabase) {}

  async of(account: string): Promise<NotificationPreferences | null> {
    const row = await this.database.one<Row>(SQL, [account]);
    return row && { language: row.language, deliveries: NOTIFICATION_KINDS.map((kind) => ({ kind, delivery: row.chosen[kind] ?? USUAL_DELIVERY[kind] })) };
  }
}
