const LONGEST_SLUG = 100;

/** A name for addresses out of a full one: `Ministerio de Educación` becomes `ministerio-de-educacion`. */
export function slugFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_SLUG).replace(/^-+|(?<!-)-+$/g, '');
}
