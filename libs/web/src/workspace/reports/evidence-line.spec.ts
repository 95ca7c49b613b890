import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { SheetEvidence } from '@cumple/contracts/progress/report-sheet';
import { EvidenceLine } from './evidence-line';

const evidence: SheetEvidence = { url: 'https://portal.example/acta', file: null, title: 'La noticia', kind: 'press', opens: null, checkedAt: null, fileView: null };

async function shown(fields: Partial<SheetEvidence>): Promise<string> {
  TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(EvidenceLine);
  fixture.componentRef.setInput('evidence', { ...evidence, ...fields });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent;
}

test.each([
  [{ title: 'El acta', kind: 'official-letter' }, '«El acta», Oficio o norma'],
  [{ title: 'El acta', kind: null }, '«El acta»'],
  [{ title: null, kind: 'final-product' }, 'sin título, Producto final'],
] as const)('says as what the public reads it already: %j', async (publicAs, words) => {
  expect(await shown({ publicAs })).toContain(`El público ya la lee así: ${words}. Eso se queda como está`);
});

test('says nothing of it where the public reads the same, or nothing yet', async () => {
  for (const fields of [{ publicAs: null }, {}]) expect(await shown(fields)).not.toContain('El público');
});
