import type { AccountErasure, ErasedAccount } from '@cumple/contracts/accounts/people';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { type Act, WriteDesk } from '../../common/write-desk';
import { erasePersonalData } from './erase-personal-data';
import { endMandatesOf, isOnlyPointOfContact } from './mandates-of';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);
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
      act.authorise('account.erase');
      const { manager, now } = act;
      const isOnly = await isOnlyPointOfContact(manager, account, now);
      const person = found(await take(manager, account));
      if (isOnly) refuse('account', 'only-point-of-contact');
      if (names(reason, person)) refuse('reason', 'reason-names-person');
      const endedMandates = await endMandates(act, account, reason);
      await erasePersonalData(manager, account, person.email, now);
      act.record({ action: 'account.erased', about: `accounts/${account}`, public: false, reason });
      return { account, erasedAt: now.toISOString(), endedMandates };
    });
  }
}

/** The person behind an account, which nobody else touches from here on; `null` when there is none any more. */
async function take(manager: EntityManager, account: string): Promise<Person | null> {
  const [person] = await manager.query<Person[]>('SELECT email, name FROM account WHERE id = $1 AND erased_at IS NULL FOR UPDATE', [account]);
  return person ?? null;
}

async function endMandates(act: Act, account: string, reason: string): Promise<number[]> {
  const ended = await endMandatesOf(act.manager, account, act.now);
  for (const { mandate, post } of ended) {
    act.record({ action: 'mandate.ended', about: `posts/${post}/mandates/${mandate}`, public: false, after: { endedAt: act.now.toISOString() }, reason });
    act.announce({ kind: 'mandate.ended', payload: { mandate, post, account } });
  }
  return ended.map(({ mandate }) => mandate);
}

function names(reason: string, { email, name }: Person): boolean {
  const said = reason.toLowerCase();
  return said.includes(email.toLowerCase()) || (name !== null && said.includes(name.toLowerCase()));
}

function refuse(field: string, code: keyof typeof es): never {
  const says = messages.say(code);
  throw new ProblemException(422, says, [{ field, says }]);
}

/** The identifier of an account as an address gives it; 404 for what can't be one. */
export function accountOf(text: string): string {
  return found(UUID.test(text.toLowerCase()) ? text.toLowerCase() : null);
}
