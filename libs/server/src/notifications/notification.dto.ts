import { LANGUAGES, type Language } from '@cumple/contracts/common/language';
import { DELIVERIES, type Delivery, type NotificationPreferences, type NotificationView, type OutgoingMail } from '@cumple/contracts/notifications/notification';
import { NOTIFICATION_KINDS } from '@cumple/contracts/notifications/notification-kind';
import { BodyChoice, BodyParts } from '@cumple/server-kit/http/body-decorators';
import { ChoiceField, CountField, InstantField, PartsField, TextField } from '../common/answer-fields';
import { PageDto } from '../common/page.dto';

export class NotificationItemDto {
  @TextField('What it is.')
  text!: string;

  @TextField('Where it is dealt with, in the portal.', { nullable: true })
  address!: string | null;
}

export class NotificationDto implements NotificationView {
  @TextField('Identifier.')
  id!: string;

  @TextField('Kind of what happened.', { example: 'commitment.amended' })
  kind!: string;

  @InstantField('When it happened.')
  at!: string;

  @TextField('What happened, in a line.')
  title!: string;

  @TextField('What happened, and what to do.')
  text!: string;

  @TextField('Address in the portal.', { nullable: true })
  address!: string | null;

  @InstantField('When the account read it.', { nullable: true })
  readAt!: string | null;

  @PartsField(() => NotificationItemDto, 'What it names, a bounded number.')
  items!: NotificationItemDto[];
}

export class NotificationPageDto extends PageDto {
  @PartsField(() => NotificationDto, 'Newest first.')
  items!: NotificationDto[];
}

export class KindDeliveryDto {
  @BodyChoice(NOTIFICATION_KINDS, { description: 'Kind of what happens.' })
  kind!: string;

  @BodyChoice(DELIVERIES, { description: 'How it reaches the account.' })
  delivery!: Delivery;
}

export class NotificationPreferencesDto implements NotificationPreferences {
  @BodyChoice(LANGUAGES, { description: 'Language of mail.' })
  language!: Language;

  @BodyParts(() => KindDeliveryDto, { description: 'How each kind reaches the account; what is left out stays as it is.', maxItems: 50 })
  deliveries!: KindDeliveryDto[];
}

export class OutgoingMailDto implements OutgoingMail {
  @TextField('Identifier.')
  id!: string;

  @TextField('Address that it goes to.')
  to!: string;

  @TextField('Subject.')
  subject!: string;

  @TextField('Text. Links and codes are shown only where no mail server is given.')
  text!: string;

  @InstantField('When it was left.')
  at!: string;

  @ChoiceField(['waiting', 'sent', 'failed', 'kept-for-operator'], 'Where it stands.')
  state!: OutgoingMail['state'];

  @CountField('How often sending was tried.')
  attempts!: number;
}

export class OutgoingMailPageDto extends PageDto {
  @PartsField(() => OutgoingMailDto, 'Newest first.')
  items!: OutgoingMailDto[];
}
