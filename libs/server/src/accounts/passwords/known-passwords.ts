import { dictionary } from '@zxcvbn-ts/language-common';

const known = new Set(dictionary['passwords-common'].map((password) => String(password).toLowerCase()));

/** Whether a password stands among the 49,000 that turn up most often in what was stolen elsewhere, in capitals or not (OWASP ASVS 5.0 6.2.4, 6.2.12). */
export function isKnownPassword(password: string): boolean {
  return known.has(password.toLowerCase());
}
