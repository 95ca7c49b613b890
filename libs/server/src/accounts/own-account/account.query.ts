import type { AccountView } from '@cumple/contracts/accounts/account';
import { ROLES_WITH_SECOND_FACTOR } from '@cumple/domain/common/role';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../common/found';
import { actorOf, type Caller } from '../../common/caller';

type Row = Omit<AccountView, 'secondFactor'> & { on: boolean; recoveryCodesLeft: number };

/** The own account. */
@Injectable()
export class AccountQuery {
  constructor(private readonly dataSource: DataSource) {}

  async of(caller: Caller): Promise<AccountView> {
    const { account, roles } = actorOf(caller);
    const [row] = await this.dataSource.query<Row[]>(ACCOUNT, [account]);
    const { on, recoveryCodesLeft, ...view } = found(row ?? null);
    return { ...view, secondFactor: { on, required: roles.some(({ role }) => ROLES_WITH_SECOND_FACTOR.includes(role)), recoveryCodesLeft } };
  }
}

const ACCOUNT = `
  SELECT id, name, email, language, version, password_hash IS NOT NULL AS "hasPassword", totp_confirmed_at IS NOT NULL AS "on",
    (SELECT count(*)::int FROM recovery_code WHERE account_id = account.id AND used_at IS NULL) AS "recoveryCodesLeft",
    coalesce((SELECT array_agg(issuer ORDER BY issuer) FROM account_identity WHERE account_id = account.id), '{}') AS "singleSignOn"
  FROM account WHERE id = $1 AND erased_at IS NULL`;
