import type { AssessorCount, Coverage, InstitutionCount, OverviewUnit, PolicyAreaLevels, ProposerCount } from '@cumple/contracts/public-site/overview';
import { ASSESSOR_KINDS, type AssessorKind } from '@cumple/domain/assessments/assessment';
import { COUNTED_LEVELS, type CountedLevel } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { ChoiceField, CountField, DayField, FlagField, PartField, TextField } from '../../common/answer-fields';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { LevelCountDto } from '../level-count.dto';

export class OverviewUnitDto implements OverviewUnit {
  @TextField('Code within the plan.', { example: 'G1' })
  code!: string;

  @CountField('Number as on the form.', { example: 1 })
  number!: number;

  @ChoiceField(PROPOSERS, 'Who put it forward.')
  proposer!: Proposer;

  @TextField('Title.')
  title!: string;

  @ChoiceField(COUNTED_LEVELS, 'Declared level.')
  level!: CountedLevel;

  @TextField('Acronym, else name, of who declares it; null when nobody does.', { nullable: true })
  declaredBy!: string | null;
}

export class ProposerCountDto extends LevelCountDto implements ProposerCount {
  @ChoiceField(PROPOSERS, 'Who put them forward.')
  proposer!: Proposer;
}

export class InstitutionCountDto extends LevelCountDto implements InstitutionCount {
  @PartField(() => InstitutionReferenceDto, 'Who leads them.')
  institution!: InstitutionReferenceDto;

  @FlagField('It also coordinates the plan.')
  judgeAndParty!: boolean;
}

export class PolicyAreaLevelsDto extends LevelCountDto implements PolicyAreaLevels {
  @TextField('Code within the plan.')
  code!: string;

  @TextField('Name.')
  name!: string;
}

export class AssessorCountDto implements AssessorCount {
  @ChoiceField(ASSESSOR_KINDS, 'Kind of assessor.')
  kind!: AssessorKind;

  @CountField('Organisations of this kind that judged.')
  organisations!: number;

  @CountField('Commitments that they assessed.')
  assessed!: number;

  @DayField('Day of their latest judgement; null when there is none.', { nullable: true })
  latestOn!: string | null;
}

export class CoverageDto implements Coverage {
  @CountField('Commitments with a declared level.')
  declaredLevel!: number;

  @CountField('Commitments with a conclusion date.')
  conclusionDate!: number;

  @CountField('Commitments with evidence.')
  evidence!: number;

  @CountField('Addresses cited, distinct within each commitment.')
  evidenceAddresses!: number;

  @CountField('Of those addresses, how many were opened to see.')
  evidenceChecked!: number;

  @CountField('Commitments that somebody assessed who doesn’t declare them.')
  assessedByOthers!: number;

  @CountField('Commitments with milestones.')
  milestones!: number;

  @CountField('Commitments that the source assigns to a policy area.')
  policyArea!: number;
}
