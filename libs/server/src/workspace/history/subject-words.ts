import type { Language } from '@cumple/contracts/common/language';
import { word } from './history-words';

/** What an address of the record stands for, in plain words. */
export function subjectWords(about: string, language: Language): string {
  const [first = '', id = '', part, code = '', subpart, number = ''] = about.split('/');
  if (first === 'plans' && subpart === 'milestones') return word(language, 'subject.milestone', { number, code });
  if (first === 'plans' && part === 'commitments') return word(language, 'subject.commitment', { code });
  if (first === 'plans' && part === 'policy-areas') return word(language, 'subject.policy-area', { code });
  if (first === 'posts' && part === 'mandates') return word(language, 'subject.mandate', { id: code });
  switch (first) {
    case 'site': return word(language, 'subject.site');
    case 'plans': return word(language, 'subject.plan', { plan: id });
    case 'institutions': return word(language, 'subject.institution', { slug: id });
    case 'posts': return word(language, 'subject.post', { id });
    case 'accounts': return word(language, 'subject.account');
    case 'plan-imports': return word(language, 'subject.import');
    default: return about;
  }
}
