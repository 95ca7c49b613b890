import type { Overview } from '@cumple/contracts/public-site/overview';
import { countText } from '../../common/numbers';
import { organisationsText } from './words';

/** Why the figure of evidence that opens is what it is. */
export function openingReason({ plan, coverage }: Overview): string {
  const addresses = countText(coverage.evidenceAddresses);
  if (plan.withOpeningEvidence !== null) return $localize`:@@home.proof.opening.checked:${countText(coverage.evidenceChecked)}:checked: de ${addresses}:total: vínculos comprobados.`;
  if (coverage.evidenceAddresses === 0) return $localize`:@@home.proof.opening.none:No calculable: no se cita ningún vínculo.`;
  return $localize`:@@home.proof.opening.unchecked:Sin comprobar todavía: ${addresses}:addresses: vínculos citados en ${countText(coverage.evidence)}:commitments: fichas.`;
}

export function assessedReason({ assessors }: Overview): string {
  const others = assessors.filter(({ kind, assessed }) => kind !== 'declared' && assessed > 0);
  if (others.length === 0)
    return $localize`:@@home.proof.others.none:Sin evaluación de otros registrada aquí, ni de sociedad civil ni del Mecanismo de Revisión Independiente (MRI).`;
  const organisations = others.reduce((sum, each) => sum + each.organisations, 0);
  return $localize`:@@home.proof.others.some:Evaluaron ${organisationsText(organisations)}:organisations:, además de quien declara.`;
}

/** Without a second judgement there is nothing to differ from. */
export function disputedFigure({ plan }: Overview): number | null {
  return plan.assessedByOthers === 0 ? null : plan.disputed;
}

export function disputedReason(overview: Overview): string {
  return disputedFigure(overview) === null
    ? $localize`:@@home.proof.disputed.none:No calculable: hace falta que alguien más evalúe, compromiso por compromiso.`
    : $localize`:@@home.proof.disputed.some:Quien declara y otro evaluador, o dos evaluadores, dan niveles distintos.`;
}
