const KILOBYTE = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'];

/** `8.4 MB`; `null` without a size. Bytes. */
export function sizeText(bytes: number | null): string | null {
  if (bytes === null) return null;
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(KILOBYTE)));
  const amount = bytes / KILOBYTE ** power;
  return `${power === 0 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[power]}`;
}
