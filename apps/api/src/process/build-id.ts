import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names what runs by its content: this bundle and the portal's. Two machines with the same build agree on it. */
export function buildIdOf(bundle: string, portalDir: string): string {
  const hash = createHash('sha256').update(readFileSync(bundle));
  for (const file of filesBelow(join(portalDir, 'server'))) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
