import type { EntityManager } from 'typeorm';

const NOTE = `INSERT INTO notification_telling (notification_id, account_id, told_at)
  SELECT given.notification, given.account, $2 FROM json_to_recordset($1::json) AS given(notification uuid, account uuid) ON CONFLICT DO NOTHING`;

/** Keeps which notifications go to which accounts by mail, so that no digest tells them again. */
export async function noteTelling(manager: EntityManager, told: readonly { notification: string; account: string }[], at: Date): Promise<void> {
  if (told.length > 0) await manager.query(NOTE, [JSON.stringify(told), at]);
}
