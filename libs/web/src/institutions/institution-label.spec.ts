import { institutionLabel, markedInstitution } from './institution-label';

it('an institution of a list stands by its acronym, if it has one', () => {
  expect(institutionLabel({ name: 'Autoridad del Agua', acronym: 'ADA' })).toBe('ADA · Autoridad del Agua');
  expect(institutionLabel({ name: 'Instituto del Bosque', acronym: null })).toBe('Instituto del Bosque');
});

it('a made-up one is marked beside real ones', () => {
  expect(markedInstitution({ name: 'Instituto del Bosque', acronym: null, demonstration: true })).toBe('Instituto del Bosque – datos ficticios');
  expect(markedInstitution({ name: 'Instituto del Bosque', acronym: null, demonstration: false })).toBe('Instituto del Bosque');
});
