import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { audienceSql } from './audience.sql';

// $1 now, $2 account, $3 notification.
const MINE = `WITH ${audienceSql('$1')} SELECT n.id FROM notification n
  WHERE n.id = $3 AND (n.account_id = $2 OR n.post_id IN (SELECT post_id FROM audience WHERE account_id = $2))`;
const READ = 'INSERT INTO notification_reading (notification_id, account_id, read_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Notes that the caller has read a notification; a second time changes nothing. */
@Injectable()
export class MarkRead {
  constructor(private readonly desk: WriteDesk) {}

  mark(caller: Caller, notification: string): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const account = caller.actor?.account;
      act.authorise('notification.read', { account });
      const [mine] = UUID.test(notification) ? await act.manager.query<{ id: string }[]>(MINE, [act.now, account, notification]) : [];
      if (!mine) throw new ProblemException(404, 'not-found');
      await act.manager.query(READ, [mine.id, account, act.now]);
    });
  }
}
