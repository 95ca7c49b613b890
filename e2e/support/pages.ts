/** A page of the portal, as its Spanish address names it. */
export interface PublicPage {
  name: string;
  path: string;
  status?: number;
  demonstration?: boolean;
}

export const REAL = '/planes/gt-2014-2016';
export const DEMONSTRATION = '/planes/demo-2025-2027';

/** Every public page, in each of the states that a reader may meet. */
export const PAGES: readonly PublicPage[] = [
  { name: 'home', path: '/' },
  { name: 'plans', path: '/planes' },
  { name: 'the real plan', path: REAL },
  { name: 'the demonstration plan', path: DEMONSTRATION, demonstration: true },
  { name: 'the real list', path: `${REAL}/compromisos` },
  { name: 'the demonstration list', path: `${DEMONSTRATION}/compromisos`, demonstration: true },
  { name: 'a filtered list', path: `${REAL}/compromisos?level=limited&proposer=civil-society` },
  { name: 'an empty list', path: `${REAL}/compromisos?level=not-started` },
  { name: 'commitment S19', path: `${REAL}/compromisos/S19` },
  { name: 'commitment G7', path: `${REAL}/compromisos/G7` },
  { name: 'demonstration commitment 4', path: `${DEMONSTRATION}/compromisos/C4`, demonstration: true },
  { name: 'a commitment with reports', path: `${DEMONSTRATION}/compromisos/C2`, demonstration: true },
  { name: 'the reports of a commitment', path: `${DEMONSTRATION}/compromisos/C12/informes`, demonstration: true },
  { name: 'no reports of a commitment', path: `${REAL}/compromisos/S19/informes` },
  { name: 'the changes of a commitment', path: `${DEMONSTRATION}/compromisos/C4/historial`, demonstration: true },
  { name: 'institutions', path: '/instituciones' },
  { name: 'an institution', path: '/instituciones/copret' },
  { name: 'a demonstration institution', path: '/instituciones/xe-oga', demonstration: true },
  { name: 'the method', path: '/metodo' },
  { name: 'no page', path: '/no/existe', status: 404 },
];

export const inLanguage = (language: 'es' | 'en', path: string): string => (language === 'es' ? path : `/en${path}`);
