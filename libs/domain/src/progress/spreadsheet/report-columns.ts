import type { SheetLanguage, SheetWords } from '../../common/spreadsheet/sheet-language';
import { plain } from '../../common/spreadsheet/plain-name';
import { OBSTACLE_KINDS, type ObstacleKind } from '../obstacle';
import { REPORT_LIMITS, type ReportedState } from '../report-content';

/** What a cell of a report sheet holds. */
export type ReportCellKind =
  | { is: 'text'; max: number }
  | { is: 'number' }
  | { is: 'day' }
  | { is: 'yes-no' }
  | { is: 'state' }
  /** Web addresses, one per line. */
  | { is: 'addresses' };

export interface ReportColumn {
  key: string;
  header: SheetWords;
  kind: ReportCellKind;
  /** `key`: which milestone; `fact`: only to be read; `content`: to be filled in; `stamp`: by which a stale sheet is noticed. */
  role: 'key' | 'fact' | 'content' | 'stamp';
}

export const YES_NO_WORDS: Readonly<Record<'yes' | 'no', SheetWords>> = { yes: { es: 'sí', en: 'yes' }, no: { es: 'no', en: 'no' } };
export const STATE_WORDS: Readonly<Record<ReportedState, SheetWords>> = {
  'not-started': { es: 'Por iniciar', en: 'To be started' }, 'under-way': { es: 'En curso', en: 'Under way' }, done: { es: 'Concluido', en: 'Done' },
};
export const UNKNOWN_STATE: SheetWords = { es: 'Sin información', en: 'No information' };
export const OBSTACLE_WORDS: Readonly<Record<ObstacleKind, SheetWords>> = {
  regulation: { es: 'Normativa', en: 'Regulation' }, budget: { es: 'Presupuesto', en: 'Budget' }, capacity: { es: 'Capacidad', en: 'Capacity' },
  'other-institution': { es: 'Depende de otra institución', en: 'Depends on another institution' }, congress: { es: 'Depende del Congreso', en: 'Depends on Congress' },
  'change-of-authorities': { es: 'Cambio de autoridades', en: 'Change of authorities' }, other: { es: 'Otro', en: 'Other' },
};

/** Written where a cell can't hold what stands there; read again it changes nothing. */
export const AS_IT_STANDS: SheetWords = { es: '(queda como está)', en: '(stays as it is)' };

const MAX_CODE = 40;
const MAX_STAMP = 200;
const text = (max: number): ReportCellKind => ({ is: 'text', max });
const content = (key: string, es: string, en: string, kind: ReportCellKind): ReportColumn => ({ key, header: { es, en }, kind, role: 'content' });
const fact = (key: string, es: string, en: string): ReportColumn => ({ key, header: { es, en }, kind: text(Number.MAX_SAFE_INTEGER), role: 'fact' });

/** Columns of a report sheet as a spreadsheet, in the order in which they are written. */
export const REPORT_COLUMNS: readonly ReportColumn[] = [
  { key: 'commitment', header: { es: 'Código', en: 'Code' }, kind: text(MAX_CODE), role: 'key' },
  { key: 'milestone', header: { es: 'Hito', en: 'Milestone' }, kind: { is: 'number' }, role: 'key' },
  fact('title', 'Título', 'Title'),
  fact('dueOn', 'Fecha comprometida', 'Due date'),
  fact('lastState', 'Último estado', 'Last state'),
  content('unchanged', 'Sin cambios', 'No change', { is: 'yes-no' }),
  content('milestoneState', 'Estado', 'State', { is: 'state' }),
  content('startedOn', 'Fecha de inicio', 'Day it began', { is: 'day' }),
  content('doneOn', 'Fecha en que se concluyó', 'Day it was done', { is: 'day' }),
  content('narrative', '¿Qué se hizo?', 'What was done?', text(REPORT_LIMITS.narrative)),
  ...OBSTACLE_KINDS.flatMap((kind) => {
    const { es, en } = OBSTACLE_WORDS[kind];
    return [
      content(obstacleKey(kind), `Obstáculo: ${es}`, `Obstacle: ${en}`, { is: 'yes-no' }),
      content(obstacleTextKey(kind), `${es}: explicación`, `${en}: explanation`, text(REPORT_LIMITS.obstacle)),
    ];
  }),
  content('correctiveAction', '¿Qué se hará para corregirlo?', 'What will be done about it?', text(REPORT_LIMITS.correctiveAction)),
  content('proposedDueOn', '¿Cuándo espera concluirlo?', 'When do you expect to finish it?', { is: 'day' }),
  content('proposedDueReason', 'Motivo del cambio de fecha', 'Reason for the change of date', text(REPORT_LIMITS.proposedDueReason)),
  content('nextSteps', 'Siguientes pasos', 'Next steps', text(REPORT_LIMITS.nextSteps)),
  content('evidence', 'Evidencia: direcciones, una por línea', 'Evidence: addresses, one per line', { is: 'addresses' }),
  fact('files', 'Evidencia: archivos ya subidos', 'Evidence: files already uploaded'),
  { key: 'sheet', header: { es: 'Hoja (no modificar)', en: 'Sheet (leave as it is)' }, kind: text(MAX_STAMP), role: 'stamp' },
  { key: 'milestoneVersion', header: { es: 'Versión del hito (no modificar)', en: 'Milestone version (leave as it is)' }, kind: { is: 'number' }, role: 'stamp' },
  { key: 'reportVersion', header: { es: 'Versión del informe (no modificar)', en: 'Report version (leave as it is)' }, kind: { is: 'number' }, role: 'stamp' },
  { key: 'fingerprint', header: { es: 'Huella (no modificar)', en: 'Fingerprint (leave as it is)' }, kind: text(MAX_STAMP), role: 'stamp' },
];

/** Key of the column that says whether an obstacle is there. */
export function obstacleKey(kind: ObstacleKind): string {
  return `obstacle.${kind}`;
}

/** Key of the column with its words. */
export function obstacleTextKey(kind: ObstacleKind): string {
  return `${obstacleKey(kind)}.text`;
}

/** Words of a state, as a list offers them. */
export function stateWords(language: SheetLanguage): string[] {
  return Object.values(STATE_WORDS).map((words) => words[language]);
}

/** Whether a text means the same as the words, in either language. */
export function means({ es, en }: SheetWords, written: string): boolean {
  return [es, en].some((word) => plain(word) === plain(written));
}
