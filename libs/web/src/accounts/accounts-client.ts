import { Injectable, inject } from '@angular/core';
import type { AccountEdit, AccountView, PasswordChange, RecoveryCodes, SecondFactorRemoval, SecondFactorSetup, SessionEntry } from '@cumple/contracts/accounts/account';
import type { InvitationAcceptance, InvitationView, SessionView } from '@cumple/contracts/accounts/session';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { WorkspaceApi } from '../common/workspace/workspace-api';

/** For requests that come before a session, or decide about it. */
const STAYS = { renews: false };

/** Signing in, and the own account. */
@Injectable({ providedIn: 'root' })
export class AccountsClient {
  private readonly api = inject(WorkspaceApi);

  session(): Promise<SessionView> {
    return this.api.get(workspacePaths.session(), {}, STAYS);
  }

  signIn(email: string, password: string): Promise<SessionView> {
    return this.api.post(workspacePaths.session(), { email, password }, STAYS);
  }

  signOut(): Promise<SessionView> {
    return this.api.delete(workspacePaths.session(), STAYS);
  }

  showSecondFactor(code: string): Promise<SessionView> {
    return this.api.post(workspacePaths.sessionSecondFactor(), { code }, STAYS);
  }

  askForCode(email: string): Promise<void> {
    return this.api.post(workspacePaths.sessionCodes(), { email }, STAYS);
  }

  redeemCode(email: string, code: string): Promise<SessionView> {
    return this.api.post(workspacePaths.sessionCodeRedemption(), { email, code }, STAYS);
  }

  invitation(token: string): Promise<InvitationView> {
    return this.api.post(workspacePaths.invitationLookup(), { token }, STAYS);
  }

  acceptInvitation(acceptance: InvitationAcceptance): Promise<SessionView> {
    return this.api.post(workspacePaths.invitationAcceptance(), acceptance, STAYS);
  }

  askForPasswordReset(email: string): Promise<void> {
    return this.api.post(workspacePaths.passwordResets(), { email }, STAYS);
  }

  choosePassword(token: string, password: string): Promise<unknown> {
    return this.api.post(workspacePaths.passwordResetRedemption(), { token, password }, STAYS);
  }

  account(): Promise<AccountView> {
    return this.api.get(workspacePaths.account());
  }

  editAccount(edit: AccountEdit, version: number): Promise<AccountView> {
    return this.api.patch(workspacePaths.account(), edit, { version });
  }

  changePassword(change: PasswordChange): Promise<SessionView> {
    return this.api.put(workspacePaths.accountPassword(), change);
  }

  sessions(): Promise<SessionEntry[]> {
    return this.api.get(workspacePaths.accountSessions());
  }

  endSession(id: string): Promise<void> {
    return this.api.delete(workspacePaths.accountSession(id));
  }

  endOtherSessions(): Promise<void> {
    return this.api.delete(workspacePaths.accountSessions());
  }

  beginSecondFactor(): Promise<SecondFactorSetup> {
    return this.api.post(workspacePaths.accountSecondFactor());
  }

  confirmSecondFactor(code: string): Promise<RecoveryCodes> {
    return this.api.put(workspacePaths.accountSecondFactor(), { code });
  }

  removeSecondFactor(proof: SecondFactorRemoval): Promise<void> {
    return this.api.delete(workspacePaths.accountSecondFactor(), {}, proof);
  }

  makeRecoveryCodes(): Promise<RecoveryCodes> {
    return this.api.post(workspacePaths.accountRecoveryCodes());
  }
}
