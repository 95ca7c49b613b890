/** How names of sheets, columns and words are compared: without regard to case, accents and blanks. */
export function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
