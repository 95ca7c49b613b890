const LINE = /^line (\d+)$/;
const ROW = /^table (\d+),? row (\d+)$/;

/** Where in the source, in the reader's language; what is neither a line nor a row stays as it was stored. */
export function placeText(place: string): string {
  const [, line] = LINE.exec(place) ?? [];
  if (line) return $localize`:@@plan.place.line:línea ${line}:line: del documento`;
  const [, table, row] = ROW.exec(place) ?? [];
  return table && row ? $localize`:@@plan.place.row:cuadro ${table}:table:, fila ${row}:row:` : place;
}
