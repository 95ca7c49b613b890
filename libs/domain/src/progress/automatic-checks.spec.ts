import fc from 'fast-check';
import { givenDay } from '../common/given-date';
import { automaticChecks, type CheckedEvidence, type CheckedMilestone, type CheckedReport, isHomePage, normalisedText, type OtherReport, type ResentReport, type SentFields } from './automatic-checks';

const report: CheckedReport = { unchanged: false, milestoneState: 'under-way', startedOn: '2026-01-10', doneOn: null, narrative: 'Se hizo la consulta.', obstacles: [], proposedDueOn: null, receivedOn: '2026-03-01' };
const before: CheckedMilestone = { state: 'not-started', dueOn: givenDay('2026-06-30'), withdrawn: false, amendedOn: null };
const opens: CheckedEvidence = { url: 'https://oip.example.org/informe.pdf', state: 'opens' };

interface Given {
  report?: Partial<CheckedReport>;
  before?: Partial<CheckedMilestone>;
  evidence?: CheckedEvidence[];
  others?: OtherReport[];
  resent?: ResentReport;
}

function checks(given: Given): string[] {
  const found = automaticChecks({ ...report, ...given.report }, { ...before, ...given.before }, { evidence: given.evidence ?? [opens], others: given.others ?? [], resent: given.resent ?? null });
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
    ['a due date that has passed', { report: { obstacles: [{ kind: 'budget', text: null }] }, before: { dueOn: givenDay('2026-02-28') } }, 'due-date-passed 2026-02-28'],
    ['a new date', { report: { proposedDueOn: '2026-09-30' } }, 'new-date-proposed proposedDueOn 2026-09-30'],
    ['a milestone that was withdrawn meanwhile', { before: { withdrawn: true } }, 'milestone-withdrawn'],
    ['a milestone that was amended meanwhile', { before: { amendedOn: '2026-03-02' } }, 'milestone-amended 2026-03-02'],
  ])('%s', (_, given, expected) => expect(checks(given)).toEqual([expected]));

  it('is not the passing of a due date where the milestone is done', () => {
    expect(checks({ report: { milestoneState: 'done', doneOn: '2026-02-20' }, before: { dueOn: givenDay('2026-02-28') } })).toEqual([]);
  });

  it('is that one that is late names nothing that holds it up', () => {
    expect(checks({ before: { dueOn: givenDay('2026-02-28') } })).toEqual(['due-date-passed 2026-02-28', 'late-without-reason obstacles']);
  });

  it('is the same of “no change”, but for its text, which is that of the report before', () => {
    const unchanged = { unchanged: true, startedOn: '2026-02-10', doneOn: '2026-02-09' };
    const evidence: CheckedEvidence[] = [{ url: 'https://x.example.org/a', state: 'does-not-open' }];
    expect(checks({ report: unchanged, before: { state: 'under-way', dueOn: givenDay('2026-02-28') }, evidence, others: [{ id: 'G1-1-1', narrative: 'Se hizo la consulta.' }] })).toEqual([
      'done-before-started doneOn 2026-02-09', 'evidence-does-not-open evidence https://x.example.org/a', 'due-date-passed 2026-02-28', 'late-without-reason obstacles',
    ]);
    expect(checks({ report: { unchanged: true, milestoneState: 'done', doneOn: '2026-02-01' }, before: { state: 'done' }, evidence: [] })).toEqual(['evidence-missing evidence']);
  });

  describe('of one that comes back', () => {
    const sent: SentFields = {
      unchanged: false, milestoneState: 'done', startedOn: null, doneOn: '2026-02-20', narrative: 'Se hizo.', evidence: [{ url: 'https://x.example.org/a', title: null }], obstacles: [],
      correctiveAction: null, proposedDueOn: null, proposedDueReason: null, nextSteps: null, letterNumber: 'OF-1', letterOn: null,
    };
    const resent = (now: Partial<SentFields>, noted: ResentReport['noted'] = ['narrative', 'evidence']) => checks({ resent: { before: sent, now: { ...sent, ...now }, noted } });

    it('is that it is word for word what was returned, and which notes nothing was done about', () => {
      expect(resent({ evidence: [{ title: null, url: 'https://x.example.org/a' }] })).toEqual(['same-as-returned', 'noted-field-unchanged narrative', 'noted-field-unchanged evidence']);
    });
    it('is the noted field that stayed as it was', () => expect(resent({ narrative: 'Se hizo el 20 de febrero.' })).toEqual(['noted-field-unchanged evidence']));
    it('is nothing where all that was noted is another', () => expect(resent({ narrative: 'Ya.', evidence: [] })).toEqual([]));
    it('isn’t the same where it became “no change”', () => expect(resent({ unchanged: true }, [])).toEqual([]));
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
