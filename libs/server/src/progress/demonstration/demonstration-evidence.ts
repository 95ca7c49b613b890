import type { EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';

/** A file that somebody of the demonstration uploads as evidence. */
export interface DemonstrationFile {
  name: string;
  title: string;
  content: string;
}

const COMMUNITIES = 18;
const visits = Array.from({ length: COMMUNITIES }, (_, index) => `Comunidad ${index + 1},${20 + ((index * 7) % 15)}`);

/** What the institution uploads where its address had stopped opening. */
export const VISITS: DemonstrationFile = {
  name: 'atenciones-2026-1.csv', title: 'Atenciones por comunidad (archivo)', content: ['comunidad,atenciones', ...visits, ''].join('\r\n'),
};

/** Pages of which a copy was kept: the first doesn't open any more, and its copy is public; the second's waits for somebody to look at it. */
export const ROUTES = [
  { url: 'https://msp.example/ventanilla-movil/ruta-de-marzo', title: 'Ruta de marzo', gone: true },
  { url: 'https://msp.example/ventanilla-movil/ruta-de-abril', title: 'Ruta de abril', gone: false },
] as const;

/** What those pages said. */
export function routePage(title: string): string {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>República de Ejemplo: página ficticia de la demostración.</p></html>`;
}

/** What the point of contact says of evidence, by its address or the name of its file. */
export const VERDICTS: readonly (EvidenceVerdict & { of: string })[] = [
  { of: VISITS.name, verdict: 'accepted', reason: 'La lista nombra las 18 comunidades y cuenta las atenciones de cada una.' },
  { of: 'https://prensa.example/ventanilla-movil-llega-a-puerto-ejemplo', verdict: 'rejected', reason: 'Una nota de prensa sobre la primera visita no muestra las demás.' },
];
