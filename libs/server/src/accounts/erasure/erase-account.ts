import type { AccountErasure, ErasedAccount } from '@cumple/contracts/accounts/people';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { refusals } from '../../common/refusal';
import { WriteDesk } from '../../common/write-desk';
import { endMandatesOf } from './end-mandates-of';
import { erasePersonalData } from './erase-personal-data';
import en from './messages.en.json';
import es from './messages.es.json';

const refuse = refusals(es, en);
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Person {
  email: string;
  name: string | null;
}

/** Erases what is kept of a person; what they did stays in the record, by their posts, and the record stays whole. */
@Injectable()
export class EraseAccount {
  constructor(private readonly desk: WriteDesk) {}

  erase(caller: Caller, account: string, { reason }: AccountErasure): Promise<ErasedAccount> {
    return this.desk.write(caller, async (act) => {
      act.authorise('account.erase', { plan: null });
      const { manager, now } = act;
      found(await personOf(manager, account));
      // Posts first, as every change of people locks them; the only point of contact can't go.
      const endedMandates = await endMandatesOf(act, account, reason);
      const person = found(await personOf(manager, account, 'FOR UPDATE'));
      refuse(names(reason, person) ? [{ field: 'reason', code: 'reason-names-person' }] : []);
      await erasePersonalData(manager, account, person.email, now);
      act.record({ action: 'account.erased', about: `accounts/${account}`, public: false, reason });
      return { account, erasedAt: now.toISOString(), endedMandates };
    });
  }
}

/** The person behind an account; `null` when there is none any more. With `FOR UPDATE` nobody else touches it from here on. */
async function personOf(manager: EntityManager, account: string, lock: 'FOR UPDATE' | '' = ''): Promise<Person | null> {
  const [person] = await manager.query<Person[]>(`SELECT email, name FROM account WHERE id = $1 AND erased_at IS NULL ${lock}`, [account]);
  return person ?? null;
}

function names(reason: string, { email, name }: Person): boolean {
  const said = reason.toLowerCase();
  return said.includes(email.toLowerCase()) || (name !== null && said.includes(name.toLowerCase()));
}

/** The identifier of an account as an address gives it; 404 for what can't be one. */
export function accountOf(text: string): string {
  return found(UUID.test(text.toLowerCase()) ? text.toLowerCase() : null);
}
