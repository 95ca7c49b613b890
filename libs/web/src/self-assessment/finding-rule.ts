import type { FindingCode } from '@cumple/domain/self-assessment/finding';

/** What a finding is called and the rule that finds it, in plain words. */
export interface FindingRule {
  name: string;
  rule: string;
}

export const FINDING_RULES: Record<FindingCode, FindingRule> = {
  'declared-total-differs': {
    name: $localize`:@@method.finding.total:Un total declarado no cuadra`,
    rule: $localize`:@@method.finding.total.rule:El texto da un total (de compromisos, mesas, comentarios…) y el resto del documento suma otro.`,
  },
  'declared-level-count-differs': {
    name: $localize`:@@method.finding.levels:La cuenta por nivel no cuadra`,
    rule: $localize`:@@method.finding.levels.rule:El texto dice cuántos compromisos hay en un nivel y las fichas suman otra cantidad.`,
  },
  'repeated-text': {
    name: $localize`:@@method.finding.repeated:Texto repetido`,
    rule: $localize`:@@method.finding.repeated.rule:Un mismo texto de 80 caracteres o más, sin contar mayúsculas, tildes ni espacios, aparece en compromisos distintos.`,
  },
  'open-after-conclusion-date': {
    name: $localize`:@@method.finding.open:Sin completar después de su fecha`,
    rule: $localize`:@@method.finding.open.rule:La fecha de conclusión es anterior al informe y el propio informe no declara completo el compromiso.`,
  },
  'complete-with-home-page-only': {
    name: $localize`:@@method.finding.home:Completo con solo la página de inicio de un portal`,
    rule: $localize`:@@method.finding.home.rule:Se declara completo y todas las direcciones web citadas son páginas de inicio, no un documento ni un dato.`,
  },
  'shared-evidence': {
    name: $localize`:@@method.finding.shared:Evidencia compartida`,
    rule: $localize`:@@method.finding.shared.rule:La misma dirección web se cita en más de un compromiso.`,
  },
  'evidence-depends-on-one-host': {
    name: $localize`:@@method.finding.host:Evidencia en un solo sitio`,
    rule: $localize`:@@method.finding.host.rule:Con cinco direcciones o más, al menos un tercio está en un mismo sitio web: si se apaga, se pierden juntas.`,
  },
  'frequency-not-kept': {
    name: $localize`:@@method.finding.frequency:Frecuencia que las fechas no sostienen`,
    rule: $localize`:@@method.finding.frequency.rule:El texto dice cada cuánto se reúne la mesa técnica y entre dos fechas de su cuadro pasó más tiempo que ese.`,
  },
  'plan-name-varies': {
    name: $localize`:@@method.finding.name:Nombre del plan escrito de varias formas`,
    rule: $localize`:@@method.finding.name.rule:El documento llama al plan con dos nombres o más; se listan todos con su número de apariciones.`,
  },
  'plan-years-vary': {
    name: $localize`:@@method.finding.years:Años del plan que varían`,
    rule: $localize`:@@method.finding.years.rule:Junto al nombre del plan aparecen años distintos de los más frecuentes, fuera de menciones a planes anteriores.`,
  },
  'missing-field': {
    name: $localize`:@@method.finding.missing:Dato ausente en una ficha`,
    rule: $localize`:@@method.finding.missing.rule:La ficha no trae un campo de la plantilla de la OGP o lo trae vacío.`,
  },
  'unclear-date': {
    name: $localize`:@@method.finding.date:Fecha que no es una sola fecha`,
    rule: $localize`:@@method.finding.date.rule:La fecha está dentro de una frase, hay varias o no hay ninguna. Con exactamente una, esa se toma y se anota; si no, queda el texto.`,
  },
  'address-without-scheme': {
    name: $localize`:@@method.finding.scheme:Dirección web sin http://`,
    rule: $localize`:@@method.finding.scheme.rule:La dirección está escrita sin http:// ni https:// y así no se puede abrir. No se cuenta como evidencia.`,
  },
  'session-outside-table': {
    name: $localize`:@@method.finding.session:Mesa técnica fuera del cuadro`,
    rule: $localize`:@@method.finding.session.rule:El texto menciona una mesa técnica en una fecha que el cuadro de mesas del mismo documento no trae.`,
  },
};
