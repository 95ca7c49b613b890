import type { Page } from '@playwright/test';
import type { EvidencePackage } from '@cumple/contracts/commitments/evidence-package';
import { unzipped } from '@cumple/testing/unzipped';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A package as somebody has it on their own disk. */
export interface UnpackedPackage {
  folder: string;
  tells: EvidencePackage;
  /** Files whose bytes aren't those of `SHA256SUMS`. */
  changed: string[];
}

/** Takes the package of the commitment that the page shows, and unpacks it below a directory. */
export async function takePackage(page: Page, directory: string): Promise<UnpackedPackage> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Descargar todo (ZIP)' }).click()]);
  for (const { path, bytes } of await unzipped(await readFile(await download.path()))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  const folder = join(directory, download.suggestedFilename().replace(/\.zip$/, ''));
  const tells = JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8')) as EvidencePackage;
  return { folder, tells, changed: await changedFiles(folder) };
}

async function changedFiles(folder: string): Promise<string[]> {
  const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n').map((line) => line.split('  '));
  const wrong: string[] = [];
  for (const [sum, path = ''] of sums) {
    if (createHash('sha256').update(await readFile(join(folder, path))).digest('hex') !== sum) wrong.push(path);
  }
  return wrong;
}
