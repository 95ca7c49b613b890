import type { FieldError, Problem } from '@cumple/contracts/common/problem';
import { ApiError } from '../api-error';

/** Status of a request that got no answer: no connection, or nobody at the other end. */
export const NO_ANSWER = 0;

/** Why the workspace's API refused: in words for whoever asked, and by field. */
export class ApiProblem extends ApiError {
  /** What happened and what to do. */
  readonly detail: string;
  readonly errors: readonly FieldError[];

  constructor(status: number, problem: Problem | null) {
    super(status, problem);
    this.detail = problem?.detail || wordsOf(status);
    this.errors = problem?.errors ?? [];
  }

  /** Somebody else changed the thing since it was read. */
  get isConflict(): boolean {
    return this.status === 412;
  }

  get isOffline(): boolean {
    return this.status === NO_ANSWER;
  }

  messageOf(field: string): string | null {
    return this.errors.find((error) => error.field === field)?.message ?? null;
  }
}

function wordsOf(status: number): string {
  if (status === NO_ANSWER) return $localize`:@@workspace.problem.offline:No hay conexión con el servidor. Lo escrito sigue aquí: vuelva a intentarlo cuando haya conexión.`;
  if (status === 401) return $localize`:@@workspace.problem.session:Su sesión terminó. Ingrese de nuevo; lo escrito sigue aquí.`;
  if (status === 403) return $localize`:@@workspace.problem.right:Su puesto no permite hacer esto.`;
  if (status === 404) return $localize`:@@workspace.problem.missing:Esto ya no está en esta dirección.`;
  if (status === 429) return $localize`:@@workspace.problem.tooMany:Hubo demasiados intentos. Espere unos minutos y vuelva a intentarlo.`;
  return $localize`:@@workspace.problem.server:Algo falló de nuestro lado. Lo escrito sigue aquí: vuelva a intentarlo en un momento.`;
}
