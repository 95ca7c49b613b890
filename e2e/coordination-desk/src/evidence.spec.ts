import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { query } from '../../support/database';
import { DeskCaller } from '../../support/desk-caller';
import { openUntilShown } from '../../support/open-until-shown';
import { publish, submit } from '../../support/reporting';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = 'demo-2025-2027';
const COMMITMENT = `/planes/${PLAN}/compromisos/C3`;
const KEPT = `UPDATE evidence SET state = 'opens', checked_at = $2, last_opened_at = $2, copied_at = $2, sha256 = $3, copy_sha256 = $3, copy_size = $4, copy_content_type = 'application/pdf' WHERE url = $1`;

/** A published report that cites an address; answers where it is read. */
async function reported(address: string, milestone: number): Promise<string> {
  const [liaison, contact] = await Promise.all([DeskCaller.of('enlace-hacienda'), DeskCaller.of('contacto')]);
  const says = { narrative: 'Se publicó el tablero.', obstacles: [{ kind: 'capacity' as const, text: null }], correctiveAction: 'Se capacita.', evidence: [{ url: address, file: null, title: null, kind: 'final-product' as const }] };
  await submit(liaison, 'xe-mh', [{ commitment: 'C3', milestone, says }]);
  const { id } = await publish(contact, 'C3', milestone);
  await Promise.all([liaison.end(), contact.end()]);
  return `/espacio/informes-enviados/informe/${id}`;
}

/** As the link checker leaves it, which opens nothing on this machine: the page opened, and a copy of it was kept. */
async function keepCopy(address: string, bytes: Buffer): Promise<void> {
  const liaison = await DeskCaller.of('enlace-hacienda');
  await liaison.upload('copia.pdf', bytes, 'xe-mh', PLAN);
  await query(process.env['CUMPLE_E2E_DATA'] ?? '', KEPT, [address, new Date(), createHash('sha256').update(bytes).digest('hex'), bytes.length]);
  await liaison.end();
}

async function decide(page: Page, label: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: /^Decidir sobre la copia/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Decidir sobre la copia' });
  await dialog.getByLabel('Decisión').selectOption({ label });
  await dialog.getByLabel('Motivo').fill(reason);
  await dialog.getByRole('button', { name: 'Guardar la decisión' }).click();
  await expect(dialog).toBeHidden();
}

test('a verdict on an evidence, and a copy that is kept back, released and taken back: what the public sees of each', async ({ page, browser, request }, { repeatEachIndex }) => {
  test.slow();
  const id = randomUUID();
  const [address, bytes] = [`https://hacienda.example/${id}`, Buffer.from(`%PDF-1.4\n% ${id}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`)];
  const report = await reported(address, (repeatEachIndex % 2) + 1);
  await keepCopy(address, bytes);
  const citizen = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const evidence = citizen.locator('.evidence > li').filter({ hasText: id });
  await signIn(page, 'contacto');
  await page.goto(report);

  await test.step('a verdict needs its reason, and is read beside the evidence', async () => {
    await page.getByRole('button', { name: /^Revisar la evidencia/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Revisar la evidencia' });
    await dialog.getByLabel('Dictamen').selectOption({ label: 'No prueba lo que se declara' });
    await dialog.getByRole('button', { name: 'Guardar el dictamen' }).click();
    await expect(dialog.getByRole('alert').first()).toContainText('Falta este dato.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Motivo').fill('Es el tablero del año anterior.');
    await dialog.getByRole('button', { name: 'Guardar el dictamen' }).click();
    await expect(page.getByText('«Es el tablero del año anterior.»')).toBeVisible();
    await openUntilShown(citizen, COMMITMENT, evidence.filter({ hasText: 'Es el tablero del año anterior.' }));
    await expect(evidence).toContainText(/no aceptada por Punto de contacto \(demostración\), Oficina de Gobierno Abierto/);
  });

  const publicCopy = () => evidence.getByRole('link', { name: /copia/i });
  const copy = async (): Promise<string> => (await publicCopy().getAttribute('href')) ?? '';

  await test.step('a copy that nobody read is nobody’s but the reviewer’s, and stays so when it is kept back', async () => {
    const own = page.getByRole('link', { name: /^Descargar la copia/ });
    expect((await (await page.request.get((await own.getAttribute('href')) ?? '')).body()).equals(bytes)).toBe(true);
    await expect(page.locator('web-report-evidence')).toContainText('sin publicar');
    await decide(page, 'No publicarla', 'Trae un número de teléfono.');
    await expect(page.locator('web-report-evidence')).toContainText(/copia del .*, retenida el/);
    await openUntilShown(citizen, COMMITMENT, evidence);
    await expect(publicCopy()).toHaveCount(0);
    expect(await citizen.content()).not.toContain('número de teléfono');
  });

  await test.step('released, everybody may save it', async () => {
    await decide(page, 'Publicarla: no tiene datos personales', '');
    await expect(page.locator('web-report-evidence')).toContainText(/copia del .*, pública/);
    await openUntilShown(citizen, COMMITMENT, publicCopy());
    expect((await (await request.get(await copy())).body()).equals(bytes)).toBe(true);
  });

  await test.step('taken back, it is gone from the page, and its address answers no more', async () => {
    const path = await copy();
    await decide(page, 'No publicarla', 'Alguien halló un nombre.');
    await expect(page.locator('web-report-evidence')).toContainText(/copia del .*, retenida el/);
    expect((await request.get(path)).status()).toBe(404);
    await citizen.goto(COMMITMENT);
    await expect(evidence).toBeVisible();
    await expect(publicCopy()).toHaveCount(0);
  });
  await citizen.context().close();
});
