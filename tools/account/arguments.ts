import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@cumple/contracts/common/language';
import type { PointOfContactWish } from '@cumple/server/accounts/command/make-point-of-contact';
import { say } from '@cumple/server/accounts/command/say';

export type AccountArguments =
  | { command: 'point-of-contact'; language: Language; wish: PointOfContactWish }
  | { command: 'reset-second-factor'; language: Language; email: string };

/** Thrown for arguments that don't make a command. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const text = { type: 'string' } as const;
const options = {
  email: text, institution: text, 'institution-name': text, jurisdiction: text, post: text,
  another: { type: 'boolean', default: false },
  lang: { type: 'string', default: DEFAULT_LANGUAGE },
} as const;
const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;
const SLUG = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TITLE = /^(?=.*\S)[^\p{Cc}]{1,200}$/u;
const JURISDICTION = /^([A-Za-z]{2}(?:-[A-Za-z0-9]{1,12})?):(\S.{0,199})$/;

type Values = ReturnType<typeof parse>['values'];

/** Reads what was typed after `npm run account --`. @throws UsageError */
export function readArguments(given: readonly string[]): AccountArguments {
  const { values, positionals } = parse(given);
  const language = LANGUAGES.find((each) => each === values.lang);
  if (!language) throw new UsageError('--lang es|en');
  const [command] = positionals;
  if (positionals.length !== 1 || (command !== 'point-of-contact' && command !== 'reset-second-factor')) throw new UsageError('point-of-contact | reset-second-factor');
  const email = matching(values.email, '--email', EMAIL);
  return command === 'point-of-contact' ? { command, language, wish: wishOf(values, email, language) } : { command, language, email };
}

/** The language to explain a mistake in, whatever else is wrong. */
export function languageIn(given: readonly string[]): Language {
  return given.some((each, index) => each === '--lang=en' || (each === 'en' && given[index - 1] === '--lang')) ? 'en' : DEFAULT_LANGUAGE;
}

function wishOf(values: Values, email: string, language: Language): PointOfContactWish {
  return {
    email,
    language,
    institution: matching(values.institution, '--institution', SLUG),
    institutionName: values['institution-name'] === undefined ? null : matching(values['institution-name'], '--institution-name', TITLE).trim(),
    jurisdiction: values.jurisdiction === undefined ? null : jurisdictionIn(values.jurisdiction),
    post: matching(values.post ?? say(language, 'default-post'), '--post', TITLE).trim(),
    another: values.another,
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: given.filter((each, index) => index > 0 || each !== '--'), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : undefined);
  }
}

function jurisdictionIn(given: string): { code: string; name: string } {
  const [, code = '', name = ''] = JURISDICTION.exec(given) ?? [];
  if (!code) throw new UsageError('--jurisdiction');
  return { code: code.toUpperCase(), name: name.trim() };
}

function matching(value: string | undefined, name: string, pattern: RegExp): string {
  if (value === undefined || !pattern.test(value)) throw new UsageError(name);
  return value;
}
