import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What people are told, in mail and in the workspace. */
export const notificationMessages = messageCatalogue(es, en);
export type NotificationCode = keyof typeof es;

/** The code, where there is a message of it. */
export function codeOf(text: string): NotificationCode | null {
  return Object.hasOwn(es, text) ? (text as NotificationCode) : null;
}
