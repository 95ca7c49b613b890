import type { ReportSaving } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT, type ReportField } from '@cumple/domain/progress/report-content';
import { type DemonstrationFile, ROUTES, VISITS } from './demonstration-evidence';

/** What somebody of the demonstration reports of a milestone. */
export interface DemonstrationReport {
  commitment: string;
  number: number;
  content: Omit<ReportSaving, 'milestoneVersion'>;
  /** What is uploaded for it. */
  file?: DemonstrationFile;
}

/** What somebody of the demonstration sends together. */
export interface DemonstrationSheet {
  /** Address of who sends it. */
  by: string;
  institution: string;
  letter: string | null;
  reports: readonly DemonstrationReport[];
}

/** A report, by the code and number of its milestone. */
export type MilestoneKey = `C${number}.${number}`;

export interface DemonstrationNote {
  field: ReportField;
  text: string;
}

export const CONTACT = 'contacto@demo.example';
const NOTHING: Omit<ReportSaving, 'milestoneVersion'> = { ...EMPTY_REPORT, obstacles: [], evidence: [] };

const report = (key: MilestoneKey, content: Partial<ReportSaving>, file?: DemonstrationFile): DemonstrationReport => {
  const [commitment = '', number] = key.split('.');
  return { commitment, number: Number(number), content: { ...NOTHING, ...content }, ...(file && { file }) };
};
const address = (url: string, title: string, kind: ReportSaving['evidence'][number]['kind'] = null) => ({ url, file: null, title, kind });

/** The round of before: what was sent in it. */
export const EARLIER: readonly DemonstrationSheet[] = [
  {
    by: 'enlace-servicios@demo.example', institution: 'xe-msp', letter: 'MSP-DS-114',
    reports: [
      report('C4.5', {
        milestoneState: 'under-way', startedOn: '2025-12-16', narrative: 'Se terminó el guion y se hicieron las primeras 9 de 24 sesiones, en dos de los tres departamentos.',
        obstacles: [{ kind: 'capacity', text: 'Una sola persona acompaña las sesiones.' }], correctiveAction: 'Se sumó a dos personas de las oficinas departamentales.',
        nextSteps: 'Quince sesiones más y el informe.', evidence: [address('https://msp.example/tramites/guion-prueba.pdf', 'Guion de la prueba', 'working-paper')],
      }),
      report('C4.6', {
        milestoneState: 'not-started', obstacles: [{ kind: 'other-institution', text: 'Tres instituciones no han entregado su lista.' }],
        correctiveAction: 'Se les envió una lista ya llenada para que sólo la corrijan.', nextSteps: 'Reunir las listas.',
      }),
      report('C7.2', {
        milestoneState: 'done', startedOn: '2026-01-12', doneOn: '2026-03-31', narrative: 'La unidad visitó las 18 comunidades previstas.',
        evidence: [address('https://msp.example/ventanilla-movil/atenciones-2026-1.csv', 'Atenciones por comunidad', 'final-product')],
      }, VISITS),
      report('C7.3', {
        milestoneState: 'under-way', startedOn: '2026-01-12', narrative: 'La ruta se publicó cada mes del período.',
        evidence: [address('https://msp.example/ventanilla-movil/ruta', 'Ruta del mes', 'final-product'), ...ROUTES.map(({ url, title }) => address(url, title, 'final-product'))],
      }),
      report('C7.4', {
        milestoneState: 'not-started', nextSteps: 'Acordar las preguntas con las comunidades.', obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió incluirla en el presupuesto.',
      }),
    ],
  },
  {
    by: 'enlace-hacienda@demo.example', institution: 'xe-mh', letter: 'MH-0457',
    reports: [
      report('C3.3', { milestoneState: 'not-started', nextSteps: 'Pedir las metas físicas a las instituciones.', obstacles: [{ kind: 'capacity', text: null }], correctiveAction: 'Se reparte el trabajo con la unidad de estadística.' }),
      report('C12.1', {
        milestoneState: 'under-way', narrative: 'Se publicó la ejecución de dos meses.', obstacles: [{ kind: 'capacity', text: 'El sistema entrega los datos con dos meses de atraso.' }],
        correctiveAction: 'Se automatiza la entrega.', evidence: [address('https://hacienda.example/datos/ejecucion', 'Ejecución por mes', 'final-product')],
      }),
    ],
  },
  {
    by: 'enlace-compras@demo.example', institution: 'xe-ac', letter: null,
    reports: [
      report('C2.3', {
        milestoneState: 'under-way', startedOn: '2026-01-12', narrative: 'El proyecto de norma estuvo en consulta 30 días; se recibieron 41 observaciones y se respondió a todas.',
        obstacles: [{ kind: 'regulation', text: 'La ley de compras en vigor pide una opinión que aún no llega.' }], correctiveAction: 'Se pidió la opinión por segunda vez.',
        nextSteps: 'Publicar la norma.', evidence: [address('https://compras.example/consultas/norma-bases-tipo', 'Consulta de la norma', 'working-paper')],
      }),
      report('C2.4', { milestoneState: 'not-started', obstacles: [{ kind: 'other', text: 'Espera la norma (hito 3).' }], correctiveAction: 'Se prepara el material mientras tanto.' }),
    ],
  },
  {
    by: CONTACT, institution: 'xe-oga', letter: null,
    reports: [
      report('C1.2', {
        milestoneState: 'under-way', startedOn: '2025-10-01', narrative: '11 de 16 instituciones responden en el portal; se capacitó a las otras cinco.',
        obstacles: [{ kind: 'change-of-authorities', text: 'En dos instituciones cambió quien responde.' }], correctiveAction: 'Se nombró a un suplente en cada una.',
        evidence: [address('https://participa.example/consultas', 'Consultas y respuestas', 'final-product')],
      }),
    ],
  },
];

