import type { Page } from '@playwright/test';
import { expect } from './watched-page';

/** Adds a post of the demonstration's plan to an institution, and stays on its page. */
export async function addPost(page: Page, title: string, institution = 'xe-mh', role = 'liaison'): Promise<void> {
  await page.goto('/espacio/personas/nuevo');
  await page.getByLabel('Institución').selectOption(institution);
  await page.getByLabel('Nombre del puesto').fill(title);
  await page.getByLabel('Qué puede hacer').selectOption(role);
  await page.getByLabel('Plan', { exact: true }).selectOption('demo-2025-2027');
  await page.getByRole('button', { name: 'Agregar el puesto' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** From the page of a post or of who holds it: names somebody, who is invited by mail. */
export async function designate(page: Page, title: string, address: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Designar *: *${title}`) }).first().click();
  await page.getByLabel('Correo de quien lo ocupará').fill(address);
  await page.getByRole('button', { name: 'Designar e invitar' }).click();
  await expect(page.getByText('Designación hecha.')).toBeVisible();
}
