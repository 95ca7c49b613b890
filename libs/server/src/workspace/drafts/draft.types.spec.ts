import type { Draft } from '@cumple/contracts/accounts/draft';
import type { KeptDraftDto } from './draft.dto';

/** `true` only for types that are the same, field by field, optional and nullable ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The compiler refuses `false`. */
const same: Same<KeptDraftDto, Draft> = true;

test('a draft is what the contract says', () => expect(same).toBe(true));
