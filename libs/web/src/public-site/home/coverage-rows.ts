import type { Params } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { countText } from '../../common/numbers';

/** One datum of the coverage table. `count` is `null` where nothing can be counted. */
export interface CoverageRow {
  name: string;
  count: number | null;
  /** The list's filter for the commitments that have the datum, and for those that lack it. */
  has?: Params;
  lacks?: Params;
  meaning: string;
}

export function coverageRows(overview: Overview): CoverageRow[] {
  return [level(overview), dates(overview), evidence(overview), others(overview), milestones(overview), policyArea(overview)];
}

function level({ coverage }: Overview): CoverageRow {
  return {
    name: $localize`:@@home.coverage.level:Nivel declarado`,
    count: coverage.declaredLevel,
    lacks: { level: 'not-assessed' },
    meaning: $localize`:@@home.coverage.level.meaning:Lo declara la institución responsable de cada compromiso.`,
  };
}

function dates({ coverage }: Overview): CoverageRow {
  return {
    name: $localize`:@@home.coverage.date:Fecha de conclusión`,
    count: coverage.conclusionDate,
    meaning: $localize`:@@home.coverage.date.meaning:Fechas que se pueden leer como tales. Donde la fuente no dice si la fecha es prevista o real, no se calcula atraso.`,
  };
}

function evidence({ coverage }: Overview): CoverageRow {
  const addresses = countText(coverage.evidenceAddresses);
  const checked = countText(coverage.evidenceChecked);
  return {
    name: $localize`:@@home.coverage.evidence:Vínculos de evidencia`,
    count: coverage.evidence,
    meaning: coverage.evidenceChecked
      ? $localize`:@@home.coverage.evidence.checked:${addresses}:addresses: direcciones web, distintas en cada ficha; ${checked}:checked: comprobadas.`
      : $localize`:@@home.coverage.evidence.unchecked:${addresses}:addresses: direcciones web, distintas en cada ficha. Sin comprobar: todavía no se sabe cuáles abren.`,
  };
}

function others({ coverage }: Overview): CoverageRow {
  return {
    name: $localize`:@@home.coverage.others:Evaluación de otros`,
    count: coverage.assessedByOthers,
    has: { assessedByOthers: true },
    lacks: { assessedByOthers: false },
    meaning: coverage.assessedByOthers
      ? $localize`:@@home.coverage.others.some:Evaluó alguien que no es quien declara: sociedad civil, la mesa técnica o el MRI.`
      : $localize`:@@home.coverage.others.none:Sin evaluación de otros. Pueden evaluar varias organizaciones de sociedad civil y el MRI.`,
  };
}

function milestones({ coverage, report }: Overview): CoverageRow {
  const none = report
    ? $localize`:@@home.coverage.milestones.report:El informe no lista hitos; sin ellos no se calcula avance.`
    : $localize`:@@home.coverage.milestones.plan:El plan no tiene hitos registrados; sin ellos no se calcula avance.`;
  return {
    name: $localize`:@@home.coverage.milestones:Hitos`,
    count: coverage.milestones || null,
    meaning: coverage.milestones ? $localize`:@@home.coverage.milestones.some:Compromisos con hitos; de su estado y su fecha sale el avance.` : none,
  };
}

function policyArea({ coverage, policyAreas }: Overview): CoverageRow {
  const none = policyAreas.length
    ? $localize`:@@home.coverage.area.unassigned:La fuente describe ejes y no dice a cuál pertenece cada compromiso.`
    : $localize`:@@home.coverage.area.none:La fuente no describe ejes.`;
  return {
    name: $localize`:@@home.coverage.area:Eje de trabajo`,
    count: coverage.policyArea || null,
    lacks: { policyArea: 'none' },
    meaning: coverage.policyArea ? $localize`:@@home.coverage.area.some:El eje que la fuente asigna a cada compromiso.` : none,
  };
}
