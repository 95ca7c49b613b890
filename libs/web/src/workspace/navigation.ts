import type { Permission } from '@cumple/domain/common/rights';
import type { IconName } from '@cumple/ui/icon-paths';

export interface WorkspaceEntry {
  label: string;
  link: string;
  icon: IconName;
  /** Shown to whom it is granted; to everybody who is signed in without one. */
  right?: Permission;
}

/** Every page of the workspace that the side navigation leads to, in its order. */
export function workspaceEntries(): WorkspaceEntry[] {
  return [
    { label: $localize`:@@workspace.nav.home:Mi trabajo`, link: '/espacio', icon: 'to' },
    { label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes', icon: 'document', right: 'plan.read' },
    { label: $localize`:@@workspace.nav.reports:Informes de avance`, link: '/espacio/informes', icon: 'document', right: 'report.write' },
    { label: $localize`:@@workspace.nav.review:Por revisar`, link: '/espacio/revision', icon: 'check', right: 'report.review' },
    { label: $localize`:@@rounds.title:Cortes de información`, link: '/espacio/cortes', icon: 'calendar', right: 'round.read' },
    { label: $localize`:@@sent.title:Informes enviados`, link: '/espacio/informes-enviados', icon: 'archive', right: 'report.read' },
    { label: $localize`:@@receipts.title:Constancias`, link: '/espacio/constancias', icon: 'circle-check', right: 'report.write' },
    { label: $localize`:@@workspace.nav.alerts:Alertas`, link: '/espacio/alertas', icon: 'warning', right: 'alert.read' },
    { label: $localize`:@@workspace.nav.people:Personas`, link: '/espacio/personas', icon: 'people', right: 'people.read' },
    { label: $localize`:@@workspace.nav.institutions:Instituciones`, link: '/espacio/instituciones', icon: 'institution', right: 'institution.read' },
    { label: $localize`:@@workspace.nav.import:Importar`, link: '/espacio/importar', icon: 'archive', right: 'plan.import' },
    { label: $localize`:@@workspace.nav.history:Historial`, link: '/espacio/historial', icon: 'late', right: 'history.read' },
    { label: $localize`:@@workspace.nav.notifications:Avisos`, link: '/espacio/avisos', icon: 'bell' },
    { label: $localize`:@@workspace.nav.mail:Correo pendiente`, link: '/espacio/correo', icon: 'mail', right: 'mail.read' },
    { label: $localize`:@@workspace.nav.rights:Permisos`, link: '/espacio/permisos', icon: 'scales' },
    { label: $localize`:@@workspace.nav.account:Mi cuenta`, link: '/espacio/cuenta', icon: 'info' },
  ];
}

/** Those that the rights allow; `current` is where `path` belongs. */
export function allowedEntries(may: (right: Permission) => boolean, path: string): (WorkspaceEntry & { current: boolean })[] {
  const isCurrent = (link: string) => path === link || (link !== '/espacio' && path.startsWith(`${link}/`));
  return workspaceEntries().flatMap((entry) => (entry.right === undefined || may(entry.right) ? [{ ...entry, current: isCurrent(entry.link) }] : []));
}
