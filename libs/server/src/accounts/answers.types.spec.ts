import type { AccountView, RecoveryCodes, SecondFactorSetup, SessionEntry } from '@cumple/contracts/accounts/account';
import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { InvitationView, SessionView } from '@cumple/contracts/accounts/session';
import type { InvitationDto } from './invitations/invitation.dto';
import type { AccountDto, SessionEntryDto } from './own-account/account.dto';
import type { MandateDto, PostDto } from './posts/post.dto';
import type { RightsDto } from './rights/rights.dto';
import type { RecoveryCodesDto, SecondFactorSetupDto } from './second-factor/second-factor.dto';
import type { SessionDto } from './sessions/session.dto';

/** `true` only for types that are the same, field by field, optional and nullable ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The compiler refuses every `false`: a class of an answer is its contract's interface, no more and no less. */
const same: [
  Same<SessionDto, SessionView>,
  Same<InvitationDto, InvitationView>,
  Same<AccountDto, AccountView>,
  Same<SessionEntryDto, SessionEntry>,
  Same<SecondFactorSetupDto, SecondFactorSetup>,
  Same<RecoveryCodesDto, RecoveryCodes>,
  Same<PostDto, PostView>,
  Same<MandateDto, MandateView>,
  Same<RightsDto, RightsView>,
] = [true, true, true, true, true, true, true, true, true];

test('answers are what the contract says', () => expect(same).not.toContain(false));
