/** Which rows of the sheet weren't sent along, because something is missing in them; nothing where all were. */
export function leftOutText(rows: readonly string[]): string {
  return rows.length ? ` ${$localize`:@@sheet.leftOut:No se enviaron, porque les falta algo: ${rows.join(', ')}:rows:. Siguen guardados en la hoja.`}` : '';
}
