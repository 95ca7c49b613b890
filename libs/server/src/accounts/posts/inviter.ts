import { SECRET } from '@cumple/server-kit/secrets/secret';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import type { Act } from '../../common/write-desk';
import { createLink } from '../links/create-link';

/** Invites people to their posts by a link that works once. Its secret stands in the fragment, which browsers send to nobody. */
@Injectable()
export class Inviter {
  constructor(
    @Inject(SECRET) private readonly secret: Buffer,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  /** `origin`: where the caller reached us, for an installation that isn't told its own address. */
  async invite(act: Act, account: string, post: number, origin: string): Promise<void> {
    const token = await createLink(act.manager, account, 'invitation', act.now);
    const link = `${this.options.publicUrl ?? origin}/espacio/invitacion#${token}`;
    act.announce({ kind: 'account.invited', payload: { account, post, link: seal(keyFor(this.secret, 'outbox'), link) } });
    act.record({ action: 'account.invited', about: `accounts/${account}`, public: false, after: { post } });
  }
}
