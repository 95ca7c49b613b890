import type { HeldRole } from '@cumple/domain/common/actor';
import type { EntityManager } from 'typeorm';
import { HELD_ROLES } from '../../accounts/actor.query';
import type { Caller } from '../../common/caller';

interface Row {
  email: string;
  account: string;
  roles: HeldRole[];
}

const PEOPLE = `SELECT a.email, a.id AS account, coalesce((${HELD_ROLES}), '[]') AS roles FROM account a WHERE a.demonstration = $1`;

/** The people of the demonstration as callers, by address, with the roles that they hold now; they sign in without a second factor. */
export async function demonstrationCallers(manager: EntityManager, now: Date): Promise<(email: string) => Caller> {
  const rows = await manager.query<Row[]>(PEOPLE, [true, now]);
  const callers = new Map(rows.map(({ email, account, roles }): [string, Caller] => [email, { actor: { account, roles, secondFactor: true }, source: 'start: demonstration' }]));
  return (email) => {
    const caller = callers.get(email);
    if (!caller) throw new Error(`Nobody of the demonstration is ${email}.`);
    return caller;
  };
}
