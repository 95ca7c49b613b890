import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './file-messages.en.json';
import es from './file-messages.es.json';

/** What is said of a file that can't be read as a spreadsheet, in both languages. */
export const FILE_MESSAGES = { es, en };
export const fileMessages = messageCatalogue(es, en);
