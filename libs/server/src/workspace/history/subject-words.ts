import { word } from './history-words';
import { areaWords, institutionWords, planWords, postWords, type Wording } from './value-words';

/** What an address of the record stands for, in plain words. */
export function subjectWords(about: string, wording: Wording): string {
  const { language } = wording;
  const [first = '', id = '', part, code = '', subpart, number = '', below, report = ''] = about.split('/');
  if (first === 'plans' && below === 'reports') return word(language, 'subject.report', { report, number, code });
  if (first === 'plans' && subpart === 'milestones') return word(language, 'subject.milestone', { number, code });
  if (first === 'plans' && subpart === 'evidence') return word(language, 'subject.evidence', { code: number });
  if (first === 'plans' && part === 'commitments') return word(language, 'subject.commitment', { code });
  if (first === 'plans' && part === 'policy-areas') return word(language, 'subject.policy-area', { area: areaWords(code, wording) });
  if (first === 'plans' && part === 'reporting-rounds') return word(language, 'subject.reporting-round', { number: code });
  if (first === 'plans' && part === 'evidence') return word(language, 'subject.evidence', { code });
  if (first === 'posts' && part === 'mandates') return word(language, 'subject.mandate', { post: postWords(id, wording) });
  switch (first) {
    case 'site': return word(language, 'subject.site');
    case 'plans': return word(language, 'subject.plan', { plan: planWords(id, wording) });
    case 'institutions': return word(language, 'subject.institution', { institution: institutionWords(id, wording) });
    case 'posts': return word(language, 'subject.post', { post: postWords(id, wording) });
    case 'accounts': return word(language, 'subject.account');
    case 'submissions': return word(language, 'subject.submission');
    case 'plan-imports': return word(language, 'subject.import');
    default: return about;
  }
}
