import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { WAITING, type Waiting } from '@cumple/domain/accounts/stand-in';
import { ROLES, type Role } from '@cumple/domain/common/role';
import { MANDATE_KINDS, type MandateKind } from '@cumple/domain/institutions/mandate';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Flag } from '@cumple/server-kit/http/query-decorators';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { Described } from '../../common/described';
import { PageDto } from '../../common/page.dto';

const MANDATE_STATES = ['future', 'invited', 'running', 'ended'] as const;

export class PostInstitutionDto {
  @TextField('Slug.')
  slug!: string;

  @TextField('Name.')
  name!: string;

  @FlagField('Of a fictional jurisdiction: made up, and marked so.')
  demonstration!: boolean;
}

export class MandateHolderDto {
  @TextField('Identifier (UUID) of the account.')
  account!: string;

  @TextField('Name; null for those who may not know it.', { nullable: true })
  name!: string | null;

  @TextField('E-mail; null for those who may not know it.', { nullable: true })
  email!: string | null;

  @FlagField('Whether the person was erased.')
  erased!: boolean;
}

export class MandateDto implements MandateView {
  @CountField('Identifier.')
  id!: number;

  @ChoiceField(MANDATE_KINDS, 'How the post is held.')
  kind!: MandateKind;

  @FlagField('Whether it is the deputy’s.')
  deputy!: boolean;

  @DayField('First day.')
  startsOn!: string;

  @DayField('Last day; null while it is open.', { nullable: true })
  endsOn!: string | null;

  @InstantField('When it was ended.', { nullable: true })
  endedAt!: string | null;

  @TextField('Why, for acting and vacant.', { nullable: true })
  reason!: string | null;

  @ChoiceField(MANDATE_STATES, 'Where it stands today.')
  state!: (typeof MANDATE_STATES)[number];

  @PartField(() => MandateHolderDto, 'Who holds it; null where nobody does.', { nullable: true })
  holder!: MandateHolderDto | null;

  @InstantField('When an invitation that is open expires.', { nullable: true })
  invitationExpiresAt!: string | null;

  @CountField('Version.')
  version!: number;
}

export class StandInDto {
  @ChoiceField(ROLES, 'Role that does its work meanwhile.')
  role!: Role;

  @TextField('Title of the post that does.', { nullable: true })
  post!: string | null;

  @ChoiceField(WAITING, 'What waits.')
  waits!: Waiting;
}

export class PostDto implements PostView {
  @CountField('Identifier.')
  id!: number;

  @TextField('What the public calls it.')
  title!: string;

  @TextField('Institutional mailbox.', { nullable: true })
  mailbox!: string | null;

  @ChoiceField(ROLES, 'What its holder may do; null for a post that only answers in public.', { nullable: true })
  role!: Role | null;

  @TextField('Slug of the plan that it is limited to; null for all.', { nullable: true })
  plan!: string | null;

  @PartField(() => PostInstitutionDto, 'Institution that it belongs to.')
  institution!: PostInstitutionDto;

  @CountField('Version, for `If-Match`.')
  version!: number;

  @PartsField(() => MandateDto, 'The running mandate and deputy’s first, then earlier ones.')
  mandates!: MandateDto[];

  @PartField(() => StandInDto, 'Where it is vacant: who does its work meanwhile, and what waits.', { nullable: true })
  standIn!: StandInDto | null;

  @CountField('Unsaved work and tasks that wait for the next holder.')
  waitingDrafts!: number;
}

export class PostPageDto extends PageDto {
  @PartsField(() => PostDto, 'Posts by institution, those of fictional ones last.')
  items!: PostDto[];
}

export class PostListParameters extends PageQuery {
  @Described('`true` for those alone whose work needs somebody, and nobody holds them.')
  @Flag()
  vacant?: boolean;
}
