import type { Draft } from '@cumple/contracts/accounts/draft';

export interface NamedDraft {
  key: string;
  name: string;
  at: string;
  /** The page of its form, where the key tells. */
  link: string[] | null;
}

/** Draft keys are made of parts with dots: `plan.demo`, `commitment.demo.C4`, `milestone.demo.C4.2`, `institution.msp`, `new-plan`. A code may hold dots itself. */
export function nameDraft({ key, updatedAt }: Draft): NamedDraft {
  const [kind = '', first = '', ...rest] = key.split('.');
  const second = (kind === 'milestone' ? rest.slice(0, -1) : rest).join('.');
  const named = namesOf(first, second)[kind];
  return { key, at: updatedAt, name: named?.name ?? key, link: named?.link ?? null };
}

function namesOf(first: string, second: string): Record<string, { name: string; link: string[] }> {
  return {
    'new-plan': { name: $localize`:@@workspace.draft.newPlan:Plan nuevo`, link: ['/espacio/planes/nuevo'] },
    'new-post': { name: $localize`:@@people.draft.new:Puesto nuevo`, link: ['/espacio/personas/nuevo'] },
    post: { name: $localize`:@@people.draft:Puesto ${first}:post:`, link: ['/espacio/personas', first, 'editar'] },
    'new-institution': { name: $localize`:@@registry.draft.new:Institución nueva`, link: ['/espacio/instituciones/nueva'] },
    plan: { name: $localize`:@@workspace.draft.plan:Plan ${first}:plan:`, link: ['/espacio/planes', first] },
    commitment: { name: $localize`:@@workspace.draft.commitment:Compromiso ${second}:code:, plan ${first}:plan:`, link: ['/espacio/planes', first, 'compromisos', second] },
    'new-commitment': { name: $localize`:@@planEditor.draft.commitment:Compromiso nuevo, plan ${first}:plan:`, link: ['/espacio/planes', first, 'compromisos', 'nuevo'] },
    milestone: { name: $localize`:@@planEditor.draft.milestone:Hito del compromiso ${second}:code:, plan ${first}:plan:`, link: ['/espacio/planes', first, 'compromisos', second] },
    'new-round': { name: $localize`:@@rounds.draft.new:Corte nuevo, plan ${first}:plan:`, link: ['/espacio/cortes', first, 'nuevo'] },
    round: { name: $localize`:@@rounds.draft:Corte ${second}:round:, plan ${first}:plan:`, link: ['/espacio/cortes', first, second, 'editar'] },
    return: { name: $localize`:@@review.draft:Notas para devolver un informe, plan ${first}:plan:`, link: ['/espacio/revision', first] },
    institution: { name: $localize`:@@workspace.draft.institution:Institución ${first}:institution:`, link: ['/espacio/instituciones', first] },
  };
}
