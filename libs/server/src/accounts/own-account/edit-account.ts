import type { AccountEdit, AccountView } from '@cumple/contracts/accounts/account';
import type { Language } from '@cumple/contracts/common/language';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { AccountQuery } from './account.query';
import { sealPersonal } from '../person-keys';

/** Changes the own name or language. The record says so; the name stands in it sealed. */
@Injectable()
export class EditAccount {
  constructor(
    private readonly desk: WriteDesk,
    private readonly accounts: AccountQuery,
  ) {}

  async edit({ name, language }: AccountEdit, version: number, caller: Caller): Promise<AccountView> {
    const { account } = actorOf(caller);
    await this.desk.write(caller, async (act) => {
      const [row] = await act.manager.query<[{ version: number; language: Language; name: string | null }]>('SELECT version, language, name FROM account WHERE id = $1 FOR UPDATE', [account]);
      requireVersion(row, version);
      await act.manager.query('UPDATE account SET name = coalesce($2, name), language = coalesce($3, language), version = version + 1 WHERE id = $1', [account, name, language]);
      const personal = await sealPersonal(act.manager, account, { before: { name: row.name }, after: { name: name ?? row.name } });
      act.record({ action: 'account.edited', about: `accounts/${account}`, public: false, before: { language: row.language }, after: { language: language ?? row.language }, personal });
    });
    return this.accounts.of(caller);
  }
}
