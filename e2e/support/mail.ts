import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect } from './watched-page';

async function mailsTo(address: string): Promise<Email[]> {
  const directory = process.env['CUMPLE_E2E_MAIL'] ?? '';
  const all = await Promise.all(readdirSync(directory).sort().map((name) => PostalMime.parse(readFileSync(join(directory, name)))));
  return all.filter(({ to }) => to?.some((each) => each.address === address));
}

/** The text of the `number`th mail to somebody whose subject is such, once it has come. */
export async function mailTo(address: string, subject: RegExp, number = 1): Promise<string> {
  let found: Email[] = [];
  await expect
    .poll(async () => (found = (await mailsTo(address)).filter((mail) => subject.test(mail.subject ?? ''))).length, { timeout: 20_000, message: `${subject} to ${address}` })
    .toBeGreaterThanOrEqual(number);
  return found[number - 1]?.text ?? '';
}

/** The path of the link to the workspace that a mail holds. */
export function linkIn(text: string): string {
  const [, path = ''] = /https?:\/\/[^/\s]+(\/\S*espacio\/\S+#\S+)/.exec(text) ?? [];
  return path;
}

/** The path of the first page of the workspace that it leads to, secret or not. */
export function pageIn(text: string): string {
  const [, path = ''] = /https?:\/\/[^/\s]+(\/\S*espacio\/\S+)/.exec(text) ?? [];
  return path;
}
