import type { AccountEdit, AccountView } from '@cumple/contracts/accounts/account';
import type { Language } from '@cumple/contracts/common/language';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { AccountQuery } from './account.query';

/** Changes the own name or language. The record says that it was done, and never the name. */
@Injectable()
export class EditAccount {
  constructor(
    private readonly desk: WriteDesk,
    private readonly accounts: AccountQuery,
  ) {}

  async edit({ name, language }: AccountEdit, version: number, caller: Caller): Promise<AccountView> {
    const { account } = actorOf(caller);
    await this.desk.write(caller, async (act) => {
      const [row] = await act.manager.query<[{ version: number; language: Language }]>('SELECT version, language FROM account WHERE id = $1 FOR UPDATE', [account]);
      requireVersion(row, version);
      await act.manager.query('UPDATE account SET name = coalesce($2, name), language = coalesce($3, language), version = version + 1 WHERE id = $1', [account, name, language]);
      act.record({ action: 'account.edited', about: `accounts/${account}`, public: false, before: { language: row.language }, after: { language: language ?? row.language } });
    });
    return this.accounts.of(caller);
  }
}
