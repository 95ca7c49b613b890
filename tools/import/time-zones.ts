/** Time zones of jurisdictions that have one alone; others name theirs with `--time-zone`. */
const ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  BO: 'America/La_Paz',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  DO: 'America/Santo_Domingo',
  GT: 'America/Guatemala',
  HN: 'America/Tegucigalpa',
  JM: 'America/Jamaica',
  NI: 'America/Managua',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PY: 'America/Asuncion',
  SV: 'America/El_Salvador',
  UY: 'America/Montevideo',
};

/** The time zone of a jurisdiction such as `GT` or `GT-01`; Guatemala's where it isn't known. */
export function timeZoneOf(code: string): string {
  return ZONES[code.slice(0, 2).toUpperCase()] ?? 'America/Guatemala';
}
