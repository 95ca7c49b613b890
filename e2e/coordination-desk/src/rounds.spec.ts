import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { signInAsAdministrator } from '../../support/administrator';
import { DeskCaller } from '../../support/desk-caller';
import { submit, write } from '../../support/reporting';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = 'demo-2025-2027';
const ROUNDS = `/espacio/cortes/${PLAN}`;
/** A day counted from today, where the plan is. */
const inDays = (days: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' }).format(Date.now() + days * 86_400_000);

/** The next Saturday, at least eleven days ahead: the fictional country keeps no public holidays. */
async function saturday(): Promise<WorkingDayView> {
  const ahead = [11, 12, 13, 14, 15, 16, 17].map(inDays).find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 6) ?? '';
  return (await DeskCaller.of('contacto')).read<WorkingDayView>(workspacePaths.workingDay(PLAN, ahead));
}

test('a public holiday is named beside the due day, in either language, and the next working day offered', async ({ page }) => {
  test.slow();
  await signInAsAdministrator(page);
  const christmas = `${Number(inDays(0).slice(0, 4)) + 1}-12-25`;
  for (const [path, label, words, next] of [
    ['/espacio', 'Fecha límite', 'es feriado: Navidad', /^Usar el siguiente día hábil/],
    ['/en/espacio', 'Due day', 'is a public holiday: Christmas', /^Use the next working day/],
  ] as const) {
    await page.goto(`${path}/cortes/gt-2014-2016/nuevo`);
    await page.getByLabel(label).fill(christmas);
    await expect(page.getByText(words)).toBeVisible();
    await page.getByRole('button', { name: next }).click();
    await expect(page.getByLabel(label)).not.toHaveValue(christmas);
    await expect(page.getByText(words)).toHaveCount(0);
  }
});

/** Opens a round by the API, for what is done with it. */
async function opened(name: string): Promise<string> {
  const contact = await DeskCaller.of('contacto');
  const { next } = await contact.read<WorkingDayView>(workspacePaths.workingDay(PLAN, inDays(10)));
  const body = { name, periodStartsOn: inDays(-90), periodEndsOn: inDays(-1), opensOn: inDays(0), dueOn: next };
  const { number } = await contact.send<{ number: number }>(workspacePaths.reportingRounds(PLAN), { method: 'POST', body });
  return `${ROUNDS}/${number}`;
}

const line = (page: Page, institution: string) => page.getByRole('row').filter({ hasText: institution });

test('a round is opened: a Saturday can’t be its due day, and the next working day is one click away', async ({ page }) => {
  test.slow();
  const idle = await saturday();
  const name = `Corte ${randomUUID().slice(0, 8)}`;
  await signIn(page, 'contacto');
  await page.goto(ROUNDS);
  await page.getByRole('link', { name: 'Abrir un corte' }).click();
  await page.getByRole('button', { name: 'Abrir el corte' }).click();
  await expect(page.getByRole('alert')).toContainText('Nombre del corte: Falta este dato.');

  await page.getByLabel('Nombre del corte').fill(name);
  await page.getByLabel('Primer día del periodo').fill(inDays(-60));
  await page.getByLabel('Último día del periodo').fill(inDays(-90));
  await page.getByLabel('Fecha límite').fill(idle.day);
  await expect(page.getByText('cae en fin de semana')).toBeVisible();
  await page.getByRole('button', { name: 'Abrir el corte' }).click();
  await expect(page.getByRole('alert')).toContainText('El período termina antes de empezar.');
  await expect(page.getByRole('alert')).toContainText('Ese día las oficinas no trabajan.');
  await page.getByLabel('Último día del periodo').fill(inDays(-1));
  await page.getByRole('button', { name: /^Usar el siguiente día hábil/ }).click();
  await expect(page.getByLabel('Fecha límite')).toHaveValue(idle.next);

  await page.getByLabel('Elegirlos por compromiso').check();
  await page.getByRole('button', { name: 'Abrir el corte' }).click();
  await expect(page.getByRole('alert')).toContainText('Elija al menos un hito.');
  await page.getByRole('checkbox', { name: /^C6,/ }).check();
  await expect(page.getByText('2 hitos elegidos')).toBeVisible();
  await page.getByRole('checkbox', { name: /^1\. / }).check();
  await page.getByRole('button', { name: 'Abrir el corte' }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('informes recibidos de 3')).toBeVisible();
  await page.getByText('Hito por hito').click();
  await expect(line(page, 'Instituto de Estadística')).toContainText('C6·3');
  await page.goto(ROUNDS);
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});

const HALF = { narrative: 'Se hizo la mitad.', obstacles: [{ kind: 'budget' as const, text: null }], correctiveAction: 'Se reprogramó.' };

