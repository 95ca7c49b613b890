import { Jobs } from '@cumple/server-kit/jobs/jobs';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Mailer } from '@cumple/server-kit/mail/mailer';
import { EventListeners } from '@cumple/server-kit/outbox/event-listeners';
import { OutboxDispatcher } from '@cumple/server-kit/outbox/outbox-dispatcher';
import { OutboxWatch } from '@cumple/server-kit/outbox/outbox-watch';
import { Global, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { AccountMailListener } from './account-mail.listener';
import { ChoosePreferences } from './choose-preferences';
import { ClearMail } from './clear-mail.job';
import { EscalationNewsListener } from './escalation-news.listener';
import { Letters } from './letters';
import { MailDesk } from './mail-desk';
import { MarkRead } from './mark-read';
import { NotificationsController } from './notifications.controller';
import { NotificationsQuery } from './notifications.query';
import { OutgoingMailController } from './outgoing-mail.controller';
import { OutgoingMailQuery } from './outgoing-mail.query';
import { PreferencesController } from './preferences.controller';
import { PreferencesQuery } from './preferences.query';
import { RegularWork } from './regular-work.job';
import { ReportNewsListener } from './report-news.listener';
import { RoundNewsListener } from './round-news.listener';
import { SendDigests } from './send-digests.job';
import { MAILER, SendMail } from './send-mail.job';
import { SubmissionNewsListener } from './submission-news.listener';
import { Tell } from './tell';
import { Worker } from './worker';
import { WorkNewsListener } from './work-news.listener';

const kit: Provider[] = [
  EventListeners,
  OutboxDispatcher,
  RegularTasks,
  { provide: Jobs, inject: [DataSource], useFactory: (dataSource: DataSource) => new Jobs(urlOf(dataSource)) },
  { provide: OutboxWatch, inject: [OutboxDispatcher, DataSource], useFactory: (dispatcher: OutboxDispatcher, dataSource: DataSource) => new OutboxWatch(dispatcher, urlOf(dataSource)) },
  { provide: MAILER, inject: [SERVER_OPTIONS], useFactory: mailerOf },
];

/** Tells people what happened: reacts to events, keeps notifications, sends mail. */
@Global()
@Module({
  controllers: [NotificationsController, PreferencesController, OutgoingMailController],
  providers: [
    ...kit, MailDesk, Tell, Letters, AccountMailListener, WorkNewsListener, ReportNewsListener, EscalationNewsListener, SubmissionNewsListener, RoundNewsListener, SendMail, SendDigests, ClearMail, RegularWork, Worker,
    NotificationsQuery, MarkRead, PreferencesQuery, ChoosePreferences, OutgoingMailQuery,
  ],
  exports: [EventListeners, MailDesk, RegularTasks, Tell],
})
export class NotificationsModule {}

function mailerOf({ smtpUrl, mailFrom }: ServerOptions): Mailer | null {
  return smtpUrl && mailFrom ? new Mailer({ smtpUrl, from: mailFrom }) : null;
}

/** Listening and the job queue have connections of their own, to the same database. */
function urlOf({ options }: DataSource): string {
  if (options.type === 'postgres' && options.url) return options.url;
  throw new Error('The database has no address.');
}
