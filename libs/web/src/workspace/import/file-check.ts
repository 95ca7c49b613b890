/** As the server has it. */
const MAX_BYTES = 10 * 1024 * 1024;

const TYPES: Record<string, string> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' };

/** What is wrong with a file before it is sent; `null` when nothing can be told. */
export function faultOfFile(file: Pick<File, 'name' | 'size'> | null): string | null {
  if (!file) return $localize`:@@import.file.none:Elija un archivo.`;
  if (!typeOf(file.name)) return $localize`:@@import.file.type:Ese archivo no es .xlsx ni .csv. Guárdelo como Excel (.xlsx) o CSV y elíjalo de nuevo.`;
  if (file.size === 0) return $localize`:@@import.file.empty:El archivo está vacío. Elija otro.`;
  if (file.size > MAX_BYTES) return $localize`:@@import.file.large:El archivo pesa más de 10 MB. Quite hojas o imágenes que no sean del plan.`;
  return null;
}

/** The file with the type that its name tells: browsers guess it from programs that are installed. */
export function asSpreadsheet(file: File): Blob {
  return file.slice(0, file.size, typeOf(file.name));
}

function typeOf(name: string): string | undefined {
  return TYPES[name.toLowerCase().split('.').pop() ?? ''];
}