test('a cell of the board leads to its report, by the keyboard too; a draft leads nowhere', async ({ page }) => {
  test.slow();
  const path = await opened(`Corte ${randomUUID().slice(0, 8)}`);
  const round = Number(path.split('/').at(-1));
  const liaison = await DeskCaller.of('enlace-hacienda');
  await submit(liaison, 'xe-mh', [{ commitment: 'C3', milestone: 3, says: HALF }], round);
  await write(liaison, 'xe-mh', { commitment: 'C12', milestone: 1, says: HALF }, round);
  await signIn(page, 'contacto');
  await page.goto(path);
  const report = line(page, 'MH').getByRole('link', { name: /^C3·3 .+: MH · .+, Informado$/ });
  await report.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C3');
  await expect(page.getByText('Se hizo la mitad.')).toBeVisible();
  await page.goBack();
  await expect(line(page, 'MH').getByRole('link', { name: /^C\d/ })).toHaveCount(1);
});

test('an institution is given more time, another is reminded once a day, and the round is closed for good', async ({ page }) => {
  test.slow();
  const path = await opened(`Corte ${randomUUID().slice(0, 8)}`);
  await signIn(page, 'contacto');
  await page.goto(path);

  await test.step('more time asks for a day and a reason', async () => {
    await page.getByRole('button', { name: /^Dar prórroga *: *MSP/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Dar la prórroga' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Motivo: Falta este dato.');
    await dialog.getByLabel('Nueva fecha límite').fill(inDays(1));
    await dialog.getByLabel('Motivo').fill('La sede se mudó en esos días.');
    await dialog.getByRole('button', { name: 'Dar la prórroga' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Nueva fecha límite');
    await dialog.getByLabel('Nueva fecha límite').fill((await saturday()).next);
    await dialog.getByRole('button', { name: 'Dar la prórroga' }).click();
    await expect(line(page, 'MSP')).toContainText('con prórroga');
    await expect(page.getByRole('region', { name: 'Prórrogas' })).toContainText('«La sede se mudó en esos días.»');
  });

  await test.step('a reminder goes out once a day, and to somebody', async () => {
    await page.getByRole('button', { name: /^Recordar *: *MH/ }).click();
    await expect(line(page, 'MH ·')).toContainText('Se le recordó');
    await expect(line(page, 'MH ·')).toContainText('Recordado el');
    await page.getByRole('button', { name: /^Recordar *: *MH/ }).click();
    await expect(line(page, 'MH ·')).toContainText('ya se le recordó hoy');
    await expect(line(page, 'Secretaría de Archivos')).toContainText('sin enlace institucional');
    await page.getByRole('button', { name: /^Recordar *: *SA/ }).click();
    await expect(line(page, 'Secretaría de Archivos')).toContainText('Nadie ocupa un puesto de enlace');
  });

  await test.step('on a phone it is a list of institutions', async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect(line(page, 'MSP')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step('closing says what it means, and can be left', async () => {
    await page.getByRole('button', { name: 'Cerrar el corte' }).click();
    await expect(page.getByRole('dialog')).toContainText('Ya no se recibe ningún informe nuevo en él. Lo enviado antes se recibe');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).click();
    await page.getByRole('button', { name: 'Cerrar el corte' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar para siempre' }).click();
    await expect(page.getByText('El corte quedó cerrado.')).toBeVisible();
    await expect(line(page, 'MH ·')).toContainText('Sin informe recibido');
    await expect(page.getByRole('button', { name: /^Recordar|^Dar prórroga|^Cerrar/ })).toHaveCount(0);
  });
});

test('two people who change a round see each other’s words', async ({ page }) => {
  const path = await opened(`Corte ${randomUUID().slice(0, 8)}`);
  await signIn(page, 'contacto');
  await page.goto(path);
  await page.getByRole('link', { name: 'Cambiar el corte' }).click();
  await page.getByLabel('Nombre del corte').fill('Corte mío');
  const other = await DeskCaller.of('contacto');
  const number = Number(path.split('/').at(-1));
  await other.send(workspacePaths.reportingRound(PLAN, number), { method: 'PATCH', body: { name: 'Corte de otra persona' }, version: 1 });
  await page.getByRole('button', { name: 'Guardar el corte' }).click();
  await expect(page.getByRole('heading', { name: 'Otra persona guardó cambios mientras usted escribía' })).toBeVisible();
  await expect(page.getByText('Corte de otra persona')).toBeVisible();
  await page.getByRole('button', { name: 'Guardar con lo elegido' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corte mío' })).toBeVisible();
});
