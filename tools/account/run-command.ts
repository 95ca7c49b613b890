import type { Environment } from '@cumple/server-kit/config/environment';
import { readConfig } from '@cumple/server-kit/config/config';
import { systemClock } from '@cumple/server-kit/http/clock';
import { MakePointOfContact } from '@cumple/server/accounts/command/make-point-of-contact';
import { ResetSecondFactor } from '@cumple/server/accounts/command/reset-second-factor';
import { say } from '@cumple/server/accounts/command/say';
import { WriteDesk } from '@cumple/server/common/write-desk';
import type { DataSource } from 'typeorm';
import type { AccountArguments } from './arguments';

const caller = { actor: null, source: 'command: account' };

/** Does what was asked for, and answers the lines to show: nobody else is ever shown the link. */
export async function runCommand(dataSource: DataSource, wish: AccountArguments, env: Environment): Promise<string[]> {
  const desk = new WriteDesk(dataSource, systemClock);
  const { language } = wish;
  if (wish.command === 'reset-second-factor') {
    await new ResetSecondFactor(desk).reset(caller, wish.email);
    return [say(language, 'second-factor-reset', { email: wish.email })];
  }
  const { email } = wish.wish;
  const invitation = await new MakePointOfContact(desk).make(caller, wish.wish);
  return invitation === null ? [say(language, 'has-password', { email })] : [say(language, 'invited', { email }), `${portalOf(env)}/espacio/invitacion#${invitation}`];
}

function portalOf(env: Environment): string {
  const { publicUrl, port } = readConfig(env, '');
  return publicUrl ?? `http://localhost:${port}`;
}
