import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What is said of spreadsheets, by the code of a problem. */
export const spreadsheetMessages = messageCatalogue(es, en);
export type SpreadsheetCode = keyof typeof es;
