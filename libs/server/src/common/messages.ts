import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What any column may have to say. */
export const commonMessages = messageCatalogue(es, en);