/** The report of the earlier round that nobody reviewed in time; the others were. */
export const UNREVIEWED: MilestoneKey = 'C2.4';

/** The report that its institution took back once the public had read it. */
export const TAKEN_BACK = {
  key: 'C12.1' as MilestoneKey, by: 'enlace-hacienda@demo.example', reason: 'Los dos meses publicados eran de otro programa: el hito no ha empezado todavía.',
};

/** The open round: what was sent so far. */
export const CURRENT: readonly DemonstrationSheet[] = [
  {
    by: 'enlace-servicios@demo.example', institution: 'xe-msp', letter: 'MSP-DS-148',
    reports: [
      report('C4.5', {
        milestoneState: 'under-way', startedOn: '2025-12-16', narrative: 'Se avanzó bastante en la prueba.', obstacles: [{ kind: 'capacity', text: 'Faltan personas para acompañar las sesiones.' }],
        correctiveAction: 'Se pidió apoyo a la universidad.', nextSteps: 'Terminar las sesiones.', evidence: [address('https://msp.example/', 'Página del Ministerio')],
      }),
    ],
  },
  {
    by: 'enlace-hacienda@demo.example', institution: 'xe-mh', letter: 'MH-0602',
    reports: [
      report('C3.3', {
        milestoneState: 'under-way', narrative: '9 de 16 instituciones entregaron sus metas físicas.', obstacles: [{ kind: 'other-institution', text: 'Siete no han entregado las suyas.' }],
        correctiveAction: 'Se les recordó por oficio.', evidence: [address('https://hacienda.example/presupuesto-ciudadano/2027-borrador.pdf', 'Borrador con metas físicas', 'working-paper')],
      }),
    ],
  },
  {
    by: 'enlace-compras@demo.example', institution: 'xe-ac', letter: null,
    reports: [
      report('C2.3', {
        milestoneState: 'under-way', startedOn: '2026-01-12', narrative: 'Llegó la opinión pedida; la norma está en revisión del Congreso, porque toca la ley de compras.',
        obstacles: [{ kind: 'congress', text: 'Falta el dictamen de la comisión.' }], correctiveAction: 'Se presentó la norma a la comisión.', nextSteps: 'Publicarla en cuanto haya dictamen.',
        evidence: [address('https://compras.example/norma/opinion.pdf', 'Opinión', 'official-letter')],
      }),
      report('C2.4', { unchanged: true, obstacles: [{ kind: 'other', text: 'Espera la norma (hito 3).' }], correctiveAction: 'El material está listo.' }),
    ],
  },
  {
    by: CONTACT, institution: 'xe-oga', letter: null,
    reports: [
      report('C5.3', {
        milestoneState: 'under-way', startedOn: '2026-02-02', narrative: 'El registro funciona en 10 de 16 instituciones.', obstacles: [{ kind: 'capacity', text: null }],
        correctiveAction: 'Se capacita a dos instituciones por mes.', evidence: [address('https://reuniones.example/registro', 'Registro de reuniones', 'final-product')],
      }),
    ],
  },
];

/** What the point of contact sent back, and why. */
export const RETURNED: { key: MilestoneKey; notes: readonly DemonstrationNote[] } = {
  key: 'C4.5',
  notes: [
    { field: 'narrative', text: '«Bastante» no se puede comprobar: ¿cuántas de las 24 sesiones se hicieron, y en qué departamentos?' },
    { field: 'evidence', text: 'La dirección lleva a la portada del Ministerio. Ponga la del informe o de la lista de sesiones.' },
  ],
};

/** Done milestones that the rounds ask about besides all that aren't done. */
export const ALSO_ASKED: readonly MilestoneKey[] = ['C7.2'];
