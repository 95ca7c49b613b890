import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What is said about files. */
export const fileMessages = messageCatalogue(es, en);
