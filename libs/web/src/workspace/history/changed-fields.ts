export interface ChangedField {
  name: string;
  before: string;
  after: string;
}

/** What an entry changed, field by field, in plain values. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.map((name) => ({ name, before: plain(was[name]), after: plain(is[name]) }));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : { '': value };
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? $localize`:@@record.yes:sí` : $localize`:@@record.no:no`;
  if (Array.isArray(value)) return value.map(plain).join('; ') || '–';
  if (typeof value === 'object') return Object.entries(value).map(([name, each]) => `${name}: ${plain(each)}`).join(', ');
  return String(value);
}
