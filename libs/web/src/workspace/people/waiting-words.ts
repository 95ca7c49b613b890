import type { Waiting } from '@cumple/domain/accounts/stand-in';

/** What waits, or goes on otherwise, while a post is vacant. */
export function waitingWords(waits: Waiting): string {
  return {
    'plans-wait': $localize`:@@people.waits.plans:Esperan los cambios de planes: fechas, aprobaciones y enmiendas.`,
    'moderation-goes-on': $localize`:@@people.waits.moderation:La moderación sigue a cargo de los demás moderadores.`,
    'reports-wait': $localize`:@@people.waits.reports:Esperan los informes de avance de la institución.`,
    'reports-publish-as-not-reviewed': $localize`:@@people.waits.notReviewed:Los informes no esperan: se publican «sin revisar» al vencer el plazo.`,
    'others-of-the-organisation-go-on': $localize`:@@people.waits.organisation:Siguen los demás miembros de la organización.`,
    'assessments-wait': $localize`:@@people.waits.assessments:Esperan las evaluaciones independientes: nadie evalúa en su lugar.`,
    'others-may-convene': $localize`:@@people.waits.convene:Otros puestos del foro pueden convocar.`,
    nothing: $localize`:@@people.waits.nothing:No queda nada en espera.`,
  }[waits];
}
