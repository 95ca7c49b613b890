import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const libs = resolve(__dirname, '../../../libs');
type Messages = Record<string, string | Record<string, string>>;

const read = (file: string) => JSON.parse(readFileSync(join(libs, file), 'utf8')) as Messages;
const placeholders = (message: Messages[string] | undefined) => [...new Set(JSON.stringify(message ?? '').match(/\{\w+\}/g))].sort();

describe.each(globSync('**/messages.es.json', { cwd: libs }))('%s', (file) => {
  const [spanish, english] = [read(file), read(file.replace('.es.', '.en.'))];

  it('has the same codes in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(spanish).sort());
  });

  it.each(Object.keys(spanish))('mentions the same of %s in both languages, and leaves none empty', (code) => {
    expect(placeholders(english[code])).toEqual(placeholders(spanish[code]));
    for (const text of [spanish, english].flatMap((messages) => Object.values(messages[code] ?? { none: '' }))) expect(text).not.toBe('');
  });
});
