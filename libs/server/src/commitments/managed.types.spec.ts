import type { AmendmentView, BaselineView, ManagedCommitment, ManagedCommitmentLine, ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import type { AmendmentDto, BaselineDto } from './amendment.dto';
import type { ManagedCommitmentDto, ManagedCommitmentLineDto } from './managed-commitment.dto';
import type { ManagedMilestoneDto } from './managed-milestone.dto';

/** `true` only for types that are the same, field by field, optional and nullable ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The compiler refuses every `false`. */
const same: [
  Same<ManagedCommitmentDto, ManagedCommitment>, Same<ManagedCommitmentLineDto, ManagedCommitmentLine>, Same<ManagedMilestoneDto, ManagedMilestone>,
  Same<AmendmentDto, AmendmentView>, Same<BaselineDto, BaselineView>,
] = [true, true, true, true, true];

test('answers are what the contract says', () => expect(same).not.toContain(false));
