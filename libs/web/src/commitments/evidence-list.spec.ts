import { registerLocaleData } from '@angular/common';
import spanish from '@angular/common/locales/es-GT';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { hostOf, readableAddress } from './evidence-address';
import { EvidenceList } from './evidence-list';

registerLocaleData(spanish);

const evidence = (fields: Partial<EvidenceView>): EvidenceView => ({
  id: 'G1-1', url: 'https://portal.example/acta.pdf', file: null, title: null, kind: null, milestone: null, state: 'unchecked', checkedAt: null, sha256: null, review: null, copy: null, lastOpenedAt: null, failingSince: null, ...fields,
});

async function shown(list: EvidenceView[]) {
  TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(EvidenceList);
  fixture.componentRef.setInput('evidence', list);
  fixture.componentRef.setInput('timeZone', 'America/Guatemala');
  fixture.componentRef.setInput('package', '/api/v1/x/evidence.zip');
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('EvidenceList', () => {
  it('links an address and names its host', async () => {
    const element = await shown([evidence({ url: 'https://portal.example/dise%C3%B1o.pdf' })]);
    const link = element.querySelector('.evidence a');
    expect(link?.getAttribute('href')).toBe('https://portal.example/dise%C3%B1o.pdf');
    expect(link?.getAttribute('rel')).toContain('noopener');
    expect(link?.textContent).toBe('https://portal.example/diseño.pdf');
    expect(element.textContent).toContain('portal.example');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://portal.example/x', 'Oficio 12-2015'])('leaves %s as text', async (url) => {
    const element = await shown([evidence({ url })]);
    expect(element.querySelector('.evidence a')).toBeNull();
    expect(element.textContent).toContain(url);
  });

  it('offers a file to be saved, and says what and how large it is', async () => {
    const file = { name: 'Informe final.pdf', contentType: 'application/pdf', size: 2_400_000, sha256: 'ef'.repeat(32), address: '/api/v1/evidence-files/0b0f6c1e/Informe%20final.pdf' };
    const element = await shown([evidence({ url: null, file, kind: 'final-product' })]);
    const link = element.querySelector('.evidence a');
    expect([link?.getAttribute('href'), link?.hasAttribute('download'), link?.textContent]).toEqual([file.address, true, 'Informe final.pdf']);
    expect(element.textContent).toMatch(/PDF, 2.4\sMB/);
    expect(element.querySelector('summary')?.textContent).toContain('Huella sha256 del archivo: efefefefefef…');
    expect(element.textContent).not.toContain('Direcciones web citadas');
  });

  it.each<[string, Partial<EvidenceView>]>([
    ['abre (14/04/2026)', { state: 'opens', checkedAt: '2026-04-14T09:00:00.000Z' }],
    ['no abre (12/04/2026)', { state: 'does-not-open', checkedAt: '2026-04-12T09:00:00.000Z' }],
    ['copia archivada (12/04/2026)', { state: 'archived', checkedAt: '2026-04-12T09:00:00.000Z' }],
    ['no abre desde 12/04/2026; se abrió por última vez 01/04/2026', { state: 'does-not-open', failingSince: '2026-04-12T09:00:00.000Z', lastOpenedAt: '2026-04-01T09:00:00.000Z' }],
    ['sin comprobar', {}],
    ['sin revisar', {}],
  ])('says %s', async (words, fields) => expect((await shown([evidence(fields)])).textContent).toContain(words));

  const copy = { copiedAt: '2026-02-27T18:00:00.000Z', sha256: 'cd'.repeat(32), contentType: 'text/html', size: 10, address: '/api/v1/evidence-copies/p/G1-1' };

  it('links a copy only once it was released, and says what it waits for', async () => {
    const released = await shown([evidence({ state: 'archived', failingSince: '2026-04-12T09:00:00.000Z', copy })]);
    expect(released.querySelector(`a[href="${copy.address}"]`)?.textContent).toBe('copia archivada (27/02/2026)');
    expect(released.textContent).toContain('no abre desde 12/04/2026');
    const waiting = await shown([evidence({ state: 'opens', copy: { ...copy, address: null } })]);
    expect(waiting.querySelector('web-evidence-states a')).toBeNull();
    expect(waiting.textContent).toContain('copia archivada (27/02/2026), todavía no se publica: falta ver si trae datos personales');
  });

  it.each<[string, 'accepted' | 'rejected']>([['aceptada', 'accepted'], ['no aceptada', 'rejected']])('says “%s” with the post, the day and the reason, and never that it is verified', async (words, verdict) => {
    const review = { verdict, reason: 'Las boletas son de otro año.', reviewedAt: '2026-04-08T18:00:00.000Z', by: { institution: 'Red de Archivos', post: 'Coordinación' } };
    const element = await shown([evidence({ review })]);
    expect(element.querySelector('web-evidence-verdict')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(`${words} por Coordinación, Red de Archivos (08/04/2026): Las boletas son de otro año.`);
    expect(element.textContent).not.toMatch(/verificad|sin revisar/);
  });

  it('shortens a fingerprint and keeps it whole at hand', async () => {
    const element = await shown([evidence({ sha256: 'ab'.repeat(32) })]);
    expect(element.querySelector('summary')?.textContent).toContain('abababababab…');
    expect(element.querySelector('details code')?.textContent).toBe('ab'.repeat(32));
  });

  it('counts what opens only once something was checked', async () => {
    const unchecked = await shown([evidence({})]);
    expect(unchecked.textContent).toContain('ninguna comprobada todavía');
    const checked = await shown([evidence({ state: 'opens' }), evidence({ id: 'G1-2', state: 'does-not-open' })]);
    expect(checked.textContent).toContain('1 de 2 abren');
  });

  it('says that the source gives none', async () => expect((await shown([])).textContent).toContain('Sin evidencia citada'));

  it('offers all of it as one package, and says how much that is', async () => {
    const file = { name: 'Informe.pdf', contentType: 'application/pdf', size: 2_000_000, sha256: 'ef'.repeat(32), address: '/f' };
    const element = await shown([evidence({ url: null, file }), evidence({ id: 'G1-2', copy: { ...copy, size: 500_000 } }), evidence({ id: 'G1-3', copy: { ...copy, address: null } })]);
    const link = element.querySelector('web-evidence-package-link');
    expect([link?.querySelector('a')?.getAttribute('href'), link?.querySelector('a')?.hasAttribute('download')]).toEqual(['/api/v1/x/evidence.zip', true]);
    expect(link?.textContent).toMatch(/2 archivos y copias, 2.5\sMB;/);
    const addresses = (await shown([evidence({})])).querySelector('web-evidence-package-link');
    expect(addresses?.textContent).not.toContain('archivo');
    expect((await shown([])).querySelector('web-evidence-package-link')).toBeNull();
  });
});

test('addresses that can’t be read stay as they are', () => {
  expect(hostOf('http://')).toBeNull();
  expect(readableAddress('https://portal.example/%E0%A4%A')).toBe('https://portal.example/%E0%A4%A');
});
