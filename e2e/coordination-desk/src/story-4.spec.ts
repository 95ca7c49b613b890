import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DeskCaller } from '../../support/desk-caller';
import { takePackage } from '../../support/evidence-package';
import { publish, submit } from '../../support/reporting';
import { expect, test } from '../../support/watched-page';

const PLAN = 'demo-2025-2027';
const ACT = Buffer.from('%PDF-1.4\n% acta\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

test('a published file goes along with its verdict, and opens from the package’s own page', async ({ page }, info) => {
  const liaison = await DeskCaller.of('enlace-compras');
  const file = await liaison.upload('Acta de la consulta.pdf', ACT, 'xe-ac', PLAN);
  const says = { narrative: 'Se cerró la consulta.', obstacles: [{ kind: 'regulation' as const, text: null }], correctiveAction: 'Se pidió la opinión.', evidence: [{ url: null, file, title: 'Acta firmada', kind: 'official-letter' as const }] };
  await submit(liaison, 'xe-ac', [{ commitment: 'C2', milestone: 2, says }]);
  await liaison.end();
  const contact = await DeskCaller.of('contacto');
  const { evidence } = await publish(contact, 'C2', 2);
  await contact.send(workspacePaths.evidenceReviews(PLAN, evidence[0]?.id ?? ''), { method: 'POST', body: { verdict: 'accepted', reason: 'Trae las firmas.' } });
  await contact.end();

  await page.goto(`/planes/${PLAN}/compromisos/C2`);
  await expect(page.getByText(/archivos? (?:o copia|y copias)/)).toBeVisible();
  const { folder, tells, changed } = await takePackage(page, info.outputPath('package'));
  const act = tells.evidence.find(({ title }) => title === 'Acta firmada');
  expect(changed).toEqual([]);
  expect(act).toMatchObject({ remains: 'file', review: { verdict: 'accepted', reason: 'Trae las firmas.' }, citedBy: [{ milestone: 2, withdrawn: false }] });
  expect((await readFile(join(folder, act?.path ?? ''))).equals(ACT)).toBe(true);

  await page.goto(pathToFileURL(join(folder, 'LEEME.html')).href);
  const href = await page.getByRole('link', { name: act?.path ?? '' }).getAttribute('href');
  expect((await readFile(new URL(href ?? '', page.url()))).equals(ACT)).toBe(true);
});
