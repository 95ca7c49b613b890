/** As the server has it. */
const MAX_BYTES = 5 * 1024 * 1024;

/** What is wrong with a filled-in sheet before it is sent; `null` when nothing can be told. */
export function faultOfSheet(file: Pick<File, 'name' | 'size'> | null): string | null {
  if (!file) return $localize`:@@sheetFile.none:Elija un archivo.`;
  if (!/\.xlsx$/i.test(file.name)) return $localize`:@@sheetFile.type:Ese archivo no es .xlsx. Guárdelo como Excel (.xlsx) y elíjalo de nuevo.`;
  if (file.size === 0) return $localize`:@@sheetFile.empty:El archivo está vacío. Elija otro.`;
  if (file.size > MAX_BYTES) return $localize`:@@sheetFile.large:El archivo pesa más de 5 MB. Quite imágenes u hojas que no hagan falta.`;
  return null;
}
