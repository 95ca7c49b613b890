/** A field of the record in words; one that has none keeps its name. */
export function fieldName(name: string): string {
  const names: Record<string, string> = {
    title: $localize`:@@record.field.title:Título`,
    name: $localize`:@@registry.field.name:Nombre completo`,
    acronym: $localize`:@@registry.field.acronym:Siglas`,
    sector: $localize`:@@registry.field.sector:Sector`,
    kind: $localize`:@@record.field.kind:Tipo`,
    institution: $localize`:@@people.field.institution:Institución`,
    post: $localize`:@@record.field.post:Puesto`,
    role: $localize`:@@people.field.role:Qué puede hacer`,
    plan: $localize`:@@people.field.plan:Plan`,
    mailbox: $localize`:@@people.field.mailbox:Buzón institucional`,
    deputy: $localize`:@@record.field.deputy:Suplente`,
    startsOn: $localize`:@@people.field.startsOn:Desde`,
    endsOn: $localize`:@@people.field.endsOn:Hasta`,
    endedAt: $localize`:@@record.field.endedAt:Terminó`,
    mergedInto: $localize`:@@record.field.mergedInto:Unida a`,
    leadInstitution: $localize`:@@record.field.leadInstitution:Institución responsable`,
    description: $localize`:@@record.field.description:Descripción`,
    weight: $localize`:@@record.field.weight:Peso`,
    dueOn: $localize`:@@record.field.dueOn:Fecha límite`,
    statusDate: $localize`:@@record.field.statusDate:Fecha de corte`,
    approvedOn: $localize`:@@record.field.approvedOn:Fecha de aprobación`,
  };
  return names[name] ?? name;
}
