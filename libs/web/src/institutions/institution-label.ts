interface NamedInstitution {
  name: string;
  acronym: string | null;
}

/** An institution in a list: by its acronym first, as lists are in the order of what stands first. */
export function institutionLabel({ name, acronym }: NamedInstitution): string {
  return acronym ? `${acronym} · ${name}` : name;
}

/** The same where real ones and made-up ones stand in one list. */
export function markedInstitution(institution: NamedInstitution & { demonstration: boolean }): string {
  return institution.demonstration ? fictionalLabel(institutionLabel(institution)) : institutionLabel(institution);
}

/** Marks what is made up where a tag can't stand. */
export function fictionalLabel(label: string): string {
  return $localize`:@@institutions.demonstration.option:${label}:label: – datos ficticios`;
}
