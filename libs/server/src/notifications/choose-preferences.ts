import type { NotificationPreferences } from '@cumple/contracts/notifications/notification';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';

const CHOOSE = `INSERT INTO notification_preference (account_id, kind, delivery) SELECT $1, kind, delivery FROM unnest($2::text[], $3::text[]) AS given(kind, delivery)
  ON CONFLICT (account_id, kind) DO UPDATE SET delivery = excluded.delivery`;

/** Sets in which language and how the caller is told. */
@Injectable()
export class ChoosePreferences {
  constructor(private readonly desk: WriteDesk) {}

  choose(caller: Caller, { language, deliveries }: NotificationPreferences): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const account = caller.actor?.account;
      act.authorise('account.manage', { account });
      // The last word on a kind counts.
      const chosen = [...new Map(deliveries.map(({ kind, delivery }) => [kind, delivery]))];
      await act.manager.query('UPDATE account SET language = $2 WHERE id = $1', [account, language]);
      await act.manager.query(CHOOSE, [account, chosen.map(([kind]) => kind), chosen.map(([, delivery]) => delivery)]);
    });
  }
}
