import fc from 'fast-check';
import { givenDay } from '../common/given-date';
import { automaticChecks, type CheckedEvidence, type CheckedMilestone, type CheckedReport, isHomePage, normalisedText, type OtherReport } from './automatic-checks';

const report: CheckedReport = { unchanged: false, milestoneState: 'under-way', startedOn: '2026-01-10', doneOn: null, narrative: 'Se hizo la consulta.', proposedDueOn: null, receivedOn: '2026-03-01' };
const before: CheckedMilestone = { state: 'not-started', dueOn: givenDay('2026-06-30'), amendedOn: null };
const opens: CheckedEvidence = { url: 'https://oip.example.org/informe.pdf', state: 'opens' };

interface Given {
  report?: Partial<CheckedReport>;
  before?: Partial<CheckedMilestone>;
  evidence?: CheckedEvidence[];
  others?: OtherReport[];
}

function checks(given: Given): string[] {
  const found = automaticChecks({ ...report, ...given.report }, { ...before, ...given.before }, given.evidence ?? [opens], given.others ?? []);
  return found.map(({ code, field, detail }) => [code, field, detail].filter(Boolean).join(' '));
}

describe('what a program sees in a report', () => {
  it('is nothing where there is nothing to look at', () => expect(checks({})).toEqual([]));

  it.each<[string, Given, string]>([
    ['an address that did not open', { evidence: [opens, { url: 'https://x.example.org/a', state: 'does-not-open' }] }, 'evidence-does-not-open evidence https://x.example.org/a'],
    ['an address that nobody opened yet', { evidence: [{ url: 'https://x.example.org/a', state: 'unchecked' }] }, 'evidence-not-checked evidence https://x.example.org/a'],
    ['nothing but a home page', { evidence: [{ url: 'https://x.example.org/', state: 'opens' }] }, 'only-home-page evidence https://x.example.org/'],
    ['done without evidence', { report: { milestoneState: 'done', doneOn: '2026-02-01' }, evidence: [] }, 'evidence-missing evidence'],
    ['done before it began', { report: { milestoneState: 'done', doneOn: '2026-01-09' } }, 'done-before-started doneOn 2026-01-09'],
    ['done after it was received', { report: { milestoneState: 'done', doneOn: '2026-03-02' } }, 'done-after-received doneOn 2026-03-02'],
    ['a milestone that is no longer done', { before: { state: 'done' } }, 'state-went-back milestoneState under-way'],
    ['the text of another report', { others: [{ id: 'G1-1-1', narrative: ' SE HIZO la  consulta' }] }, 'text-repeated narrative G1-1-1'],
    ['a due date that has passed', { before: { dueOn: givenDay('2026-02-28') } }, 'due-date-passed 2026-02-28'],
    ['a new date', { report: { proposedDueOn: '2026-09-30' } }, 'new-date-proposed proposedDueOn 2026-09-30'],
    ['a milestone that was amended meanwhile', { before: { amendedOn: '2026-03-02' } }, 'milestone-amended 2026-03-02'],
  ])('%s', (_, given, expected) => expect(checks(given)).toEqual([expected]));

  it('is not the passing of a due date where the milestone is done', () => {
    expect(checks({ report: { milestoneState: 'done', doneOn: '2026-02-20' }, before: { dueOn: givenDay('2026-02-28') } })).toEqual([]);
  });

  it('asks “no change” for nothing that stands already, but says that the date has passed', () => {
    expect(checks({ report: { unchanged: true, milestoneState: 'done' }, before: { state: 'under-way', dueOn: givenDay('2026-02-28') }, evidence: [] })).toEqual(['due-date-passed 2026-02-28']);
  });

  it('says nothing of empty texts, nor of a home page beside something else', () => {
    expect(checks({ report: { narrative: null }, others: [{ id: 'G1-1-1', narrative: null }], evidence: [{ url: 'https://x.example.org', state: 'opens' }, opens] })).toEqual([]);
    expect(checks({ evidence: [{ url: 'https://x.example.org', state: 'opens' }, { url: null, state: 'unchecked' }] })).toEqual([]);
  });
});

it.each([['https://x.example.org', true], ['https://x.example.org/', true], ['http://x.example.org/index.html', true], ['https://x.example.org/?id=4', false], ['https://x.example.org/a', false]])(
  '%s is a home page: %s', (url, expected) => expect(isHomePage(url)).toBe(expected));

it('texts that differ in case, accents, blanks or punctuation are the same', () => {
  expect(normalisedText('¡Publicación,  del\nÍndice!')).toBe(normalisedText('publicacion del indice'));
  fc.assert(fc.property(fc.string(), (text) => normalisedText(normalisedText(text)) === normalisedText(text)));
});
