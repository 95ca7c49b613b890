import type { Appointment, Handover, MandateCreation, MandateEnd, PostCreation, PostEdit } from '@cumple/contracts/accounts/people';
import { LANGUAGES, type Language } from '@cumple/contracts/common/language';
import { ROLES, type Role } from '@cumple/domain/common/role';
import { MANDATE_KINDS, type MandateKind } from '@cumple/domain/institutions/mandate';
import { BodyChoice, BodyDay, BodyEmail, BodyFlag, BodyPart, BodyText } from '@cumple/server-kit/http/body-decorators';

const MAX_SLUG = 100;
const MAX_TITLE = 200;
const MAX_NAME = 200;
const MAX_REASON = 1_000;

export class PostCreationDto implements PostCreation {
  @BodyText({ description: 'Slug of the institution that it belongs to.', max: MAX_SLUG })
  institution!: string;

  @BodyText({ description: 'What the public calls it.', max: MAX_TITLE })
  title!: string;

  @BodyEmail({ description: 'Institutional mailbox; never a person’s.', optional: true, nullable: true })
  mailbox?: string | null;

  @BodyChoice(ROLES, { description: 'What its holder may do; null for a post that only answers in public.', optional: true, nullable: true })
  role?: Role | null;

  @BodyText({ description: 'Slug of the plan that it is limited to; null for all.', max: MAX_SLUG, optional: true, nullable: true })
  plan?: string | null;
}

export class PostEditDto implements PostEdit {
  @BodyText({ description: 'What the public calls it.', max: MAX_TITLE, optional: true })
  title?: string;

  @BodyEmail({ description: 'Institutional mailbox; never a person’s.', optional: true, nullable: true })
  mailbox?: string | null;

  @BodyChoice(ROLES, { description: 'What its holder may do.', optional: true, nullable: true })
  role?: Role | null;

  @BodyText({ description: 'Slug of the plan that it is limited to; null for all.', max: MAX_SLUG, optional: true, nullable: true })
  plan?: string | null;
}

export class AppointmentDto implements Appointment {
  @BodyEmail({ description: 'Where the invitation goes.' })
  email!: string;

  @BodyText({ description: 'Name; whoever is invited may correct it.', max: MAX_NAME, optional: true })
  name?: string;

  @BodyChoice(LANGUAGES, { description: 'Language of the invitation.', optional: true })
  language?: Language;
}

export class MandateCreationDto implements MandateCreation {
  @BodyChoice(MANDATE_KINDS, { description: 'Titular, acting, or vacant.' })
  kind!: MandateKind;

  @BodyFlag({ description: 'Beside the holder, as deputy.', optional: true })
  deputy?: boolean;

  @BodyDay({ description: 'First day; today when left out.', optional: true })
  startsOn?: string;

  @BodyDay({ description: 'Last day; null while none is set.', optional: true, nullable: true })
  endsOn?: string | null;

  @BodyText({ description: 'Why it is acting or vacant; the public reads it.', max: MAX_REASON, optional: true })
  reason?: string;

  @BodyPart(() => AppointmentDto, { description: 'Who is to hold it.', optional: true })
  holder?: Appointment;
}

export class HandoverDto implements Handover {
  @BodyPart(() => AppointmentDto, { description: 'Who follows; without one the post is declared vacant.', optional: true })
  successor?: Appointment;

  @BodyChoice(['titular', 'acting'], { description: 'How the successor holds it; titular when left out.', optional: true })
  kind?: 'titular' | 'acting';

  @BodyText({ description: 'Why it is acting or vacant; the public reads it.', max: MAX_REASON, optional: true })
  reason?: string;
}

export class MandateEndDto implements MandateEnd {
  @BodyText({ description: 'Why it ends.', max: MAX_REASON, optional: true })
  reason?: string;
}
