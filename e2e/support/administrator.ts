import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { invitationFor } from './invitation';
import { accept, setUp } from './newcomer';

/** Signs in a new point of contact of all plans: invitation, password, second factor. */
export async function signInAsAdministrator(page: Page): Promise<void> {
  const id = randomUUID().slice(0, 8);
  await accept(page, invitationFor(`coordina-${id}@example.org`, `Coordinación ${id}`, '--institution', 'xe-oga'), 'Coordinación de prueba');
  await setUp(page);
}
