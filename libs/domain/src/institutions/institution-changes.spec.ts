import { reasonsNotToAddInstitution, reasonsNotToEditInstitution, reasonsNotToMergeInstitutions, type StandingInstitution } from './institution-changes';

const standing = (slug: string, changes: Partial<StandingInstitution> = {}): StandingInstitution => ({ slug, jurisdiction: 'zz', mergedInto: null, ...changes });
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

test('an institution needs a slug of its own and a jurisdiction', () => {
  expect(reasonsNotToAddInstitution({ slugTaken: false, jurisdictionKnown: true })).toEqual([]);
  expect(reasonsNotToAddInstitution({ slugTaken: true, jurisdictionKnown: false })).toEqual([
    { field: 'slug', code: 'slug-taken' },
    { field: 'jurisdiction', code: 'unknown-jurisdiction' },
  ]);
});

test('one that was joined to another is kept as it was', () => {
  expect(reasonsNotToEditInstitution(standing('a'))).toEqual([]);
  expect(codes(reasonsNotToEditInstitution(standing('a', { mergedInto: 'b' })))).toEqual(['already-merged']);
});

test.each([
  ['another of its jurisdiction', standing('a'), standing('b'), []],
  ['nothing that is there', standing('a'), null, ['unknown-institution']],
  ['itself', standing('a'), standing('a'), ['itself']],
  ['one that was joined itself: that would be a chain', standing('a'), standing('b', { mergedInto: 'c' }), ['into-merged']],
  ['the one that was joined to it: that would be a circle', standing('a'), standing('b', { mergedInto: 'a' }), ['into-merged']],
  ['another, a second time', standing('a', { mergedInto: 'c' }), standing('b'), ['already-merged']],
  ['one of another jurisdiction', standing('a'), standing('b', { jurisdiction: 'yy' }), ['other-jurisdiction']],
])('a duplicate and %s', (_, duplicate, into, reasons) => {
  expect(codes(reasonsNotToMergeInstitutions(duplicate, into))).toEqual(reasons);
});
