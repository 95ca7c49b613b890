import en from './messages.en.json';
import es from './messages.es.json';
import { messageCatalogue } from './messages';

/** What any address may have to say, whatever it is about. */
export const kitMessages = messageCatalogue(es, en);
export type KitCode = keyof typeof es;
