import { likelyField, notesForm, returningOf } from './notes-entry';

test('notes are sent in the order of the form, and empty ones not at all', () => {
  const form = notesForm();
  form.patchValue({ letterNumber: ' Falta. ', narrative: 'Diga cuándo.', evidence: '  ' });
  expect(returningOf(form.getRawValue())).toEqual({ notes: [{ field: 'narrative', text: 'Diga cuándo.' }, { field: 'letterNumber', text: 'Falta.' }] });
});

test('nothing is returned without a note', () => {
  const form = notesForm();
  expect(form.valid).toBe(false);
  form.controls.evidence.setValue(' ');
  expect(form.valid).toBe(false);
  form.controls.evidence.setValue('No abre.');
  expect(form.valid).toBe(true);
});

test('the first note is about what a program saw, else about what was done', () => {
  expect(likelyField({ checks: [{ code: 'milestone-amended', field: null, detail: null }, { code: 'evidence-missing', field: 'evidence', detail: null }] })).toBe('evidence');
  expect(likelyField({ checks: [] })).toBe('narrative');
});
