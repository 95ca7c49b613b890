import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

export const accountMessages = messageCatalogue(es, en);
export type AccountCode = keyof typeof es;
