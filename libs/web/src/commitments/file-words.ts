import { countText } from '../common/numbers';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** What kind of file and how large: `PDF, 2.4 MB`, `CSV, 640 KB`. */
export function fileText({ name, size }: { name: string; size: number }): string {
  return `${name.slice(name.lastIndexOf('.') + 1).toUpperCase()}, ${sizeText(size)}`;
}

/** `2.4 MB`, `640 KB`. */
export function sizeText(bytes: number): string {
  if (bytes < MEGABYTE) return `${countText(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`;
  return `${Math.round((10 * bytes) / MEGABYTE) / 10} MB`;
}
