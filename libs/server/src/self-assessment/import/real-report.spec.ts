import { existsSync } from 'node:fs';
import { findAll } from '@cumple/domain/self-assessment/findings/find-all';
import type { ParsedReport } from '@cumple/domain/self-assessment/parsed-report';
import { toPlanDocument } from '@cumple/domain/self-assessment/to-plan-document';
import { aPlanHeader } from '@cumple/testing/plan-document-builder';
import { readReport } from './read-report';
import { reconciliationLines } from './reconciliation';

const path = process.env['CUMPLE_REAL_REPORT'];

it('is there when CUMPLE_REAL_REPORT names it', () => {
  expect(path === undefined || existsSync(path)).toBe(true);
});

// Registered only with the document at hand; the summary of `npm test` says whether it was.
if (path) {
  describe('the real report', () => {
    let report: ParsedReport;
    beforeAll(async () => (report = (await readReport(path)).report));
    const count = (matches: (commitment: ParsedReport['commitments'][number]) => boolean) => report.commitments.filter(matches).length;

    it('has its 48 commitments, with their levels by proposer', () => {
      const levels = (proposer: string) =>
        ['complete', 'substantial', 'limited', 'not-started', null].map((level) => count((each) => each.proposer === proposer && each.level === level));
      expect(report.commitments.map(({ code }) => code)).toEqual([
        ...Array.from({ length: 22 }, (_, index) => `G${index + 1}`),
        ...Array.from({ length: 26 }, (_, index) => `S${index + 1}`),
      ]);
      expect([levels('government'), levels('civil-society')]).toEqual([
        [18, 3, 1, 0, 0],
        [10, 12, 4, 0, 0],
      ]);
    });

    it('has its institutions, each under one name', () => {
      const leading = new Map(
        report.institutions.map(({ slug }) => [slug, count((each) => each.leadInstitution === slug)]).filter(([, led]) => led !== 0) as [string, number][],
      );
      expect(Object.fromEntries(leading)).toEqual({ copret: 29, minfin: 14, segeplan: 1, sat: 1, ine: 1, conred: 1, mspas: 1 });
      expect(report.coordinator).toBe('copret');
    });

    it('has its dates: 44, one of them inside a sentence', () => {
      expect(count(({ endsOn }) => endsOn?.given.date !== null && endsOn !== null)).toBe(44);
      expect(report.commitments.filter(({ endsOn }) => !endsOn?.given.date).map(({ code }) => code)).toEqual(['G7', 'G9', 'G13', 'S2']);
      expect(report.commitments.filter(({ endsOn }) => endsOn?.certainty === 'in-sentence').map(({ code }) => code)).toEqual(['S22']);
      expect(report.reportDate).toBe('2015-09-30');
    });

    it('has its addresses, in all and by card', () => {
      const addresses = report.commitments.flatMap((commitment) => commitment.addresses);
      const complete = addresses.filter((address) => address.complete);
      const cards = report.commitments.map((commitment) => new Set(commitment.addresses.filter((address) => address.complete).map(({ url }) => url)).size);
      expect([complete.length, new Set(complete.map(({ url }) => url)).size, addresses.length - complete.length]).toEqual([166, 149, 6]);
      expect([cards.reduce((sum, each) => sum + each, 0), Math.min(...cards), Math.max(...cards)]).toEqual([165, 1, 16]);
    });

    it('has its sessions: 13 in the table, one in the text', () => {
      expect([report.sessions.length, report.sessions.at(-1)]).toMatchObject([14, { heldOn: '2015-09-21', source: 'text' }]);
    });

    it('contradicts itself where it does', () => {
      const findings = findAll(report);
      const of = (code: string) => findings.filter((finding) => finding.code === code);
      expect(of('declared-level-count-differs').map(({ declared, computed, params, place }) => [params['level'], declared, computed, place])).toEqual([
        ['limited', '6', '5', 'line 4990'],
        ['substantial', '14', '15', 'line 4990'],
      ]);
      expect(
        of('declared-total-differs').map(({ subject, declared, computed, params, place }) => [params['kind'], subject, declared, computed, place]),
      ).toEqual([
        ['sessions', 'G9', '9', '13', 'line 1019'],
        ['consultation-weeks', null, '2', '3', 'line 32; line 5007'],
      ]);
      expect(of('frequency-not-kept')).toMatchObject([{ params: { days: 111, from: '2015-04-28', to: '2015-08-17' } }]);
      expect(of('session-outside-table')).toMatchObject([{ declared: '2015-09-21' }]);
      expect(of('plan-years-vary')).toMatchObject([{ declared: '2012-2014', computed: '2014-2016', place: 'line 5121' }]);
      expect(of('open-after-conclusion-date').map(({ subject }) => subject)).toEqual(['G8', 'S3', 'S19', 'S21']);
      expect(of('complete-with-home-page-only').map(({ subject }) => subject)).toEqual(['G6']);
      expect(of('evidence-depends-on-one-host')).toMatchObject([{ params: { count: 85, total: 165 } }]);
      expect([of('shared-evidence').length, of('repeated-text').length, of('unclear-date').length, of('address-without-scheme').length]).toEqual([
        12, 17, 3, 6,
      ]);
      expect(of('missing-field').map(({ subject, params }) => `${subject} ${params['field']}`)).toEqual([
        'G7 endsOn',
        'G7 nextSteps',
        'G9 nextSteps',
        'G12 description',
        'G18 nextSteps',
        'S2 endsOn',
        'S2 nextSteps',
        'S4 nextSteps',
        'S19 ambition',
        'S22 telephone',
      ]);
    });

    it('gives no personal data away', () => {
      const document = toPlanDocument(report, aPlanHeader({ coordinator: null }), 'a'.repeat(64));
      const told = JSON.stringify(document) + reconciliationLines(report, document, 'es').join('\n');
      const values = report.contacts.flatMap(({ personName, email, telephone }) => [personName, email, telephone]).filter((value) => value !== null);
      expect(report.contacts).toHaveLength(48);
      // Only their number is told when one is found.
      expect(values.filter((value) => told.includes(value)).length).toBe(0);
    });
  });
}
