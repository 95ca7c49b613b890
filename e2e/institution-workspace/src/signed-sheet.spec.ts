import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { DeskCaller } from '../../support/desk-caller';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = 'demo-2025-2027';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test.use({ viewport: { width: 390, height: 844 } });

/** A round of the test's own, about one milestone. */
async function openedRound(): Promise<{ name: string; number: number }> {
  const contact = await DeskCaller.of('contacto');
  const { next } = await contact.read<WorkingDayView>(workspacePaths.workingDay(PLAN, inDays(10)));
  const days = { periodStartsOn: inDays(-90), periodEndsOn: inDays(-2), opensOn: inDays(-1), dueOn: next };
  const body = { name: `Corte ${randomUUID().slice(0, 8)}`, ...days, milestones: [{ commitment: 'C3', number: 3 }] };
  const round = await contact.send<{ name: string; number: number }>(workspacePaths.reportingRounds(PLAN), { method: 'POST', body });
  await contact.end();
  return round;
}

async function downloaded(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return readFileSync(await file.path());
}

test('a sheet is printed, signed on paper, uploaded and received; who reviews opens it, and nobody else', async ({ page, browser, request }) => {
  test.slow();
  const { name, number } = await openedRound();
  await signIn(page, 'enlace-hacienda');
  await page.goto(`/espacio/informes/${PLAN}/${number}/xe-mh`);
  const row = page.locator('#C3-3');
  await row.getByRole('button', { name: 'Informar avance' }).click();
  await row.getByLabel('En curso').check();
  await row.getByLabel('¿Qué se hizo?').fill('Doce de 16 instituciones entregaron sus metas físicas.');
  await row.getByLabel('Capacidad', { exact: true }).check();
  await row.getByLabel('¿Qué se hará para corregirlo?').fill('Se pidieron por oficio las cuatro que faltan.');
  await expect(page.getByText('Borrador guardado')).toBeVisible();

  await page.getByLabel('Hoja firmada y escaneada').check();
  await page.getByRole('button', { name: 'Enviar 1 informe' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Falta subir la hoja firmada' })).toBeVisible();
  const paper = await downloaded(page, 'Descargar la hoja para firmar (PDF)');
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const choose = page.getByLabel('Subir la hoja firmada');
  await choose.setInputFiles({ name: 'hoja.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no es un PDF') });
  await expect(page.locator('web-approval-choice').getByRole('alert')).toBeVisible();
  await choose.setInputFiles({ name: 'Hoja firmada.pdf', mimeType: 'application/pdf', buffer: paper });
  await expect(page.getByText('Hoja firmada: Hoja firmada.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Enviar 1 informe' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /Constancia CR-\d{4}-\d{4}/ })).toBeVisible();
  await expect(page.locator('.receipt')).toContainText('Hoja firmada y escaneada');
  expect((await downloaded(page, 'Descargar en PDF')).toString('latin1')).toContain('/StructTreeRoot');
  await page.goto(`/espacio/informes/${PLAN}/${number}/xe-mh`);
  await expect(row).toContainText('Recibido, por revisar');

  const reviewer = await (await browser.newContext()).newPage();
  await signIn(reviewer, 'contacto');
  await reviewer.goto(`/espacio/revision/${PLAN}`);
  const sheet = reviewer.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: /^hoja firmada *: Hoja firmada\.pdf/ });
  const address = (await sheet.getAttribute('href')) ?? '';
  expect((await (await reviewer.request.get(address)).body()).equals(paper)).toBe(true);
  const id = address.split('/').at(-1) ?? '';
  for (const closed of [address, `/api/v1/evidence-files/${id}/Hoja%20firmada.pdf`]) expect([closed, (await request.get(closed)).ok()]).toEqual([closed, false]);
  await reviewer.context().close();
});
