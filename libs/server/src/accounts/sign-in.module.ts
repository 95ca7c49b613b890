import { Module } from '@nestjs/common';
import { AcceptInvitation } from './invitations/accept-invitation';
import { InvitationQuery } from './invitations/invitation.query';
import { InvitationsController } from './invitations/invitations.controller';
import { AccountController } from './own-account/account.controller';
import { AccountQuery } from './own-account/account.query';
import { EditAccount } from './own-account/edit-account';
import { OwnSessions } from './own-account/own-sessions';
import { OwnSessionsController } from './own-account/own-sessions.controller';
import { AskPasswordReset } from './passwords/ask-password-reset';
import { ChangePassword } from './passwords/change-password';
import { ChoosePassword } from './passwords/choose-password';
import { OwnPassword } from './passwords/own-password';
import { PasswordHasher } from './passwords/password-hasher';
import { PasswordResetsController } from './passwords/password-resets.controller';
import { ResetPassword } from './passwords/reset-password';
import { Authenticator } from './second-factor/authenticator';
import { CheckSecondFactor } from './second-factor/check-second-factor';
import { RenewRecoveryCodes } from './second-factor/renew-recovery-codes';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SetUpSecondFactor } from './second-factor/set-up-second-factor';
import { ShowSecondFactor } from './second-factor/show-second-factor';
import { TurnSecondFactorOff } from './second-factor/turn-second-factor-off';
import { AskSignInCode } from './sessions/ask-sign-in-code';
import { CodesController } from './sessions/codes.controller';
import { Offers } from './sessions/offers';
import { RedeemCode } from './sessions/redeem-code';
import { SessionDoor } from './sessions/session-door';
import { SessionViewQuery } from './sessions/session-view.query';
import { SessionController } from './sessions/session.controller';
import { SignIn } from './sessions/sign-in';
import { SignOut } from './sessions/sign-out';
import { Attempts } from './throttling/attempts';
import { MailAllowance } from './throttling/mail-allowance';
import { KnownBrowser } from './visit/known-browser';

const sessions = [SessionDoor, SessionViewQuery, Offers, SignIn, SignOut, AskSignInCode, RedeemCode, KnownBrowser, Attempts, MailAllowance];
const passwords = [PasswordHasher, ChoosePassword, OwnPassword, ChangePassword, AskPasswordReset, ResetPassword];
const secondFactor = [Authenticator, CheckSecondFactor, SetUpSecondFactor, ShowSecondFactor, TurnSecondFactorOff, RenewRecoveryCodes];

/** How people come in and keep their account: passwords, codes, links, second factor, sessions. */
@Module({
  controllers: [SessionController, CodesController, PasswordResetsController, InvitationsController, AccountController, OwnSessionsController, SecondFactorController],
  providers: [...sessions, ...passwords, ...secondFactor, AccountQuery, EditAccount, OwnSessions, InvitationQuery, AcceptInvitation],
  // What single sign-on, demonstration accounts and the command of the first account build upon.
  exports: [SessionDoor, Offers, ChoosePassword, PasswordHasher],
})
export class SignInModule {}
