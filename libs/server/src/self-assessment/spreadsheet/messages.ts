import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { FILE_MESSAGES } from '../../common/spreadsheet/file-messages';
import en from './messages.en.json';
import es from './messages.es.json';

const words = { ...FILE_MESSAGES.es, ...es };

/** What is said of spreadsheets, by the code of a problem. */
export const spreadsheetMessages = messageCatalogue(words, { ...FILE_MESSAGES.en, ...en });
export type SpreadsheetCode = keyof typeof words;
