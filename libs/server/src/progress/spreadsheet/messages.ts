import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What is said of a filled-in sheet, by the code of a problem. */
export const sheetMessages = messageCatalogue(es, en);
