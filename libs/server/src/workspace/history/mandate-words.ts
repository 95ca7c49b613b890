import { codeOf, word } from './history-words';
import { valueWords, type Wording } from './value-words';

/** What sentences of mandates say of one: how the post is held, and from when to when. */
export function mandateWords(content: Readonly<Record<string, unknown>>, wording: Wording): { started: string; ended: string; when: string } {
  const held = content['deputy'] === true ? 'deputy' : String(content['kind']);
  const words = (code: string) => word(wording.language, codeOf(`${code}.${held}`) ?? `${code as 'started-as'}.any`);
  return { started: words('started-as'), ended: words('ended-as'), when: period(content, wording) };
}

function period({ startsOn, endsOn }: Readonly<Record<string, unknown>>, wording: Wording): string {
  if (typeof startsOn !== 'string') return '';
  const [first, last] = [startsOn, endsOn].map((day) => valueWords('startsOn', day, wording)) as [string, string];
  return word(wording.language, endsOn ? 'between' : 'since', { first, last });
}
