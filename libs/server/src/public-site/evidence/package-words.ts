import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue, type MessageParams } from '@cumple/server-kit/http/messages';
import en from './package.en.json';
import es from './package.es.json';

const messages = messageCatalogue(es, en);
export type PackageWord = keyof typeof es;

/** What the pages of a package say, in one language, of a plan that lives in one time zone. */
export class PackageWords {
  constructor(
    readonly language: Language,
    private readonly timeZone: string,
  ) {}

  say(word: PackageWord, params: MessageParams = {}): string {
    return messages.say(word, params).text(this.language);
  }

  /** The day of an instant where the plan is. */
  day(instant: string): string {
    return new Date(instant).toLocaleDateString(this.locale, { dateStyle: 'long', timeZone: this.timeZone });
  }

  /** Day and hour of an instant where the plan is. */
  instant(instant: string): string {
    return new Date(instant).toLocaleString(this.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: this.timeZone });
  }

  /** A calendar day. */
  date(day: string): string {
    return new Date(`${day}T00:00:00Z`).toLocaleDateString(this.locale, { dateStyle: 'long', timeZone: 'UTC' });
  }

  private get locale(): string {
    return this.language === 'es' ? 'es-GT' : 'en';
  }
}
