import type { FindingView, PlanFinding } from '@cumple/contracts/self-assessment/finding';
import { FINDING_CODES, FINDING_SEVERITIES, type FindingCode, type FindingSeverity } from '@cumple/domain/self-assessment/finding';
import { ChoiceField, FlagField, PartsField, TextField } from '../common/answer-fields';
import { PageDto } from '../common/page.dto';

export class FindingDto implements FindingView {
  @ChoiceField(FINDING_CODES, 'The rule that found it.')
  code!: FindingCode;

  @ChoiceField(FINDING_SEVERITIES, 'How much it weighs for a reader.')
  severity!: FindingSeverity;

  @TextField('What was found, in the language of Accept-Language. It states facts, never blame.')
  message!: string;

  @TextField('Code of the commitment that it speaks of; null when it speaks of the plan.', { nullable: true, example: 'S21' })
  subject!: string | null;

  @TextField('What the source says.', { nullable: true, example: '14' })
  declared!: string | null;

  @TextField('What its parts add up to.', { nullable: true, example: '15' })
  computed!: string | null;

  @TextField('Where in the source.', { nullable: true, example: 'line 412' })
  place!: string | null;
}

export class PlanFindingDto extends FindingDto implements PlanFinding {
  @FlagField('Belongs to a demonstration plan.')
  demonstration!: boolean;
}

export class FindingPageDto extends PageDto {
  @PartsField(() => PlanFindingDto, 'Findings in the order of the source.')
  items!: PlanFindingDto[];
}
